import type { GateFacts } from './gate-facts.ts';
import type { Proof } from './proof.ts';
import { toldOfBoth } from './told-of.ts';

/** Applicant and person paid are alive. */
export const personsAlive = (facts: GateFacts): Proof => toldOfBoth('personsAlive', facts, ({ alive }) => alive);
