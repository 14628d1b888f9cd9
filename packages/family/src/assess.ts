import {
  type CautionCode,
  type Ground,
  type Programme,
  type ProgrammeId,
  PROGRAMMES,
  toCitationText,
} from '@tirek/law';
import {
  type Answer,
  type Day,
  explain,
  type Explanation,
  type Expression,
  isoDay,
  type Kind,
  previousQuarter,
  type Quotient,
  type Situation,
} from '@tirek/rules';
import { cautionsOf } from './cautions.ts';
import type { Amount, Assessment, LineBasis, Person } from './contract.ts';
import type { FamilyFile } from './family-file.ts';
import type { FileError } from './file-error.ts';
import { groundCites, reasonOf } from './grounds.ts';
import { incomeItems } from './income-items.ts';
import { missingFacts } from './missing-facts.ts';
import { toSituation } from './situation.ts';
import { toTenge } from './tenge.ts';
import { figureNames, toTrace } from './trace.ts';

export interface AssessmentRequest {
  readonly on: Day;
  readonly programme?: ProgrammeId;
  /** Whether assistance for three months at once is asked for. */
  readonly lumpSum?: boolean;
  /** The day whose law is tried on the family; the day of the question where it is absent. */
  readonly lawDay?: Day;
  /** The day of application: incomes of the quarter before it count, also on a later day of the question. */
  readonly appliedOn?: Day;
  /** A line worked out from the region's minimum by the caller, whole tenge: for comparisons of regimes. */
  readonly line?: number;
}

export type AssessmentReading =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly errors: FileError[] };

type Question = keyof Programme['questions'];

/** The questions of a programme answered, with the grounds that speak against and for the family. */
interface Explained extends Explanation<Question> {
  readonly holding: (grounds: readonly Ground[]) => Ground[];
}

function isInForce(programme: Programme, lawDay: Day): boolean {
  const first = programme.editions[0]?.from ?? '';
  const iso = isoDay(lawDay);
  return first <= iso && (programme.until === undefined || iso <= programme.until);
}

function ask(programme: Programme, situation: Situation, on: Day, lawDay: Day): Explained {
  const grounds = [...programme.grounds, ...programme.supports];
  const asked: Record<string, Expression<never, Kind>> = { ...programme.questions };
  for (const [i, { holds }] of grounds.entries()) asked[`ground ${i}`] = holds;
  for (const [i, count] of programme.aboutMembers.entries()) asked[`about members ${i}`] = count;
  const explained = explain(asked, situation, { on, lawDay });
  const holds = (ground: Ground): boolean => {
    const answer = explained.answers[`ground ${grounds.indexOf(ground)}`];
    return answer?.is === 'known' && answer.value === true;
  };
  return { ...(explained as Explanation<Question>), holding: (list) => list.filter(holds) };
}

/** What decides whether the answer stands: the right itself, and once there is one, how much and of which kind. */
function decide(explained: Explained): { answer: Assessment['answer']; open: Answer[] } {
  const { isEntitled, total, kind } = explained.answers;
  if (isEntitled.is === 'known' && isEntitled.value === false) return { answer: 'notEntitled', open: [] };
  const open = [isEntitled, total, kind].filter((a) => a.is !== 'known');
  return open.length === 0 ? { answer: 'entitled', open } : { answer: 'undetermined', open };
}

const numberOf = (answer: Answer): number | null => (answer.is === 'known' ? toTenge(answer.value as Quotient) : null);

function amountOf(explained: Explained, isDue: boolean, lumpSum: boolean): Amount {
  const { answers } = explained;
  const paid = (answer: Answer): number => (isDue ? (numberOf(answer) ?? 0) : 0);
  const amount: Amount = {
    monthly: paid(answers.monthly),
    childSupplement: paid(answers.childSupplement),
    total: paid(answers.total),
    currency: 'KZT',
  };
  const allowed = answers.lumpSumAllowed.is === 'known' && answers.lumpSumAllowed.value === true;
  return lumpSum && allowed ? { ...amount, lumpSum: paid(answers.lumpSum) } : amount;
}

const BASES: Readonly<Record<string, LineBasis>> = {
  given: 'given',
  published: 'published',
  regionalMinimum: 'regionalMinimum',
  regionalMinimumAndMedian: 'regionalMinimum',
  regionalEstimate: 'regionalEstimate',
  nationalEstimate: 'nationalEstimate',
};

function lineOf(programme: Programme, explained: Explained): Assessment['povertyLine'] {
  const answer = explained.answers.povertyLine;
  if (answer.is !== 'known') return { amount: null, basis: null };
  const step = explained.step(programme.questions.povertyLine.node.rule?.id ?? '');
  return { amount: numberOf(answer), basis: BASES[step?.formula?.taken ?? ''] ?? null };
}

function kindOf(explained: Explained): Assessment['kind'] {
  const { kind } = explained.answers;
  return kind.is === 'known' && (kind.value === 'conditional' || kind.value === 'unconditional') ? kind.value : null;
}

const period = (on: Day): [string, string] => {
  const { from, to } = previousQuarter(on);
  return [isoDay(from), isoDay(to)];
};

function notInForce(programme: Programme, { on, appliedOn = on }: AssessmentRequest): Assessment {
  return {
    programme: programme.id as ProgrammeId,
    edition: programme.editions[0]?.from ?? '',
    on: isoDay(on),
    answer: 'notEntitled',
    kind: null,
    amount: { monthly: 0, childSupplement: 0, total: 0, currency: 'KZT' },
    members: null,
    people: [],
    income: { period: period(appliedOn), total: null, perCapita: null, items: [] },
    povertyLine: { amount: null, basis: null },
    reasons: [reasonOf('programme.notInForce', [], {})],
    missing: [],
    cautions: [],
    citations: {},
    trace: { roots: [], steps: {} },
  };
}

/**
 * What the law gives a family on a day, explained: the contract of the main job. The file must come from `readFamilyFile`.
 * Refused only where the file makes no sense on that day (somebody born later). Whatever is not known and could still
 * change the answer makes it `undetermined` and is listed in the order worth asking.
 */
export function assess(file: FamilyFile, request: AssessmentRequest): AssessmentReading {
  const { on, lawDay = on, appliedOn = on, lumpSum = false, line } = request;
  const programme: Programme = PROGRAMMES[request.programme ?? 'targetedAssistance'];
  const reading = toSituation(file, on, appliedOn);
  if (!reading.ok) return reading;
  if (!isInForce(programme, lawDay)) return { ok: true, assessment: notInForce(programme, request) };
  const situation = line === undefined ? reading.situation : withLine(reading.situation, line);
  const explained = ask(programme, situation, on, lawDay);
  const asked = { file, programme, situation, on, lawDay, appliedOn, lumpSum, isLineDerived: line !== undefined };
  return { ok: true, assessment: toAssessment(asked, explained) };
}

function peopleOf(file: FamilyFile, explained: Explained): Person[] {
  const holds = (rule: string, member: string): boolean | null => {
    const answer = explained.step(rule, member)?.answer;
    return answer?.is === 'known' && typeof answer.value === 'boolean' ? answer.value : null;
  };
  return file.members.map(({ id }) => ({
    member: id,
    counted: holds('isCounted', id),
    ableBodied: holds('isAbleBodied', id),
    // Each programme has its own rule; only that of the programme was asked.
    exemptFromMeasures: holds('isExemptFromMeasures', id) ?? holds('isExemptFromOrleuMeasures', id),
  }));
}

interface Asked {
  readonly file: FamilyFile;
  readonly programme: Programme;
  readonly situation: Situation;
  readonly on: Day;
  readonly lawDay: Day;
  readonly appliedOn: Day;
  readonly lumpSum: boolean;
  readonly isLineDerived: boolean;
}

const withLine = (situation: Situation, line: number): Situation => ({
  ...situation,
  facts: { ...situation.facts, givenPovertyLine: line * 100 },
});

function editionOn(programme: Programme, lawDay: Day): string {
  const begun = programme.editions.filter(({ from }) => from <= isoDay(lawDay));
  return begun.at(-1)?.from ?? '';
}

function toAssessment(asked: Asked, explained: Explained): Assessment {
  const { file, programme, on, lawDay, appliedOn, lumpSum } = asked;
  const { answers } = explained;
  const { answer, open } = decide(explained);
  const shown = answer === 'entitled' ? programme.supports : answer === 'notEntitled' ? programme.grounds : [];
  const perCapita = numberOf(answers.perCapita);
  const line = lineOf(programme, explained);
  const povertyLine = asked.isLineDerived ? { ...line, basis: 'regionalMinimum' as const } : line;
  const items = incomeItems(asked.situation, explained);
  // the sum can be certain before the kind is
  const isDue = answers.isEntitled.is === 'known' && answers.isEntitled.value === true;
  const amount = amountOf(explained, isDue, lumpSum);
  const extra: CautionCode[] = lumpSum && amount.lumpSum === undefined ? ['lumpSum.notAvailable'] : [];
  const { trace, cited } = toTrace(explained, programme);
  return {
    programme: programme.id as ProgrammeId,
    edition: editionOn(programme, lawDay),
    on: isoDay(on),
    answer,
    kind: answer === 'entitled' ? kindOf(explained) : null,
    amount,
    members: answers.memberCount.is === 'known' ? (answers.memberCount.value as Quotient).num : null,
    people: peopleOf(file, explained),
    income: { period: period(appliedOn), total: numberOf(answers.totalIncome), perCapita, items },
    povertyLine,
    reasons: explained.holding(shown).map((ground) =>
      reasonOf(ground.code, groundCites(ground, lawDay), {
        perCapita: explained.answers.perCapita,
        line: line.amount,
      }),
    ),
    missing: missingFacts(file, open, (id) => figureNames(explained, id)),
    cautions: cautionsOf(explained, { items, lawDay, basis: povertyLine.basis, programme, extra }),
    citations: Object.fromEntries(cited.map((citation) => [citation.id, toCitationText(citation)])),
    trace,
  };
}
