import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Me } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { ask } from './ask.ts';
import { homeOf } from './home.ts';
import { ProblemNote } from './ProblemNote.tsx';
import { useEntering, useSignedIn } from './use-me.ts';

/** Whoever holds several roles acts in one at a time, and says which. */
export function RolePage() {
  const { t, say } = useOfficeWords();
  const me = useSignedIn();
  const enter = useEntering();
  const navigate = useNavigate();
  const choosing = useMutation({
    mutationFn: (assignment: string) => ask<Me>('/v1/me/role', { method: 'PUT', body: { assignment } }),
    onSuccess: (next) => {
      enter(next);
      void navigate({ href: homeOf(next), replace: true });
    },
  });
  return (
    <div className="narrow stack">
      <PageHeading title={t('roles.title')} />
      <p>{me.roles.length === 0 ? t('roles.none') : t('roles.lead')}</p>
      <ProblemNote error={choosing.error} />
      <ul className="demo-people">
        {me.roles.map(({ assignment, role, officeName }) => (
          <li key={assignment}>
            <button
              type="button"
              className="demo-person"
              disabled={choosing.isPending}
              onClick={() => choosing.mutate(assignment)}
            >
              <span className="demo-name">{t(`role.${role}`)}</span>
              <span className="quiet small">{officeName && say(officeName)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
