import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { readAmount } from '../check/income-form.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';

const TENGE = 100;
/** As the server asks it of the act that gives the money. */
const SHORTEST_SOURCE = 10;

function AllocationForm({ year, onDone }: { readonly year: string; onDone(): void }) {
  const { t } = useOfficeWords();
  const { office } = useSignedIn();
  const client = useQueryClient();
  const [amount, setAmount] = useState('');
  const [source, setSource] = useState('');
  const [tried, setTried] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const read = readAmount(amount);
  const isAmount = read.ok && read.amount > 0;
  const isSource = source.trim().length >= SHORTEST_SOURCE;
  const saving = useMutation({
    mutationFn: (tiyn: number) =>
      ask('/v1/funds', { method: 'POST', key, body: { office: office ?? '', period: year, amount: tiyn, source } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['payments', 'funds'] });
      onDone();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (read.ok && isAmount && isSource) saving.mutate(Math.round(read.amount * TENGE));
  };
  return (
    <form className="stack-small side-form" onSubmit={submit} noValidate>
      <TextField
        size="small"
        inputMode="decimal"
        label={t('payments.funds.amount')}
        value={amount}
        error={tried && !isAmount && t('figures.amount.wrong')}
        onChange={(event) => setAmount(event.target.value)}
      />
      <TextField
        size="small"
        label={t('payments.funds.source')}
        description={t('payments.funds.source.hint')}
        value={source}
        error={tried && !isSource && t('payments.funds.source.short')}
        onChange={(event) => setSource(event.target.value)}
      />
      <ProblemNote error={saving.error} />
      <div className="actions">
        <Button size="small" type="submit" loading={saving.isPending}>
          {t('payments.funds.enter')}
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={onDone}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** The head of the territory writes down what money it was given for the year; each act once. */
export function AllocateFunds({ year }: { readonly year: string }) {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const [isOpen, setOpen] = useState(false);
  if (!may.includes('allocateFunds')) return null;
  return isOpen ? (
    <AllocationForm year={year} onDone={() => setOpen(false)} />
  ) : (
    <div>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {t('payments.funds.open')}
      </Button>
    </div>
  );
}
