import { en } from '@navikt/ds-react/locales';
import { Provider } from '@navikt/ds-react/Provider';
import type { ReactNode } from 'react';
import { akselWords } from '../language/aksel-words.ts';
import { useWords } from '../language/words.tsx';

/** Gives the design system's components the words they say by themselves. */
export function Components({ children }: { readonly children: ReactNode }) {
  const { language } = useWords();
  return (
    <Provider locale={en} translations={akselWords[language]}>
      {children}
    </Provider>
  );
}
