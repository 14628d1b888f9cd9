import { describe, expect, test } from 'vitest';
import { toCsv } from './csv.ts';
import { daysOn, endOfWeek, officeDay } from './office-day.ts';

describe('a list as a table', () => {
  test('opens with its letters and columns whole', () => {
    expect(
      toCsv([
        ['Өтініш', 'Отбасы; бала'],
        ['№ 1', 'Айгүл "Әпке"\nОмарова'],
      ]),
    ).toBe('\uFEFFӨтініш;"Отбасы; бала"\r\n№ 1;"Айгүл ""Әпке""\nОмарова"\r\n');
  });
  test('runs no formula that somebody wrote for a name', () => {
    expect(toCsv([['=1+1', '-5', '@x', 'a=b']])).toBe("\uFEFF'=1+1;'-5;'@x;a=b\r\n");
  });
  test('writes days, amounts and figures as spreadsheets of the country read them', () => {
    const cells = [
      { day: '2026-11-26' },
      { tiyn: 2_424_550 },
      { tiyn: 5 },
      { tiyn: -150 },
      { number: 1.5 },
      { share: 0.125 },
    ];
    expect(toCsv([[...cells, null]])).toBe('\uFEFF26.11.2026;24245,50;0,05;-1,50;1,5;0,125;\r\n');
  });
});

describe('the day of the office', () => {
  test('begins at midnight in Almaty, wherever the screen stands', () => {
    expect(officeDay(new Date('2026-11-24T18:59:59Z'))).toBe('2026-11-24');
    expect(officeDay(new Date('2026-11-24T19:00:00Z'))).toBe('2026-11-25');
  });
  test('counts days over the end of a month and a year', () => {
    expect(daysOn('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysOn('2026-03-01', -1)).toBe('2026-02-28');
  });
  test('lies in a week that ends on Sunday, which is its own end', () => {
    expect(endOfWeek('2026-11-23')).toBe('2026-11-29');
    expect(endOfWeek('2026-11-28')).toBe('2026-11-29');
    expect(endOfWeek('2026-11-29')).toBe('2026-11-29');
  });
});
