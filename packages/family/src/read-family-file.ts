import { findContentErrors } from './find-content-errors.ts';
import { FamilyFile, LIMITS } from './family-file.ts';
import { type FileError, pathText } from './file-error.ts';
import { type JsonFindings, placeOf, scanJson } from './json-scan.ts';
import { moreErrors, wrongLength } from './structure-errors.ts';
import { toStructureErrors } from './structure-issues.ts';
import { brokenText, duplicateField } from './text-errors.ts';

/** A file that may be reckoned with, or everything that is wrong with it. */
export type FileReading =
  | { readonly ok: true; readonly file: FamilyFile }
  | { readonly ok: false; readonly errors: FileError[] };

/** A file can be wrong in more places than anybody would read. */
const ERRORS_SHOWN = 300;
const LISTS = ['members', 'incomes', 'dwellings', 'property', 'history'] as const;

/** Cuts lists that are too long to their limit, so that a huge file is refused without being looked through. */
function withinLimits(value: unknown): { value: unknown; errors: FileError[] } {
  const errors: FileError[] = [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { value, errors };
  const cut: Record<string, unknown> = { ...value };
  for (const list of LISTS) {
    const rows = Object.hasOwn(cut, list) ? cut[list] : undefined;
    if (!Array.isArray(rows) || rows.length <= LIMITS[list]) continue;
    errors.push(wrongLength(list, rows.length, LIMITS[list]));
    cut[list] = rows.slice(0, LIMITS[list]);
  }
  return { value: errors.length > 0 ? cut : value, errors };
}

function* inTurn(...lists: readonly Iterable<FileError>[]): Generator<FileError> {
  for (const list of lists) yield* list;
}

/** One error a place (the first says what to mend first); the file as a whole may have several. */
function firstOfEachPlace(errors: Iterable<FileError>): FileError[] {
  const seen = new Set<string>();
  const kept: FileError[] = [];
  for (const error of errors) {
    if (error.path !== '' && seen.has(error.path)) continue;
    if (kept.length === ERRORS_SHOWN) return [...kept, moreErrors];
    seen.add(error.path);
    kept.push(error);
  }
  return kept;
}

/** Reads a family file from any value: the file, or all its errors at once. Never throws for bad input. */
export function readFamilyFile(value: unknown): FileReading {
  const bounded = withinLimits(value);
  const parsed = FamilyFile.safeParse(bounded.value);
  const issues = parsed.success ? [] : toStructureErrors(bounded.value, parsed.error.issues);
  const errors = firstOfEachPlace(inTurn(bounded.errors, issues, findContentErrors(bounded.value)));
  return parsed.success && errors.length === 0 ? { ok: true, file: parsed.data } : { ok: false, errors };
}

/** Reads a family file from JSON text; a broken text is answered with line and column, as is a field written twice. */
export function parseFamilyFile(text: string): FileReading {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { broken, duplicates } = scanJson(json);
  if (broken) {
    const { line, column } = placeOf(json, broken.offset);
    return { ok: false, errors: [brokenText(line, column, broken.expected)] };
  }
  const reading = readFamilyFile(JSON.parse(json));
  if (duplicates.length === 0) return reading;
  return { ok: false, errors: firstOfEachPlace(inTurn(twiceIn(json, duplicates), reading.ok ? [] : reading.errors)) };
}

function* twiceIn(json: string, duplicates: JsonFindings['duplicates']): Generator<FileError> {
  for (const { offset, path, name } of duplicates) {
    const { line, column } = placeOf(json, offset);
    yield duplicateField(pathText([...path, name]), line, column);
  }
}
