import { describe, expect, test } from 'vitest';
import { ask, called, homeOf, rent, rooms, stretch, tell } from '../examples/household.ts';
import { figure, percent, ratio } from '../expression.ts';
import { minor } from '../money.ts';
import { quotient } from '../quotient.ts';

describe('a scale of brackets', () => {
  const scale = rent.scale([
    { upTo: minor(100), rate: percent(0) },
    { upTo: minor(200), rate: percent(10) },
    { rate: ratio(1, 3) },
  ]);

  test.each([
    [0, '0'],
    [99, '0'],
    [100, '0'],
    [101, '1/10'],
    [200, '10'],
    [201, '31/3'],
    [500, '110'],
  ])('takes of %i each slice at its own rate: %s', (amount, expected) => {
    expect(tell(ask(scale, homeOf({ rent: amount })))).toBe(expected);
  });

  test('takes nothing above the last edge where it has one, and nothing below nothing', () => {
    const capped = rent
      .minus(rent)
      .minus(rent)
      .scale([{ upTo: minor(100), rate: percent(50) }]);
    expect(tell(ask(rent.scale([{ upTo: minor(100), rate: percent(50) }]), homeOf({ rent: 900 })))).toBe('50');
    expect(tell(ask(capped, homeOf({ rent: 900 })))).toBe('0');
  });

  test('bounds what is not known by its edges', () => {
    expect(tell(ask(rent.scale([{ upTo: minor(100), rate: percent(50) }])))).toBe('unknown 0…50 (rent)');
  });

  test('is refused as it is written where it would count a slice twice or leave one out', () => {
    expect(() => rent.scale([{ rate: percent(1) }, { rate: percent(2) }])).toThrow(
      'bracket 1: only the last bracket has no upper edge',
    );
    expect(() =>
      rent.scale([
        { upTo: minor(9), rate: percent(1) },
        { upTo: minor(9), rate: percent(2) },
      ]),
    ).toThrow('bracket 2: upper edges must rise');
    expect(() => rent.scale([{ upTo: minor(0), rate: percent(1) }])).toThrow('upper edges must rise');
    expect(() => rent.scale([{ rate: percent(-1) }])).toThrow(
      'bracket 1: the rate must be a constant share, not negative',
    );
    const dated = figure.ratio('dated', { ...called('dated'), stretches: [stretch('2020-01-01', quotient(1, 2))] });
    expect(() => rent.scale([{ rate: dated }])).toThrow('a constant share');
  });
});

describe('a table', () => {
  const table = rooms.lookUp({ 1: minor(100), 2: minor(150), 3: minor(150), 5: minor(180) });

  test.each([
    [1, '100'],
    [3, '150'],
    [5, '180'],
    [0, 'not applicable (noSuchRow)'],
    [4, 'not applicable (noSuchRow)'],
    [6, 'not applicable (noSuchRow)'],
  ])('says beside %i: %s', (number, expected) => {
    expect(tell(ask(table, homeOf({ rooms: number })))).toBe(expected);
  });

  test('bounds an unknown number by its rows, and says that it may have none', () => {
    expect(tell(ask(table))).toBe('unknown 100…180 or not applicable (rooms)');
    expect(
      tell(
        ask(
          rooms
            .atLeast(1)
            .atMost(3)
            .lookUp({ 1: minor(100), 2: minor(150), 3: minor(120) }),
        ),
      ),
    ).toBe('unknown 100…150 (rooms)');
  });

  test('settles an unknown number where the same stands beside all it can be', () => {
    expect(
      tell(
        ask(
          rooms
            .atLeast(2)
            .atMost(3)
            .lookUp({ 2: minor(150), 3: minor(150) }),
        ),
      ),
    ).toBe('150');
    expect(tell(ask(rooms.lookUp({ 2: minor(150), 3: minor(150) })))).toBe('unknown 150…150 or not applicable (rooms)');
  });

  test('may have no row where a number within the bounds has none, or where there are no bounds', () => {
    const between1and3 = rooms.atLeast(1).atMost(3);
    const orNot = 'or not applicable (rooms)';
    expect(tell(ask(between1and3.lookUp({ 1: minor(5), 2: minor(6), 4: minor(7) })))).toBe(`unknown 5…7 ${orNot}`);
    expect(tell(ask(between1and3.lookUp({ 2: minor(5), 3: minor(6), 4: minor(7) })))).toBe(`unknown 5…7 ${orNot}`);
    const boundless = rooms.times(1_000_000_000_000_000);
    const table = boundless.lookUp({ [-1]: minor(5), 0: minor(6), 1: minor(7) });
    expect(tell(ask(table))).toBe(`unknown 5…7 ${orNot}`);
  });

  test('without a row is refused as it is written', () => {
    expect(() => rooms.lookUp({})).toThrow(new RangeError('a table to look up in has at least one row'));
  });
});
