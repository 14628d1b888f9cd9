import type { Names } from '@tirek/rules';
import type { CitationText, IncomeKind, ProgrammeId } from '@tirek/law';

/*
 * The answer, one JSON object: the same on the command line, over HTTP and in the browser.
 * The file that goes in is `family-file.ts`. Amounts are tenge, exact to the tiyn; days are ISO.
 */

/** Nothing unless assistance is due; certain also while only the kind is still undetermined. */
export interface Amount {
  /** For the members, before the child supplement; exact to the tiyn, not yet rounded to the tenge. */
  monthly: number;
  childSupplement: number;
  /** What is paid a month: rounded once, half up to the tenge; after a sanction where there is one. */
  total: number;
  /** For three months at once, where it was asked for and the edition allows it. */
  lumpSum?: number;
  currency: 'KZT';
}

export interface Reason {
  /** `income.belowLine`, `property.secondCar` … */
  code: string;
  text: Names;
  /** Keys of `citations`. */
  cites: string[];
  /** The member it is about, where it is about one. */
  member?: string;
}

export interface MissingFact {
  /** Absent where it is a fact of the family or a figure of the law. */
  member?: string;
  /** A field of the family file (`study`, `incomes`, `dwellings`), or a figure's id. */
  fact: string;
  /** How the file would state it: `members[3].study`. */
  path: string;
  named: Names;
  why: Names;
}

export interface Caution {
  code: string;
  text: Names;
}

export type LineBasis = 'given' | 'published' | 'regionalMinimum' | 'regionalEstimate' | 'nationalEstimate';

export interface IncomeItem {
  member: string;
  kind: IncomeKind;
  /** Received in the quarter, tenge. */
  quarter: number;
  counted: boolean;
}

export interface Person {
  member: string;
  counted: boolean | null;
  ableBodied: boolean | null;
  exemptFromMeasures: boolean | null;
}

export interface Assessment {
  programme: ProgrammeId;
  /** First day of the edition of the programme that was applied. */
  edition: string;
  on: string;
  answer: 'entitled' | 'notEntitled' | 'undetermined';
  kind: 'unconditional' | 'conditional' | null;
  amount: Amount;
  /** Members counted; null where it cannot be determined yet. */
  members: number | null;
  /** What the law makes of each person; null where it was not asked or cannot be determined yet. */
  people: Person[];
  income: { period: [from: string, to: string]; total: number | null; perCapita: number | null; items: IncomeItem[] };
  povertyLine: { amount: number | null; basis: LineBasis | null };
  reasons: Reason[];
  missing: MissingFact[];
  cautions: Caution[];
  citations: Record<string, CitationText>;
  trace: Trace;
}

/** How every number came about: one step for each rule, and for each member it was asked about. */
export interface Trace {
  /** Keys of the steps that answer the question, the amount first. */
  roots: string[];
  steps: Record<string, Step>;
}

export interface Step {
  rule: string;
  member?: string;
  named: Names;
  plain?: Names;
  kind: ValueKind;
  /** First day of the edition of this rule. */
  edition: string | null;
  cites: string[];
  doubts: string[];
  value: StepValue;
  formula: Formula | null;
}

export type ValueKind = 'money' | 'ratio' | 'count' | 'yesNo' | 'day' | 'choice';

/** Money in tenge (as a double for show; `exact` holds tiyn as a fraction where it is not a whole tiyn), days as ISO. */
export type StepValue =
  | { is: 'known'; value: number | boolean | string; exact?: [number, number] }
  | { is: 'unknown'; between?: [number | null, number | null] }
  | { is: 'notApplicable'; why: string };

export interface Formula {
  /** A word of the rule language: `plus`, `times`, `isAtMost`, `when`, `sum`, `countWhere` …; leaves: `rule`, `given`, `figure`, `constant`. */
  word: string;
  kind: ValueKind;
  value: StepValue;
  /** Leaf `rule`: the key of its step. */
  step?: string;
  /** Leaf `given`: the fact. */
  fact?: string;
  member?: string;
  named?: Names;
  /** Leaf `figure`. */
  figure?: FigureUse;
  /** `when`, `firstKnown`: which way was taken. */
  taken?: string;
  /** `rounded`. */
  rounding?: { how: string; unit: number };
  options?: string[];
  parts: Formula[];
}

export interface FigureUse {
  id: string;
  named: Names;
  since: string;
  until: string | null;
  source: string;
  confidence: 'primary' | 'press' | 'secondary' | 'unverified';
  checkedOn: string;
}

/** One regime of the comparison: the same family on the same day, under the rules of another time, with the figures of that day. */
export interface Regime {
  id: string;
  named: Names;
  programme: ProgrammeId;
  /** The regime's life; `to` is null for the one in force. */
  from: string;
  to: string | null;
  /** Whether this is the law in force on the day asked about. */
  inForce: boolean;
  assessment: Assessment;
}
export interface Comparison {
  on: string;
  regimes: Regime[];
}

/** Net income of a family against the earnings of one member, month by month, under one edition. */
export interface BudgetCurve {
  programme: ProgrammeId;
  on: string;
  member: string;
  /** Where the member stands now, tenge a month before tax. */
  now: number;
  points: BudgetPoint[];
  /** Stretches where the family keeps nothing of another tenge earned, or loses by it. */
  traps: Trap[];
  /** The first earnings at which no assistance is due any more; null where it is never due, or still due at the end. */
  endsAt: number | null;
  /** The minimum wage of the day, a mark to read the curve by; null where it is not known. */
  minimumWage: number | null;
  /** What would have to be known first; then there are no points. */
  missing: MissingFact[];
  cautions: Caution[];
}
export interface BudgetPoint {
  /** Earnings of the member, tenge a month. */
  earnings: number;
  /** Assistance due at these earnings, tenge a month. */
  assistance: number;
  /** The family's income of a month with assistance. */
  net: number;
  /** Share of the next tenge that is lost, 0–1 (above 1: the family is worse off). Null at the last point. */
  marginalRate: number | null;
}
export interface Trap {
  from: number;
  to: number | null;
  /** `flat`: nothing of what is earned stays · `cliff`: income falls at `from` and is made good only at `to` (null: not within the curve). */
  kind: 'flat' | 'cliff';
  /** Assistance lost over the stretch, tenge a month. */
  lost: number;
}
