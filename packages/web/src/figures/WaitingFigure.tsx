import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FigureDone, PublishedFigure } from '@tirek/server/contract';
import { type FormEvent, useRef, useState } from 'react';
import { readAmount } from '../check/income-form.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { SetAside } from './SetAside.tsx';
import { useQuarterName } from './use-quarter-name.ts';

/** A figure that waits for a second person, who types it anew from the source without seeing what the first typed. */
export function WaitingFigure({ figure, enteredBy }: { readonly figure: PublishedFigure; readonly enteredBy: string }) {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const client = useQueryClient();
  const quarterName = useQuarterName();
  const [amount, setAmount] = useState('');
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const confirming = useMutation({
    mutationFn: (tenge: number) =>
      ask<FigureDone>(`/v1/figures/${figure.id}/confirmation`, {
        method: 'POST',
        body: { amount: tenge },
        version: figure.version,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['figures'] }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readAmount(amount);
    const isAmount = read.ok && read.amount > 0;
    setWrong(!isAmount);
    if (isAmount) confirming.mutate(read.amount);
    else field.current?.focus();
  };
  const mayConfirm = may.includes('confirmFigure') && !figure.enteredByMe;
  return (
    <section
      className="card stack-small next"
      aria-label={t('figures.waiting', { quarter: quarterName(figure.quarter) })}
    >
      <h2 className="aksel-heading aksel-heading--xsmall">
        {t('figures.waiting', { quarter: quarterName(figure.quarter) })}
      </h2>
      <p>
        {t('figures.enteredBy', { name: enteredBy })} <cite>{figure.source}</cite>
      </p>
      {mayConfirm ? (
        <form className="filters" onSubmit={submit}>
          <TextField
            ref={field}
            label={t('figures.again')}
            description={t('figures.again.hint')}
            inputMode="decimal"
            required
            value={amount}
            error={wrong && t('figures.amount.wrong')}
            onChange={(event) => setAmount(event.target.value)}
          />
          <Button type="submit" loading={confirming.isPending}>
            {t('figures.confirm')}
          </Button>
        </form>
      ) : (
        <p className="quiet">{t(figure.enteredByMe ? 'figures.waitsForOther' : 'figures.waitsForTwo')}</p>
      )}
      <ProblemNote error={confirming.error} />
      {may.includes('rejectFigure') && <SetAside figure={figure} />}
    </section>
  );
}
