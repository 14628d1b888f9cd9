/**
 * What is known about one group on one day: the input of the explaining reader. Money in smallest units, days as whole
 * numbers, choices as their option. `undefined` (or absent): not known. `null`: does not arise, was not given.
 */
export type Given = number | boolean | string | null | undefined;

export interface Member {
  readonly id: string;
  readonly facts: Readonly<Record<string, Given>>;
}

export interface Situation {
  readonly facts: Readonly<Record<string, Given>>;
  readonly members: readonly Member[];
}
