import { isWorkingDay } from '@tirek/family';
import { day } from '@tirek/rules';
import { type Moment, momentOf } from '../cases/moment.ts';
import type { Chance } from './chance.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Midnight in the offices of the country is at 19:00 of the day before by Greenwich. */
const OFFICE_OFFSET_MS = 5 * 60 * MINUTE_MS;
const OPENS = 9 * 60;
const CLOSES = 18 * 60;

const midnightOf = (at: number): number => Math.floor((at + OFFICE_OFFSET_MS) / DAY_MS) * DAY_MS - OFFICE_OFFSET_MS;

function isOpen(midnight: number): boolean {
  const iso = new Date(midnight + OFFICE_OFFSET_MS).toISOString().slice(0, 10);
  const weekday = new Date(midnight + OFFICE_OFFSET_MS).getUTCDay();
  // Beyond the working calendar only weekends are known.
  return isWorkingDay(day(iso)) ?? (weekday !== 0 && weekday !== 6);
}

/** The midnights that begin working days, the last of them not after `until`, the oldest first. */
export function workingDaysBefore(until: Date, calendarDays: number): readonly number[] {
  const today = midnightOf(until.getTime());
  const days = Array.from({ length: calendarDays }, (_, i) => today - (calendarDays - 1 - i) * DAY_MS);
  return days.filter(isOpen);
}

/** An instant in the hours of an office. */
export const atOffice = (midnight: number, minutes: number): number =>
  midnight + Math.min(Math.max(minutes, OPENS), CLOSES) * MINUTE_MS;

/** The morning so many working days later. */
export function nextOpen(at: number, days: number): number {
  let midnight = midnightOf(at);
  for (let left = days; left > 0; left -= 1)
    do midnight += DAY_MS;
    while (!isOpen(midnight));
  return atOffice(midnight, OPENS + 30);
}

/** Goes on in time from step to step of a case, in the hours of an office. */
export class Timetable {
  #at: number;
  readonly #chance: Chance;
  readonly #until: number;
  constructor(from: number, until: number, chance: Chance) {
    this.#at = from;
    this.#until = until;
    this.#chance = chance;
  }
  /** Whether the moment lies in the future: it has not happened yet. */
  get isOver(): boolean {
    return this.#at > this.#until;
  }
  get moment(): Moment {
    return momentOf(new Date(this.#at));
  }
  /** Some working days on, at some hour of the last of them. */
  afterDays(days: number): void {
    let midnight = midnightOf(this.#at);
    for (let left = days; left > 0; left -= 1)
      do midnight += DAY_MS;
      while (!isOpen(midnight));
    const hour = this.#chance.whole(OPENS, CLOSES - 60);
    // On the same day never back in time.
    this.#at = days === 0 ? this.#at + this.#chance.whole(10, 45) * MINUTE_MS : atOffice(midnight, hour);
  }
  /** On to an instant; never back in time. */
  goTo(at: number): void {
    this.#at = Math.max(this.#at, at);
  }
  afterMinutes(least: number, most: number): void {
    this.#at += this.#chance.whole(least * 60, most * 60) * 1000;
  }
}
