import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FigureDone } from '@tirek/server/contract';
import { type FormEvent, useRef, useState } from 'react';
import { readAmount } from '../check/income-form.ts';
import { today } from '../check/today.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { lastQuarters, quarterOf } from './quarters.ts';
import { useQuarterName } from './use-quarter-name.ts';

/** The first of two persons types a figure with its source. */
export function EnterFigure() {
  const { t, say } = useOfficeWords();
  const client = useQueryClient();
  const { office } = useSignedIn();
  const { all } = useOffices();
  const quarterName = useQuarterName();
  const own = (office ?? '').split('/').slice(0, 2).join('/');
  const regions = all.filter(({ kind, path }) => kind === 'region' && (own === 'kz' || path === own));
  const [region, setRegion] = useState(regions[0]?.kato ?? '');
  const [quarter, setQuarter] = useState(quarterOf(today()));
  const [amount, setAmount] = useState('');
  const [source, setSource] = useState('');
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const entering = useMutation({
    mutationFn: (tenge: number) =>
      ask<FigureDone>('/v1/figures', {
        method: 'POST',
        body: { figure: 'povertyLine', region, quarter, amount: tenge, source: source.trim() },
      }),
    onSuccess: async () => {
      setAmount('');
      setSource('');
      await client.invalidateQueries({ queryKey: ['figures'] });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readAmount(amount);
    const isAmount = read.ok && read.amount > 0;
    setWrong(!isAmount);
    if (isAmount) entering.mutate(read.amount);
    else field.current?.focus();
  };
  return (
    <form className="card stack-small side-form" onSubmit={submit} aria-labelledby="enter-figure">
      <h2 id="enter-figure" className="aksel-heading aksel-heading--small">
        {t('figures.enter')}
      </h2>
      <div className="filters">
        <Select label={t('figures.region')} value={region} onChange={(event) => setRegion(event.target.value)}>
          {regions.map(({ kato, named }) => (
            <option key={kato} value={kato}>
              {say(named)}
            </option>
          ))}
        </Select>
        <Select label={t('figures.quarter')} value={quarter} onChange={(event) => setQuarter(event.target.value)}>
          {lastQuarters(today(), 12).map((one) => (
            <option key={one} value={one}>
              {quarterName(one)}
            </option>
          ))}
        </Select>
        <TextField
          ref={field}
          label={t('figures.line')}
          inputMode="decimal"
          required
          value={amount}
          error={wrong && t('figures.amount.wrong')}
          onChange={(event) => setAmount(event.target.value)}
        />
      </div>
      <TextField
        label={t('figures.source')}
        description={t('figures.source.hint')}
        required
        minLength={10}
        value={source}
        onChange={(event) => setSource(event.target.value)}
      />
      <ProblemNote error={entering.error} />
      <p role="status" className="quiet">
        {entering.isSuccess && t('figures.entered')}
      </p>
      <div>
        <Button type="submit" loading={entering.isPending}>
          {t('figures.enter.do')}
        </Button>
      </div>
    </form>
  );
}
