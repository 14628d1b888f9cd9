import type { BankLineKind } from '@tirek/casework';
import { BadBankFile } from './bad-bank-file.ts';
import type { ReadElement } from './read-xml.ts';
import { fromTenge } from './tenge.ts';

/** One line of a bank's file. */
export interface BankLine {
  readonly kind: BankLineKind;
  /** Which line of the file, from 1. */
  readonly number: number;
  /** Our name of the payment; undefined where the bank does not say it, or speaks of all payments of our file. */
  readonly endToEndId: string | undefined;
  /** Whether it is said of every payment of our file. */
  readonly ofAll: boolean;
  /** Whole tiyn; undefined where it is not said. */
  readonly amount: number | undefined;
  /** The bank's own name of it. */
  readonly reference: string | undefined;
  /** ISO day on which it was booked. */
  readonly day: string | undefined;
  /** Code of ISO 20022, or the bank's own. */
  readonly reason: string | undefined;
}

/** What a bank's file is. */
export interface BankFileHead {
  readonly format: 'pain.002' | 'camt.054';
  readonly version: string;
  readonly messageId: string;
  /** Which file of ours is answered: pain.002 only. */
  readonly answers:
    | { readonly messageId: string; readonly count: number | undefined; readonly sum: number | undefined }
    | undefined;
  /** Of which accounts the entries are: camt.054 only. */
  readonly accounts: readonly string[];
}

/** A reader of one format: takes elements as they end, and hands on lines as they are complete. */
export interface LineReader {
  readonly close: (element: ReadElement) => void;
  /** When the file has ended: whether everything that must be there was there. */
  readonly finish: () => BankFileHead;
}

/** Takes a line with what is said of it besides its number. */
export type AddLine = (line: Omit<BankLine, 'number'>, at: ReadElement) => void;

const bad = (trouble: 'missing' | 'value' | 'currency', { path, line }: ReadElement, found?: string): BadBankFile =>
  new BadBankFile(trouble, { line, element: path, found });

/** Whole tiyn that an element says. Throws where it is not an amount in tenge; sums of a message name no currency. */
export function readAmount(element: ReadElement, isSum = false): number {
  if (!isSum && element.currency !== 'KZT') throw bad('currency', element, element.currency);
  const amount = fromTenge(element.text);
  if (amount === undefined || !Number.isSafeInteger(amount)) throw bad('value', element);
  return amount;
}

/** A whole number that an element says. */
export function readCount(element: ReadElement): number {
  if (!/^\d{1,15}$/.test(element.text)) throw bad('value', element);
  return Number(element.text);
}

/** An ISO day that an element says, with or without a time after it. */
export function readDay(element: ReadElement): string {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[TZ+-])/.exec(element.text)?.[1];
  if (day === undefined || Number.isNaN(Date.parse(day))) throw bad('value', element);
  return day;
}

/** A name or a code that an element says, as long as ISO 20022 lets it be. */
export function readReference(element: ReadElement, longest = 35): string {
  if (element.text === '' || element.text.length > longest || /[^\x20-\x7e]/.test(element.text))
    throw bad('value', element);
  return element.text;
}

/** What must have been said before `at`. */
export function getSaid<T>(value: T | undefined, name: string, { path, line }: ReadElement): T {
  if (value === undefined) throw new BadBankFile('missing', { line, element: `${path}/${name}` });
  return value;
}

/** Throws where a count or a sum is not what the lines come to. */
export function checkTotal(
  trouble: 'count' | 'sum',
  said: number | undefined,
  counted: number,
  place: { readonly path: string; readonly line: number },
): void {
  if (said === undefined || said === counted) return;
  const text = (value: number): string => (trouble === 'sum' ? (value / 100).toFixed(2) : String(value));
  throw new BadBankFile(trouble, {
    line: place.line,
    element: place.path,
    found: text(said),
    expected: text(counted),
  });
}
