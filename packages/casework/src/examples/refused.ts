import type { Refusal, RefusalCode } from '../refusal.ts';

/** For each code one way to earn it: the sentence an officer would sign, and what was refused. */
export type Refused = { readonly [C in RefusalCode]?: readonly [sentence: string, refusal: () => Refusal | undefined] };
