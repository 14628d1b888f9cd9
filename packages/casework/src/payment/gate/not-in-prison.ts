import type { GateFacts } from './gate-facts.ts';
import type { Proof } from './proof.ts';
import { not, toldOfBoth } from './told-of.ts';

/** Neither the applicant nor the person paid is kept by the state. */
export const notInPrison = (facts: GateFacts): Proof =>
  toldOfBoth('notInPrison', facts, ({ inPrison }) => not(inPrison));
