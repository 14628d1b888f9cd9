/**
 * Calendar days as whole numbers (days since 1970-01-01), without clocks and time zones: the same in a
 * typed array, in SQL and on a phone whose browser has no Temporal. Gregorian, years 1800–2200.
 */
export type Day = number & { readonly unit: 'day' };

/** A day that never comes: the value of "has not happened". Later than every calendar day. */
export const NEVER = 0x7fffffff as Day;

const civil = (day: number): { year: number; month: number; date: number } => {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, date: doy - Math.floor((153 * mp + 2) / 5) + 1 };
};

/** The day of a year, month (1–12) and date. The date may run over the month's end, as in arithmetic. */
export function dayOf(year: number, month: number, date: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return (era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468) as Day;
}

export const yearOf = (day: Day): number => civil(day).year;
export const monthOf = (day: Day): number => civil(day).month;
export const dateOf = (day: Day): number => civil(day).date;
/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;
export const plusDays = (day: Day, days: number): Day => (day + days) as Day;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `2018-05-10`. Returns undefined for another shape, a day that is not in the calendar, or a year outside 1800–2200. */
export function parseDay(text: string): Day | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || date < 1) return undefined;
  const day = dayOf(year, month, date);
  return dateOf(day) === date && monthOf(day) === month ? day : undefined;
}

/** Reads a day written in the code itself; throws RangeError where it is none. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

/** Writes `2018-05-10`. */
export function isoDay(of: Day): string {
  const { year, month, date } = civil(of);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

const lastDateOf = (year: number, month: number): number =>
  month === 12 ? 31 : dateOf(plusDays(dayOf(year, month + 1, 1), -1));

/** The same date so many months later; where the month is too short, its last day (31 January + 1 month = 28 February). */
export function plusMonths(of: Day, months: number): Day {
  if (of === NEVER) return NEVER;
  const { year, month, date } = civil(of);
  const index = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayOf(y, m, Math.min(date, lastDateOf(y, m)));
}

/** The latest day from which `months` whole months have passed by `on`: birthday cut-offs, six-month bars. */
export function latestDayElapsed(on: Day, months: number): Day {
  let candidate = plusDays(plusMonths(on, -months), 3);
  while (plusMonths(candidate, months) > on) candidate = plusDays(candidate, -1);
  return candidate;
}

/** Whole months from one day to a later one; negative where it is earlier. */
export function monthsBetween(from: Day, to: Day): number {
  const [a, b] = [civil(from), civil(to)];
  const rough = (b.year - a.year) * 12 + (b.month - a.month);
  if (plusMonths(from, rough) <= to) return rough;
  return rough - 1;
}

export interface Period {
  readonly from: Day;
  /** Last day, included. */
  readonly to: Day;
}

export const monthStart = (of: Day): Day => dayOf(yearOf(of), monthOf(of), 1);
export const quarterStart = (of: Day): Day => dayOf(yearOf(of), Math.floor((monthOf(of) - 1) / 3) * 3 + 1, 1);
/** The calendar quarter that holds the day. */
export const quarterOf = (of: Day): Period => {
  const from = quarterStart(of);
  return { from, to: plusDays(plusMonths(from, 3), -1) };
};
/** The quarter before the quarter that holds the day. */
export const previousQuarter = (of: Day): Period => quarterOf(plusDays(quarterStart(of), -1));
/** 1–4. */
export const quarterNumber = (of: Day): number => Math.floor((monthOf(of) - 1) / 3) + 1;
/** How many days two periods share. */
export const daysShared = (a: Period, b: Period): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1);
