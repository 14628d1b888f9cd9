import type { EntitlementPart } from '@tirek/casework';
import { shareOfMonth } from '@tirek/casework';
import { assess, type FamilyFile, toSituation } from '@tirek/family';
import { type ProgrammeId, programmeIds, PROGRAMMES } from '@tirek/law';
import {
  type Column,
  compileKernel,
  type Day,
  day,
  type Fact,
  type Given,
  type Kernel,
  type Situation,
} from '@tirek/rules';

/** The facts of a decision, read back. */
export interface Basis {
  readonly programme: string;
  readonly lawDay: string;
  readonly on: string;
  readonly facts: FamilyFile;
}

/** One question to the law: a family as it was decided on, with so many breaches of its contract. */
interface Asked {
  readonly key: string;
  readonly basis: Basis;
  readonly breaches: number;
}

const COLUMN = {
  money: Float64Array,
  ratio: Float64Array,
  count: Int32Array,
  day: Int32Array,
  yesNo: Uint8Array,
  choice: Uint8Array,
};

const isProgramme = (id: string): id is ProgrammeId => (programmeIds as readonly string[]).includes(id);

type AmountKernel = Kernel<'total' | 'isEntitled'>;
const kernels = new Map<string, AmountKernel>();
/** A quarter has at most 92 days of application, each without a published line and with those of its regions. */
const MOST_KERNELS = 400;

/** The law of one day compiled for families of one published line, whole tiyn, or for those that were decided on without one. */
function kernelFor(programme: ProgrammeId, on: Day, lawDay: Day, line: Given): AmountKernel {
  const key = `${programme} ${on} ${lawDay} ${String(line)}`;
  const known = kernels.get(key);
  if (known) return known;
  const { total, isEntitled } = PROGRAMMES[programme].questions;
  // Which way to the line is taken must be the same for all: the published one is written into the program.
  const bindings = { givenPovertyLine: { value: line } };
  const kernel = compileKernel({ questions: { total, isEntitled }, on, lawDay, bindings });
  if (kernels.size >= MOST_KERNELS) kernels.clear();
  kernels.set(key, kernel);
  return kernel;
}

/** A fact as a column holds it; undefined where it is not known or does not arise. */
function toNumber(fact: Fact, value: Given | undefined): number | undefined {
  if (value === null || value === undefined) return undefined;
  return typeof value === 'string' ? fact.options.indexOf(value) : Number(value);
}

type Row = readonly (readonly number[])[];

/** All columns of a family in the kernel's order; undefined where it has a fact that no column can hold. */
function rowOf({ columns }: AmountKernel, { facts, members }: Situation): Row | undefined {
  const row: number[][] = [];
  for (const { fact, of } of columns) {
    const values = (of === 'group' ? [facts] : members.map((member) => member.facts)).map((one) =>
      toNumber(fact, one[fact.id]),
    );
    if (values.includes(undefined)) return undefined;
    row.push(values as number[]);
  }
  return row;
}

/** Runs the kernel over families and tells the amount of each, tenge. */
function runKernel(kernel: AmountKernel, rows: readonly Row[], sizes: readonly number[]): number[] {
  const offsets = new Int32Array(rows.length + 1);
  for (const [g, size] of sizes.entries()) offsets[g + 1] = (offsets[g] ?? 0) + size;
  const columns: Record<string, Column> = {};
  for (const [i, { fact }] of kernel.columns.entries())
    columns[fact.id] = COLUMN[fact.kind].from(rows.flatMap((row) => row[i] ?? []));
  const output = { total: new Float64Array(rows.length), isEntitled: new Uint8Array(rows.length) };
  kernel.run({ offsets, columns }, output);
  return Array.from(output.total, (tiyn, g) => (output.isEntitled[g] === 1 ? tiyn / 100 : 0));
}

/** One family explained word by word, for what no column can hold: a fact that is not known. Tenge; undefined: no answer. */
function explained({ basis, breaches }: Asked): number | undefined {
  if (!isProgramme(basis.programme)) return undefined;
  const history = [...(basis.facts.history ?? []), ...breachesOn(basis.on, breaches)];
  const reading = assess(
    { ...basis.facts, history },
    { on: day(basis.on), lawDay: day(basis.lawDay), appliedOn: day(basis.lawDay), programme: basis.programme },
  );
  return reading.ok && reading.assessment.answer !== 'undetermined' ? reading.assessment.amount.total : undefined;
}

const breachesOn = (on: string, count: number) =>
  Array.from({ length: count }, () => ({ kind: 'breach', on }) as const);

interface Prepared {
  readonly kernel: AmountKernel;
  readonly asked: Asked;
  readonly row: Row;
  readonly size: number;
}

function prepare(asked: Asked): Prepared | undefined {
  const { programme, on, lawDay, facts } = asked.basis;
  if (!isProgramme(programme)) return undefined;
  const reading = toSituation(facts, day(on), day(lawDay));
  if (!reading.ok) return undefined;
  const { situation } = reading;
  const stated = Number(situation.facts['breaches'] ?? 0) + asked.breaches;
  const family: Situation = { ...situation, facts: { ...situation.facts, breaches: stated } };
  const kernel = kernelFor(programme, day(on), day(lawDay), situation.facts['givenPovertyLine'] ?? null);
  const row = rowOf(kernel, family);
  return row && { kernel, asked, row, size: situation.members.length };
}

/** The monthly amounts the law gives, tenge, by key; what it cannot answer is absent. */
function askLaw(asked: readonly Asked[]): Map<string, number> {
  const amounts = new Map<string, number>();
  const byKernel = new Map<AmountKernel, Prepared[]>();
  for (const one of asked) {
    const prepared = prepare(one);
    if (prepared) {
      const group = byKernel.get(prepared.kernel);
      if (group) group.push(prepared);
      else byKernel.set(prepared.kernel, [prepared]);
    } else {
      const amount = explained(one);
      if (amount !== undefined) amounts.set(one.key, amount);
    }
  }
  for (const [kernel, group] of byKernel) {
    const totals = runKernel(
      kernel,
      group.map(({ row }) => row),
      group.map(({ size }) => size),
    );
    for (const [i, { asked: one }] of group.entries()) amounts.set(one.key, totals[i] ?? 0);
  }
  return amounts;
}

/** A month of a case with the parts that make its amount. */
export interface MonthToReckon {
  readonly caseId: string;
  readonly month: string;
  readonly parts: readonly EntitlementPart[];
}

const keyOf = (caseId: string, decision: number, breaches: number): string => `${caseId} ${decision} ${breaches}`;
const daysOf = ({ from, to }: EntitlementPart): number => day(to) - day(from) + 1;
const daysIn = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();

/** The amount of a month from the law's amounts, whole tiyn; null where one of them is missing. */
function reckon({ caseId, month, parts }: MonthToReckon, amounts: ReadonlyMap<string, number>): number | null {
  const stretches = parts.map((part) => {
    const known = part.code === 'ended' ? 0 : amounts.get(keyOf(caseId, part.decision, part.breaches ?? 0));
    return { tenge: known, days: daysOf(part) };
  });
  if (stretches.some(({ tenge }) => tenge === undefined)) return null;
  return shareOfMonth(
    stretches.map(({ tenge = 0, days }) => ({ tenge, days })),
    daysIn(month),
  ).total;
}

/**
 * What the law gives for months of many families, by `case month`: from the facts of their decisions by the compiled kernel
 * of each day's law, in whole tiyn; null where the facts are not kept or do not suffice.
 */
export function recomputeMany(
  months: readonly MonthToReckon[],
  bases: ReadonlyMap<string, Basis>,
): ReadonlyMap<string, number | null> {
  const asked = new Map<string, Asked>();
  for (const { caseId, parts } of months)
    for (const { code, decision, breaches = 0 } of parts) {
      const key = keyOf(caseId, decision, breaches);
      const basis = bases.get(`${caseId} ${decision}`);
      if (code !== 'ended' && basis) asked.set(key, { key, basis, breaches });
    }
  const amounts = askLaw([...asked.values()]);
  return new Map(months.map((one) => [`${one.caseId} ${one.month}`, reckon(one, amounts)]));
}
