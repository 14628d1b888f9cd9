import type { ReadSignal } from '../known-case.ts';
import type { Signal } from '../signal.ts';

/** The commission's votes in the case deserve a look: see `commission/alerts.ts`. It says nothing of the family. */
export const signingAnomaly: ReadSignal<Signal> = ({ signing }) =>
  signing.length === 0
    ? undefined
    : { code: 'signingAnomaly', certainty: 'hint', lookedAt: ['votes'], figures: { signs: new Set(signing).size } };
