import {
  type Day,
  day,
  type Expression,
  isoDay,
  type Kind,
  type Names,
  NEVER,
  plusDays,
  type Situation,
} from '@tirek/rules';
import { tenge } from '../parameters/tenge.ts';
import { type IncomeKind, incomeFact, incomeKinds } from '../vocabulary/income-kinds.ts';
import type { AWAY, CARES_FOR, CITIZENSHIPS, DISABILITIES, STUDIES, WORK } from '../vocabulary/person.ts';
import type { Region } from '../vocabulary/regions.ts';

/*
 * How examples of the law are written: small families that say only what is special about them, a day, and the exact answer.
 * They are tests and stand on the pages of the law.
 */

/** What is special about one person; days are ISO, incomes tenge of the quarter before. */
export interface PersonText {
  readonly birthDate?: string;
  readonly sex?: 'female' | 'male';
  readonly citizenship?: (typeof CITIZENSHIPS)[number];
  readonly work?: (typeof WORK)[number];
  readonly disability?: (typeof DISABILITIES)[number];
  readonly study?: (typeof STUDIES)[number];
  readonly longIllness?: boolean;
  readonly away?: (typeof AWAY)[number];
  readonly caresFor?: (typeof CARES_FOR)[number];
  readonly careBirthDate?: string;
  readonly careDisability?: (typeof DISABILITIES)[number];
  readonly careNeeded?: boolean;
  readonly refusedMeasuresOn?: string;
  readonly contractBrokenOn?: string;
  readonly falseDataOn?: string;
  readonly income?: Partial<Record<IncomeKind, number>>;
}

/** What is special about a family; `line` is a poverty line given with the case in tenge, `dwellingArea` square metres. */
export interface FamilyText {
  readonly territory?: Region;
  readonly line?: number;
  readonly dwellingsOwned?: number;
  /** As many as are owned, where it is not said. */
  readonly dwellingsHeld?: number;
  readonly dwellingArea?: number;
  readonly dwellingEmergency?: boolean;
  readonly premisesForProfit?: boolean;
  readonly buildingPlots?: number;
  readonly workingCars?: number;
  readonly workingMachinery?: number;
  readonly breaches?: number;
  readonly surveyRefused?: boolean;
  readonly noNeedConcluded?: boolean;
  readonly members?: readonly PersonText[];
}

/**
 * The exact answer: tenge, number, yes or no, an option; a fraction of tenge as numerator and denominator; `null` where the
 * question does not arise; what is lacking where it cannot be answered.
 */
export type ExampleAnswer =
  | number
  | boolean
  | string
  | readonly [tenge: number, by: number]
  | { readonly lacks: readonly string[] }
  | null;

/** One family on one day; for a rule about a person the first member is meant. */
export interface Case {
  readonly on: string;
  /** Day whose law is tried, where it is not the law of the day itself. */
  readonly lawDay?: string;
  readonly situation: Situation;
  readonly answer: ExampleAnswer;
}

/** Examples of one rule around one threshold. */
export interface Examples {
  readonly of: Expression<never, Kind>;
  /** What they show, as a heading. */
  readonly shows: Names;
  readonly cases: readonly Case[];
}

/** A woman of working age about whom nothing else is special. */
export const PLAIN_PERSON: Situation['facts'] = {
  relation: 'applicant',
  birthDate: day('1990-06-15'),
  sex: 'female',
  citizenship: 'citizen',
  work: 'none',
  disability: 'none',
  study: 'none',
  longIllness: false,
  needsCare: false,
  away: 'no',
  caresFor: 'nobody',
  careBirthDate: NEVER,
  careDisability: 'none',
  careNeeded: false,
  refusedMeasuresOn: NEVER,
  contractBrokenOn: NEVER,
  falseDataOn: NEVER,
  ...Object.fromEntries(incomeKinds.map((kind) => [incomeFact(kind), 0])),
};

/** A family in a town of Kostanay Region that owns nothing and has no history. */
export const PLAIN_FAMILY: Situation['facts'] = {
  territory: '390000000',
  settlement: 'urban',
  givenPovertyLine: null,
  dwellingsOwned: 0,
  dwellingsHeld: 0,
  dwellingArea: 0,
  dwellingEmergency: false,
  premisesForProfit: false,
  buildingPlots: 0,
  workingCars: 0,
  workingMachinery: 0,
  breaches: 0,
  surveyRefused: false,
  noNeedConcluded: false,
};

const DAYS = ['birthDate', 'careBirthDate', 'refusedMeasuresOn', 'contractBrokenOn', 'falseDataOn'] as const;

function toPersonFacts(text: PersonText): Situation['facts'] {
  const { income = {}, ...rest } = text;
  const facts: Record<string, Situation['facts'][string]> = { ...PLAIN_PERSON, ...rest };
  for (const name of DAYS) if (text[name] !== undefined) facts[name] = day(text[name]);
  for (const kind of incomeKinds) if (income[kind] !== undefined) facts[incomeFact(kind)] = tenge(income[kind]);
  return facts;
}

/** A situation in which everything is known: what the text says, and nothing special otherwise. One plain person by default. */
export function situation(text: FamilyText): Situation {
  const { members = [{}], line, dwellingArea = 0, ...rest } = text;
  return {
    facts: {
      ...PLAIN_FAMILY,
      ...rest,
      givenPovertyLine: line === undefined ? null : tenge(line),
      dwellingsHeld: text.dwellingsHeld ?? text.dwellingsOwned ?? 0,
      dwellingArea: Math.round(dwellingArea * 100),
    },
    members: members.map((member, i) => ({ id: String(i + 1), facts: toPersonFacts(member) })),
  };
}

/** Single people on one day, each with the answer. */
export const people = (on: string, rows: readonly (readonly [PersonText, ExampleAnswer])[]): Case[] =>
  rows.map(([member, answer]) => ({ on, situation: situation({ members: [member] }), answer }));

/** Families on one day, each with the answer. */
export const families = (on: string, rows: readonly (readonly [FamilyText, ExampleAnswer])[]): Case[] =>
  rows.map(([family, answer]) => ({ on, situation: situation(family), answer }));

/** The day before, ISO. */
export const dayBefore = (on: string): string => isoDay(plusDays(day(on), -1) satisfies Day);

type Side = readonly [firstDay: string, family: FamilyText, before: ExampleAnswer, since: ExampleAnswer];

/** The same family on the last day of one edition and on the first day of the next. */
export const sides = (of: Examples['of'], ...rows: readonly Side[]): Examples => ({
  of,
  shows: {
    kk: 'Әр редакцияның алғашқы күні және оның қарсаңы',
    ru: 'Первый день каждой редакции и день накануне',
    en: 'The first day of each edition and the day before',
  },
  cases: rows.flatMap(([firstDay, family, before, since]) => [
    { on: dayBefore(firstDay), situation: situation(family), answer: before },
    { on: firstDay, situation: situation(family), answer: since },
  ]),
});

/** Examples of a rule: `examples(rule, heading, people(…), families(…))`. */
export const examples = (of: Examples['of'], shows: Names, ...cases: readonly (readonly Case[])[]): Examples => ({
  of,
  shows,
  cases: cases.flat(),
});
