import { describe, expect, test } from 'vitest';
import { day } from '../day.ts';
import { ask, called, homeOf, household, region, rent, rooms, stretch, tell } from '../examples/household.ts';
import { explain } from '../explain.ts';
import { figure, firstKnown, money, regionalFigure } from '../expression.ts';
import { minor } from '../money.ts';

const published = regionalFigure('published', region, {
  ...called('published'),
  regions: { north: [stretch('2024-01-01', minor(120))], south: [stretch('2024-01-01', minor(110), '2024-01-31')] },
});
const national = figure.money('national', { ...called('national'), stretches: [stretch('2020-01-01', minor(100))] });
const line = firstKnown({ given: rent, published, national });
const asked = (facts: Record<string, string | number | null>): string => tell(ask(line, homeOf(facts)));

describe('the first way to a figure that leads to one', () => {
  test('is the surest: the one given with the case', () => {
    expect(asked({ rent: 7, region: 'north' })).toBe('7');
  });

  test('passes over what was not given and what the law’s figures do not hold', () => {
    expect(asked({ rent: null, region: 'north' })).toBe('120');
    expect(asked({ rent: null, region: 'south' })).toBe('100');
    expect(asked({ rent: null, region: 'west' })).toBe('100');
  });

  test('does not pass over a fact that is missing: it must be asked for', () => {
    expect(asked({ region: 'north' })).toBe('unknown 0…100000000000 (rent)');
    expect(asked({ rent: null })).toBe('unknown 100…120 (region)');
  });

  test('does not look further while the first way only waits for a fact', () => {
    expect(tell(ask(firstKnown({ given: rent.atMost(money(50)), national })))).toBe('unknown 0…50 (rent)');
  });

  test('does not pass over a way that waits for a fact and for a figure: the next one may still be taken', () => {
    const both = rent.plus(published).clamp(money(0), money(50));
    expect(tell(ask(firstKnown({ both, national }), homeOf({ region: 'west' })))).toBe(
      'unknown 0…100 (rent, published)',
    );
  });

  test('lies between all the ways that may come to be taken, so that a household over every line is over it', () => {
    expect(tell(ask(line.isBelow(money(121)), homeOf({ rent: null })))).toBe('yes');
    expect(tell(ask(line.isBelow(money(120)), homeOf({ rent: null })))).toBe('unknown (region)');
    const paid = firstKnown({ share: money(60).per(rooms), flat: money(5) });
    expect(tell(ask(paid, homeOf({ rooms: 0 })))).toBe('5');
    expect(tell(ask(paid))).toBe('unknown 3…∞ (rooms)');
    expect(tell(ask(paid.atMost(money(2))))).toBe('2');
  });

  test('may lead nowhere where the last may be passed over too', () => {
    const ways = firstKnown({ published, share: money(60).per(rooms) });
    expect(tell(ask(ways))).toBe('unknown 3…∞ or not applicable or without a figure (region)');
  });

  test('does not ask where all ways that may come to be taken lead to the same', () => {
    const same = firstKnown({ published: published.clamp(money(100), money(100)), national });
    expect(tell(ask(same))).toBe('100');
  });

  test('says in the trace which way was taken, and from which stretch the figure came', () => {
    const rule = household.money('line', { ...called('line'), cites: [], editions: { '2020-01-01': line } });
    const taken = (facts: Record<string, string | number | null>) =>
      explain({ rule }, homeOf(facts), { on: day('2024-05-10') }).step('line')?.formula;
    expect(taken({ rent: 7, region: 'north' })?.taken).toBe('given');
    expect(taken({ rent: null, region: 'north' })?.taken).toBe('published');
    expect(taken({ rent: null, region: 'south' })?.taken).toBe('national');
    expect(taken({ rent: null, region: 'south' })?.parts.at(-1)?.entry?.from).toBe(day('2020-01-01'));
    expect(taken({ rent: null })?.taken).toBe('published');
  });

  test('names the figure that is lacking where no way leads anywhere', () => {
    const nowhere = ask(firstKnown({ given: rent, published }), homeOf({ rent: null, region: 'west' }));
    expect(nowhere).toEqual({ is: 'unknown', missing: [{ figure: 'published' }] });
  });

  test('does not arise where none of the ways does', () => {
    const none = firstKnown({ first: rent, second: money(5).per(rooms) });
    expect(tell(ask(none, homeOf({ rent: null, rooms: 0 })))).toBe('not applicable (notGiven)');
  });

  test('is refused as it is written where there is none', () => {
    expect(() => firstKnown({})).toThrow(new RangeError('there is at least one way to a figure'));
  });
});
