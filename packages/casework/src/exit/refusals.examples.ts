import type { Refused } from '../examples/refused.ts';

/** One way to earn each refusal of this room. */
export const exitRefusals = {} as const satisfies Refused;
