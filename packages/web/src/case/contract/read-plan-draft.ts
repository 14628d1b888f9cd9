import type { ContractTermsSent } from '@tirek/server/contract';
import { readDayText } from './day-text.ts';
import type { MeasureDraft, PlanDraft, SchoolDraft, SpendingDraft, SphereDraft } from './plan-draft.ts';

/** What stands in the way of reading a place: no day, nothing chosen, no amount. */
export type PlanTrouble = 'day' | 'choose' | 'amount';

/** The terms a draft says, and the places that could not be read, by the path the server uses. */
export interface PlanReading {
  readonly terms: ContractTermsSent | undefined;
  readonly troubles: ReadonlyMap<string, PlanTrouble>;
}

/** Reads a draft, and gathers what could not be read. */
class Reader {
  readonly troubles = new Map<string, PlanTrouble>();
  day(path: string, text: string): string {
    const iso = readDayText(text);
    if (iso === undefined) this.troubles.set(path, 'day');
    return iso ?? '';
  }
  chosen<Value extends string>(path: string, value: Value | ''): Value {
    if (value === '') this.troubles.set(path, 'choose');
    // A plan with a trouble is not sent.
    return value as Value;
  }
  amount(path: string, text: string): number {
    const amount = Number(text.replace(/[\s\u202f\u00a0]/g, ''));
    if (!Number.isSafeInteger(amount) || amount <= 0) this.troubles.set(path, 'amount');
    return amount;
  }
}

function readMeasure(read: Reader, one: MeasureDraft, path: string) {
  const { id, provider, course, graduatedOn, pregnantSince } = one;
  return {
    id,
    provider,
    kind: read.chosen(`${path}.kind`, one.kind),
    member: read.chosen(`${path}.member`, one.member),
    from: read.day(`${path}.from`, one.from),
    to: read.day(`${path}.to`, one.to),
    ...(course === '' ? {} : { course }),
    ...(graduatedOn === '' ? {} : { graduatedOn: read.day(`${path}.graduatedOn`, graduatedOn) }),
    ...(pregnantSince === '' ? {} : { pregnantSince: read.day(`${path}.pregnantSince`, pregnantSince) }),
  };
}

const readSchool = (read: Reader, { id, member, school, confirmOn }: SchoolDraft, path: string) => ({
  id,
  school,
  member: read.chosen(`${path}.member`, member),
  confirmOn: confirmOn.map((text, i) => read.day(`${path}.confirmOn[${i}]`, text)),
});

const readSphere = (read: Reader, { sphere, aim, by, reviewOn }: SphereDraft, path: string) => ({
  aim,
  sphere: read.chosen(`${path}.sphere`, sphere),
  by: read.chosen(`${path}.by`, by),
  reviewOn: read.day(`${path}.reviewOn`, reviewOn),
});

const readSpending = (read: Reader, { id, use, what, amount, proofBy }: SpendingDraft, path: string) => ({
  id,
  what,
  use: read.chosen(`${path}.use`, use),
  amount: read.amount(`${path}.amount`, amount),
  proofBy: read.day(`${path}.proofBy`, proofBy),
});

/** What a draft says, as far as it can be read. Whether it fits the family and the law, the server says. */
export function readPlanDraft(draft: PlanDraft): PlanReading {
  const read = new Reader();
  const { aim, measures, schooling, accompaniment, reviews, asksLumpSum, spending } = draft;
  const spent = spending.map((one, i) => readSpending(read, one, `lumpSum.spending[${i}]`));
  const terms: ContractTermsSent = {
    from: read.day('from', draft.from),
    to: read.day('to', draft.to),
    plan: {
      aim,
      measures: measures.map((one, i) => readMeasure(read, one, `plan.measures[${i}]`)),
      schooling: schooling.map((one, i) => readSchool(read, one, `plan.schooling[${i}]`)),
      accompaniment: accompaniment.map((one, i) => readSphere(read, one, `plan.accompaniment[${i}]`)),
      reviews: reviews.map((text, i) => read.day(`plan.reviews[${i}]`, text)),
    },
    lumpSum: asksLumpSum ? { months: 3, spending: spent } : null,
  };
  return { terms: read.troubles.size === 0 ? terms : undefined, troubles: read.troubles };
}
