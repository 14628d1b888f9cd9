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
    Textarea: {
      maxLength: 'Ең көбі {maxLength} таңба.',
      charsTooMany: '{chars} таңба артық',
      charsLeft: 'Тағы {chars} таңба жазуға болады',
    },
    Loader: { title: 'Күте тұрыңыз…' },
  },
  ru: {
    global: { error: 'Ошибка', info: 'Сведения', success: 'Готово', warning: 'Внимание', close: 'Закрыть' },
    Search: { clear: 'Очистить поле', search: 'Искать' },
    Textarea: {
      maxLength: 'Не больше {maxLength} знаков.',
      charsTooMany: 'Лишних знаков: {chars}',
      charsLeft: 'Осталось знаков: {chars}',
    },
    Loader: { title: 'Подождите…' },
  },
  en: {
    global: { error: 'Error', info: 'Information', success: 'Done', warning: 'Warning', close: 'Close' },
    Search: { clear: 'Clear the field', search: 'Search' },
    Textarea: {
      maxLength: 'At most {maxLength} characters.',
      charsTooMany: '{chars} characters too many',
      charsLeft: '{chars} characters left',
    },
    Loader: { title: 'Please wait…' },
  },
};
