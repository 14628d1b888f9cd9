import { aidEndsOn, type Actor, followUpDays, suggestExit } from '@tirek/casework';
import { momentOf } from '../cases/moment.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { Desk } from './desk.ts';
import { idAt, type Numbers, type Slot } from './plan.ts';
import { PRECINCTS } from './precincts.ts';
import { atOffice, nextOpen, workingDaysBefore } from './timetable.ts';

/** Families that applied long before the town is begun, so that some have left and some are to be asked how they are. */
export const EARLIER = 40;
/** Far from the indices of all other families. */
const FIRST_INDEX = 3_000_000;
const OLDEST_DAYS = 560;
const YOUNGEST_DAYS = 200;
const TEN = 10 * 60;

/** Their places, times and numbers: the moment decides all of it. */
export function earlierSlots(until: Date, numbers: Numbers): Slot[] {
  const days = workingDaysBefore(until, OLDEST_DAYS).filter(
    (midnight) => midnight < until.getTime() - YOUNGEST_DAYS * 86_400_000,
  );
  return Array.from({ length: EARLIER }, (_, i) => {
    const chance = chanceOf(FIRST_INDEX + i);
    const begun = atOffice(days[Math.floor((i / EARLIER) * days.length)] ?? until.getTime(), TEN + i);
    const precinct = chance.pick(PRECINCTS);
    return { index: FIRST_INDEX + i, id: idAt(begun, chance), begun, precinct, number: numbers.take(precinct, begun) };
  });
}

const WORDS = [
  'Жолдасым тұрақты жұмысқа тұрды, енді өзіміз жетеміз.',
  'Тігін цехын аштық, тапсырыс бар.',
  'Балаларым өсті, мен мектепке жұмысқа шықтым.',
  'Мерзімі бітті, әзірге өзіміз көрейік дедік.',
] as const;
const ANSWERS = ['Жұмыс істеп жүрміз, рақмет.', 'Қыста қиындау, бірақ жетеді.', 'Жалақы уақтылы төленіп тұр.'] as const;

interface Leaving {
  readonly consultant: Actor;
  readonly chance: Chance;
  readonly until: string;
}

function askAfterwards(desk: Desk, { consultant, chance, until }: Leaving): void {
  for (const { after, due } of followUpDays(desk.state.exit)) {
    const moment = momentOf(new Date(nextOpen(Date.parse(due), chance.whole(0, 4))));
    if (moment.at > until || chance.is(0.35)) return;
    const finding = chance.weighed([
      [70, 'stands'],
      [20, 'struggles'],
      [10, 'unreachable'],
    ] as const);
    desk.does(consultant, moment, { type: 'recordFollowUp', after, finding, text: chance.pick(ANSWERS) });
  }
}

/** Closes a case whose aid has run out, and asks the family afterwards as far as time has come; nothing where it may not be. */
export function leave(desk: Desk, leaving: Leaving): void {
  const { consultant, chance, until } = leaving;
  const ends = aidEndsOn(desk.state);
  if (ends === undefined || desk.state.phase !== 'decided' || chance.is(0.15)) return;
  // Who has named no account was paid nothing yet, and is not let go.
  if (desk.state.payment.account === null) return;
  const review = momentOf(new Date(nextOpen(Date.parse(ends), 2)));
  if (review.at > until) return;
  if (desk.state.contract.versions.some(({ concludedOn }) => concludedOn !== null)) {
    const result = chance.weighed([
      [50, 'reached'],
      [35, 'partlyReached'],
      [15, 'notReached'],
    ] as const);
    const incomeNow = chance.whole(60, 240) * 1000;
    desk.tries(consultant, review, { type: 'reviewContract', result, text: chance.pick(WORDS), incomeNow });
  }
  const own = suggestExit(desk.state, undefined);
  const reason =
    own === 'termEnded' ? chance.pick(['foundWork', 'ownBusiness', 'termEnded', 'otherBenefit'] as const) : own;
  const moment = momentOf(new Date(nextOpen(Date.parse(ends), 6)));
  if (moment.at > until) return;
  const refused = desk.tries(consultant, moment, { type: 'recordExit', reason, text: chance.pick(WORDS) });
  if (!refused) askAfterwards(desk, leaving);
}
