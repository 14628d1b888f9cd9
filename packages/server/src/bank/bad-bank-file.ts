/** What can be wrong with a file of a bank. The words are in `contract/bank-file-troubles.ts`. */
export const BANK_FILE_TROUBLES = [
  'empty',
  'tooLarge',
  'encoding',
  'malformed',
  'doctype',
  'tooDeep',
  'tooLong',
  'format',
  'missing',
  'value',
  'currency',
  'twice',
  'count',
  'sum',
  'foreign',
] as const;
/** The name of what is wrong. */
export type BankFileTrouble = (typeof BANK_FILE_TROUBLES)[number];

/** Where in a file something is wrong. Nothing of what stands there is quoted but codes, counts and sums. */
export interface TroublePlace {
  /** The line of the text, from 1. */
  readonly line: number;
  /** The element, by the names on the way to it. */
  readonly element: string;
  /** What stands there and what should, where it is a count, a sum, a currency or a version. */
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
}

/** A file of a bank cannot be taken: why, and where. Nothing of it may be used. */
export class BadBankFile extends Error {
  readonly trouble: BankFileTrouble;
  readonly place: TroublePlace;
  constructor(trouble: BankFileTrouble, place: TroublePlace) {
    super(`${trouble} at line ${place.line}, ${place.element}`);
    this.name = 'BadBankFile';
    this.trouble = trouble;
    this.place = place;
  }
}
