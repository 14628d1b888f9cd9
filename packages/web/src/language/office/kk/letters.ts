export const letters = {
  'letter.language.kk': 'қазақша',
  'letter.language.ru': 'орысша',
} as const;
