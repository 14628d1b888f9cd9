import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { type ReportedChange, SHORTEST_REASON } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { offered, useCommand } from '../use-case.ts';

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
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const act = useCommand(view);
  const isShort = reason.trim().length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isShort) return;
    act.mutate({ type: 'settleChange', id: change.id, outcome, reason: reason.trim() }, { onSuccess: onDone });
  };
  return (
    <form className="act-form stack-small" noValidate onSubmit={submit} aria-label={t('change.settle')}>
      <RadioGroup legend={t('change.settle.outcome')} value={outcome} onChange={setOutcome}>
        {OUTCOMES.map((one) => (
          <Radio key={one} value={one}>
            {t(`change.settle.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      {outcome === 'applied' && <p>{t('change.settle.explained', { day: day(reckonedFrom(view, change.from)) })}</p>}
      <Textarea
        label={t('office.reason')}
        description={t('office.reason.hint')}
        minRows={2}
        value={reason}
        error={tried && isShort && t('act.reason.short')}
        onChange={(event) => setReason(event.target.value)}
      />
      <ProblemNote error={act.error} />
      <div className="actions">
        <Button type="submit" loading={act.isPending}>
          {t('change.settle.do')}
        </Button>
        <Button type="button" variant="tertiary" onClick={onDone}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
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
