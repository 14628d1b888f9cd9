import { Theme } from '@navikt/ds-react/Theme';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';

type Look = 'light' | 'dark';
const KEY = 'tirek.look';
const dark = matchMedia('(prefers-color-scheme: dark)');

const chosenLook = (): Look | undefined => {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : undefined;
};

interface Looks {
  readonly look: Look;
  toggle(): void;
}
const LookContext = createContext<Looks>({ look: 'light', toggle: () => undefined });

/** Light or dark as it stands, and the switch between them. */
export const useLook = (): Looks => use(LookContext);

/** Follows the system until the person chooses; the choice is kept on the device. */
export function Looking({ children }: { readonly children: ReactNode }) {
  const [chosen, setChosen] = useState(chosenLook);
  const [system, setSystem] = useState<Look>(dark.matches ? 'dark' : 'light');
  useEffect(() => {
    const follow = (event: MediaQueryListEvent): void => setSystem(event.matches ? 'dark' : 'light');
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, []);
  const look = chosen ?? system;
  useEffect(() => {
    // The page around the application (scroll bars, the strip above) takes the look too.
    document.documentElement.classList.toggle('dark', look === 'dark');
    document.documentElement.classList.toggle('light', look === 'light');
  }, [look]);
  const looks = useMemo(() => {
    const toggle = (): void => {
      const next = look === 'dark' ? 'light' : 'dark';
      localStorage.setItem(KEY, next);
      setChosen(next);
    };
    return { look, toggle };
  }, [look]);
  return (
    <LookContext value={looks}>
      <Theme theme={look} hasBackground={false}>
        {children}
      </Theme>
    </LookContext>
  );
}
