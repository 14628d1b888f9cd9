import { isoDay, parseDay } from '@tirek/rules';
import { contentError, duplicateId, iinError, unknownMember } from './content-errors.ts';
import { RESERVED_IDS } from './family-file.ts';
import type { FileError } from './file-error.ts';
import { readIin } from './iin.ts';
import { readTerritory } from './territory.ts';

/*
 * What the fields of a file say about one another. Looks at raw values and passes over whatever is malformed, so that a
 * wrong type in one place does not hide what is wrong in another.
 */

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const rowsOf = (value: unknown): Row[] =>
  Array.isArray(value) ? Array.from(value, (row) => (isRow(row) ? row : {})) : [];
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function* idErrors(members: readonly Row[]): Generator<FileError> {
  const firstPlace = new Map<string, string>();
  for (const [i, member] of members.entries()) {
    const id = textOf(member['id']);
    if (id === undefined) continue;
    const path = `members[${i}].id`;
    const first = firstPlace.get(id);
    if (first !== undefined) yield duplicateId(path, id, first);
    else firstPlace.set(id, path);
    if (RESERVED_IDS.some((reserved) => reserved === id)) yield contentError(path, 'id.reserved');
  }
}

function* applicantErrors(members: readonly Row[]): Generator<FileError> {
  const places = members.flatMap((member, i) => (member['relation'] === 'applicant' ? [i] : []));
  const unreadable = members.some((member) => textOf(member['relation']) === undefined);
  if (places.length === 0 && members.length > 0 && !unreadable) yield contentError('members', 'applicant.none');
  for (const i of places.slice(1)) yield contentError(`members[${i}].relation`, 'applicant.several');
}

function* careErrors(members: readonly Row[], ids: readonly string[]): Generator<FileError> {
  for (const [i, member] of members.entries()) {
    const caredFor = textOf(member['caresFor']);
    if (caredFor === undefined || RESERVED_IDS.some((word) => word === caredFor)) continue;
    const path = `members[${i}].caresFor`;
    if (caredFor === member['id']) yield contentError(path, 'care.self');
    else if (!ids.includes(caredFor)) yield unknownMember(path, caredFor, ids, RESERVED_IDS);
  }
}

function* iinErrors(members: readonly Row[]): Generator<FileError> {
  for (const [i, member] of members.entries()) {
    const iin = textOf(member['iin']);
    if (iin === undefined) continue;
    const path = `members[${i}].iin`;
    const reading = readIin(iin);
    if (!reading.ok) {
      yield iinError(path, reading.code);
      continue;
    }
    const [birthDate, sex] = [textOf(member['birthDate']), textOf(member['sex'])];
    if (birthDate !== undefined && parseDay(birthDate) !== undefined && birthDate !== isoDay(reading.birthDate))
      yield contentError(path, 'iin.otherBirthDate');
    else if ((sex === 'female' || sex === 'male') && sex !== reading.sex) yield contentError(path, 'iin.otherSex');
  }
}

function* incomeErrors(incomes: readonly Row[], ids: readonly string[]): Generator<FileError> {
  const known = new Set(ids);
  for (const [i, income] of incomes.entries()) {
    const member = textOf(income['member']);
    if (member !== undefined && !known.has(member)) yield unknownMember(`incomes[${i}].member`, member, ids, []);
    const [from, to] = [parseDay(textOf(income['from']) ?? ''), parseDay(textOf(income['to']) ?? '')];
    if (from !== undefined && to !== undefined && to < from) yield contentError(`incomes[${i}].to`, 'period.reversed');
    if (income['per'] === 'once' && income['from'] === undefined)
      yield contentError(`incomes[${i}].from`, 'once.withoutDay');
  }
}

function* territoryErrors(territory: unknown): Generator<FileError> {
  const code = textOf(territory);
  if (code === undefined) return;
  const reading = readTerritory(code);
  if (!reading.ok) yield contentError('territory', reading.code);
}

/** Everything a file contradicts itself in, or names that does not exist; lazily, for there may be much. */
export function* findContentErrors(value: unknown): Generator<FileError> {
  if (!isRow(value)) return;
  const members = rowsOf(value['members']);
  const ids = [...new Set(members.flatMap((member) => textOf(member['id']) ?? []))];
  yield* territoryErrors(value['territory']);
  yield* idErrors(members);
  yield* applicantErrors(members);
  yield* iinErrors(members);
  yield* careErrors(members, ids);
  yield* incomeErrors(rowsOf(value['incomes']), ids);
}
