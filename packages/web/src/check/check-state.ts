import type { FamilyFile, FamilyMember, Income, ProgrammeId } from '@tirek/family';
import { isoDay, parseDay, previousQuarter } from '@tirek/rules';
import type { Question } from './question.ts';

/** All that one check holds. It never leaves the device. */
export interface Check {
  readonly file: FamilyFile;
  /** The day whose law applies, ISO; null: today. */
  readonly on: string | null;
  readonly programme: ProgrammeId | null;
  /** Questions answered so far, in order: what "back" goes through. */
  readonly asked: readonly Question[];
  /** Keys of missing facts passed over. */
  readonly skipped: readonly string[];
  /** Members said to have had income whose amounts are still to be asked. */
  readonly earners: readonly string[];
  /** The example opened, if this is one. */
  readonly example: string | null;
}

export const emptyCheck: Check = {
  file: { tirek: 1, unstated: 'unknown', members: [] },
  on: null,
  programme: null,
  asked: [],
  skipped: [],
  earners: [],
  example: null,
};

/** Whether anything has been answered that could be lost. */
export const isStarted = (check: Check): boolean =>
  check.file.members.length > 0 || check.file.territory !== undefined || check.on !== null;

/** First and last day, ISO, of the quarter whose incomes count on a day. */
export function incomeQuarter(on: string): { from: string; to: string } {
  const day = parseDay(on);
  if (day === undefined) throw new RangeError(`not a day: ${on}`);
  const { from, to } = previousQuarter(day);
  return { from: isoDay(from), to: isoDay(to) };
}

/** The file with a member added, or put in the place of the one with the same id. */
export function withMember(file: FamilyFile, member: FamilyMember): FamilyFile {
  const known = file.members.some((m) => m.id === member.id);
  const members = known ? file.members.map((m) => (m.id === member.id ? member : m)) : [...file.members, member];
  return { ...file, members };
}

/** The file without a member, and without what was said about caring for that member. */
export function withoutMember(file: FamilyFile, id: string): FamilyFile {
  const members = file.members
    .filter((m) => m.id !== id)
    .map((m) => {
      if (m.caresFor !== id) return m;
      const { caresFor: _, ...rest } = m;
      return rest;
    });
  return { ...file, members, incomes: (file.incomes ?? []).filter((i) => i.member !== id) };
}

/** An id no member of the file has yet: `m1`, `m2` … */
export function freeId(file: FamilyFile): string {
  for (let n = file.members.length + 1; ; n++) if (!file.members.some((m) => m.id === `m${n}`)) return `m${n}`;
}

/** The file with one fact of one member stated; `undefined` takes the statement back. */
export function withFact<F extends keyof FamilyMember>(
  file: FamilyFile,
  id: string,
  fact: F,
  value: FamilyMember[F] | undefined,
): FamilyFile {
  const members = file.members.map((m) => {
    if (m.id !== id) return m;
    const { [fact]: _, ...rest } = m;
    // Taking one field out of a member and putting it back leaves a member.
    return (value === undefined ? rest : { ...rest, [fact]: value }) as FamilyMember;
  });
  return { ...file, members };
}

export type IncomeRow = Pick<Income, 'kind' | 'amount' | 'per'>;

const isIn = (income: Income, quarter: { from: string; to: string }): boolean =>
  (income.from ?? quarter.from) <= quarter.to && (income.to ?? income.from ?? quarter.to) >= quarter.from;

/** What a member received in a quarter, as stated; the row that only says "nothing else" is left out. */
export const incomesOf = (file: FamilyFile, id: string, quarter: { from: string; to: string }): Income[] =>
  (file.incomes ?? []).filter((i) => i.member === id && isIn(i, quarter) && i.amount > 0);

/**
 * The file with all incomes of a member in a quarter replaced. A row of kind `other` is always there, of nothing where there
 * is no other income: it states that nothing else was received.
 */
export function withIncomes(
  file: FamilyFile,
  id: string,
  rows: readonly IncomeRow[],
  quarter: { from: string; to: string },
): FamilyFile {
  const kept = (file.incomes ?? []).filter((i) => i.member !== id || !isIn(i, quarter));
  const settled = rows.some((r) => r.kind === 'other')
    ? rows
    : [...rows, { kind: 'other', amount: 0, per: 'quarter' } as const];
  return { ...file, incomes: [...kept, ...settled.map((r) => ({ member: id, ...r, ...quarter }))] };
}

/** The file with what was stated for one whole quarter said of another: when the day of the question changes. */
export function movedToQuarter(
  file: FamilyFile,
  old: { from: string; to: string },
  next: { from: string; to: string },
): FamilyFile {
  if (!file.incomes || old.from === next.from) return file;
  const incomes = file.incomes.map((i) => (i.from === old.from && i.to === old.to ? { ...i, ...next } : i));
  return { ...file, incomes };
}
