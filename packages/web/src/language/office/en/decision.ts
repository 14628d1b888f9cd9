import type { decision as base } from '../kk/decision.ts';

export const decision = {} as const satisfies Record<keyof typeof base, string>;
