import type { Assessment, FamilyFile, Property } from '@tirek/family';
import { isoDay, parseDay, plusDays, plusMonths, quarterOf } from '@tirek/rules';
import { incomeQuarter, movedToQuarter } from '../check/check-state.ts';
import type { MessageId } from '../language/words.tsx';

/*
 * What would change the answer: each ground of refusal with the small change that removes it, and what the law then says. The
 * changed family is put to the same rules; nothing here knows an amount of its own.
 */

/** What the law says after a change: an amount a month, another obstacle, or that it depends. */
export type Outcome = { readonly is: 'becomes'; readonly amount: number } | { readonly is: 'stillNot' | 'open' };

export type Change =
  | { readonly is: 'lessIncome'; readonly below: number; readonly now: number }
  | { readonly is: 'moreIncome'; readonly by: number }
  | { readonly is: 'nextQuarter'; readonly day: string; readonly months: string }
  | { readonly is: 'remedy'; readonly text: MessageId; readonly outcome: Outcome }
  | { readonly is: 'after'; readonly day: string; readonly outcome: Outcome }
  | { readonly is: 'advice'; readonly text: MessageId };

/** Puts a changed family to the law. */
export type Ask = (file: FamilyFile, on: string) => Assessment | undefined;

interface Case {
  readonly file: FamilyFile;
  readonly on: string;
  readonly assessment: Assessment;
  readonly ask: Ask;
}

const MONTHS = 3;
const BAR_MONTHS = 6;

function outcomeOf(assessment: Assessment | undefined): Outcome {
  if (!assessment || assessment.answer === 'undetermined') return { is: 'open' };
  return assessment.answer === 'entitled' ? { is: 'becomes', amount: assessment.amount.total } : { is: 'stillNot' };
}

function oneCar(property: readonly Property[]): Property[] {
  const [first] = property.filter((p) => p.kind === 'car' && p.working !== false);
  return property.filter((p) => p.kind !== 'car' || p === first);
}
const MACHINERY: readonly Property['kind'][] = [
  'bus',
  'minibus',
  'truck',
  'tractor',
  'agriculturalMachinery',
  'specialVehicle',
  'boat',
  'aircraft',
];

/** Grounds that a family could remove by changing what it owns, and how the file would look then. */
const REMEDIES: Readonly<Record<string, { text: MessageId; changed: (file: FamilyFile) => FamilyFile }>> = {
  'property.spareCar': {
    text: 'change.oneCar',
    changed: (file) => ({ ...file, property: oneCar(file.property ?? []) }),
  },
  'property.machinery': {
    text: 'change.noMachinery',
    changed: (file) => ({ ...file, property: (file.property ?? []).filter((p) => !MACHINERY.includes(p.kind)) }),
  },
  'property.premises': {
    text: 'change.noPremises',
    changed: (file) => ({ ...file, property: (file.property ?? []).filter((p) => p.kind !== 'commercialPremises') }),
  },
  'property.buildingPlot': {
    text: 'change.noPlot',
    changed: (file) => ({ ...file, property: (file.property ?? []).filter((p) => p.kind !== 'buildingPlot') }),
  },
  'survey.refused': {
    text: 'change.surveyAgreed',
    changed: (file) => ({ ...file, history: (file.history ?? []).filter((h) => h.kind !== 'surveyRefused') }),
  },
};

const ADVICE: Readonly<Record<string, MessageId>> = {
  'property.spareDwelling': 'change.dwelling',
  'need.notFound': 'change.appeal',
  'person.notEligible': 'change.status',
};

const BARS = {
  'bar.refusedMeasures': 'refusedMeasuresOn',
  'bar.contractBroken': 'contractBrokenOn',
  'bar.falseData': 'falseDataOn',
} as const;
const isBar = (code: string): code is keyof typeof BARS => Object.hasOwn(BARS, code);

/** The day on which the last bar of a kind has run out, ISO. */
function barEnds(file: FamilyFile, code: keyof typeof BARS, on: string): string | undefined {
  const happened = file.members.flatMap((m) => m[BARS[code]] ?? []).filter((day) => day <= on);
  const last = happened.sort().at(-1);
  const day = last === undefined ? undefined : parseDay(last);
  return day === undefined ? undefined : isoDay(plusMonths(day, BAR_MONTHS));
}

function changeFor(code: string, { file, on, ask }: Case): Change[] {
  const remedy = REMEDIES[code];
  if (remedy) return [{ is: 'remedy', text: remedy.text, outcome: outcomeOf(ask(remedy.changed(file), on)) }];
  const advice = ADVICE[code];
  if (advice) return [{ is: 'advice', text: advice }];
  if (!isBar(code)) return [];
  const day = barEnds(file, code, on);
  if (day === undefined) return [];
  const then = movedToQuarter(file, incomeQuarter(on), incomeQuarter(day));
  return [{ is: 'after', day, outcome: outcomeOf(ask(then, day)) }];
}

function incomeChange({ assessment }: Case): Change[] {
  const { income, povertyLine, members, answer, programme } = assessment;
  if (income.total === null || povertyLine.amount === null || members === null) return [];
  const now = Math.round((income.total * 100) / MONTHS) / 100;
  const below = Math.round(povertyLine.amount * members * 100) / 100;
  if (answer === 'entitled')
    return now < below ? [{ is: 'moreIncome', by: Math.round((below - now) * 100) / 100 }] : [];
  const isTooMuch = assessment.reasons.some((r) => r.code === 'income.aboveLine' || r.code === 'income.equalsLine');
  return isTooMuch && programme !== 'childAllowance' ? [{ is: 'lessIncome', below, now }] : [];
}

/** The quarter that begins next: an application in it is measured by other months. */
function nextQuarter(on: string): Change[] {
  const day = parseDay(on);
  if (day === undefined) return [];
  const next = isoDay(plusDays(quarterOf(day).to, 1));
  return [{ is: 'nextQuarter', day: next, months: incomeQuarter(next).from }];
}

/** The changes worth telling a family about, the nearest first. */
export function whatIf(the: Case): Change[] {
  const obstacles = the.assessment.answer === 'notEntitled' ? the.assessment.reasons : [];
  return [...incomeChange(the), ...obstacles.flatMap((r) => changeFor(r.code, the)), ...nextQuarter(the.on)];
}
