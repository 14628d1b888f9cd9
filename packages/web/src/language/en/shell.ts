import type { shell as base } from '../kk/shell.ts';

export const shell = {
  'shell.brand': 'Tirek',
  'shell.skip': 'Skip to the main content',
  'shell.pages': 'Pages',
  'shell.law': 'Law',
  'shell.enter': 'Sign in',
  'shell.language': 'Language',
  'shell.dark': 'Switch to the dark look',
  'shell.light': 'Switch to the light look',
  'shell.loading': 'Loading…',
  'footer.estimate':
    'This is an estimate, not a decision. Only the career centre decides, after the precinct commission’s conclusion.',
  'footer.private': 'The calculation runs on this device: your answers are sent nowhere.',
  'footer.open': 'Open software: the source is free under the EUPL 1.2 licence. Not a public authority.',
  'footer.law': 'Rules of law, figures and doubts',
  'missing.title': 'There is no such page',
  'missing.text': 'The address may be mistyped, or the page has moved.',
  'missing.home': 'To the first page',
  'failure.title': 'The page did not open',
  'failure.text':
    'The fault is the program’s, not yours. Your answers are kept on this device; please open the page again.',
  'failure.again': 'Open again',
  'footer.api': 'For developers: the API',
} as const satisfies Record<keyof typeof base, string>;
