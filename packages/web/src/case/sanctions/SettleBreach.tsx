import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { type Breach, SHORTEST_REASON } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { useCommand } from '../use-case.ts';
import { isHeard } from './breach-state.ts';

/** The milder ones first: nothing is suggested against the family. */
const OUTCOMES = ['goodCause', 'dropped', 'confirmed'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** What the consultant finds once the family was heard, with the reason that the family will read. */
export function SettleBreach({ view, breach }: { readonly view: CaseView; readonly breach: Breach }) {
  const { t, day } = useOfficeWords();
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const act = useCommand(view);
  const heard = isHeard(breach, officeDay());
  const short = reason.trim().length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (outcome && !short) act.mutate({ type: 'settleBreach', breach: breach.id, outcome, reason: reason.trim() });
  };
  if (!open)
    return (
      <div>
        <Button size="small" variant={heard ? 'primary' : 'secondary'} onClick={() => setOpen(true)}>
          {t('breach.settle')}
        </Button>
      </div>
    );
  return (
    <form className="act-form stack-small" noValidate onSubmit={submit} aria-label={t('breach.settle')}>
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
      <Textarea
        label={t('office.reason')}
        description={t('office.reason.hint')}
        minRows={2}
        value={reason}
        error={tried && short && t('act.reason.short')}
        onChange={(event) => setReason(event.target.value)}
      />
      <ProblemNote error={act.error} />
      <div className="actions">
        <Button type="submit" size="small" loading={act.isPending}>
          {t('breach.settle.do')}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={() => setOpen(false)}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}
