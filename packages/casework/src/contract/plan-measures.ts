import { day, isoDay, plusDays, plusMonths } from '@tirek/rules';
import { refuse, type Refusal } from '../refusal.ts';
import { needsOf } from './adaptation-needs.ts';
import type { ContractBasis, Participant } from './basis.ts';
import type { PlannedMeasure } from './events.ts';
import type { Length, MeasureNeeds } from './measure-needs.ts';
import { isActive } from './measures.ts';

const DAYS_A_WEEK = 7;

type Problems = readonly Refusal[];
interface Looked {
  readonly measure: PlannedMeasure;
  readonly path: string;
  readonly needs: MeasureNeeds;
  readonly who: Participant;
}
const problem = (refusal: Refusal): Problems => [refuse(refusal).refusal];

/** Whether a birthday of that age has come; a birthday on 29 February counts on the 28th in a common year. */
const hasTurned = (birthDate: string, age: number, on: string): boolean =>
  isoDay(plusMonths(day(birthDate), age * 12)) <= on;

/** Nobody is given an active measure whom the law exempts, or of whom it could not be told. */
function exemptionProblems({ measure: { kind }, path, who }: Looked): Problems {
  if (!isActive(kind)) return [];
  const { member, exempt, group, ableBodied } = who;
  const at = `${path}.member`;
  if (exempt === true)
    return problem({ code: 'plan.exempt', path: at, member, group: group ?? 'care', source: 'exemption' });
  if (ableBodied === false) return problem({ code: 'plan.notAbleBodied', path: at, member });
  return exempt === null || ableBodied === null ? problem({ code: 'plan.exemptionUnknown', path: at, member }) : [];
}

function ageProblems({ measure, path, needs, who: { member, birthDate } }: Looked): Problems {
  const { oldest, youngest } = needs.participants;
  if (oldest === undefined && youngest === undefined) return [];
  const at = `${path}.member`;
  if (birthDate === undefined) return problem({ code: 'plan.factUnknown', path: at, member, need: 'birthDate' });
  const { source } = needs;
  if (oldest !== undefined && hasTurned(birthDate, oldest + 1, measure.from))
    return problem({ code: 'plan.tooOld', path: at, member, limit: oldest, source });
  return youngest !== undefined && !hasTurned(birthDate, youngest, measure.from)
    ? problem({ code: 'plan.tooYoung', path: at, member, limit: youngest, source })
    : [];
}

/** Of whom something else must be true; what was never stated is not taken for granted. */
function personProblems({ path, needs, who }: Looked): Problems {
  const { sex, is } = needs.participants;
  const { member } = who;
  const { source } = needs;
  const at = `${path}.member`;
  if (sex !== undefined && who.sex !== sex)
    return who.sex === undefined
      ? problem({ code: 'plan.factUnknown', path: at, member, need: 'sex' })
      : problem({ code: 'plan.wrongPerson', path: at, member, need: sex, source });
  const stated = is === 'disabled' ? who.disability : who.study;
  return is !== undefined && (stated ?? 'none') === 'none'
    ? problem({ code: 'plan.wrongPerson', path: at, member, need: is, source })
    : [];
}

function graduationProblems({ measure, path, needs, who: { member } }: Looked): Problems {
  const years = needs.participants.graduatedWithin;
  if (years === undefined) return [];
  const { graduatedOn, from } = measure;
  const at = `${path}.graduatedOn`;
  if (graduatedOn === undefined) return problem({ code: 'plan.missing', path: at, atLeast: 1 });
  const last = isoDay(plusMonths(day(graduatedOn), years * 12));
  return graduatedOn <= from && from <= last
    ? []
    : problem({ code: 'plan.notGraduate', path: at, member, limit: years, source: needs.source });
}

/** Last day of something that begins on a day and lasts so long. */
export function lastDayOf(from: string, { count, unit }: Length): string {
  const begun = day(from);
  return isoDay(plusDays(unit === 'day' ? plusDays(begun, count) : plusMonths(begun, count), -1));
}

function lengthProblems({ measure: { from, to, course }, path, needs }: Looked): Problems {
  const way = needs.ways.find((one) => one.course === course);
  const { source } = needs;
  if (!way) return problem({ code: 'plan.course', path: `${path}.course`, source });
  const { least, most } = way;
  const at = `${path}.to`;
  if (most && to > lastDayOf(from, most))
    return problem({ code: 'plan.tooLong', path: at, limit: most.count, unit: most.unit, source });
  return least && to < lastDayOf(from, least)
    ? problem({ code: 'plan.tooShort', path: at, limit: least.count, unit: least.unit, source })
    : [];
}

function pregnancyProblems({ measure: { to, pregnantSince }, path, needs }: Looked): Problems {
  const { beforeWeek, source } = needs;
  if (beforeWeek === undefined) return [];
  if (pregnantSince === undefined) return problem({ code: 'plan.missing', path: `${path}.pregnantSince`, atLeast: 1 });
  const last = isoDay(plusDays(day(pregnantSince), beforeWeek * DAYS_A_WEEK - 1));
  return to <= last ? [] : problem({ code: 'plan.tooLate', path: `${path}.to`, limit: beforeWeek, day: last, source });
}

const CHECKS = [
  exemptionProblems,
  ageProblems,
  personProblems,
  graduationProblems,
  lengthProblems,
  pregnancyProblems,
] as const;

/** What does not fit in one measure: with whom it is for, how long it lasts, what it needs. */
export function measureProblems(measure: PlannedMeasure, path: string, { participants }: ContractBasis): Problems {
  const who = participants.find(({ member }) => member === measure.member);
  if (!who) return problem({ code: 'plan.unknownMember', path: `${path}.member`, member: measure.member });
  const looked = { measure, path, needs: needsOf(measure.kind), who };
  return CHECKS.flatMap((check) => check(looked));
}

/** Members the contract binds who have nothing to do in it: able to work and not exempt. */
export function measurelessProblems(measures: readonly PlannedMeasure[], { participants }: ContractBasis): Problems {
  return participants
    .filter(({ ableBodied, exempt }) => ableBodied === true && exempt !== true)
    .filter(({ member }) => !measures.some((measure) => measure.member === member))
    .flatMap(({ member }) => problem({ code: 'plan.noMeasure', path: 'plan.measures', member }));
}
