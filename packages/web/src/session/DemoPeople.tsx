import { useMutation, useQuery } from '@tanstack/react-query';
import type { DemoAccounts, Me } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from './ask.ts';
import { ProblemNote } from './ProblemNote.tsx';

type Account = DemoAccounts['accounts'][number];

/** Those of one office together, in the order of the tree. */
function byOffice(accounts: readonly Account[]): [string, Account[]][] {
  return [...Map.groupBy(accounts, ({ office }) => office)].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Made-up persons, one click away. There in demo mode only. */
export function DemoPeople({ onEntered }: { readonly onEntered: (me: Me) => void }) {
  const { t, say } = useOfficeWords();
  const accounts = useQuery({
    queryKey: ['demo-accounts'],
    queryFn: () => ask<DemoAccounts>('/v1/demo/accounts'),
  });
  const entering = useMutation({
    mutationFn: (login: string) => ask<Me>('/v1/demo/sign-in', { method: 'POST', body: { login } }),
    onSuccess: onEntered,
  });
  return (
    <section className="card stack-small" aria-labelledby="demo">
      <h2 id="demo" className="aksel-heading aksel-heading--small">
        {t('signIn.demo')}
      </h2>
      <p className="quiet">{t('signIn.demo.lead')}</p>
      <ProblemNote error={accounts.error ?? entering.error} />
      {byOffice(accounts.data?.accounts ?? []).map(([office, people]) => (
        <details key={office} className="demo-office">
          <summary>
            {people[0]?.officeName ? say(people[0].officeName) : t('signIn.demo.citizens')}
            <span className="quiet"> · {people.length}</span>
          </summary>
          <ul className="demo-people">
            {people.map(({ login, name, role, story }) => (
              <li key={login}>
                <button
                  type="button"
                  className="demo-person"
                  disabled={entering.isPending}
                  {...(story ? { title: say(story.special) } : {})}
                  onClick={() => entering.mutate(login)}
                >
                  <span className="demo-name">{name}</span>
                  <span className="quiet small">{story ? say(story.title) : t(`role.${role}`)}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
