import { type Knowledge, whatRegistersKnow } from '../registers/known.ts';

/** What the registers of the demo know of its people, by their number. Of everybody else they have nothing to say. */
export const KNOWN_IN_DEMO: Knowledge = whatRegistersKnow({});
