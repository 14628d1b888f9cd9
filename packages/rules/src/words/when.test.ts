import { describe, expect, test } from 'vitest';
import {
  ask,
  called,
  homeOf,
  household,
  owner,
  region,
  rent,
  rooms,
  stretch,
  tell,
  tenure,
} from '../examples/household.ts';
import { firstThatApplies, money, nothing, option, regionalFigure, when } from '../expression.ts';
import { minor } from '../money.ts';

const open = household.given.yesNo('open', called('open'));
const large = rooms.isAtLeast(5);

describe('when … otherwise', () => {
  test('takes the way that the condition shows, and does not ask about the other', () => {
    expect(tell(ask(when(owner).then(nothing).otherwise(rent), homeOf({ owner: true })))).toBe('0');
    expect(tell(ask(when(owner).then(rent).otherwise(nothing), homeOf({ owner: true })))).toBe(
      'unknown 0…100000000000 (rent)',
    );
    expect(tell(ask(when(owner).then(rooms).otherwise(rooms.plus(1)), homeOf({ owner: false, rooms: 2 })))).toBe('3');
  });

  test('does not arise where its condition does not, nor where the way taken does not', () => {
    expect(tell(ask(when(owner).then(money(1)).otherwise(money(2)), homeOf({ owner: null })))).toBe(
      'not applicable (notGiven)',
    );
    const choice = when(owner).then(rent).otherwise(nothing);
    expect(tell(ask(choice, homeOf({ owner: true, rent: null })))).toBe('not applicable (notGiven)');
    expect(tell(ask(choice, homeOf({ owner: false, rent: null })))).toBe('0');
  });

  test('an open condition does not matter where both ways lead to the same', () => {
    expect(tell(ask(when(open).then(money(50)).otherwise(money(100).per(2))))).toBe('50');
    expect(tell(ask(when(open).then(option('long')).otherwise(option('long'))))).toBe('long');
    expect(tell(ask(when(open).then(owner).otherwise(owner), homeOf({ owner: true })))).toBe('yes');
    const gone = when(open)
      .then(rent)
      .otherwise(rent.plus(money(1)));
    expect(tell(ask(gone, homeOf({ rent: null })))).toBe('not applicable (notGiven)');
  });

  test('nor does one for which the law may lack a figure', () => {
    const line = regionalFigure('line', region, {
      ...called('line'),
      regions: { north: [stretch('2020-01-01', minor(1))] },
    });
    expect(tell(ask(when(line.isAtMost(rent)).then(money(50)).otherwise(money(100).per(2)), homeOf({ rent: 5 })))).toBe(
      '50',
    );
  });

  test('an open condition leaves all between the two ways', () => {
    expect(tell(ask(when(open).then(money(70)).otherwise(money(50))))).toBe('unknown 50…70 (open)');
    expect(tell(ask(when(open).then(rooms).otherwise(rooms.plus(10))))).toBe('unknown 0…30 (open, rooms)');
    expect(tell(ask(when(open).then(option('long')).otherwise(option('short'))))).toBe('unknown (open)');
  });

  test('an open condition with one way that does not arise may not arise', () => {
    const asked = ask(when(open).then(rent).otherwise(money(5)), homeOf({ rent: null }));
    expect(tell(asked)).toBe('unknown or not applicable (open)');
  });

  test('a condition that may not arise settles nothing, even where both ways are equal', () => {
    const condition = money(5).per(rooms).isAtMost(rent);
    expect(tell(ask(when(condition).then(money(1)).otherwise(money(1)), homeOf({ rent: 9 })))).toBe(
      'unknown 1…1 or not applicable (rooms)',
    );
  });
});

describe('the first case that applies', () => {
  const cases = firstThatApplies<'household'>(
    [
      [owner, money(10)],
      [large, money(20)],
    ],
    money(30),
  );

  test('is taken in the order written; without one, the last', () => {
    expect(tell(ask(cases, homeOf({ owner: true, rooms: 9 })))).toBe('10');
    expect(tell(ask(cases, homeOf({ owner: false, rooms: 9 })))).toBe('20');
    expect(tell(ask(cases, homeOf({ owner: false, rooms: 1 })))).toBe('30');
    expect(tell(ask(firstThatApplies([], money(30))))).toBe('30');
  });

  test('a later case does not decide while an earlier one is open', () => {
    expect(tell(ask(cases, homeOf({ rooms: 9 })))).toBe('unknown 10…20 (owner)');
    expect(tell(ask(cases, homeOf({ owner: false })))).toBe('unknown 20…30 (rooms)');
  });
});

describe('choosing between choices', () => {
  test('may bring together the options of both', () => {
    const way = when(owner).then(tenure).otherwise(region);
    expect(tell(ask(way, homeOf({ owner: true, tenure: 'lent', region: 'east' })))).toBe('lent');
    expect(tell(ask(way, homeOf({ owner: false, tenure: 'lent', region: 'east' })))).toBe('east');
    expect(tell(ask(way.isOneOf('lent', 'west'), homeOf({ owner: false, region: 'west' })))).toBe('yes');
  });
});
