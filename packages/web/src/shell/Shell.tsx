import { en } from '@navikt/ds-react/locales';
import { Provider } from '@navikt/ds-react/Provider';
import { Outlet } from '@tanstack/react-router';
import { akselWords } from '../language/aksel-words.ts';
import { useWords } from '../language/words.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';

/** What stands around every page. */
export function Shell() {
  const { language } = useWords();
  return (
    <Provider locale={en} translations={akselWords[language]}>
      <div className="page">
        <Header />
        <main id="main" className="main" tabIndex={-1}>
          <Outlet />
        </main>
        <Footer />
      </div>
    </Provider>
  );
}
