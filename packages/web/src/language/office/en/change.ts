import type { change as base } from '../kk/change.ts';

export const change = {
  'event.changeReported': 'A change of circumstances was reported',
  'event.changeSettled': 'The change was dealt with',
  'event.endProposed': 'Ending the aid was proposed',
  'event.endGivenBack': 'The proposal to end was given back',
  'event.aidEnded': 'The aid was ended',
} as const satisfies Record<keyof typeof base, string>;
