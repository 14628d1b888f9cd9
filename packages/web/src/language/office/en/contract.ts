import type { contract as base } from '../kk/contract.ts';

export const contract = {
  'event.contractDrawnUp': 'The social contract was drawn up',
  'event.contractSigned': 'The contract was signed',
  'event.contractConcluded': 'The contract was concluded',
  'event.extensionProposed': 'An extension was proposed',
  'event.extensionGivenBack': 'The proposal to extend was given back',
  'event.contractExtended': 'The contract was extended',
  'event.obligationReported': 'The family reported an obligation as done',
  'event.obligationChecked': 'An obligation was checked',
  'event.obligationReminded': 'A reminder of an obligation was sent',
} as const satisfies Record<keyof typeof base, string>;
