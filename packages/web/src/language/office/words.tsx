import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { Loading } from '../../shell/Loading.tsx';
import type { Language } from '../language.ts';
import { speech, type SpeechOf, useWords } from '../words.tsx';
import type { kk } from './kk.ts';

/** Messages of the pages behind the sign-in. They are fetched with these pages: the check stays light. */
export type OfficeMessageId = keyof typeof kk;
type Catalogue = Readonly<Record<OfficeMessageId, string>>;
export type OfficeSpeech = SpeechOf<OfficeMessageId>;

const CATALOGUES: Record<Language, () => Promise<Catalogue>> = {
  kk: () => import('./kk.ts').then((m) => m.kk),
  ru: () => import('./ru.ts').then((m) => m.ru),
  en: () => import('./en.ts').then((m) => m.en),
};

const OfficeContext = createContext<OfficeSpeech | undefined>(undefined);

/** Throws outside `SpeakingOffice`: a fault of the program. */
export function useOfficeWords(): OfficeSpeech {
  const words = use(OfficeContext);
  if (!words) throw new Error('useOfficeWords outside SpeakingOffice');
  return words;
}

/** Fetches the messages of the office in the page's language; the old language stays until the next is there. */
export function SpeakingOffice({ children }: { readonly children: ReactNode }) {
  const { language } = useWords();
  const [spoken, setSpoken] = useState<OfficeSpeech>();
  useEffect(() => {
    let current = true;
    void CATALOGUES[language]().then((messages) => {
      if (current) setSpoken(speech(language, messages));
    });
    return () => {
      current = false;
    };
  }, [language]);
  return spoken ? <OfficeContext value={spoken}>{children}</OfficeContext> : <Loading />;
}
