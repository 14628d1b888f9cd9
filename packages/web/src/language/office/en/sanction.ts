import type { sanction as base } from '../kk/sanction.ts';

export const sanction = {
  'event.breachRaised': 'The family was asked to explain',
  'event.breachAnswered': 'The family answered',
  'event.breachSettled': 'The question of a breach was settled',
  'event.sanctionProposed': 'A sanction was proposed',
  'event.sanctionGivenBack': 'The proposed sanction was given back',
  'event.sanctionImposed': 'A sanction was imposed',
  'event.sanctionLifted': 'A sanction was lifted',
} as const satisfies Record<keyof typeof base, string>;
