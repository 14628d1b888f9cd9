import { FAMILIES_AT_ADDRESS } from '../house-figures.ts';
import type { ReadSignal } from '../known-case.ts';
import type { Signal } from '../signal.ts';

/** Several assisted families name one address. A large house with one number looks the same: it is only a hint. */
export const addressShared: ReadSignal<Signal> = ({ familiesAtAddress }) =>
  familiesAtAddress < FAMILIES_AT_ADDRESS
    ? undefined
    : {
        code: 'addressShared',
        certainty: 'hint',
        lookedAt: ['addresses'],
        figures: { families: familiesAtAddress },
      };
