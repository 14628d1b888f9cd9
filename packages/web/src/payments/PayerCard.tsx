import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PayerView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';

type Payer = NonNullable<PayerView['payer']>;

function PayerForm({ known, onDone }: { readonly known: Payer | null; onDone(): void }) {
  const { t } = useOfficeWords();
  const { office } = useSignedIn();
  const client = useQueryClient();
  const [typed, setTyped] = useState({ name: known?.name ?? '', bin: known?.bin ?? '', iban: known?.iban ?? '' });
  const saving = useMutation({
    mutationFn: () => ask<PayerView>('/v1/payer', { method: 'POST', body: { ...typed, office: office ?? '' } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['payments', 'payer'] });
      onDone();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    saving.mutate();
  };
  const field = (name: keyof typeof typed) => ({
    size: 'small' as const,
    label: t(`payer.${name}`),
    value: typed[name],
    required: true,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setTyped({ ...typed, [name]: event.target.value }),
  });
  return (
    <form className="stack-small side-form" onSubmit={submit}>
      <TextField {...field('name')} />
      <TextField {...field('bin')} inputMode="numeric" />
      <TextField {...field('iban')} />
      <ProblemNote error={saving.error} />
      <div className="actions">
        <Button size="small" type="submit" loading={saving.isPending}>
          {t('payer.save')}
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={onDone}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** From which account the territory pays; without one no file is made for the bank. */
export function PayerCard() {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({ queryKey: ['payments', 'payer'], queryFn: () => ask<PayerView>('/v1/payer') });
  if (!data) return null;
  const { payer } = data;
  return (
    <section className="card stack-tiny" aria-labelledby="payer">
      <h2 id="payer" className="aksel-heading aksel-heading--xsmall">
        {t('payer.title')}
      </h2>
      {payer === null ? (
        <p>{t('payer.none')}</p>
      ) : (
        <p>
          {payer.name} · {t('payer.bin')} <span className="nowrap">{payer.bin}</span> ·{' '}
          <span className="nowrap">{payer.iban}</span>
        </p>
      )}
      {may.includes('allocateFunds') &&
        (isOpen ? (
          <PayerForm known={payer} onDone={() => setOpen(false)} />
        ) : (
          <div>
            <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
              {t(payer === null ? 'payer.enter' : 'payer.change')}
            </Button>
          </div>
        ))}
    </section>
  );
}
