/** `2026-11-22` as people write it: `22.11.2026`. */
export const shownDay = (day: string): string => day.slice(0, 10).split('-').toReversed().join('.');

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Almaty', timeStyle: 'short' });
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', dateStyle: 'short' });

/** An instant by the clock of the country's offices: `22.11.2026 14:05`. */
export function shownInstant(at: string): string {
  const instant = new Date(at);
  return `${shownDay(DAY.format(instant))} ${CLOCK.format(instant)}`;
}
