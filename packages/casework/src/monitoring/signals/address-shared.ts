import { FAMILIES_AT_ADDRESS } from '../house-figures.ts';
import type { KnownCase, ReadSignal } from '../known-case.ts';

/** Several assisted families name one address. A large house with one number looks the same: it is only a hint. */
export const addressShared: ReadSignal<Pick<KnownCase, 'familiesAtAddress'>> = ({ familiesAtAddress }) =>
  familiesAtAddress < FAMILIES_AT_ADDRESS
    ? undefined
    : {
        code: 'addressShared',
        certainty: 'hint',
        lookedAt: ['addresses'],
        figures: { families: familiesAtAddress },
      };
