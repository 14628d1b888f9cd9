import { writeDay } from '../language/format.ts';

/*
 * Instants are shown in the office's time wherever the screen stands: a decision has one day and one hour. One time zone for
 * the whole country since March 2024, UTC+5, without summer time.
 */

const OFFICE_OFFSET_MS = 5 * 3_600_000;
const inOffice = (instant: string): string => new Date(Date.parse(instant) + OFFICE_OFFSET_MS).toISOString();

/** The day of an instant, ISO. */
export const dayOfMoment = (instant: string): string => inOffice(instant).slice(0, 10);

/** The time of an instant: `14:05`. */
export const timeOfMoment = (instant: string): string => inOffice(instant).slice(11, 16);

/** An instant as people read it: `22.11.2026, 14:05`. */
export const momentText = (instant: string): string => `${writeDay(dayOfMoment(instant))}, ${timeOfMoment(instant)}`;

/** The instant of a day and a time of the office's clock; undefined where the time is none. */
export function toMoment(day: string, time: string): string | undefined {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(time.trim()) ?? [];
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return new Date(`${day}T${hours.padStart(2, '0')}:${minutes}:00+05:00`).toISOString();
}
