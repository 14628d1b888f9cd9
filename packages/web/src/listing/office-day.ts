import { dayOfMoment } from '../office/moment.ts';

const WEEK = 7;
const DAY_MS = 86_400_000;

/** The day it is in the offices of the country, ISO, wherever the screen stands. */
export const officeDay = (now: Date = new Date()): string => dayOfMoment(now.toISOString());

/** An ISO day so many days on. */
export const daysOn = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 'yyyy-mm-dd'.length);

/** The Sunday of the week a day lies in, ISO. */
export function endOfWeek(iso: string): string {
  const weekday = new Date(`${iso}T00:00:00Z`).getUTCDay();
  return daysOn(iso, (WEEK - weekday) % WEEK);
}
