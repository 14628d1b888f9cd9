const OFFICE_ZONE = 'Asia/Almaty';
const WEEK = 7;
const DAY_MS = 86_400_000;

/** The day it is in the offices of the country, ISO, wherever the screen stands. */
export function officeDay(now: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: OFFICE_ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (name: string): string => parts.find(({ type }) => type === name)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** An ISO day so many days on. */
export const daysOn = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 'yyyy-mm-dd'.length);

/** The Sunday of the week a day lies in, ISO. */
export function endOfWeek(iso: string): string {
  const weekday = new Date(`${iso}T00:00:00Z`).getUTCDay();
  return daysOn(iso, (WEEK - weekday) % WEEK);
}
