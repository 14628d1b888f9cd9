import type { Names } from '@tirek/rules';
import type { IinRefusal } from './iin.ts';
import type { JsonExpectation } from './json-scan.ts';
import type { TerritoryRefusal } from './territory.ts';

/** What can be wrong with a family file; the words for each stand in `structure-errors.ts` and `content-errors.ts`. */
export type FileErrorCode =
  | 'json.broken'
  | 'json.duplicateField'
  | 'field.missing'
  | 'field.unknown'
  | 'value.wrongType'
  | 'value.notInList'
  | 'value.tooSmall'
  | 'value.tooLarge'
  | 'value.tooFine'
  | 'value.notADay'
  | 'text.tooLong'
  | 'list.empty'
  | 'list.tooLong'
  | 'id.malformed'
  | 'id.reserved'
  | 'id.duplicate'
  | 'applicant.none'
  | 'applicant.several'
  | 'member.unknown'
  | 'care.self'
  | 'period.reversed'
  | 'once.withoutDay'
  | 'birthDate.inFuture'
  | 'incomes.tooLarge'
  | 'iin.otherBirthDate'
  | 'iin.otherSex'
  | 'errors.more'
  | TerritoryRefusal
  | IinRefusal;

/** One thing wrong with a family file: where, what is wrong, what would be right. Holds nothing personal but ids. */
export interface FileError {
  /** `incomes[1].amount`; empty for the file as a whole. */
  path: string;
  code: FileErrorCode;
  wrong: Names;
  right: Names;
  /** Place in the text, from 1, where the file was read from text. */
  line?: number;
  column?: number;
  /** For broken text: what was expected there. */
  expected?: JsonExpectation;
}

/** What could be somebody's identification number, also written with spaces or dashes. */
const LONG_NUMBER = /\d[\d\s-]{9,}/;
const NAME = /^[A-Za-z_$][\w$]{0,39}$/;

/** Writes the way to a field as it stands in the code: `members[0].birthDate`. */
export function pathText(steps: readonly PropertyKey[]): string {
  let path = '';
  for (const step of steps) {
    const isName = typeof step === 'string' && NAME.test(step) && !LONG_NUMBER.test(step);
    if (isName) path += path === '' ? step : `.${step}`;
    else path += typeof step === 'number' ? `[${step}]` : `[${quoted(step)}]`;
  }
  return path;
}

/**
 * A value as a message may show it: short text in quotes, numbers as they are. Whatever could be an identification number,
 * or is long, is not repeated.
 */
export function quoted(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '…';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 42 || LONG_NUMBER.test(text) ? '"…"' : text;
}
