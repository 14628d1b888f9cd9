import type { Role } from '../actor.ts';

/** Who may form a commission and end it: the akim of the territory, and for districts and regions the authorised body. */
export const ORDER_ACTIONS = {
  issueOrder: { by: ['ruralAkim', 'decisionMaker'] },
  endOrder: { by: ['ruralAkim', 'decisionMaker'] },
} as const satisfies Record<string, { readonly by: readonly Role[] }>;
