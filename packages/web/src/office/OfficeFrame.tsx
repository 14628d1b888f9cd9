import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { useMe } from '../session/use-me.ts';
import { useWords } from '../language/words.tsx';
import { PasswordPage } from '../session/PasswordPage.tsx';
import { Loading } from '../shell/Loading.tsx';
import { LivingTasks } from './LivingTasks.tsx';
import { OfficeHeader } from './OfficeHeader.tsx';

/** Leads to the sign-in, and back here afterwards. */
function ToSignIn() {
  const here = useRouterState({ select: ({ location }) => location.href });
  useEffect(() => {
    location.replace(`/sign-in?to=${encodeURIComponent(here)}`);
  }, [here]);
  return <Loading />;
}

/** What stands around every page behind the sign-in; shows nothing to who is not signed in. */
export function OfficeFrame() {
  const { t } = useWords();
  const me = useMe();
  if (me === undefined) return <Loading />;
  if (me === null) return <ToSignIn />;
  if (me.mustChangePassword) return <PasswordPage />;
  return (
    <div className="page office">
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <OfficeHeader me={me} />
      {me.may.includes('listTasks') && <LivingTasks />}
      <main id="main" className="office-main" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
