import {
  incomeFact,
  type IncomeKind,
  incomeKinds,
  minimumWage,
  type Programme,
  type ProgrammeId,
  PROGRAMMES,
} from '@tirek/law';
import { type Day, explain, findEntry, isoDay, type Quotient, type Situation } from '@tirek/rules';
import { assess } from './assess.ts';
import type { BudgetCurve, BudgetPoint, Trap } from './contract.ts';
import { unknownMember } from './content-errors.ts';
import type { FamilyFile } from './family-file.ts';
import type { FileError } from './file-error.ts';
import { toSituation } from './situation.ts';
import { toTenge } from './tenge.ts';

export interface CurveRequest {
  readonly on: Day;
  readonly programme?: ProgrammeId;
  /** Whose earnings vary; an able-bodied member, else the applicant, where it is absent. */
  readonly member?: string;
  /** Highest earnings to show, tenge a month. */
  readonly highest?: number;
}

export type CurveReading =
  | { readonly ok: true; readonly curve: BudgetCurve }
  | { readonly ok: false; readonly errors: FileError[] };

const MONTHS = 3;
const STEPS = 100;
const WAGE = incomeFact('wage');

/** What an earlier award of the same programme paid is replaced by what the curve works out, not added to it. */
const REPLACED: Readonly<Record<ProgrammeId, IncomeKind>> = {
  targetedAssistance: 'targetedAssistance',
  orleu: 'targetedAssistance',
  childAllowance: 'childAllowance',
};

/** All that a family has in a month beside one wage, tenge; what is not known counts as nothing here. */
function otherIncome(situation: Situation, member: string, replaced: IncomeKind): number {
  let tiyn = 0;
  for (const { id, facts } of situation.members)
    for (const kind of incomeKinds) {
      const amount = kind === replaced ? 0 : facts[incomeFact(kind)];
      if (typeof amount === 'number' && !(id === member && kind === 'wage')) tiyn += amount;
    }
  return Math.round(tiyn / MONTHS) / 100;
}

const withWage = (situation: Situation, member: string, earnings: number): Situation => ({
  facts: situation.facts,
  members: situation.members.map((m) =>
    m.id === member ? { id: m.id, facts: { ...m.facts, [WAGE]: earnings * 100 * MONTHS } } : m,
  ),
});

/** Assistance due at given earnings (whole tenge a month); undefined where it cannot be determined. */
type AssistanceAt = (earnings: number) => number | undefined;

function assistanceAt(programme: Programme, situation: Situation, member: string, on: Day): AssistanceAt {
  const { isEntitled, total } = programme.questions;
  return (earnings) => {
    const { answers } = explain({ isEntitled, total }, withWage(situation, member, earnings), { on });
    if (answers.isEntitled.is === 'known' && answers.isEntitled.value === false) return 0;
    if (answers.isEntitled.is !== 'known' || answers.total.is !== 'known') return undefined;
    return toTenge(answers.total.value as Quotient);
  };
}

/** The first whole tenge of earnings at which nothing is due any more, between one where something is and one where nothing is. */
function findEnd(at: AssistanceAt, due: number, none: number): number {
  let [low, high] = [due, none];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((at(middle) ?? 0) > 0) low = middle;
    else high = middle;
  }
  return high;
}

function toPoints(at: AssistanceAt, earnings: readonly number[], other: number): BudgetPoint[] {
  const sums = earnings.map((e) => ({ earnings: e, assistance: at(e) ?? 0 }));
  return sums.map(({ earnings: e, assistance }, i) => {
    const next = sums[i + 1];
    const kept = next ? next.earnings + next.assistance - e - assistance : 0;
    return {
      earnings: e,
      assistance,
      net: Math.round((other + e + assistance) * 100) / 100,
      marginalRate: next ? Math.round((1 - kept / (next.earnings - e)) * 10_000) / 10_000 : null,
    };
  });
}

/** One tenge of rounding is not a trap: a stretch counts where at least 99 % of what is earned is lost. */
const FLAT = 0.99;

function findTraps(points: readonly BudgetPoint[]): Trap[] {
  const traps: Trap[] = [];
  for (const [i, point] of points.entries()) {
    const next = points[i + 1];
    if (!next || point.marginalRate === null || point.marginalRate < FLAT) continue;
    const lost = Math.round((point.assistance - next.assistance) * 100) / 100;
    if (next.net < point.net - 1) {
      const made = points.slice(i + 1).find(({ net }) => net >= point.net);
      const to = made ? Math.round((made.earnings - (made.net - point.net)) * 100) / 100 : null;
      traps.push({ from: point.earnings, to, kind: 'cliff', lost });
      continue;
    }
    const last = traps.at(-1);
    if (last?.kind === 'flat' && last.to === point.earnings) {
      last.to = next.earnings;
      last.lost = Math.round((last.lost + lost) * 100) / 100;
    } else traps.push({ from: point.earnings, to: next.earnings, kind: 'flat', lost });
  }
  return traps;
}

/** Whoever earns already, else somebody free to work, else the applicant. */
function chooseMember(file: FamilyFile, situation: Situation, holds: (rule: string, id: string) => boolean): string {
  const ids = file.members.map(({ id }) => id);
  const able = ids.filter((id) => holds('isAbleBodied', id));
  const earner = situation.members.find(({ facts }) => Number(facts[WAGE] ?? 0) > 0);
  const free = able.find((id) => !holds('isCarer', id));
  const applicant = file.members.find(({ relation }) => relation === 'applicant');
  return earner?.id ?? free ?? able[0] ?? applicant?.id ?? ids[0] ?? '';
}

/**
 * Net income of the family against the earnings of one member, with the marginal rate and the stretches where work does not
 * pay. Everything else stays as it is; taxes and contributions are not taken off. The place where assistance ends is found to
 * the tenge.
 */
export function budgetCurve(file: FamilyFile, request: CurveRequest): CurveReading {
  const { on } = request;
  const programme: Programme = PROGRAMMES[request.programme ?? 'targetedAssistance'];
  const reading = toSituation(file, on);
  if (!reading.ok) return reading;
  const asked = assess(file, request);
  if (!asked.ok) return asked;
  const { assessment } = asked;
  const ids = file.members.map(({ id }) => id);
  if (request.member !== undefined && !ids.includes(request.member))
    return { ok: false, errors: [unknownMember('member', request.member, ids, [])] };
  const holds = (rule: string, id: string): boolean => {
    const value = assessment.trace.steps[`${rule}@${id}`]?.value;
    return value?.is === 'known' && value.value === true;
  };
  const member = request.member ?? chooseMember(file, reading.situation, holds);
  const wage = reading.situation.members.find(({ id }) => id === member)?.facts[WAGE];
  const now = typeof wage === 'number' ? Math.round(wage / MONTHS) / 100 : 0;
  const other = otherIncome(reading.situation, member, REPLACED[request.programme ?? 'targetedAssistance']);
  const at = assistanceAt(programme, reading.situation, member, on);
  const needed = (assessment.povertyLine.amount ?? 0) * (assessment.members ?? 0);
  const highest = Math.ceil((request.highest ?? Math.max(needed * 1.5, now * 1.2, 1000)) / 1000) * 1000;
  const isOpen = at(0) === undefined || at(highest) === undefined;
  const grid = Array.from({ length: STEPS + 1 }, (_, i) => Math.round((highest / STEPS) * i));
  const firstNone = grid.find((e, i) => i > 0 && at(e) === 0 && (at(grid[i - 1] ?? 0) ?? 0) > 0);
  const endsAt =
    isOpen || firstNone === undefined ? null : findEnd(at, grid[grid.indexOf(firstNone) - 1] ?? 0, firstNone);
  const edges = [...(endsAt === null ? [] : [endsAt - 1, endsAt]), Math.floor(now)].filter(
    (e) => e >= 0 && e <= highest,
  );
  const earnings = [...new Set([...grid, ...edges])].sort((a, b) => a - b);
  const points = isOpen ? [] : toPoints(at, earnings, other);
  const mark = minimumWage.node.figure && findEntry(minimumWage.node.figure, on);
  return {
    ok: true,
    curve: {
      programme: programme.id as ProgrammeId,
      on: isoDay(on),
      member,
      now,
      points,
      traps: findTraps(points),
      endsAt,
      minimumWage: mark ? toTenge(mark.value) : null,
      missing: isOpen ? assessment.missing : [],
      cautions: assessment.cautions,
    },
  };
}
