import type { Actor, Channel, Contact, Vote } from '@tirek/casework';
import { isConditionalAward, openDoubts } from '@tirek/casework';
import type { FamilyFile } from '@tirek/family';
import { SYSTEM } from '../db/with-actor.ts';
import type { KnownPerson } from '../registers/known.ts';
import type { Chance } from './chance.ts';
import { centreSigns, drawUp, familySigns, live } from './contracts.ts';
import type { Desk } from './desk.ts';
import { DEMO_PHOTO } from './photo.ts';
import { objectNowAndThen } from './objecting.ts';
import type { Precinct } from './precincts.ts';
import type { Timetable } from './timetable.ts';
import { answersOf, knowledgeOf } from './told-by-registers.ts';
import { personIn, type Town } from './town.ts';
import { variedActOf } from './visits.ts';

/** A made-up family that applies. */
export interface Applicants {
  readonly applicant: Actor;
  readonly familyKey: string;
  readonly file: FamilyFile;
  readonly contact: Contact;
  readonly precinct: Precinct;
  readonly channel: Channel;
}

/** One family's way through the office, while it is being walked. */
export interface Course {
  readonly desk: Desk;
  readonly town: Town;
  readonly family: Applicants;
  readonly consultant: Actor;
  readonly chance: Chance;
  readonly time: Timetable;
}

/** A step of the way: how many working days it waits, and what is done then; false where the way ends here. */
interface Step {
  readonly waits: readonly (readonly [weight: number, days: number])[];
  does(course: Course): boolean;
}

const by = ({ town }: Course, login: string): Actor => personIn(town, login);

/** Who brings the application in. */
const bringer = ({ town, family: { applicant, channel, precinct }, consultant }: Course): Actor =>
  channel === 'citizen' ? applicant : channel === 'ruralAkim' ? personIn(town, precinct.akim ?? '') : consultant;

/** Who works on it at the office that took it. */
const intake = (course: Course): Actor => (course.family.channel === 'ruralAkim' ? bringer(course) : course.consultant);

function draft(course: Course): boolean {
  const { desk, time, family } = course;
  const { applicant, familyKey, file, contact, precinct, channel } = family;
  const { office } = precinct;
  const draftStarted = {
    case: desk.id,
    office,
    channel,
    applicant: applicant.person,
    familyKey,
    family: file,
    contact,
  };
  desk.does(bringer(course), time.moment, { type: 'startDraft', ...draftStarted });
  if (channel === 'proactive') desk.does(bringer(course), time.moment, { type: 'giveConsent', on: time.moment.day });
  return !course.chance.is(0.03);
}

function submit(course: Course): boolean {
  const { desk, time } = course;
  desk.does(bringer(course), time.moment, { type: 'submitApplication', receipt: desk.number });
  time.afterMinutes(1, 20);
  return !time.isOver;
}

/** A car that was sold, a wage of another job: what a register has and the family did not say. */
function differing({ chance, family: { file } }: Course): ReadonlyMap<string, KnownPerson> {
  const known = new Map(knowledgeOf(file));
  const [applicant] = file.members;
  const own = known.get(applicant?.iin ?? '');
  if (!applicant?.iin || !own) return known;
  const differs = chance.weighed([
    [93, 'nothing'],
    [3.5, 'car'],
    [3.5, 'wage'],
  ] as const);
  if (differs === 'car') {
    const cars = own.vehicles === 'nobody' ? [] : (own.vehicles?.vehicles ?? []);
    known.set(applicant.iin, { ...own, vehicles: { vehicles: [...cars, { kind: 'car', working: true }] } });
  } else if (differs === 'wage') {
    const wage = [{ amount: chance.whole(300, 900) * 100, per: 'month' as const, from: '2025-01-01' }];
    known.set(applicant.iin, { ...own, incomes: { incomes: { wage } } });
  }
  return known;
}

function askRegisters(course: Course): boolean {
  const { desk, time, chance, family } = course;
  const late = chance.is(0.03) ? chance.pick(['tax', 'incomes', 'realEstate']) : undefined;
  const retryAt = new Date(Date.parse(time.moment.at) + 15 * 60_000).toISOString();
  for (const answer of answersOf(family.file, differing(course), time.moment.at))
    desk.does(
      SYSTEM,
      time.moment,
      answer.register === late ? { type: 'reportRegisterFailure', register: late, retryAt } : answer,
    );
  if (chance.is(0.02)) {
    time.afterDays(1);
    if (!time.isOver)
      desk.does(bringer(course), time.moment, {
        type: 'withdraw',
        reason: 'Отбасының жағдайы өзгерді, көмек қажет емес.',
      });
    return false;
  }
  return true;
}

function refer(course: Course): boolean {
  course.desk.does(intake(course), course.time.moment, { type: 'referToCommission' });
  return true;
}

function assign(course: Course): boolean {
  const { desk, time, family, chance } = course;
  const { precinct } = family;
  const members = [by(course, chance.pick(precinct.members)).person];
  const assistant = by(course, precinct.assistant).person;
  desk.does(by(course, precinct.secretary), time.moment, {
    type: 'assignVisit',
    assistant,
    members,
    on: time.moment.day,
  });
  return true;
}

function visit(course: Course): boolean {
  const { desk, time, family, chance } = course;
  const { assistant, middle } = family.precinct;
  const act = variedActOf(family.file, time.moment, middle, chance);
  if (chance.is(0.012))
    desk.does(by(course, assistant), time.moment, {
      type: 'recordVisitRefusal',
      reason: 'Екі рет барғанда үйге кіргізбеді.',
    });
  else {
    desk.keeps(by(course, assistant), 'visitPhoto', 'image/png', DEMO_PHOTO, time.moment);
    desk.does(by(course, assistant), time.moment, { type: 'recordVisit', act });
  }
  return true;
}

const DISSENT = 'Отбасының туыстарынан тұрақты көмегі бар деп санаймын.';

/** How the three vote; the commission of one rural district has never disagreed yet. */
function votesOf({ chance, family: { precinct } }: Course): readonly [Vote, Vote, Vote] {
  const alwaysAgrees = precinct.office.endsWith('433047');
  const no = chance.is(0.04) ? 'noNeed' : 'need';
  return !alwaysAgrees && chance.is(0.09) ? [no, no, no === 'need' ? 'noNeed' : 'need'] : [no, no, no];
}

function sit(course: Course): boolean {
  const { desk, time, family, chance } = course;
  if (desk.state.visit.refusedOn !== null) return true;
  desk.opensSitting(by(course, family.precinct.secretary), time.moment);
  const votes = votesOf(course);
  // Now and then all three sign within seconds: nothing is wrong with it, and somebody should look.
  const inAHurry = chance.is(0.02);
  for (const [i, login] of family.precinct.members.entries()) {
    if (inAHurry) time.afterMinutes(0.05, 0.1);
    else time.afterMinutes(3, 140);
    if (time.isOver) return false;
    const vote = votes[i] ?? 'need';
    desk.castsVote(by(course, login), time.moment, { vote, ...(vote !== votes[0] ? { dissent: DISSENT } : {}) });
  }
  return true;
}

const SETTLED = 'Құжаттар көрсетілді, түпнұсқасымен салыстырылды.';

/** Doubts are settled by the papers that were shown; some still wait for theirs. */
function settle(course: Course): boolean {
  const { desk, time, consultant, chance } = course;
  for (const { id, values } of openDoubts(desk.state.evidence)) {
    if (chance.is(0.12)) return false;
    const register = Object.keys(values).find((source) => source.startsWith('register:'));
    const believed = register !== undefined && chance.is(0.5) ? register : 'statement';
    desk.does(consultant, time.moment, {
      type: 'settleDoubt',
      doubt: id,
      reason: SETTLED,
      choice: { source: believed },
    });
  }
  return true;
}

function determine(course: Course): boolean {
  const { desk, time, consultant, family } = course;
  for (const answer of answersOf(family.file, knowledgeOf(family.file), time.moment.at))
    if (desk.state.evidence.awaited.some(({ register }) => register === answer.register))
      desk.does(SYSTEM, time.moment, answer);
  if (!settle(course)) return false;
  time.afterMinutes(5, 60);
  if (time.isOver) return false;
  desk.does(consultant, time.moment, { type: 'determine' });
  return desk.state.decision.determination?.assessment.answer !== 'undetermined';
}

/** Proposed, unless the facts have to be looked at once more: nobody forces a case through. */
const propose = ({ desk, time, consultant }: Course): boolean =>
  desk.tries(consultant, time.moment, { type: 'propose' }) === undefined;

function approve(course: Course): boolean {
  const { desk, time, family, chance, consultant } = course;
  const head = by(course, family.precinct.head);
  if (chance.is(0.02)) {
    desk.does(head, time.moment, { type: 'giveBack', reason: 'Табыс туралы анықтаманы тағы бір рет тексеріңіз.' });
    time.afterDays(1);
    if (time.isOver) return false;
    desk.does(consultant, time.moment, { type: 'determine' });
    desk.does(consultant, time.moment, { type: 'propose' });
    time.afterDays(1);
    if (time.isOver) return false;
  }
  desk.does(head, time.moment, { type: 'approve' });
  return isConditionalAward(desk.state);
}

const sameDay = [[1, 0]] as const;
const soon = [
  [30, 0],
  [55, 1],
  [12, 2],
  [3, 6],
] as const;
const inDays = [
  [45, 1],
  [40, 2],
  [12, 3],
  [3, 8],
] as const;

/** The whole way of a family through the office. */
const WAY: readonly Step[] = [
  { waits: [], does: draft },
  { waits: sameDay, does: submit },
  { waits: sameDay, does: askRegisters },
  { waits: soon, does: refer },
  { waits: soon, does: assign },
  { waits: inDays, does: visit },
  { waits: inDays, does: sit },
  { waits: inDays, does: determine },
  { waits: soon, does: propose },
  { waits: inDays, does: approve },
  { waits: soon, does: drawUp },
  { waits: soon, does: familySigns },
  { waits: soon, does: centreSigns },
  { waits: sameDay, does: live },
];

function goTheWay(course: Course): void {
  const { chance, time } = course;
  for (const { waits, does } of WAY) {
    const [first, ...rest] = waits;
    if (first) time.afterDays(chance.weighed([first, ...rest]));
    if (time.isOver || !does(course)) return;
  }
}

/** Walks a family through the office as far as time has come; now and then one objects to what was decided. */
export function walk(course: Course): void {
  goTheWay(course);
  objectNowAndThen(course);
}
