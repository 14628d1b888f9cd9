import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import type { Breach } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { ReasonForm } from '../acts/ReasonForm.tsx';
import { isHeard } from './breach-state.ts';

/** The milder ones first: nothing is suggested against the family. */
const OUTCOMES = ['goodCause', 'dropped', 'confirmed'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** What the consultant finds once the family was heard, with the reason that the family will read. */
export function SettleBreach({ view, breach }: { readonly view: CaseView; readonly breach: Breach }) {
  const { t, day } = useOfficeWords();
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const heard = isHeard(breach, officeDay());
  if (!open)
    return (
      <div>
        <Button size="small" variant={heard ? 'primary' : 'secondary'} onClick={() => setOpen(true)}>
          {t('breach.settle')}
        </Button>
      </div>
    );
  return (
    <ReasonForm
      view={view}
      label={t('breach.settle')}
      done={t('breach.settle.do')}
      fields={(tried) => (
        <>
          <p>{t('breach.settle.lead')}</p>
          {!heard && <p className="quiet">{t('breach.settle.wait', { day: day(breach.answerBy) })}</p>}
          <RadioGroup
            legend={t('breach.settle.outcome')}
            value={outcome ?? ''}
            error={tried && !outcome && t('breach.field.missing')}
            onChange={(value: Outcome) => setOutcome(value)}
          >
            {OUTCOMES.map((one) => (
              <Radio key={one} value={one} disabled={one === 'confirmed' && !heard}>
                {t(`breach.outcome.${one}`)}
              </Radio>
            ))}
          </RadioGroup>
        </>
      )}
      command={(reason) => (outcome ? { type: 'settleBreach', breach: breach.id, outcome, reason } : undefined)}
      onClose={() => setOpen(false)}
    />
  );
}
