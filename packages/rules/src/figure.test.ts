import { describe, expect, test } from 'vitest';
import { day } from './day.ts';
import { ask, called, homeOf, household, region, stretch, tell } from './examples/household.ts';
import { explain } from './explain.ts';
import { figure, inPreviousQuarter, money, regionalFigure } from './expression.ts';
import { findEntry, toEntries } from './figure.ts';
import { minor } from './money.ts';
import { quotient, whole } from './quotient.ts';

const written = (...stretches: ReturnType<typeof stretch<number>>[]) =>
  toEntries(
    'line',
    stretches.map((s) => ({ ...s, value: whole(s.value) })),
  );

describe('the stretches of a figure', () => {
  test('last until the next begins, in whatever order they are written', () => {
    const entries = written(stretch('2024-04-01', 3), stretch('2024-01-01', 1));
    expect(entries.map(({ from, until }) => [from, until])).toEqual([
      [day('2024-01-01'), day('2024-03-31')],
      [day('2024-04-01'), undefined],
    ]);
  });

  test('may leave a gap between them', () => {
    const entries = written(stretch('2024-01-01', 1, '2024-01-31'), stretch('2024-04-01', 3));
    const line = { id: 'line', kind: 'money', ...called('line'), entries, regions: new Map() } as const;
    expect(findEntry(line, day('2023-12-31'))).toBeUndefined();
    expect(findEntry(line, day('2024-01-31'))?.value).toEqual(whole(1));
    expect(findEntry(line, day('2024-02-01'))).toBeUndefined();
    expect(findEntry(line, day('2024-04-01'))?.value).toEqual(whole(3));
    expect(findEntry(line, day('2030-01-01'))?.value).toEqual(whole(3));
  });

  test('that overlap are refused, with the day on which they do', () => {
    expect(() => written(stretch('2024-04-01', 3), stretch('2024-01-01', 1, '2024-04-01'))).toThrow(
      'figure line: two stretches overlap on 2024-04-01',
    );
  });

  test('that begin on the same day are refused', () => {
    expect(() => written(stretch('2024-04-01', 3), stretch('2024-04-01', 4))).toThrow(
      'figure line: two stretches begin on 2024-04-01',
    );
  });

  test('may last a single day', () => {
    const [entry] = written(stretch('2024-04-01', 3, '2024-04-01'));
    expect([entry?.from, entry?.until]).toEqual([day('2024-04-01'), day('2024-04-01')]);
  });

  test('that end before they begin are refused', () => {
    expect(() => written(stretch('2024-04-01', 3, '2024-03-31'))).toThrow('ends before it begins');
  });

  test('that begin on no day are refused', () => {
    expect(() => written(stretch('2024-02-30', 3))).toThrow('not a day: 2024-02-30');
  });
});

describe('a figure', () => {
  const line = figure.money('line', {
    ...called('line'),
    stretches: [stretch('2024-01-01', minor(100), '2024-03-31'), stretch('2024-04-01', minor(150))],
  });

  test('has the value of the day, on each side of its first day', () => {
    expect(tell(ask(line, homeOf({}), day('2024-03-31')))).toBe('100');
    expect(tell(ask(line, homeOf({}), day('2024-04-01')))).toBe('150');
  });

  test('is missing on a day before the first: a figure of law is not known, not a fact of the family', () => {
    expect(ask(line, homeOf({}), day('2023-12-31'))).toEqual({ is: 'unknown', missing: [{ figure: 'line' }] });
  });

  test('of the quarter before is that of its first day', () => {
    const changed = figure.money('changed', {
      ...called('changed'),
      stretches: [stretch('2024-01-01', minor(1)), stretch('2024-02-01', minor(2)), stretch('2024-04-01', minor(3))],
    });
    expect(tell(ask(inPreviousQuarter(changed), homeOf({}), day('2024-05-10')))).toBe('1');
    expect(tell(ask(inPreviousQuarter(changed), homeOf({}), day('2024-03-31')))).toBe('unknown (changed)');
    expect(() => inPreviousQuarter(money(5))).toThrow(new TypeError('only a figure has a previous quarter'));
  });

  test('that is an amount belongs to the day asked about, one that is a share to the day of the law', () => {
    const share = figure.ratio('share', {
      ...called('share'),
      stretches: [stretch('2023-01-01', quotient(40, 100)), stretch('2024-04-01', quotient(50, 100))],
    });
    const [on, lawDay] = [day('2024-04-01'), day('2024-03-31')];
    expect(tell(ask(line, homeOf({}), on, lawDay))).toBe('150');
    expect(tell(ask(share, homeOf({}), on, lawDay))).toBe('2/5');
    expect(tell(ask(share, homeOf({}), on, on))).toBe('1/2');
  });
});

describe('a figure that differs by region', () => {
  const line = regionalFigure('line', region, {
    ...called('line'),
    stretches: [stretch('2024-01-01', minor(100))],
    regions: {
      north: [stretch('2024-01-01', minor(120))],
      south: [stretch('2024-02-01', minor(90), '2024-02-29')],
    },
  });
  const inRegion = (where: string | null | undefined, on: string): string =>
    tell(ask(line, homeOf(where === undefined ? {} : { region: where }), day(on)));

  test('is the region’s own, and the general one where the region has none or none on the day', () => {
    expect(inRegion('north', '2024-02-10')).toBe('120');
    expect(inRegion('south', '2024-01-31')).toBe('100');
    expect(inRegion('south', '2024-02-01')).toBe('90');
    expect(inRegion('south', '2024-03-01')).toBe('100');
    expect(inRegion('east', '2024-02-10')).toBe('100');
    expect(inRegion('north', '2023-12-31')).toBe('unknown (line)');
  });

  test('asks for the region where it is not known, and lies between those of all regions', () => {
    expect(inRegion(undefined, '2024-02-10')).toBe('unknown 90…120 (region)');
    expect(inRegion(undefined, '2024-03-10')).toBe('unknown 100…120 (region)');
  });

  test('does not ask for the region where it is the same everywhere, or known nowhere', () => {
    const dear = [stretch('2020-01-01', minor(120))];
    const same = regionalFigure('same', region, {
      ...called('same'),
      regions: { north: dear, south: dear, east: dear, west: dear },
    });
    expect(tell(ask(same))).toBe('120');
    expect(inRegion(undefined, '2023-12-31')).toBe('unknown (line)');
    expect(ask(line, homeOf({}), day('2023-12-31'))).toEqual({ is: 'unknown', missing: [{ figure: 'line' }] });
  });

  test('in no region shows the general stretch as the one used', () => {
    const general = regionalFigure('general', region, {
      ...called('general'),
      stretches: [stretch('2024-01-01', minor(100))],
      regions: {},
    });
    const rule = household.money('rule', { ...called('rule'), cites: [], editions: { '2020-01-01': general } });
    const { formula } = explain({ rule }, homeOf({}), { on: day('2024-02-10') }).step('rule') ?? expect.fail();
    expect(tell(formula?.answer ?? expect.fail())).toBe('100');
    expect(formula?.entry?.from).toBe(day('2024-01-01'));
  });

  test('may turn out to be lacking where some regions have none: it then decides nothing', () => {
    const partly = regionalFigure('partly', region, {
      ...called('partly'),
      regions: { north: [stretch('2020-01-01', minor(120))], east: [stretch('2020-01-01', minor(100))] },
    });
    expect(tell(ask(partly))).toBe('unknown 100…120 or without a figure (region)');
    expect(tell(ask(partly.isAtMost(money(500))))).toBe('unknown or without a figure (region)');
    expect(tell(ask(partly.isAtMost(money(500)), homeOf({ region: 'east' })))).toBe('yes');
  });

  test('does not arise for who has no region', () => {
    expect(inRegion(null, '2024-02-10')).toBe('not applicable (notGiven)');
  });
});
