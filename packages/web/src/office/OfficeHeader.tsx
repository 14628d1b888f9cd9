import { LeaveIcon } from '@navikt/aksel-icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Me, TaskList } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';
import { useEntering } from '../session/use-me.ts';
import { Brand } from '../shell/Header.tsx';
import { LanguageSwitch, LookSwitch } from '../shell/Switches.tsx';
import { useInSight } from './use-in-sight.ts';
import { PAGES } from './pages.ts';

/** How much work waits: the number of the same list the page shows. */
function WorkCount() {
  const tasks = useQuery({ queryKey: ['tasks', 'count'], queryFn: () => ask<TaskList>('/v1/tasks?limit=1') });
  const count = tasks.data?.count ?? 0;
  return count > 0 ? <span className="nav-count">{count}</span> : null;
}

function Person({ me }: { readonly me: Me }) {
  const { t, say } = useOfficeWords();
  const navigate = useNavigate();
  const enter = useEntering();
  const leaving = useMutation({
    mutationFn: () => ask<void>('/v1/sign-out', { method: 'POST' }),
    onSettled: () => {
      enter(null);
      void navigate({ to: '/sign-in' });
    },
  });
  const held = me.roles.find(({ office, role }) => office === me.office && role === me.role);
  const role = me.role === null ? '' : t(`role.${me.role}`);
  return (
    <div className="office-person">
      <span className="office-person-name">
        {me.name}
        <span className="quiet small block">
          {role}
          {held?.officeName && ` · ${say(held.officeName)}`}
        </span>
      </span>
      {me.roles.length > 1 && (
        <Link to="/role" className="office-role">
          {t('roles.change')}
        </Link>
      )}
      <button
        type="button"
        className="look-switch"
        aria-label={t('office.leave')}
        title={t('office.leave')}
        onClick={() => leaving.mutate()}
      >
        <LeaveIcon aria-hidden />
      </button>
    </div>
  );
}

/** Where one may go, by what the role may do; who one is; language and look. */
export function OfficeHeader({ me }: { readonly me: Me }) {
  const { t } = useOfficeWords();
  const row = useInSight();
  const pages = PAGES.filter(
    ({ needs, kinds }) => kinds.includes(me.kind) && needs.some((one) => me.may.includes(one)),
  );
  return (
    <header className="office-header">
      <div className="office-bar">
        <Brand />
        <div className="office-tools">
          <LanguageSwitch />
          <LookSwitch />
          <Person me={me} />
        </div>
      </div>
      <nav ref={row} aria-label={t('office.pages')} className="office-nav">
        {pages.map(({ to, named }) => (
          <Link key={to} to={to} activeOptions={{ exact: to === '/my', includeSearch: false }}>
            {t(named)}
            {to === '/work' && <WorkCount />}
          </Link>
        ))}
        <Link to="/law">{t('office.law')}</Link>
      </nav>
    </header>
  );
}
