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

/** The moment of an instant. */
export const momentOf = (at: Date): Moment => ({ at: at.toISOString(), day: OFFICE_DAY.format(at) });

/** The moment it is. */
export const now: Clock = () => momentOf(new Date());
