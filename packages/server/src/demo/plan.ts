import type { Channel, Contact } from '@tirek/casework';
import type { FamilyFile } from '@tirek/family';
import { day } from '@tirek/rules';
import { momentOf } from '../cases/moment.ts';
import { caseNumber } from '../db/case-numbers.ts';
import { type Chance, chanceOf } from './chance.ts';
import { contactOf } from './contacts.ts';
import { makeHousehold } from './household.ts';
import { OFFICES, URBAN } from './offices.ts';
import { type Precinct, PRECINCTS } from './precincts.ts';
import { atOffice, workingDaysBefore } from './timetable.ts';

/** How many families apply in the two districts, and over how many days until the town is begun. */
export const FAMILIES = 2000;
const SPAN_DAYS = 120;
/** More apply the nearer the day is: under 1. */
const GROWTH = 0.6;
const OFFICE_MINUTES = 9 * 60;
const OPENS = 9 * 60;

/** Place, time and number of an application; who applies is made up when it is needed. */
export interface Slot {
  readonly index: number;
  /** A name of version 7 for its time: the newest case has the greatest. */
  readonly id: string;
  /** Milliseconds of the draft. */
  readonly begun: number;
  readonly precinct: Precinct;
  readonly number: string;
}

/** A family that is going to apply. */
export interface Planned extends Slot {
  readonly file: FamilyFile;
  readonly contact: Contact;
  readonly channel: Channel;
  /** Goes on where the making up has stopped. */
  readonly chance: Chance;
}

/** A name for a case of a time: the same for the same chance. */
export function idAt(ms: number, chance: Chance): string {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => chance.whole(0, 15).toString(16)).join('');
  const time = ms.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3)}-8${digits(3)}-${digits(12)}`;
}

const [town, village, ...others] = PRECINCTS;
const PLACES = [
  [45, town] as const,
  [12, village ?? town] as const,
  ...others.map((precinct) => [precinct.office.startsWith(URBAN) ? 10 : 8, precinct] as const),
] as const;

/** The instants at which the families apply: in the hours of the offices, ever more of them, none after `until`. */
function instants(until: Date, families: number): number[] {
  const days = workingDaysBefore(until, SPAN_DAYS);
  const today = days.at(-1) ?? until.getTime();
  const elapsed = (until.getTime() - atOffice(today, OPENS)) / (OFFICE_MINUTES * 60_000);
  const whole = days.length - 1 + Math.min(1, Math.max(0, elapsed));
  return Array.from({ length: families }, (_, i) => {
    const at = whole * ((i + 0.5) / families) ** GROWTH;
    const midnight = days[Math.floor(at)] ?? today;
    return Math.floor(Math.min(atOffice(midnight, OPENS + (at % 1) * OFFICE_MINUTES), until.getTime()));
  });
}

const officeOf = ({ office }: Precinct): string => OFFICES.find(({ path }) => path === office)?.id ?? office;
const yearOf = (begun: number): number => Number(momentOf(new Date(begun)).day.slice(0, 4));

/** Counts what each office has in a year. */
export class Numbers {
  readonly #last = new Map<string, { office: string; year: number; count: number }>();
  take(precinct: Precinct, begun: number): string {
    const [office, year] = [officeOf(precinct), yearOf(begun)];
    const last = this.#last.get(`${office} ${year}`)?.count ?? 0;
    this.#last.set(`${office} ${year}`, { office, year, count: last + 1 });
    return caseNumber(office, year, last + 1);
  }
  /** How many each office has taken in each year. */
  all(): readonly { readonly office: string; readonly year: number; readonly count: number }[] {
    return [...this.#last.values()];
  }
}

/** Place, time and number of every application of a town that is begun at a moment: the moment decides all of it. */
export const slotsOf = (until: Date, numbers: Numbers, families = FAMILIES): Slot[] =>
  instants(until, families).map((begun, index) => {
    const chance = chanceOf(index + 1);
    const precinct = chance.weighed(PLACES);
    return { index, id: idAt(begun, chance), begun, precinct, number: numbers.take(precinct, begun) };
  });

/** Makes up the family of a slot; `taken` are the numbers of everybody before it. */
export function planFamily(slot: Slot, taken: Set<string>): Planned {
  const chance = chanceOf(slot.index + 1 + FAMILIES);
  const on = day(momentOf(new Date(slot.begun)).day);
  const file = makeHousehold(chance, { on, urban: slot.precinct.office.startsWith(URBAN), taken });
  const ways = [
    [55, 'citizen'],
    [30, 'centre'],
    [slot.precinct.akim === undefined ? 0 : 40, 'ruralAkim'],
    [4, 'proactive'],
  ] as const;
  return { ...slot, file, contact: contactOf(slot.precinct, chance), channel: chance.weighed<Channel>(ways), chance };
}
