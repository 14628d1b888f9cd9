import type { Refused } from '../examples/refused.ts';

/** One way to earn each refusal of this room. */
export const changeRefusals = {} as const satisfies Refused;
