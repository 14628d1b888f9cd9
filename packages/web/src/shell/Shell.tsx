import { Outlet } from '@tanstack/react-router';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';

function Around({ asks }: { readonly asks: boolean }) {
  return (
    <div className="page">
      <Header />
      <main id="main" className="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer asks={asks} />
    </div>
  );
}

/** What stands around the pages that are open to everybody and ask nothing of the server. */
export const Shell = () => <Around asks={false} />;

/** The same around open pages that ask the server: the sign-in, the check of a letter. */
export const AskingShell = () => <Around asks />;
