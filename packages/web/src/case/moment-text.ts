import { writeDay } from '../language/format.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** The day of an instant by the calendar of the device, ISO. */
export function dayOfMoment(instant: string): string {
  const at = new Date(instant);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The time of an instant by the clock of the device: `14:05`. */
export function timeOfMoment(instant: string): string {
  const at = new Date(instant);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** An instant as people read it: `22.11.2026, 14:05`. */
export const momentText = (instant: string): string => `${writeDay(dayOfMoment(instant))}, ${timeOfMoment(instant)}`;

/** The instant of a day and a time of the device's clock; undefined where the time is none. */
export function toMoment(day: string, time: string): string | undefined {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(time.trim()) ?? [];
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return new Date(`${day}T${hours.padStart(2, '0')}:${minutes}:00`).toISOString();
}
