import {
  contractBasis,
  type ContractTerms,
  obligationsOf,
  type Obligation,
  type Participant,
  type PlannedMeasure,
} from '@tirek/casework';
import { day, isoDay, plusDays } from '@tirek/rules';
import { hashContent } from '../db/documents.ts';
import type { Chance } from './chance.ts';
import type { Course } from './courses.ts';
import { DEMO_EVIDENCE, DEMO_SIGNED } from './stories/scan.ts';
import { atOffice } from './timetable.ts';
import { personIn } from './town.ts';

const OFFICE_OFFSET_MS = 5 * 60 * 60_000;

const later = (on: string, days: number): string => isoDay(plusDays(day(on), days));
const earliest = (...days: readonly string[]): string => days.toSorted()[0] ?? '';
/** An hour of a day, by the clock of the offices. */
const at = (on: string, hour: number): number => atOffice(Date.parse(on) - OFFICE_OFFSET_MS, hour * 60);

const AIMS = [
  'Тұрақты жұмыс тауып, көмексіз өмір сүргіміз келеді.',
  'Мамандық алып, жалақыға шыққымыз келеді.',
  'Өз шаруашылығымызды көбейтіп, базарға шығарғымыз келеді.',
  'Балалардың оқуына жағдай жасап, екеуміз де жұмыс істегіміз келеді.',
] as const;

/** What somebody who can work does, for as long as the contract lasts or a little longer. */
function workOf(chance: Chance, { member }: Participant, n: number, from: string, to: string): PlannedMeasure {
  const begins = later(from, 3);
  const kind = chance.weighed([
    [40, 'publicWorks'],
    [30, 'socialJob'],
    [20, 'vocationalTraining'],
    [10, 'entrepreneurship'],
  ] as const);
  const base = { id: `m-${n}`, member, from: begins };
  switch (kind) {
    case 'publicWorks':
      return { ...base, kind, provider: 'Ауылдық округ әкімінің аппараты', to: earliest(later(begins, 45), to) };
    case 'socialJob':
      return { ...base, kind, provider: '«Сыр Құрылыс» ЖШС', to: later(begins, 150) };
    case 'vocationalTraining':
      return {
        ...base,
        kind,
        course: 'shortCourse',
        provider: 'Қызылорда политехникалық колледжі',
        to: later(begins, 75),
      };
    case 'entrepreneurship':
      return {
        ...base,
        kind,
        course: 'bastauBusiness',
        provider: '«Атамекен» кәсіпкерлер палатасы',
        to: later(begins, 27),
      };
  }
}

/** A plan that fits the family as the law sees it; undefined where the award is over before anybody could begin. */
function termsOf({ desk, chance, consultant }: Course, today: string): ContractTerms | undefined {
  const basis = contractBasis(desk.state, false);
  if (!basis) return undefined;
  const from = today > basis.period[0] ? today : basis.period[0];
  const to = basis.latest;
  if (later(from, 10) > to) return undefined;
  const able = basis.participants.filter(({ ableBodied, exempt }) => ableBodied === true && exempt !== true);
  const pupils = (desk.state.application?.family.members ?? []).filter(
    ({ birthDate = '', relation }) =>
      relation === 'child' && later(birthDate, 6 * 366) < from && later(birthDate, 17 * 365) > to,
  );
  const measures = able.map((one, i) => {
    const exemptionKnown = one.exempt === false;
    const screening = { kind: 'screening' as const, provider: 'Қалалық №3 емхана', to: earliest(later(from, 21), to) };
    return exemptionKnown
      ? workOf(chance, one, i + 1, from, to)
      : { id: `m-${i + 1}`, member: one.member, from, ...screening };
  });
  const review = earliest(later(from, 30), to);
  return {
    from,
    to,
    plan: {
      aim: chance.pick(AIMS),
      measures,
      accompaniment: [
        {
          sphere: chance.pick(['socialAssistance', 'education', 'health'] as const),
          aim: 'Қажетті құжаттар мен қызметтерді бірге рәсімдейміз.',
          by: consultant.person,
          reviewOn: review,
        },
      ],
      schooling: pupils.slice(0, 3).map(({ id }, i) => ({
        id: `s-${i + 1}`,
        member: id,
        school: '№ 12 мектеп',
        confirmOn: [earliest(later(from, 20 + i), to)],
      })),
      reviews: [review],
    },
    lumpSum: null,
  };
}

/** Consultant and family draw the contract up together. */
export function drawUp(course: Course): boolean {
  const { desk, time, consultant } = course;
  const terms = termsOf(course, time.moment.day);
  if (!terms) return false;
  desk.does(consultant, time.moment, { type: 'drawUpContract', terms });
  return true;
}

/** The adults sign on paper, whoever of them comes. */
export function familySigns({ desk, time, consultant, chance }: Course): boolean {
  const last = desk.state.contract.versions.at(-1);
  const members = (last?.parties ?? []).filter((party) => party !== 'centre');
  if (members.length === 0 || chance.is(0.06)) return false;
  desk.keeps(consultant, 'contract', 'application/pdf', DEMO_SIGNED, time.moment);
  for (const party of members)
    desk.does(consultant, time.moment, {
      type: 'recordPaperSignature',
      version: last?.version ?? 0,
      party,
      document: hashContent(DEMO_SIGNED),
    });
  return true;
}

/** The head of the office signs for the centre, and the contract holds. */
export function centreSigns({ desk, time, town, family, chance }: Course): boolean {
  if (chance.is(0.04)) return false;
  desk.signsContract(personIn(town, family.precinct.head), time.moment, 'centre');
  return true;
}

/** Something a family or an officer does about an obligation, and when. */
interface Deed {
  readonly when: number;
  does(course: Course): void;
}

function reports({ id, due }: Obligation, { chance }: Course): Deed {
  const withPaper = chance.is(0.7);
  return {
    when: at(later(due, -chance.whole(0, 4)), 11),
    does: ({ desk, time, family }) => {
      if (withPaper) desk.keeps(family.applicant, 'obligation', 'application/pdf', DEMO_EVIDENCE, time.moment);
      desk.tries(family.applicant, time.moment, {
        type: 'reportObligation',
        obligation: id,
        words: 'Келіскеніміздей орындадық.',
        documents: withPaper ? [hashContent(DEMO_EVIDENCE)] : [],
      });
    },
  };
}

function checks({ id, due }: Obligation, { chance }: Course, finding: 'fulfilled' | 'goodCause' | 'missed'): Deed {
  const reason = finding === 'fulfilled' ? 'Құжатын көрдік, бәрі дұрыс.' : 'Отбасымен сөйлестік, жағдайы анықталды.';
  return {
    when: at(later(due, chance.whole(1, 5)), 15),
    does: ({ desk, time, consultant }) => {
      desk.tries(consultant, time.moment, { type: 'checkObligation', obligation: id, finding, reason, documents: [] });
    },
  };
}

/** How one obligation comes out: mostly done and checked, now and then only reported, hindered, or not heard of. */
function deedsOf(obligation: Obligation, course: Course): readonly Deed[] {
  const { chance } = course;
  if (obligation.whose === 'centre') return chance.is(0.8) ? [checks(obligation, course, 'fulfilled')] : [];
  const outcome = chance.weighed([
    [70, 'done'],
    [11, 'reported'],
    [6, 'goodCause'],
    [9, 'silent'],
    [4, 'missed'],
  ] as const);
  switch (outcome) {
    case 'done':
      return [reports(obligation, course), checks(obligation, course, 'fulfilled')];
    case 'reported':
      return [reports(obligation, course)];
    case 'goodCause':
    case 'missed':
      return [checks(obligation, course, outcome)];
    case 'silent':
      return [];
  }
}

/** The contract is lived, as far as time has come. */
export function live(course: Course): boolean {
  const { time } = course;
  const deeds = obligationsOf(course.desk.state).flatMap((one) => deedsOf(one, course));
  for (const { when, does } of deeds.toSorted((a, b) => a.when - b.when)) {
    time.goTo(when);
    if (time.isOver) return false;
    does(course);
  }
  return false;
}
