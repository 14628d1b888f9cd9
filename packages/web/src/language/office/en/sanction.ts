import type { sanction as base } from '../kk/sanction.ts';

export const sanction = {
  'event.breachRaised': 'The family was asked to explain',
  'event.breachAnswered': 'The family answered',
  'event.breachSettled': 'The question of a breach was settled',
  'event.sanctionProposed': 'A sanction was proposed',
  'event.sanctionGivenBack': 'The proposed sanction was given back',
  'event.sanctionImposed': 'A sanction was imposed',
  'event.sanctionLifted': 'A sanction was lifted',
  'term.breachAnswer': 'The family’s explanation',
  'term.breachSettling': 'Looking at the answer',
  'term.sanctionProposal': 'Proposing a sanction',
  'term.sanctionDecision': 'Deciding about a sanction',
  'task.settleBreach': 'Settle what the family explained',
  'task.proposeSanction': 'Propose the sanction of the law',
  'task.imposeSanction': 'Decide about a sanction',
} as const satisfies Record<keyof typeof base, string>;
