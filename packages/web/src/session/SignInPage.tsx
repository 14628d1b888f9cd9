import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Me, ProviderRefusal, SignInWays } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { Loading } from '../shell/Loading.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { ask } from './ask.ts';
import { DemoPeople } from './DemoPeople.tsx';
import { homeOf } from './home.ts';
import { ProblemNote } from './ProblemNote.tsx';
import { useEntering } from './use-me.ts';

function PasswordForm({ onEntered }: { readonly onEntered: (me: Me) => void }) {
  const { t } = useOfficeWords();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const entering = useMutation({
    mutationFn: () => ask<Me>('/v1/sign-in', { method: 'POST', body: { login, password } }),
    onSuccess: onEntered,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (login.trim() !== '' && password !== '') entering.mutate();
  };
  return (
    <form className="card stack-small" onSubmit={submit}>
      <TextField
        label={t('signIn.login')}
        autoComplete="username"
        required
        value={login}
        onChange={(event) => setLogin(event.target.value)}
      />
      <TextField
        label={t('signIn.password')}
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <ProblemNote error={entering.error} />
      <Button type="submit" loading={entering.isPending}>
        {t('signIn.enter')}
      </Button>
    </form>
  );
}

/** The contract's list, written out: its own module would bring its whole schema to the browser. */
const PROVIDER_REFUSALS = [
  'unavailable',
  'cancelled',
  'expired',
  'unconfirmed',
  'unknown',
  'closed',
] as const satisfies readonly ProviderRefusal[];

/** Why the provider sent somebody back without entering. */
function ProviderRefusal({ code }: { readonly code: string }) {
  const { t } = useOfficeWords();
  const known = PROVIDER_REFUSALS.find((one) => one === code) ?? 'unavailable';
  return (
    <div className="note note-bad" role="alert">
      <p>{t(`signIn.refused.${known}`)}</p>
    </div>
  );
}

/** Sign-in: with a password, by a provider, or, where nobody is real, as a made-up person. */
export function SignInPage() {
  const { t } = useOfficeWords();
  const { to, refused } = useSearch({ from: '/signing/outside/sign-in' });
  const navigate = useNavigate();
  const enter = useEntering();
  const ways = useQuery({ queryKey: ['sign-in-ways'], queryFn: () => ask<SignInWays>('/v1/sign-in/ways') });
  const onEntered = (me: Me): void => {
    enter(me);
    void navigate({ href: to ?? homeOf(me), replace: true });
  };
  if (ways.isPending) return <Loading />;
  return (
    <div className="sign-in stack">
      <PageHeading title={t('signIn.title')} />
      <p className="lead">{t('signIn.lead')}</p>
      {refused !== undefined && <ProviderRefusal code={refused} />}
      <ProblemNote error={ways.error} />
      {ways.data?.provider && (
        <div className="card stack-small">
          <Button as="a" href={`/v1/sign-in/provider?to=${encodeURIComponent(to ?? '/work')}`}>
            {t('signIn.provider', { name: ways.data.provider.name })}
          </Button>
        </div>
      )}
      {ways.data?.demo && <DemoPeople onEntered={onEntered} />}
      {ways.data?.password && <PasswordForm onEntered={onEntered} />}
    </div>
  );
}
