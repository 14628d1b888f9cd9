import { describe, expect, test } from 'vitest';
import { day } from './day.ts';
import { today } from './examples/both-readers.ts';
import { called, household, ill, months, rent, role, rooms, since, stretch, wage } from './examples/household.ts';
import { type Expression, figure, firstKnown, type Kind, money, percent, regionalFigure } from './expression.ts';
import { compileKernel, type KernelInput } from './kernel.ts';
import { CannotPrint } from './kernel/request.ts';
import { minor } from './money.ts';

const { members } = household;

describe('the kernel refuses, with the rule and the reason', () => {
  const ruled = (answer: typeof rent) =>
    household.money('relief', { ...called('relief'), cites: [], editions: { '2024-01-01': answer } });
  const gapped = figure.money('gapped', { ...called('gapped'), stretches: [stretch('2025-01-01', minor(1))] });

  test.each<[string, Expression<never, Kind>, string]>([
    [
      'a rule that is not in force',
      household.money('old', { ...called('old'), cites: [], editions: { '2025-01-01': rent } }),
      'notInForce',
    ],
    ['a figure that has no value on the day', ruled(rent.plus(gapped)), 'relief: not known: [{"figure":"gapped"}]'],
    [
      'an amount that could leave 2^53',
      ruled(rent.times(rooms).times(rooms).times(rooms).times(rooms)),
      'relief: a number may reach',
    ],
    [
      'running sums that could leave 2^53',
      members.sum(wage.times(months).times(months)),
      'running sums could leave 2^53',
    ],
    [
      'a quotient that is not rounded',
      ruled(rent.per(3)),
      'question: a divided number must be rounded before it is written',
    ],
    [
      'a member’s quotient that is added up',
      members.sum(wage.per(months.atLeast(1))),
      'cannot be added up over members',
    ],
    [
      'a divisor of nothing',
      ruled(rent.per(rooms.atMost(0))),
      'relief: a divisor is nothing or negative for everybody',
    ],
    [
      'a number that has no row in a table',
      members.count(ill).lookUp({ 0: minor(1) }),
      'a table must have a row for every number met',
    ],
    [
      'a number below the table',
      rooms
        .minus(1)
        .atMost(1)
        .lookUp({ 0: minor(1), 1: minor(2) }),
      'a table must have a row',
    ],
    [
      'a number just above the table',
      rooms.atMost(2).lookUp({ 0: minor(1), 1: minor(2) }),
      'question: a table must have a row for every number met',
    ],
    [
      'a number that a table leaves out',
      rooms.atMost(2).lookUp({ 0: minor(1), 2: minor(2) }),
      'question: a table must have a row for every number met',
    ],
    [
      'a scale of what is divided by a count',
      ruled(rent.per(rooms.atLeast(1)).scale([{ rate: percent(10) }])),
      'relief: a scale needs an amount that is rounded first',
    ],
    [
      'a figure that differs from member to member',
      members.sum(
        regionalFigure('line', role, { ...called('line'), regions: { head: [stretch('2020-01-01', minor(1))] } }),
      ),
      'question: figure line differs by more than one choice of the group',
    ],
    [
      'a way to a figure that depends on the case',
      firstKnown({ given: rent, flat: money(5) }),
      'question: the way to a figure must not depend on the case; leave it out of the columns',
    ],
    [
      'a share of what is divided by a number',
      money(9).times(rent.shareOf(rent.plus(money(1)).per(3))),
      'question: a divisor must be a whole count',
    ],
    [
      'a share of what is divided by a count',
      money(9).times(rent.shareOf(rent.plus(money(1)).per(rooms.atLeast(1)))),
      'question: a divisor must be a whole count',
    ],
    ['a term that differs from case to case', since.elapsed(rooms), 'the same for everybody'],
    ['a scale of a quotient', ruled(rent.per(3).scale([{ rate: percent(10) }])), 'rounded first'],
  ])('%s', (_, question, reason) => {
    expect(() => compileKernel({ questions: { question }, on: today })).toThrow(CannotPrint);
    expect(() => compileKernel({ questions: { question }, on: today })).toThrow(reason);
  });

  test('what could leave 2^53 while it is rounded, and nothing less', () => {
    const refused = (question: typeof rent): boolean => {
      try {
        compileKernel({ questions: { question }, on: today });
        return false;
      } catch (error) {
        return error instanceof CannotPrint && error.message.includes('a number may reach');
      }
    };
    // rounding half up doubles the amount and adds the unit
    for (const sign of [1, -1]) {
      expect(refused(rent.times(sign * 45_000).rounded('halfUp', 1))).toBe(false);
      expect(refused(rent.times(sign * 45_100).rounded('halfUp', 1))).toBe(true);
      expect(refused(rent.times(sign).rounded('up', 9_000_000_000_000_000))).toBe(false);
      expect(refused(rent.times(sign * 100).rounded('up', 9_000_000_000_000_000))).toBe(true);
    }
    const shared = rent.times(100).per(rooms.atLeast(1));
    expect(refused(shared.rounded('up', 400_000_000_000_000))).toBe(false);
    expect(refused(shared.rounded('up', 450_000_000_000_000))).toBe(true);
  });

  test('what holds under its own law only, where another day’s law is tried', () => {
    const own = { questions: { own: rent.underOwnLaw() }, on: today };
    expect(compileKernel({ ...own, lawDay: today }).columns).toHaveLength(1);
    expect(() => compileKernel({ ...own, lawDay: day('2018-01-01') })).toThrow('holds under its own law only');
  });

  test('one name for a fact of the group and a fact of the member', () => {
    const wageOfAll = household.given.money('wage', called('wage'));
    expect(() => compileKernel({ questions: { question: members.sum(wage).plus(wageOfAll) }, on: today })).toThrow(
      'one column for two',
    );
  });

  test('a column or an output that is not there', () => {
    const kernel = compileKernel({ questions: { total: members.sum(wage) }, on: today });
    const input: KernelInput = { offsets: Int32Array.from([0, 1]), columns: {} };
    expect(() => kernel.run(input, { total: new Float64Array(1) })).toThrow('no column wage');
    const given = { ...input, columns: { wage: Float64Array.from([5]) } };
    expect(() => kernel.run(given, {} as never)).toThrow('no output total');
  });
});

test('thresholds are compared by multiplying out: the printed program divides only where it rounds', () => {
  const sick = members.count(ill).atLeast(1);
  const { source } = compileKernel({
    questions: {
      poor: members
        .sum(wage)
        .per(3)
        .per(sick)
        .isAtMost(rent.times(percent(70))),
    },
    on: today,
  });
  const printed = source.slice(source.indexOf('return function kernel'));
  expect(printed).not.toContain('/');
});
