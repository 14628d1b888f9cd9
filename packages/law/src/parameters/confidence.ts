import type { Confidence } from '@tirek/rules';

interface Backing {
  readonly source: string;
  readonly confidence: Confidence;
  readonly checkedOn: string;
}

const backedWith =
  (confidence: Confidence) =>
  (source: string, checkedOn: string): Backing => ({ source, confidence, checkedOn });

/*
 * How far a stretch can be trusted and why. A source is publisher and day, or number and day of the act: it is shown in all three
 * languages as it stands, so it holds no words of one of them. `checkedOn` is the ISO day somebody compared value and source.
 */

/** Read in the legal text or with an official body. */
export const primary = backedWith('primary');
/** Printed by the press, which quotes the act or the official body. */
export const press = backedWith('press');
/** Indirect, derived or planned. */
export const secondary = backedWith('secondary');
/** Commonly given, but no source was found (`—`): an answer that rests on it says so. */
export const unverified = (checkedOn: string): Backing => backedWith('unverified')('—', checkedOn);
