import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import type { ReportedChange } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ReasonForm } from '../acts/ReasonForm.tsx';
import { offered } from '../use-case.ts';

const OUTCOMES = ['applied', 'noEffect', 'notConfirmed'] as const;

interface SettleChangeProps {
  readonly view: CaseView;
  readonly change: ReportedChange;
}

/** The day from which it would be reckoned: of the change, or the month of application where it was true before. */
function reckonedFrom({ applicationDay }: CaseView, from: string): string {
  if (applicationDay === null || from > applicationDay) return from;
  return `${applicationDay.slice(0, 7)}-01`;
}

function SettleForm({ view, change, onDone }: SettleChangeProps & { onDone(): void }) {
  const { t, day } = useOfficeWords();
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>(change.facts.length > 0 ? 'applied' : 'noEffect');
  return (
    <ReasonForm
      view={view}
      label={t('change.settle')}
      done={t('change.settle.do')}
      fields={() => (
        <>
          <RadioGroup legend={t('change.settle.outcome')} value={outcome} onChange={setOutcome}>
            {OUTCOMES.map((one) => (
              <Radio key={one} value={one}>
                {t(`change.settle.${one}`)}
              </Radio>
            ))}
          </RadioGroup>
          {outcome === 'applied' && (
            <p>{t('change.settle.explained', { day: day(reckonedFrom(view, change.from)) })}</p>
          )}
        </>
      )}
      command={(reason) => ({ type: 'settleChange', id: change.id, outcome, reason })}
      onClose={onDone}
    />
  );
}

/** What comes of a change: taken into account, without effect, not confirmed. */
export function SettleChange({ view, change }: SettleChangeProps) {
  const { t } = useOfficeWords();
  const [open, setOpen] = useState(false);
  if (change.settled || !offered(view, 'settleChange')) return null;
  if (open) return <SettleForm view={view} change={change} onDone={() => setOpen(false)} />;
  return (
    <div className="actions">
      <Button size="small" onClick={() => setOpen(true)}>
        {t('change.settle')}
      </Button>
    </div>
  );
}
