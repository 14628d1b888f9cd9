import { type Day, day, plusDays, weekdayOf } from '@tirek/rules';
import { FIXED_HOLIDAYS, MOVED_DAYS } from './holidays.ts';

/** The official working calendar of Kazakhstan is held for these days. Source and day of checking: `holidays.ts`. */
export const CALENDAR_FROM = day('2018-01-01');
export const CALENDAR_TO = day('2027-12-31');

const SATURDAY = 6;

function collect(datesOf: (year: number) => readonly string[]): ReadonlySet<Day> {
  const days = new Set<Day>();
  for (const year of Object.keys(MOVED_DAYS))
    for (const date of datesOf(Number(year))) days.add(day(`${year}-${date}`));
  return days;
}

const fixedIn = (year: number): string[] =>
  FIXED_HOLIDAYS.filter(({ since = year, until = year }) => since <= year && year <= until).map(({ date }) => date);

const worked = collect((year) => MOVED_DAYS[year]?.worked ?? []);
const off = collect((year) => {
  const moved = MOVED_DAYS[year];
  return moved ? [...fixedIn(year), ...moved.off, moved.kurbanAit] : [];
});

/** Whether offices work on the day; undefined outside the years of the calendar. */
export function isWorkingDay(on: Day): boolean | undefined {
  if (on < CALENDAR_FROM || on > CALENDAR_TO) return undefined;
  if (worked.has(on)) return true;
  return weekdayOf(on) < SATURDAY && !off.has(on);
}

/** The last day of a term, or why it cannot be told: the calendar holds other years only, or it is no number of days. */
export type TermEnd =
  | { readonly ok: true; readonly day: Day }
  | { readonly ok: false; readonly code: 'calendar.outside' | 'calendar.notATerm' };

/** The last day of a term of so many working days (a whole number from 1 on). The day of receipt is not counted. */
export function plusWorkingDays(receivedOn: Day, days: number): TermEnd {
  if (!Number.isInteger(days) || days < 1) return { ok: false, code: 'calendar.notATerm' };
  let left = days;
  for (let at = plusDays(receivedOn, 1); ; at = plusDays(at, 1)) {
    const working = isWorkingDay(at);
    if (working === undefined) return { ok: false, code: 'calendar.outside' };
    if (working && --left === 0) return { ok: true, day: at };
  }
}
