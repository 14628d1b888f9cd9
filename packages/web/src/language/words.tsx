import { setupI18n } from '@lingui/core';
import type { Names } from '@tirek/rules';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { writeDay, writeLongDay, writeNumber, writePercent, writeQuarter, writeTenge } from './format.ts';
import type { kk } from './kk.ts';
import { initialLanguage, keepLanguage, type Language } from './language.ts';

export type MessageId = keyof typeof kk;
type Catalogue = Readonly<Record<MessageId, string>>;
type Values = Readonly<Record<string, string | number>>;

/** One language's catalogue is fetched, not three. */
const CATALOGUES: Record<Language, () => Promise<Catalogue>> = {
  kk: () => import('./kk.ts').then((m) => m.kk),
  ru: () => import('./ru.ts').then((m) => m.ru),
  en: () => import('./en.ts').then((m) => m.en),
};

/** Everything a component needs to speak: messages, names that come with the law, figures and days. */
export interface Words {
  readonly language: Language;
  t(id: MessageId, values?: Values): string;
  say(names: Names): string;
  number(value: number): string;
  tenge(amount: number): string;
  percent(share: number): string;
  day(iso: string): string;
  longDay(iso: string): string;
  quarter(firstDay: string): string;
  change(language: Language): void;
}

export type Speech = Omit<Words, 'change'>;
/** The same ways of speaking, with another catalogue's messages. */
export type SpeechOf<Id extends string> = Omit<Speech, 't'> & { t(id: Id, values?: Values): string };

/** Words without React: for the page's texts and for tests. */
export function speech<Id extends string>(language: Language, messages: Readonly<Record<Id, string>>): SpeechOf<Id> {
  const i18n = setupI18n({ locale: language, messages: { [language]: { ...messages } } });
  const text = (id: Id, values: Values | undefined): string => {
    // In the built page a message with places to fill is compiled already (`vite.config.ts`) and no longer a string.
    const message: unknown = messages[id];
    return typeof message === 'string' && !message.includes('{') ? message : i18n._(id, { ...values });
  };
  return {
    language,
    t: text,
    say: (names) => names[language],
    number: (value) => writeNumber(language, value),
    tenge: (amount) => writeTenge(language, amount),
    percent: (share) => writePercent(language, share),
    day: writeDay,
    longDay: (iso) => writeLongDay(language, iso),
    quarter: (firstDay) => writeQuarter(language, firstDay),
  };
}

const WordsContext = createContext<Words | undefined>(undefined);

/** Throws outside `Speaking`: a fault of the program. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error('useWords outside Speaking');
  return words;
}

/** Gives the page its language; shows nothing until the first catalogue is there, and the old language until the next is. */
export function Speaking({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(initialLanguage);
  const [spoken, setSpoken] = useState<Speech>();
  useEffect(() => {
    let current = true;
    void CATALOGUES[language]().then((messages) => {
      if (!current) return;
      document.documentElement.lang = language;
      setSpoken(speech(language, messages));
    });
    return () => {
      current = false;
    };
  }, [language]);
  const words = useMemo(() => {
    if (!spoken) return undefined;
    const change = (next: Language): void => {
      keepLanguage(next);
      setLanguage(next);
    };
    return { ...spoken, change };
  }, [spoken]);
  return words ? <WordsContext value={words}>{children}</WordsContext> : null;
}
