import { describe, expect, test } from 'vitest';
import { monthName, writeDay, writeLongDay, writeNumber, writePercent, writeQuarter, writeTenge } from './format.ts';

const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('numbers and money', () => {
  test('group thousands by the narrow no-break space in every language', () => {
    expect(writeTenge('kk', 24245)).toBe('24\u202f245\u202f₸');
    expect(writeTenge('en', 1234567)).toBe('1\u202f234\u202f567\u202f₸');
  });
  test('show tiyn only where there are any, and then both places', () => {
    expect(writeTenge('kk', 6487.5)).toBe('6\u202f487,50\u202f₸');
    expect(writeTenge('ru', 0)).toBe('0\u202f₸');
    expect(writeTenge('en', 0.05)).toBe('0.05\u202f₸');
  });
  test('write a loss with a true minus, and never minus nought', () => {
    expect(writeTenge('ru', -1500)).toBe('\u22121\u202f500\u202f₸');
    expect(writeNumber('ru', -0.001)).toBe('0');
  });
  test('agree with the Kazakh and Russian data of ICU', () => {
    for (const locale of ['kk', 'ru'] as const)
      for (const value of [0, 5, 999, 1000, 24245, 1234567, 0.5, 12.25])
        expect(plainSpaces(writeNumber(locale, value))).toBe(
          plainSpaces(new Intl.NumberFormat(`${locale}-KZ`).format(value)),
        );
  });
  test('write shares as per cent', () => {
    expect(plainSpaces(writePercent('kk', 0.125))).toBe('12,5 %');
    expect(writePercent('en', 1)).toBe('100%');
  });
});

describe('days and months', () => {
  test('are written short for columns and long for sentences', () => {
    expect(writeDay('2026-11-02')).toBe('02.11.2026');
    expect(writeLongDay('kk', '2026-11-02')).toBe('2026 жылғы 2 қараша');
    expect(writeLongDay('ru', '2026-11-02')).toBe('2 ноября 2026 года');
    expect(writeLongDay('en', '2026-11-02')).toBe('2 November 2026');
  });
  test('carry the month names of ICU in all three languages', () => {
    for (const language of ['kk', 'ru', 'en'] as const)
      for (let month = 1; month <= 12; month++) {
        const day = new Date(Date.UTC(2026, month - 1, 1));
        const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(day);
        expect(monthName(language, month).toLowerCase()).toBe(name.toLowerCase());
      }
  });
  test('carry the genitive month names of ICU in Russian', () => {
    for (let month = 1; month <= 12; month++) {
      const iso = `2026-${String(month).padStart(2, '0')}-02`;
      const written = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
        new Date(`${iso}T00:00:00Z`),
      );
      expect(writeLongDay('ru', iso)).toBe(`${written} 2026 года`);
    }
  });
  test('name the months of a quarter', () => {
    expect(writeQuarter('kk', '2026-07-01')).toBe('2026 жылғы шілде, тамыз және қыркүйек');
    expect(writeQuarter('ru', '2018-01-01')).toBe('январь, февраль и март 2018 года');
  });
});
