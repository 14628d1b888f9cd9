import { describe, expect, test } from 'vitest';
import { money } from './money.ts';
import { columnsOf, row, table, wrapped } from './layout.ts';

describe('a long sentence', () => {
  const sentence = 'Отбасының жан басына шаққандағы орташа табысы кедейлік шегінен аспайды, сондықтан көмек тиесілі.';

  test('is broken between words and never runs over the width', () => {
    const lines = wrapped(sentence, { width: 40, indent: 2, hanging: 4 });
    expect(lines.every((line) => columnsOf(line) <= 40)).toBe(true);
    expect(lines.map((line) => line.trim()).join(' ')).toBe(sentence);
  });

  test('keeps an amount in one piece', () => {
    const lines = wrapped(`Айына ${money(24245, 'kk')} төленеді`, { width: 12 });
    expect(lines).toEqual(['Айына', '24\u202f245\u202f₸', 'төленеді']);
  });
});

describe('an amount', () => {
  test('stands at the right edge of its line', () => {
    expect(row('Тоқсандық табыс', '135 000 ₸', { width: 40 })).toEqual(['Тоқсандық табыс                135 000 ₸']);
  });

  test('shows tiyn only where there are some', () => {
    expect(money(6487.5, 'kk')).toBe('6\u202f487,50\u202f₸');
    expect(money(6487.5, 'en')).toBe('6\u202f487.50\u202f₸');
    expect(money(0.1 + 0.2, 'ru')).toBe('0,30\u202f₸');
    expect(money(-1500, 'ru')).toBe('−1\u202f500\u202f₸');
  });
});

test('a table keeps its columns and puts amounts to the right', () => {
  expect(
    table(
      [
        ['a', '1', 'x'],
        ['bcd', '100', 'y'],
      ],
      [1],
    ),
  ).toEqual(['a      1  x', 'bcd  100  y']);
});
