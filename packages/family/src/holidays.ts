/*
 * Days on which Kazakhstan did not work although the week says it would, and the other way round. Moved days are taken as
 * observed, not computed: the government exchanges days each year by decree.
 */

export const HOLIDAYS_SOURCE =
  'python holidays 0.105, country_holidays("KZ"): public holidays, observed days and government exchanges of days';
export const HOLIDAYS_CHECKED_ON = '2026-11-22';

/** Holidays of a fixed date, `MM-DD`, with the years they were days off in where these are not all. */
export const FIXED_HOLIDAYS: readonly { readonly date: string; readonly since?: number; readonly until?: number }[] = [
  { date: '01-01' },
  { date: '01-02' },
  { date: '01-07' },
  { date: '03-08' },
  // The new Constitution Day; the old one ends with 2025.
  { date: '03-15', since: 2027 },
  { date: '03-21' },
  { date: '03-22' },
  { date: '03-23' },
  { date: '05-01' },
  { date: '05-07' },
  { date: '05-09' },
  { date: '07-06' },
  { date: '08-30', until: 2025 },
  { date: '10-25', since: 2022 },
  { date: '12-01', until: 2021 },
  { date: '12-16' },
  { date: '12-17', until: 2021 },
];

interface YearOfDays {
  /** Days off by moving a holiday from a weekend or by exchange, `MM-DD`. */
  readonly off: readonly string[];
  /** Weekend days worked in exchange, `MM-DD`. */
  readonly worked: readonly string[];
  /** First day of Kurban-ait; of 2026 and 2027 an estimate, since the moon decides. */
  readonly kurbanAit: string;
}

export const MOVED_DAYS: Readonly<Record<number, YearOfDays>> = {
  2018: {
    off: ['03-09', '04-30', '05-08', '08-31', '12-03', '12-18', '12-31'],
    worked: ['03-03', '04-28', '05-05', '08-25', '12-29'],
    kurbanAit: '08-21',
  },
  2019: { off: ['03-25', '05-10', '07-08', '12-02'], worked: ['05-04'], kurbanAit: '08-11' },
  2020: {
    off: ['01-03', '03-09', '03-24', '03-25', '05-08', '08-31', '12-18'],
    worked: ['01-05', '05-11', '12-20'],
    kurbanAit: '07-31',
  },
  2021: { off: ['01-04', '03-24', '05-03', '05-10', '07-05'], worked: ['07-03'], kurbanAit: '07-20' },
  2022: {
    off: ['01-03', '01-04', '03-07', '05-02', '05-10', '08-29', '10-24'],
    worked: ['03-05', '08-27', '10-22'],
    kurbanAit: '07-09',
  },
  2023: { off: ['01-03', '05-08', '07-07', '12-18'], worked: ['07-01'], kurbanAit: '06-28' },
  2024: { off: ['03-25', '05-08', '07-08'], worked: ['05-04'], kurbanAit: '06-16' },
  2025: {
    off: ['01-03', '03-10', '03-24', '03-25', '07-07', '09-01', '10-27'],
    worked: ['01-05'],
    kurbanAit: '06-06',
  },
  2026: { off: ['03-09', '03-24', '03-25', '05-11', '10-26'], worked: [], kurbanAit: '05-27' },
  2027: { off: ['01-04', '03-24', '05-03', '05-10'], worked: [], kurbanAit: '05-16' },
};
