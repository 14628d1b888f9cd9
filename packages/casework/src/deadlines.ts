import { plusWorkingDays } from '@tirek/family';
import { day, isoDay, parseDay, plusDays } from '@tirek/rules';

/** The terms the law sets for the work on an application. */
export const TERMS = [
  'fileToCommission',
  'visitAndAct',
  'serviceAtCentre',
  'serviceAtRuralAkim',
  'noticeOfDelay',
  'serviceWithOtherBodies',
  'contract',
  'obligation',
  'review',
  'exit',
  'followUp',
  'breachAnswer',
  'breachSettling',
  'sanctionProposal',
  'sanctionDecision',
  'objectionAnswer',
  'reportChange',
  'recalculation',
  'answerToDebt',
  'recovery',
] as const;
export type Term = (typeof TERMS)[number];

interface TermEdition {
  /** First application day it holds for. */
  readonly from: string;
  readonly days: number;
  readonly unit: 'working' | 'calendar';
  readonly source: string;
  /** `unverified`: known of, its text not read. `house`: our own rule where no law was found; the day is ours to change. */
  readonly confidence: 'primary' | 'press' | 'unverified' | 'house';
}

const employmentSite = 'enbek.gov.kz, page 360113, 2019';
const servicePassport = 'egov.kz, service passport pass166_mtszn';

const administrativeCode =
  'Administrative Procedural Code № 350-VI of 29.06.2020, in force from 01.07.2021; looked at 2026-11-25';
/** Before the code the order of handling people’s requests: answered in fifteen calendar days. */
const requestsLaw = 'Law № 221-III of 12.01.2007 on the order of considering requests; looked at 2026-11-25';
/** Our own terms: an officer’s week. They bind nobody but ourselves, and the family’s time to answer is never cut by them. */
const house = (days: number, source: string): readonly TermEdition[] => [
  { from: '2000-01-01', days, unit: 'working', source, confidence: 'house' },
];

/**
 * How long each term is, by edition; the newest first. The day of receipt is not counted. Of the orders on assignment no
 * other exact terms were found: the commission's conclusion and the decision have the term of the whole service only.
 */
const EDITIONS: Readonly<Record<Term, readonly TermEdition[]>> = {
  fileToCommission: [{ from: '2018-01-01', days: 1, unit: 'working', source: employmentSite, confidence: 'press' }],
  visitAndAct: [{ from: '2018-01-01', days: 3, unit: 'working', source: employmentSite, confidence: 'press' }],
  serviceAtCentre: [{ from: '2018-01-01', days: 15, unit: 'working', source: servicePassport, confidence: 'press' }],
  serviceAtRuralAkim: [{ from: '2018-01-01', days: 18, unit: 'working', source: servicePassport, confidence: 'press' }],
  noticeOfDelay: [{ from: '2018-01-01', days: 2, unit: 'working', source: servicePassport, confidence: 'press' }],
  serviceWithOtherBodies: [
    { from: '2018-01-01', days: 30, unit: 'calendar', source: servicePassport, confidence: 'press' },
  ],
  contract: [
    {
      from: '2018-01-01',
      days: 3,
      unit: 'working',
      source: 'guide to the new format of targeted social assistance, 2018',
      confidence: 'primary',
    },
  ],
  // Of the term in which a report is looked at no source was found: as long as the contract itself is given.
  obligation: [{ from: '2014-01-01', days: 3, unit: 'working', source: 'house rule', confidence: 'house' }],
  // House rules: of when a family leaves, and of asking it afterwards, no text speaks. The days are ours to change.
  review: [{ from: '2002-01-01', days: 30, unit: 'calendar', source: 'house rule', confidence: 'house' }],
  exit: [{ from: '2002-01-01', days: 30, unit: 'calendar', source: 'house rule', confidence: 'house' }],
  followUp: [{ from: '2002-01-01', days: 14, unit: 'calendar', source: 'house rule', confidence: 'house' }],
  breachAnswer: house(5, `house rule; at least three working days by article 73 of the ${administrativeCode}`),
  breachSettling: house(5, 'house rule'),
  sanctionProposal: house(5, 'house rule'),
  sanctionDecision: house(3, 'house rule'),
  objectionAnswer: [
    {
      from: '2021-07-01',
      days: 20,
      unit: 'working',
      source: `article 99 of the ${administrativeCode}`,
      confidence: 'unverified',
    },
    { from: '2007-03-01', days: 15, unit: 'calendar', source: requestsLaw, confidence: 'unverified' },
  ],
  // Under the law before the Social Code fifteen working days are commonly given, without a source: a doubt (`changeTerm`).
  reportChange: [
    { from: '2023-07-01', days: 10, unit: 'working', source: '№ 224-VII, 20.04.2023, 126(3)', confidence: 'primary' },
    {
      from: '2018-01-01',
      days: 15,
      unit: 'working',
      source: 'commonly given, no source found; looked for on 2026-11-25',
      confidence: 'unverified',
    },
  ],
  // No text names a term for reckoning again: that of the service is taken (doubt `recalculationTerm`).
  recalculation: [{ from: '2000-01-01', days: 15, unit: 'working', source: 'house rule', confidence: 'house' }],
  // House rules: nothing is taken from a family that was not heard (doubt `recoveryWays`).
  answerToDebt: [{ from: '2000-01-01', days: 10, unit: 'working', source: 'house rule', confidence: 'house' }],
  recovery: [{ from: '2000-01-01', days: 10, unit: 'working', source: 'house rule', confidence: 'house' }],
};

/** A term running from a day: its last day, or why none can be told. */
export interface GivenTerm {
  readonly term: Term;
  /** First day of running; itself not counted. */
  readonly since: string;
  /** ISO day, the last one in time. */
  readonly due: string | null;
  /** `term.unknown`: no such term is known for the edition. `calendar.outside`: the working calendar ends before. */
  readonly notComputed: 'term.unknown' | 'calendar.outside' | null;
}

/** The edition of a term for an application of a day; undefined before the first that is known. */
export const termOn = (term: Term, applicationDay: string): TermEdition | undefined =>
  EDITIONS[term].find(({ from }) => from <= applicationDay);

/** The last day of a term that began on `since`, by the edition of the day of application. */
export function runTerm(term: Term, since: string, applicationDay: string): GivenTerm {
  const edition = termOn(term, applicationDay);
  const start = parseDay(since);
  if (!edition || start === undefined) return { term, since, due: null, notComputed: 'term.unknown' };
  if (edition.unit === 'calendar')
    return { term, since, due: isoDay(plusDays(start, edition.days)), notComputed: null };
  const end = plusWorkingDays(start, edition.days);
  return end.ok
    ? { term, since, due: isoDay(end.day), notComputed: null }
    : { term, since, due: null, notComputed: 'calendar.outside' };
}

/** The last day of a term that begins today; where the working calendar does not reach, in calendar days, a week for five. */
export function lastDay(term: Term, since: string): string {
  const { due } = runTerm(term, since, since);
  if (due !== null) return due;
  const days = termOn(term, since)?.days ?? 0;
  return isoDay(plusDays(day(since), Math.ceil((days * 7) / 5)));
}
