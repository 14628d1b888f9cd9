import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { StaffMember } from '@tirek/server/contract';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';

const NOBODY = { name: '', login: '', password: '', kind: 'staff', locale: 'kk' } as const;
type Entry = { readonly [field in keyof typeof NOBODY]: string };

/** Another system signs in with a token, an officer with a login and a first password. */
const toSend = ({ login, password, ...entry }: Entry): object =>
  entry.kind === 'client' ? entry : { ...entry, login, password };

/** A new account: a name, a login, and a first password that its owner changes. */
export function NewPerson() {
  const { t } = useOfficeWords();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [entry, setEntry] = useState<Entry>(NOBODY);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open) first.current?.focus();
  }, [open]);
  const adding = useMutation({
    mutationFn: () => ask<StaffMember>('/v1/people', { method: 'POST', body: toSend(entry) }),
    onSuccess: async () => {
      setEntry(NOBODY);
      setOpen(false);
      await client.invalidateQueries({ queryKey: ['people'] });
    },
  });
  const tell = (part: Partial<Entry>): void => setEntry((now) => ({ ...now, ...part }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    adding.mutate();
  };
  if (!open)
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{t('people.new')}</Button>
        <p role="status" className="quiet">
          {adding.isSuccess && t('people.added')}
        </p>
      </div>
    );
  return (
    <form className="card stack-small side-form" onSubmit={submit} aria-label={t('people.new')}>
      <TextField
        ref={first}
        label={t('people.name')}
        required
        value={entry.name}
        onChange={(event) => tell({ name: event.target.value })}
      />
      <Select label={t('people.kind')} value={entry.kind} onChange={(event) => tell({ kind: event.target.value })}>
        <option value="staff">{t('people.kind.staff')}</option>
        <option value="client">{t('people.kind.client')}</option>
      </Select>
      {entry.kind === 'staff' && (
        <>
          <TextField
            label={t('signIn.login')}
            required
            autoComplete="off"
            value={entry.login}
            onChange={(event) => tell({ login: event.target.value })}
          />
          <TextField
            label={t('people.firstPassword')}
            description={t('people.firstPassword.hint')}
            required
            minLength={12}
            autoComplete="new-password"
            value={entry.password}
            onChange={(event) => tell({ password: event.target.value })}
          />
        </>
      )}
      <ProblemNote error={adding.error} />
      <div className="actions">
        <Button type="submit" loading={adding.isPending}>
          {t('people.add')}
        </Button>
        <Button type="button" variant="secondary" onClick={() => setOpen(false)}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}
