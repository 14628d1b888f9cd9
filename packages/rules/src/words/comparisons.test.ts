import { describe, expect, test } from 'vitest';
import { ask, homeOf, household, rent, rooms, tell, wage } from '../examples/household.ts';
import { money, percent, ratio, type YesNo } from '../expression.ts';

const LINE = money(100);
const wages = household.members.sum(wage);
const total = household.members.sum(wage).plus(rent);
const asked = (question: YesNo<'household'>, facts: Record<string, number | null>): string =>
  tell(ask(question, homeOf(facts)));

describe('comparing', () => {
  test.each([
    [99, 'yes', 'yes', 'no', 'no', 'no'],
    [100, 'yes', 'no', 'yes', 'no', 'yes'],
    [101, 'no', 'no', 'yes', 'yes', 'no'],
  ])('%i with 100: at most %s, below %s, at least %s, above %s, equal %s', (amount, ...expected) => {
    const answers = [
      rent.isAtMost(LINE),
      rent.isBelow(LINE),
      rent.isAtLeast(LINE),
      rent.isAbove(LINE),
      rent.equals(LINE),
    ];
    expect(answers.map((question) => asked(question, { rent: amount }))).toEqual(expected);
  });

  test('is done on exact thirds: a third of the line taken three times is the line', () => {
    expect(tell(ask(LINE.per(3).times(3).isAtMost(LINE)))).toBe('yes');
    expect(tell(ask(LINE.per(3).times(3).isBelow(LINE)))).toBe('no');
    expect(tell(ask(money(33).isBelow(LINE.per(3))))).toBe('yes');
    expect(tell(ask(money(34).isBelow(LINE.per(3))))).toBe('no');
  });

  test('compares counts with counts and shares with shares', () => {
    expect(asked(rooms.isAtMost(3), { rooms: 3 })).toBe('yes');
    expect(asked(rooms.isAtLeast(4), { rooms: 3 })).toBe('no');
    expect(asked(rooms.equals(3), { rooms: 3 })).toBe('yes');
    expect(tell(ask(percent(50).equals(ratio(1, 2))))).toBe('yes');
    expect(tell(ask(ratio(2, 3).isAbove(percent(66))))).toBe('yes');
  });

  test('does not arise where one of the two does not', () => {
    expect(asked(rent.isAtMost(LINE), { rent: null })).toBe('not applicable (notGiven)');
    expect(asked(LINE.isAtMost(rent), { rent: null })).toBe('not applicable (notGiven)');
  });
});

describe('comparing while incomes are missing', () => {
  test('a household over the line on what is known is over it, whatever else it earns', () => {
    const home = homeOf({ rent: 0 }, { wage: 101 }, {}, {});
    expect(tell(ask(total.isAtMost(LINE), home))).toBe('no');
    expect(tell(ask(total.isAbove(LINE), home))).toBe('yes');
    expect(tell(ask(total.equals(LINE), home))).toBe('no');
  });

  test('a household on the line may stand on it or above: the missing incomes are asked for, each once', () => {
    const home = homeOf({ rent: 0 }, { wage: 100 }, {}, {});
    expect(tell(ask(total.isAtMost(LINE), home))).toBe('unknown (wage@b, wage@c)');
    expect(tell(ask(total.isAtLeast(LINE), home))).toBe('yes');
    expect(tell(ask(total.isBelow(LINE), home))).toBe('no');
  });

  test('the smaller of two unknowns is not above the other’s least', () => {
    expect(asked(rent.atMost(money(50)).isAtMost(wages.atLeast(money(50))), {})).toBe('yes');
    expect(asked(rent.atMost(money(50)).isBelow(rent.atLeast(money(51))), {})).toBe('yes');
    expect(asked(rent.atMost(money(50)).isBelow(rent.atLeast(money(50))), {})).toBe('unknown (rent)');
  });
});
