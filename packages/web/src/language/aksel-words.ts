import type { Provider } from '@navikt/ds-react/Provider';
import type { ComponentProps } from 'react';
import type { Language } from './language.ts';

type Translations = NonNullable<
  Extract<ComponentProps<typeof Provider>, { translations?: unknown; locale: unknown }>['translations']
>;

/** The few words that the design system's components say by themselves here; it ships no Kazakh and no Russian. */
export const akselWords: Record<Language, Translations> = {
  kk: {
    global: { error: 'Қате', info: 'Ақпарат', success: 'Орындалды', warning: 'Ескерту', close: 'Жабу' },
    Search: { clear: 'Өрісті тазалау', search: 'Іздеу' },
    Loader: { title: 'Күте тұрыңыз…' },
  },
  ru: {
    global: { error: 'Ошибка', info: 'Сведения', success: 'Готово', warning: 'Внимание', close: 'Закрыть' },
    Search: { clear: 'Очистить поле', search: 'Искать' },
    Loader: { title: 'Подождите…' },
  },
  en: {
    global: { error: 'Error', info: 'Information', success: 'Done', warning: 'Warning', close: 'Close' },
    Search: { clear: 'Clear the field', search: 'Search' },
    Loader: { title: 'Please wait…' },
  },
};
