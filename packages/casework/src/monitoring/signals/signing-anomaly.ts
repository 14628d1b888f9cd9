import type { KnownCase, ReadSignal } from '../known-case.ts';

/** The commission's votes in the case deserve a look: see `commission/alerts.ts`. It says nothing of the family. */
export const signingAnomaly: ReadSignal<Pick<KnownCase, 'signing'>> = ({ signing }) =>
  signing.length === 0
    ? undefined
    : { code: 'signingAnomaly', certainty: 'hint', lookedAt: ['votes'], figures: { signs: new Set(signing).size } };
