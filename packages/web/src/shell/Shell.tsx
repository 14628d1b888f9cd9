import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { NotFound } from './NotFound.tsx';

function Around({ asks, children = <Outlet /> }: { readonly asks: boolean; readonly children?: ReactNode }) {
  return (
    <div className="page">
      <Header />
      <main id="main" className="main" tabIndex={-1}>
        {children}
      </main>
      <Footer asks={asks} />
    </div>
  );
}

/** What stands around the pages that are open to everybody and ask nothing of the server. */
export const Shell = () => <Around asks={false} />;

/** The same around open pages that ask the server: the sign-in, the check of a letter. */
export const AskingShell = () => <Around asks />;

/** An address that no page has, with the way to those that are. */
export const NotFoundShell = () => (
  <Around asks={false}>
    <NotFound />
  </Around>
);
