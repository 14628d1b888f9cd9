import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { ask } from './ask.ts';
import { ProblemNote } from './ProblemNote.tsx';

const SHORTEST = 12;

/** The first password is known to who gave it: nothing else is shown until its owner has chosen another. */
export function PasswordPage() {
  const { t } = useOfficeWords();
  const client = useQueryClient();
  const [old, setOld] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const isShort = next.length < SHORTEST;
  const changing = useMutation({
    mutationFn: () => ask<void>('/v1/me/password', { method: 'PUT', body: { old, new: next } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['me'] }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isShort && next === again) changing.mutate();
  };
  return (
    <main id="main" className="main">
      <form className="narrow stack" onSubmit={submit}>
        <PageHeading title={t('password.title')} />
        <p className="lead">{t('password.lead')}</p>
        <div className="card stack-small">
          <TextField
            label={t('password.old')}
            type="password"
            autoComplete="current-password"
            required
            value={old}
            onChange={(event) => setOld(event.target.value)}
          />
          <TextField
            label={t('password.new')}
            description={t('password.new.hint')}
            type="password"
            autoComplete="new-password"
            required
            value={next}
            error={tried && isShort && t('password.short')}
            onChange={(event) => setNext(event.target.value)}
          />
          <TextField
            label={t('password.again')}
            type="password"
            autoComplete="new-password"
            required
            value={again}
            error={tried && next !== again && t('password.differs')}
            onChange={(event) => setAgain(event.target.value)}
          />
          <ProblemNote error={changing.error} />
          <div>
            <Button type="submit" loading={changing.isPending}>
              {t('password.change')}
            </Button>
          </div>
        </div>
      </form>
    </main>
  );
}
