import type { Names } from '@tirek/rules';
import type { NameIt } from '../../words/names.ts';
import type { PlacedError } from '../item.ts';
import type { Line } from '../lines.ts';
import type { Header } from './columns.ts';
import type { MemberRow } from './family-of-rows.ts';
import { splitRow } from './split-row.ts';

/** One line of the table: to which family it belongs, as far as can be read, and its cells or what is wrong with them. */
export interface ReadRow extends MemberRow {
  readonly family: string | undefined;
  readonly bytes: number;
  readonly errors: readonly PlacedError[];
}

const NO_CELLS: ReadonlyMap<string, string> = new Map();

function brokenRow(line: Line, key: 'line.tooLong' | 'line.notUtf8', nameIt: NameIt): ReadRow {
  const error = { path: '', code: key, wrong: nameIt(key), right: nameIt(`${key}Right`), line: line.number };
  return { line: line.number, bytes: line.bytes, family: undefined, cells: NO_CELLS, errors: [error] };
}

/** Reads one line under a header. */
export function readRow(line: Line, header: Extract<Header, { ok: true }>, nameIt: NameIt): ReadRow {
  if (line.broken) return brokenRow(line, `line.${line.broken}`, nameIt);
  const { cells, unclosed } = splitRow(line.text, header.separator);
  const named = new Map(header.columns.map((column, i) => [column, cells[i] ?? '']));
  const filled = new Map([...named].filter(([, cell]) => cell !== ''));
  // A quote that is not closed swallows the rest of its line: what stands in that cell is not its value.
  const swallowed = unclosed && header.columns[cells.length - 1] === 'family';
  const family = swallowed ? undefined : filled.get('family');
  const errors = rowErrors(
    { cells: cells.length, unclosed, named: family !== undefined },
    header.columns.length,
    nameIt,
  );
  return {
    line: line.number,
    bytes: line.bytes,
    family,
    cells: filled,
    errors: errors.map((e) => ({ ...e, line: line.number })),
  };
}

interface RowShape {
  readonly cells: number;
  readonly unclosed: boolean;
  readonly named: boolean;
}

/** What keeps a row from being used; the first thing found, since the rest follows from it. */
function rowErrors({ cells, unclosed, named }: RowShape, columns: number, nameIt: NameIt): PlacedError[] {
  const error = (code: string, wrong: Names, right: Names): PlacedError => ({ path: '', code, wrong, right });
  if (unclosed) return [error('csv.unclosed', nameIt('csv.unclosed'), nameIt('csv.unclosedRight'))];
  if (cells !== columns)
    return [error('csv.cells', nameIt('csv.cells', { cells, columns }), nameIt('csv.cellsRight', { columns }))];
  if (!named) return [{ ...error('csv.family', nameIt('csv.family'), nameIt('csv.familyRight')), column: 'family' }];
  return [];
}
