import { type FamilyFile, type FileError, parseFamilyFile } from '@tirek/family';
import { wrapped } from '../show/layout.ts';
import { BAD_INPUT, type ExitCode, refuse, type Terminal } from '../terminal.ts';
import { readText } from './read-text.ts';

export type FamilyRead =
  | { readonly ok: true; readonly family: FamilyFile; readonly name: string }
  | { readonly ok: false; readonly code: ExitCode };

/** More than these help nobody at once; how many are left is said. */
const MOST_SHOWN = 20;

/** The path of a field, and where it stands in the text where that is known. */
function placeOf(path: string, line: number | undefined, column: number | undefined, { words }: Terminal): string {
  const place = path === '' ? words('error.wholeFile') : path;
  return line === undefined || column === undefined ? place : words('error.place', { path: place, line, column });
}

/** Each error with its place, what is wrong there and what would be right. */
function errorLines(errors: readonly FileError[], terminal: Terminal): string[] {
  const { words, language, width } = terminal;
  const said = (label: string, text: string): string[] => wrapped(`${label} ${text}`, { width, indent: 4, hanging: 6 });
  const lines = errors
    .slice(0, MOST_SHOWN)
    .flatMap(({ path, line, column, wrong, right }) => [
      `  ${terminal.paintError('bold', placeOf(path, line, column, terminal))}`,
      ...said(words('error.wrong'), wrong[language]),
      ...said(words('error.right'), right[language]),
    ]);
  const left = errors.length - MOST_SHOWN;
  return left > 0 ? [...lines, words('error.more', { left })] : lines;
}

/** Says what is wrong with a file; with `json` also as JSON on standard output, for a program. */
export function refuseFile(name: string, errors: readonly FileError[], terminal: Terminal, json: boolean): ExitCode {
  const file = name === '-' ? terminal.words('file.standardInput') : name;
  const title = terminal.words('error.title', { file, count: errors.length });
  terminal.complain([terminal.paintError('red', title), ...errorLines(errors, terminal)]);
  if (json) terminal.print(JSON.stringify({ errors }, null, 2));
  return BAD_INPUT;
}

/** Reads the family file named on the command line; what is wrong with it has been said when this returns. */
export async function readFamily(name: string, terminal: Terminal, json: boolean): Promise<FamilyRead> {
  const read = await readText(name);
  if (!read.ok) return { ok: false, code: refuse(terminal, terminal.words(...read.wrong)) };
  const parsed = parseFamilyFile(read.text);
  if (!parsed.ok) return { ok: false, code: refuseFile(name, parsed.errors, terminal, json) };
  return { ok: true, family: parsed.file, name };
}
