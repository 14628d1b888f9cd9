import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { DEBT_CAUSES, SHORTEST_REASON } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { offered, useCommand } from '../use-case.ts';
import { useMonths } from './months-query.ts';
import { tenge } from './tiyn.ts';

interface ProposeFormProps {
  readonly view: CaseView;
  readonly overpaid: number;
  onDone(): void;
}

function ProposeForm({ view, overpaid, onDone }: ProposeFormProps) {
  const { t, tenge: written } = useOfficeWords();
  const [cause, setCause] = useState<(typeof DEBT_CAUSES)[number]>('goodFaith');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const act = useCommand(view);
  const isShort = reason.trim().length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isShort) act.mutate({ type: 'proposeDebt', cause, reason: reason.trim() }, { onSuccess: onDone });
  };
  return (
    <form className="act-form stack-small" noValidate onSubmit={submit} aria-label={t('debt.propose')}>
      <p>{t('debt.propose.explained', { amount: written(tenge(overpaid)) })}</p>
      <RadioGroup legend={t('debt.cause')} value={cause} onChange={setCause}>
        {DEBT_CAUSES.map((one) => (
          <Radio key={one} value={one} description={t(`debt.cause.${one}.note`)}>
            {t(`debt.cause.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
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
          {t('debt.propose')}
        </Button>
        <Button type="button" variant="tertiary" onClick={onDone}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Asking back what was overpaid and is not asked back yet. */
export function ProposeDebt({ view }: { readonly view: CaseView }) {
  const { t, tenge: written } = useOfficeWords();
  const [open, setOpen] = useState(false);
  const { data } = useMonths(view);
  const overpaid = data?.overpaid ?? 0;
  if (overpaid === 0 || !offered(view, 'proposeDebt')) return null;
  if (open) return <ProposeForm view={view} overpaid={overpaid} onDone={() => setOpen(false)} />;
  return (
    <div className="note note-warn stack-tiny">
      <p>
        <strong>{t('months.overpaid', { amount: written(tenge(overpaid)) })}</strong>
      </p>
      <div className="actions">
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {t('debt.propose')}
        </Button>
      </div>
    </div>
  );
}
