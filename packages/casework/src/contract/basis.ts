import { assess, type FamilyFile, type Person } from '@tirek/family';
import { day, isoDay, plusDays, plusMonths } from '@tirek/rules';
import type { CaseState } from '../case-state.ts';
import { getApplicationDay } from '../handler.ts';
import type { Party } from './events.ts';
import { contractEnds, contractInForce } from './state.ts';

/** Why the law asks nobody for active measures of these. In the order in which a group is named. */
export const EXEMPT_GROUPS = ['disability', 'study', 'longIllness', 'permanentJob', 'care'] as const;
export type ExemptGroup = (typeof EXEMPT_GROUPS)[number];

/** A member as the contract has to take them. */
export interface Participant {
  readonly member: string;
  /** What the law said of them when the aid was decided on; null where it could not be told. */
  readonly ableBodied: boolean | null;
  readonly exempt: boolean | null;
  /** The group they are exempt by; null where they are not. */
  readonly group: ExemptGroup | null;
  readonly birthDate?: string;
  readonly sex?: 'female' | 'male';
  readonly disability?: string;
  readonly study?: string;
}

/** What a contract rests on: the decision it is made for, and what the law said of each member. */
export interface ContractBasis {
  /** First and last day of the award. */
  readonly period: readonly [from: string, to: string];
  /** Last day a contract may run to now: of the award, or of what was added to it. */
  readonly latest: string;
  readonly participants: readonly Participant[];
  /** Tenge for three months at once; null where the law does not allow it on the day of application. */
  readonly lumpSum: number | null;
  /** Whether a lump sum is for the household's farm only: since 2020. */
  readonly farmOnly: boolean;
}

const FARM_ONLY_SINCE = '2020-01-01';
/** A conditional award is made longer once more at most so many months. Source: law of 2001, 4(10), edition of 2018. */
const EXTENSION = { from: '2018-01-01', until: '2019-12-31', months: 6 } as const;

type Member = FamilyFile['members'][number];

/** The groups whose members are not counted as able to work either: of these the law need not be asked whether it exempts them. */
function groupUnableToWork({ disability, study, longIllness }: Member): ExemptGroup | undefined {
  if (disability === 'group1' || disability === 'group2') return 'disability';
  if (study === 'fullTime') return 'study';
  return longIllness === true ? 'longIllness' : undefined;
}

/** Which of the five groups a member belongs to; undefined for one whom the law does not exempt. */
function groupOf({ ableBodied, exemptFromMeasures }: Person, member: Member): ExemptGroup | undefined {
  const unable = groupUnableToWork(member);
  if (exemptFromMeasures === true) return unable ?? (member.work === 'permanentJob' ? 'permanentJob' : 'care');
  return ableBodied === false ? unable : undefined;
}

function toParticipant(person: Person, facts: FamilyFile): Participant {
  const { member, ableBodied, exemptFromMeasures } = person;
  const file = facts.members.find(({ id }) => id === member);
  const { birthDate, sex, disability, study } = file ?? {};
  const group = file && groupOf(person, file);
  return {
    member,
    ableBodied,
    exempt: group === undefined ? exemptFromMeasures : true,
    group: group ?? null,
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(sex === undefined ? {} : { sex }),
    ...(disability === undefined ? {} : { disability }),
    ...(study === undefined ? {} : { study }),
  };
}

/** What the law makes of each counted member, by the latest determination. */
export function participantsOf({ decision }: CaseState): readonly Participant[] {
  const { determination } = decision;
  if (!determination) return [];
  const { assessment, facts } = determination;
  return assessment.people.filter(({ counted }) => counted !== false).map((one) => toParticipant(one, facts));
}

/** Whether the last decision awards aid that a contract is made for. */
export function isConditionalAward({ decision }: CaseState): boolean {
  const last = decision.made.at(-1)?.resolution;
  return last?.outcome === 'grant' && last.kind === 'conditional';
}

/** The first and last day of all that was awarded: a later decision may begin in the middle of the award. */
function awardedPeriod({ decision }: CaseState): readonly [from: string, to: string] | undefined {
  const periods = decision.made.flatMap(({ resolution }) => (resolution.period ? [resolution.period] : []));
  const [from] = periods.map(([first]) => first).toSorted();
  const [to] = periods
    .map(([, last]) => last)
    .toSorted()
    .toReversed();
  return from === undefined || to === undefined ? undefined : [from, to];
}

/** Tenge for three months at once by the law of the day of application; null where it allows none. */
function lumpSumAllowed({ decision }: CaseState): number | null {
  const { determination } = decision;
  if (!determination) return null;
  const { facts, on, lawDay, assessment } = determination;
  const { programme } = assessment;
  const reading = assess(facts, { on: day(on), lawDay: day(lawDay), appliedOn: day(lawDay), programme, lumpSum: true });
  return reading.ok ? (reading.assessment.amount.lumpSum ?? null) : null;
}

/** The last day up to which a contract may be made longer; undefined where the edition knows no longer contract. */
export function longestEnd(state: CaseState): string | undefined {
  const applied = getApplicationDay(state);
  const period = awardedPeriod(state);
  if (!period || applied < EXTENSION.from || applied > EXTENSION.until) return undefined;
  const afterAward = plusDays(day(period[1]), 1);
  return isoDay(plusDays(plusMonths(afterAward, EXTENSION.months), -1));
}

/**
 * Everything a contract of this case rests on; undefined where nothing was awarded on conditions. Without a lump sum in its terms
 * the law need not be asked for one, which takes longer than all the rest.
 */
export function contractBasis(state: CaseState, asksLumpSum = true): ContractBasis | undefined {
  const period = awardedPeriod(state);
  if (!period || !isConditionalAward(state)) return undefined;
  const ends = contractInForce(state.contract) ? contractEnds(state.contract) : undefined;
  return {
    period,
    latest: ends !== undefined && ends > period[1] ? ends : period[1],
    participants: participantsOf(state),
    lumpSum: asksLumpSum ? lumpSumAllowed(state) : null,
    farmOnly: getApplicationDay(state) >= FARM_ONLY_SINCE,
  };
}

/** The member of the family file who applied. */
export function applicantMember({ application }: CaseState): string | undefined {
  const members = application?.family.members ?? [];
  return (members.find(({ relation }) => relation === 'applicant') ?? members[0])?.id;
}

/** Who signs: the centre, who applied, and every other member able to work. */
export function partiesOf(state: CaseState): readonly Party[] {
  const applicant = applicantMember(state);
  const able = participantsOf(state).flatMap(({ member, ableBodied }) => (ableBodied === true ? [member] : []));
  const members = [...new Set([...(applicant === undefined ? [] : [applicant]), ...able])];
  return [...members.map((member): Party => `member:${member}`), 'centre'];
}
