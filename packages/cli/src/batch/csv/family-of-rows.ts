import { type Day, isoDay, parseDay, previousQuarter } from '@tirek/rules';
import { readDay } from '../../show/day.ts';
import { DWELLING_COLUMNS, INCOME_COLUMNS, MEMBER_COLUMNS, PROPERTY_COLUMNS } from './columns.ts';

/** One row: its line in the file and what stands in its columns; an empty cell is not there. */
export interface MemberRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** Where something in the family file came from. */
export interface Place {
  readonly line: number;
  readonly column: string;
}

/** A family file put together from rows, not yet checked, and where each of its parts stood. */
export interface FamilyOfRows {
  readonly value: Readonly<Record<string, unknown>>;
  /** By the path in the family file, such as `members[0].birthDate`. */
  readonly places: ReadonlyMap<string, Place>;
}

const YES = ['true', 'yes', '1', 'иә', 'да'];
const NO = ['false', 'no', '0', 'жоқ', 'нет'];
const YES_NO_COLUMNS: readonly string[] = ['longIllness', 'needsCare', 'dwellingOwned', 'dwellingEmergency'];
const MOST_THINGS = 100;

/** What cannot be read stays the text it is: the family file's reader says what is wrong with it. */
function yesNo(cell: string): boolean | string {
  const word = cell.toLowerCase();
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : cell;
}
/** `45 000,50` and `45000.50` are the same amount. */
function amount(cell: string): number | string {
  const plain = cell.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : cell;
}
function dayText(cell: string): string {
  const day = readDay(cell);
  return day === undefined ? cell : isoDay(day);
}
const memberValue = (column: string, cell: string): unknown => {
  if (YES_NO_COLUMNS.includes(column)) return yesNo(cell);
  return column.endsWith('On') || column === 'birthDate' ? dayText(cell) : cell;
};

class Collector {
  readonly members: Record<string, unknown>[] = [];
  readonly incomes: Record<string, unknown>[] = [];
  readonly dwellings: Record<string, unknown>[] = [];
  readonly property: Record<string, unknown>[] = [];
  readonly places = new Map<string, Place>();
  readonly #quarter: { from: string; to: string };

  constructor(on: Day) {
    const { from, to } = previousQuarter(on);
    this.#quarter = { from: isoDay(from), to: isoDay(to) };
  }

  add(row: MemberRow): void {
    const index = this.members.length;
    const id = row.cells.get('id') ?? `member${index + 1}`;
    this.#addMember(row, index, id);
    this.#addIncomes(row, id);
    this.#addDwelling(row);
    this.#addProperty(row);
  }

  #addMember({ line, cells }: MemberRow, index: number, id: string): void {
    const member: Record<string, unknown> = { id };
    this.places.set(`members[${index}]`, { line, column: 'relation' });
    for (const column of MEMBER_COLUMNS) {
      const cell = cells.get(column);
      this.places.set(`members[${index}].${column}`, { line, column });
      if (cell !== undefined) member[column] = memberValue(column, cell);
    }
    this.members.push(member);
  }

  #addIncomes({ line, cells }: MemberRow, member: string): void {
    for (const kind of INCOME_COLUMNS) {
      const cell = cells.get(kind);
      if (cell === undefined) continue;
      this.places.set(`incomes[${this.incomes.length}]`, { line, column: kind });
      this.incomes.push({ member, kind, amount: amount(cell), per: 'month', ...this.#quarter });
    }
  }

  #addDwelling({ line, cells }: MemberRow): void {
    const [owned, area, emergency] = DWELLING_COLUMNS.map((column) => cells.get(column));
    if (owned === undefined && area === undefined && emergency === undefined) return;
    const at = `dwellings[${this.dwellings.length}]`;
    this.places.set(`${at}.owned`, { line, column: 'dwellingOwned' });
    this.places.set(`${at}.totalArea`, { line, column: 'dwellingArea' });
    this.places.set(`${at}.emergency`, { line, column: 'dwellingEmergency' });
    this.dwellings.push({
      ...(owned === undefined ? {} : { owned: yesNo(owned) }),
      ...(area === undefined ? {} : { totalArea: amount(area) }),
      ...(emergency === undefined ? {} : { emergency: yesNo(emergency) }),
    });
  }

  #addProperty({ line, cells }: MemberRow): void {
    for (const kind of PROPERTY_COLUMNS) {
      const cell = cells.get(kind);
      if (cell === undefined) continue;
      const many = /^\d+$/.test(cell) ? Number(cell) : undefined;
      // A number that is none becomes a thing whose state is that text, for the reader to refuse.
      const things =
        many === undefined || many > MOST_THINGS
          ? [{ kind, working: cell }]
          : Array.from({ length: many }, () => ({ kind, working: true }));
      for (const thing of things) {
        this.places.set(`property[${this.property.length}]`, { line, column: kind });
        this.property.push(thing);
      }
    }
  }
}

/** Puts the rows of one family together; incomes are taken as received in each month of the quarter before `on`. */
export function familyOfRows(rows: readonly MemberRow[], on: Day): FamilyOfRows {
  const collector = new Collector(on);
  for (const row of rows) collector.add(row);
  const first = (column: string): string | undefined => rows.find((r) => r.cells.has(column))?.cells.get(column);
  const line = first('povertyLine');
  for (const column of ['territory', 'settlement', 'unstated'])
    collector.places.set(column, { line: rows[0]?.line ?? 0, column });
  collector.places.set('figures.povertyLine', { line: rows[0]?.line ?? 0, column: 'povertyLine' });
  const { members, incomes, dwellings, property, places } = collector;
  const stated = Object.fromEntries(
    ['territory', 'settlement', 'unstated'].map((c) => [c, first(c)]).filter(([, cell]) => cell !== undefined),
  );
  return {
    value: {
      tirek: 1,
      ...stated,
      members,
      ...(incomes.length > 0 ? { incomes } : {}),
      ...(dwellings.length > 0 ? { dwellings } : {}),
      ...(property.length > 0 ? { property } : {}),
      ...(line === undefined ? {} : { figures: { povertyLine: amount(line) } }),
    },
    places,
  };
}

/** The day a family is asked about: its own column `on`, where it is a day. */
export function dayOfRows(rows: readonly MemberRow[]): Day | undefined {
  const cell = rows.find((r) => r.cells.has('on'))?.cells.get('on');
  return cell === undefined ? undefined : parseDay(dayText(cell));
}
