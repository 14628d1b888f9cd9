import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { SHORTEST_REASON } from '@tirek/casework';
import type { BankLine, BankLineAct, BankLineDone } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { type ChosenDebt, RepaidDebt } from './RepaidDebt.tsx';

const ACTS = ['matchBankLine', 'matchRepayment', 'confirmBankMatch', 'giveBackBankMatch', 'setAsideBankLine'] as const;
type Act = (typeof ACTS)[number];
const WORDS = {
  matchBankLine: { open: 'queue.match', explained: 'queue.match.explained' },
  matchRepayment: { open: 'queue.repay', explained: 'queue.repay.explained' },
  confirmBankMatch: { open: 'queue.confirm', explained: 'queue.confirm.explained' },
  giveBackBankMatch: { open: 'queue.giveBack', explained: 'queue.giveBack.explained' },
  setAsideBankLine: { open: 'queue.setAside', explained: 'queue.setAside.explained' },
} as const;

interface ActFormProps {
  readonly line: BankLine;
  readonly act: Act;
  onDone(): void;
}

interface Said {
  readonly payment: string;
  readonly debt: ChosenDebt | undefined;
  readonly reason: string;
}

function toSend(act: Act, { payment, debt, reason }: Said): BankLineAct {
  if (act === 'matchRepayment') return { type: act, case: '', debt: '', ...debt, reason: reason.trim() };
  if (act === 'matchBankLine') return { type: act, payment: payment.trim(), reason: reason.trim() };
  return act === 'confirmBankMatch' ? { type: act } : { type: act, reason: reason.trim() };
}

/** One act on a line, with what happens then. */
function ActForm({ line, act, onDone }: ActFormProps) {
  const { t } = useOfficeWords();
  const client = useQueryClient();
  const [payment, setPayment] = useState(line.payment?.id ?? '');
  const [debt, setDebt] = useState<ChosenDebt>();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const acting = useMutation({
    mutationFn: () =>
      ask<BankLineDone>(`/v1/bank-lines/${line.file}/${line.number}`, {
        method: 'POST',
        body: toSend(act, { payment, debt, reason }),
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['payments'] });
      onDone();
    },
  });
  const isRepaid = act === 'confirmBankMatch' && line.repayment !== null;
  const needsReason = act !== 'confirmBankMatch';
  const isShort = needsReason && reason.trim().length < SHORTEST_REASON;
  const isMissing = act === 'matchRepayment' && debt === undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isShort && !isMissing) acting.mutate();
  };
  return (
    <form className="act-form stack-small" onSubmit={submit} aria-label={t(WORDS[act].open)}>
      <p>{t(isRepaid ? 'queue.confirm.repaid' : WORDS[act].explained)}</p>
      {act === 'matchBankLine' && (
        <TextField
          size="small"
          label={t('queue.match.payment')}
          description={t('queue.match.payment.hint')}
          required
          autoComplete="off"
          value={payment}
          onChange={(event) => setPayment(event.target.value)}
        />
      )}
      {act === 'matchRepayment' && (
        <RepaidDebt amount={line.amount ?? 0} isMissing={tried && isMissing} onChoose={setDebt} />
      )}
      {needsReason && (
        <Textarea
          size="small"
          label={t('office.reason')}
          description={t('office.reason.hint')}
          minRows={2}
          value={reason}
          error={tried && isShort && t('act.reason.short')}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      <ProblemNote error={acting.error} />
      <div className="actions">
        <Button size="small" type="submit" loading={acting.isPending}>
          {act === 'matchBankLine' || act === 'matchRepayment' ? t('queue.match.do') : t(WORDS[act].open)}
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={onDone}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What may be done with a line now; nothing where nothing is offered. */
export function LineActs({ line }: { readonly line: BankLine }) {
  const { t } = useOfficeWords();
  const [open, setOpen] = useState<Act>();
  const offered = ACTS.filter((act) => line.offered.includes(act));
  if (open && offered.includes(open)) return <ActForm line={line} act={open} onDone={() => setOpen(undefined)} />;
  if (offered.length === 0) return null;
  return (
    <div className="actions">
      {offered.map((act, i) => (
        <Button key={act} size="small" variant={i === 0 ? 'primary' : 'secondary'} onClick={() => setOpen(act)}>
          {t(WORDS[act].open)}
        </Button>
      ))}
    </div>
  );
}
