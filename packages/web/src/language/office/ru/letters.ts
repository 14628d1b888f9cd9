import type { letters as base } from '../kk/letters.ts';

export const letters = {
  'letter.language.kk': 'на казахском',
  'letter.language.ru': 'на русском',
} as const satisfies Record<keyof typeof base, string>;
