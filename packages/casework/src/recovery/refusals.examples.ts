import type { Refused } from '../examples/refused.ts';

/** One way to earn each refusal of this room. */
export const recoveryRefusals = {} as const satisfies Refused;
