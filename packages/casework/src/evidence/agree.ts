import { type FamilyFile, readFamilyFile, toSituation } from '@tirek/family';
import { parseDay } from '@tirek/rules';
import { type Fact, incomeKindOf, type IncomeRow } from './fact.ts';

/** Tiyn received in the quarter before the quarter of the day; undefined where the rows make no sense. */
export function quarterTotal(fact: Fact, rows: unknown, on: string): number | undefined {
  const kind = incomeKindOf(fact);
  const day = parseDay(on);
  if (!kind || day === undefined || !Array.isArray(rows)) return undefined;
  const person = { id: 'person', relation: 'applicant' } satisfies FamilyFile['members'][number];
  const incomes = (rows as IncomeRow[]).map((row) => ({ ...row, member: 'person', kind }));
  const reading = readFamilyFile({ tirek: 1, unstated: 'no', members: [person], incomes });
  if (!reading.ok) return undefined;
  const situation = toSituation(reading.file, day);
  const total = situation.ok ? situation.situation.members[0]?.facts[fact] : undefined;
  return typeof total === 'number' ? total : undefined;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function agreeInLists(a: readonly unknown[], b: readonly unknown[]): boolean {
  const left = [...b];
  for (const item of a) {
    const at = left.findIndex((other) => agreeAsTold(item, other));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}

/** Objects agree where no field told by both differs: a register seldom tells as much as the family. */
function agreeAsTold(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return agreeInLists(a, b);
  if (!isFields(a) || !isFields(b)) return a === b;
  return Object.keys(a).every(
    (name) => a[name] === undefined || b[name] === undefined || agreeAsTold(a[name], b[name]),
  );
}

/** Whether two sources tell the same of a fact: incomes by what was received in the quarter that counts, to the tiyn. */
export function agree(fact: Fact, a: unknown, b: unknown, applicationDay: string): boolean {
  // What is told in the same words is the same; reading incomes by quarters takes much longer.
  if (agreeAsTold(a, b)) return true;
  if (!incomeKindOf(fact)) return false;
  const total = quarterTotal(fact, a, applicationDay);
  return total !== undefined && total === quarterTotal(fact, b, applicationDay);
}
