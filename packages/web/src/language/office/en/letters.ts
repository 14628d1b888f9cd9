import type { letters as base } from '../kk/letters.ts';

export const letters = {
  'letter.language.kk': 'in Kazakh',
  'letter.language.ru': 'in Russian',
} as const satisfies Record<keyof typeof base, string>;
