import { canonicalJson, type Signal } from '@tirek/casework';
import type { Personal } from '../db/personal.ts';

/** The name of a sign with its figures in one case, as a keyed hash: the same sign seen again has the same. */
export const signalKey = (personal: Personal, id: string, { code, member, figures }: Signal): string =>
  personal.hash('sign', canonicalJson([id, code, member ?? null, figures]));
