import { type FileError, readFamilyFile } from '@tirek/family';
import type { Said } from '../../words/translate.ts';
import type { NameIt } from '../../words/names.ts';
import { type Ask, type Item, type PlacedError, unreadable } from '../item.ts';
import { type Line, lines } from '../lines.ts';
import { FAMILY_COLUMNS, readHeader } from './columns.ts';
import { dayOfRows, familyOfRows, type Place } from './family-of-rows.ts';
import { readRow, type ReadRow } from './rows.ts';

/** The table as a whole cannot be read; the sentence says why. */
export class UnreadableTable extends Error {
  readonly said: Said;
  constructor(said: Said) {
    super(said[0]);
    this.said = said;
  }
}

/** More rows than any family has members: a column of families filled with the same value by mistake. */
const MOST_ROWS = 1000;

interface Group {
  readonly family: string;
  readonly rows: ReadRow[];
  readonly errors: PlacedError[];
}

/** Puts the place in the table beside the path in the family file: the nearest part of the path whose cell is known. */
function placed(error: FileError, places: ReadonlyMap<string, Place>, firstLine: number): PlacedError {
  for (let path = error.path; path !== ''; path = path.replace(/(\.\w+|\[\d+\])$/, '')) {
    const place = places.get(path);
    if (place) return { ...error, ...place };
    if (!/[.[]/.test(path)) break;
  }
  return { ...error, line: firstLine };
}

/** Rows of one family that say different things about the family as a whole. */
function contradictions({ rows }: Group, nameIt: NameIt): PlacedError[] {
  return FAMILY_COLUMNS.flatMap((column) => {
    const stated = rows.filter((row) => row.cells.has(column));
    const other = stated.find((row) => row.cells.get(column) !== stated[0]?.cells.get(column));
    if (!other) return [];
    const inserts = { column, first: stated[0]?.cells.get(column) ?? '', other: other.cells.get(column) ?? '' };
    const wrong = nameIt('csv.contradiction', inserts);
    const right = nameIt('csv.contradictionRight', { column });
    return [{ path: column, code: 'csv.contradiction', wrong, right, line: other.line, column }];
  });
}

function wrongDay({ rows }: Group, nameIt: NameIt): PlacedError[] {
  const row = rows.find((r) => r.cells.has('on'));
  if (!row || dayOfRows(rows) !== undefined) return [];
  const wrong = nameIt('request.wrong', { value: row.cells.get('on') ?? '' });
  return [{ path: 'on', code: 'request.field', wrong, right: nameIt('request.day'), line: row.line, column: 'on' }];
}

function toItem(group: Group, ask: Ask, nameIt: NameIt): Item {
  const { family, rows } = group;
  const [first, last] = [rows[0], rows.at(-1)];
  const place = { line: first?.line ?? 0, family, bytes: last?.bytes ?? 0 };
  const on = dayOfRows(rows) ?? ask.on;
  const errors = [...group.errors, ...contradictions(group, nameIt), ...wrongDay(group, nameIt)];
  if (errors.length > 0) return { ...place, content: unreadable(errors) };
  const { value, places } = familyOfRows(rows, on);
  const read = readFamilyFile(value);
  if (read.ok) return { ...place, content: { ok: true, file: read.file, ask: { ...ask, on } } };
  return { ...place, content: unreadable(read.errors.map((e) => placed(e, places, place.line))) };
}

/** Gathers rows into families; a family is given out when the next begins, so that memory stays small. */
class Gatherer {
  readonly #seen = new Set<string>();
  readonly #nameIt: NameIt;
  #group: Group | undefined;
  /** A line that belongs to nobody known: the families on both sides of it may lack a member. */
  #stray: PlacedError[] = [];

  constructor(nameIt: NameIt) {
    this.#nameIt = nameIt;
  }

  /** Takes a row; returns the family that is complete now, where one is. */
  take(row: ReadRow): Group | undefined {
    if (row.family === undefined) {
      if (this.#group) this.#group.errors.push(...row.errors);
      this.#stray = [...this.#stray.slice(0, 10), ...row.errors];
      return undefined;
    }
    const complete = row.family === this.#group?.family ? undefined : this.finish();
    this.#group ??= this.#begin(row.family, row.line);
    this.#stray = [];
    this.#group.errors.push(...row.errors);
    if (this.#group.rows.length < MOST_ROWS) this.#group.rows.push(row);
    return complete;
  }

  finish(): Group | undefined {
    const group = this.#group;
    this.#group = undefined;
    return group;
  }

  /** Lines left over that stood beside no family at all. */
  get stray(): readonly PlacedError[] {
    return this.#stray;
  }

  #begin(family: string, line: number): Group {
    const again = this.#seen.has(family)
      ? [
          {
            path: '',
            code: 'csv.apart',
            wrong: this.#nameIt('csv.apart', { family }),
            right: this.#nameIt('csv.apartRight'),
            line,
            column: 'family',
          },
        ]
      : [];
    this.#seen.add(family);
    return { family, rows: [], errors: [...this.#stray, ...again] };
  }
}

async function headerOf(rows: AsyncGenerator<Line>) {
  const { value: first, done } = await rows.next();
  if (done || first.text.trim() === '') throw new UnreadableTable(['csv.empty']);
  if (first.broken) throw new UnreadableTable([`line.${first.broken}`]);
  const header = readHeader(first.text);
  if (!header.ok) throw new UnreadableTable(header.wrong);
  return header;
}

/** The families of a CSV file, one row a member. Throws UnreadableTable where the header cannot be used. */
export async function* csvSource(path: string, ask: Ask, nameIt: NameIt): AsyncGenerator<Item> {
  const all = lines(path);
  const header = await headerOf(all);
  const gatherer = new Gatherer(nameIt);
  let bytes = 0;
  for await (const line of all) {
    bytes = line.bytes;
    if (!line.broken && line.text.trim() === '') continue;
    const complete = gatherer.take(readRow(line, header, nameIt));
    if (complete) yield toItem(complete, ask, nameIt);
  }
  const last = gatherer.finish();
  if (last) yield toItem(last, ask, nameIt);
  else if (gatherer.stray.length > 0)
    yield { line: gatherer.stray[0]?.line ?? 0, bytes, content: unreadable(gatherer.stray) };
}
