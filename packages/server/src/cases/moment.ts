/** When something is done: the instant, and the day it is then in the offices of the country. */
export interface Moment {
  /** ISO instant. */
  readonly at: string;
  /** ISO day. */
  readonly day: string;
}

/** Tells the moment; a test or the seeding of a demo tells its own. */
export type Clock = () => Moment;

/** One time zone for the whole country since March 2024. */
const OFFICE_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', dateStyle: 'short' });

/** Every offset from Greenwich is of whole quarters of an hour: within one the day does not change. */
const QUARTER_MS = 15 * 60_000;
const MOST_KEPT = 20_000;
const days = new Map<number, string>();

/** The day it is in the offices; asking the calendar is slow, and many things happen at about the same time. */
function officeDay(at: Date): string {
  const quarter = Math.floor(at.getTime() / QUARTER_MS);
  const known = days.get(quarter);
  if (known !== undefined) return known;
  if (days.size >= MOST_KEPT) days.clear();
  const day = OFFICE_DAY.format(at);
  days.set(quarter, day);
  return day;
}

/** The moment of an instant. */
export const momentOf = (at: Date): Moment => ({ at: at.toISOString(), day: officeDay(at) });

/** The moment it is. */
export const now: Clock = () => momentOf(new Date());
