import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../answer.ts';
import type { Day } from '../day.ts';
import { LARGEST_AMOUNT } from '../entity.ts';
import { columnsOf } from '../examples/columns.ts';
import { ask, household, ill, owner, rooms, since, tell, wage } from '../examples/household.ts';
import { householdOf, questionDays } from '../examples/random-households.ts';
import { type RandomQuestions, randomQuestions } from '../examples/random-questions.ts';
import { tellFailure, tellTree } from '../examples/tell-tree.ts';
import { type Expression, type Kind, money, percent, when } from '../expression.ts';
import { load } from '../kernel.ts';
import { minor } from '../money.ts';
import { compare, type Quotient, quotient, type Rounding } from '../quotient.ts';
import type { Situation } from '../situation.ts';
import { alignDenominators } from '../words/numeric.ts';
import { type Printed, wholeCode } from '../words/word.ts';
import { ColumnPrinter } from './column-printer.ts';
import { printLoop } from './loop.ts';
import { Registers } from './registers.ts';
import { CannotPrint } from './request.ts';

/* No number in the printed program is larger than the printer says: on that rests that none leaves the 53 exact bits. */

interface Program {
  readonly printed: Printed;
  /** Numerator and divisors of each household. */
  readonly run: (homes: readonly Situation[]) => { numerators: Float64Array; divisors: readonly Float64Array[] };
}

function printProgram(question: Expression<never, Kind>, on: Day): Program | undefined {
  const registers = new Registers();
  const request = { questions: {}, on };
  const members = new ColumnPrinter('member', registers, request);
  try {
    const printed = new ColumnPrinter('group', registers, request, members).print(question.node);
    const program = load(printLoop(registers, [printed, ...printed.by]));
    const columns = [...registers.columns.values()];
    const run: Program['run'] = (homes) => {
      const input = columnsOf({ columns }, homes);
      const [numerators, ...divisors] = [printed, ...printed.by].map(() => new Float64Array(homes.length));
      if (!numerators) throw new RangeError('there is always a numerator');
      const given = columns.map(({ fact }) => input.columns[fact.id] ?? new Float64Array());
      program(input.offsets, given, [numerators, ...divisors], 0, homes.length);
      return { numerators, divisors };
    };
    return { printed, run };
  } catch (error) {
    if (error instanceof CannotPrint) return undefined;
    throw error;
  }
}

const agrees = (answer: Answer, numerator: number, denominator: number): boolean =>
  answer.is === 'known' &&
  (typeof answer.value === 'object'
    ? compare(answer.value as Quotient, quotient(numerator, denominator)) === 0
    : Number(answer.value) === numerator);

function check(question: Expression<never, Kind>, homes: readonly Situation[], on: Day): number {
  const program = printProgram(question, on);
  if (!program) return 0;
  const { printed, run } = program;
  const { numerators, divisors } = run(homes);
  for (const [g, home] of homes.entries()) {
    const answer = ask(question, home, on);
    if (answer.is !== 'known') continue;
    const numerator = numerators[g] ?? Number.NaN;
    const own = divisors.map((divisor) => divisor[g] ?? Number.NaN);
    const within = numerator >= printed.low && numerator <= printed.high;
    const divided = printed.by.every(({ low, high }, i) => low >= 1 && (own[i] ?? 0) >= low && (own[i] ?? 0) <= high);
    const denominator = own.reduce((d, divisor) => d * divisor, printed.den);
    if (within && divided && agrees(answer, numerator, denominator)) continue;
    const said = `${numerator} (${printed.low}…${printed.high}) / ${denominator}, explained ${tell(answer)}`;
    expect.fail(`${said}\n${tellTree(question)}\n${JSON.stringify(home)}`);
  }
  return homes.length;
}

describe('the bounds of a printed number', () => {
  test.each([
    { depth: 1, laws: 300, seed: 5 },
    { depth: 2, laws: 300, seed: 6 },
    { depth: 3, laws: 300, seed: 7 },
  ])(
    'hold for every household, and its numerator and divisors are exact: law $depth words deep',
    ({ depth, laws, seed }) => {
      let checked = 0;
      const homes = fc.array(householdOf(5), { minLength: 10, maxLength: 10 });
      const parts = ({ amount, number, decision }: RandomQuestions) =>
        [amount.node.parts[0] ?? amount.node, number.node, decision.node].map((node) => ({ node }) as typeof amount);
      fc.assert(
        fc.property(randomQuestions(depth), homes, questionDays, (questions, situations, on) => {
          for (const question of parts(questions)) checked += check(question, situations, on);
        }),
        { seed, numRuns: laws, endOnFailure: true, reporter: tellFailure },
      );
      expect(checked).toBeGreaterThan(laws * 20);
    },
  );
});

test('the bounds of a rounded number reach the multiples next to its own', () => {
  const bounds = (how: Rounding) => {
    const program = printProgram(money(1).times(rooms.minus(3)).rounded(how, 100), 0 as Day);
    return [program?.printed.low ?? 0, program?.printed.high ?? 0] as const;
  };
  // from −3 to 17
  expect(bounds('up')[1]).toBeGreaterThanOrEqual(100);
  expect(bounds('down')[0]).toBeLessThanOrEqual(-100);
  expect(bounds('halfUp')[0]).toBeLessThanOrEqual(0);
});

describe('the bounds of a word are no wider than they need to be:', () => {
  const upTo20 = money(1).times(rooms);
  const from5Below = upTo20.minus(money(5));
  const owned = when(owner);

  test.each<[string, Expression<never, Kind>, readonly [number, number, number]]>([
    ['an amount less another', from5Below, [-5, 15, 1]],
    ['an amount and another', from5Below.plus(upTo20), [-5, 35, 1]],
    ['the smaller of two', from5Below.atMost(money(7)), [-5, 7, 1]],
    ['the greater of two', from5Below.atLeast(money(7)), [7, 15, 1]],
    ['a product of two that may lie below nothing', from5Below.times(rooms.minus(3)), [-5 * 17, 15 * 17, 1]],
    ['a product with a share', upTo20.times(percent(70)), [0, 20 * 70, 100]],
    ['a part', upTo20.per(3), [0, 20, 3]],
    ['either of two ways', owned.then(from5Below).otherwise(upTo20), [-5, 20, 1]],
    ['either of two ways, one of them a part', owned.then(from5Below.per(2)).otherwise(upTo20), [-5, 40, 2]],
    ['what is rounded, with one multiple more', from5Below.rounded('halfUp', 10), [-15, 25, 1]],
    ['what is rounded and not below nothing', upTo20.per(3).rounded('up', 1), [0, 8, 1]],
    ['what is rounded and not above nothing', upTo20.times(-1).per(3).rounded('down', 1), [-8, 0, 1]],
    ['a row of a table', rooms.atMost(2).lookUp({ 0: minor(7), 1: minor(5), 2: minor(9) }), [5, 9, 1]],
    ['how many members', household.members.count(ill), [0, 60, 1]],
    ['an age', since.age(), [0, 400, 1]],
    ['months between two days', since.monthsUntil(since), [0, 4800, 1]],
  ])('%s', (_, question, expected) => {
    const { printed } = printProgram(question, 0 as Day) ?? expect.fail();
    expect([printed.low, printed.high, printed.den]).toEqual(expected);
  });

  test('a divisor that may be nothing counts as one', () => {
    const divisors = (by: typeof rooms) =>
      printProgram(upTo20.per(by), 0 as Day)?.printed.by.map(({ low, high }) => [low, high]);
    expect(divisors(rooms)).toEqual([[1, 20]]);
    expect(divisors(rooms.atLeast(2))).toEqual([[2, 20]]);
    expect(divisors(rooms.minus(3))).toEqual([[1, 17]]);
    expect(divisors(rooms.atMost(1))).toEqual([[1, 1]]);
  });
});

test('the bounds of a sum are those of sixty members, or of nobody', () => {
  const bounds = (amount: typeof wage) => {
    const { printed } = printProgram(household.members.sum(amount), 0 as Day) ?? expect.fail();
    return [printed.low, printed.high];
  };
  expect(bounds(wage)).toEqual([0, 60 * LARGEST_AMOUNT]);
  expect(bounds(wage.minus(money(10)))).toEqual([60 * -10, 60 * (LARGEST_AMOUNT - 10)]);
  expect(bounds(wage.atMost(money(0)).minus(money(10)))).toEqual([60 * -10, 0]);
  expect(bounds(wage.plus(money(10)))).toEqual([0, 60 * (LARGEST_AMOUNT + 10)]);
});

test('the bounds of a scale are nothing and all its slices together', () => {
  const upTo20 = money(1).times(rooms);
  const bounds = (...brackets: Parameters<typeof upTo20.scale>[0]) => {
    const { printed } = printProgram(upTo20.scale(brackets), 0 as Day) ?? expect.fail();
    return [printed.low, printed.high, printed.den];
  };
  expect(bounds({ upTo: minor(5), rate: percent(10) }, { rate: percent(50) })).toEqual([0, 5 * 10 + 15 * 50, 100]);
  expect(bounds({ upTo: minor(5), rate: percent(10) })).toEqual([0, 5 * 10, 100]);
});

describe('bringing numbers to one denominator', () => {
  const printer = new ColumnPrinter('group', new Registers(), { questions: {}, on: 0 as Day });
  const divisor = { code: 'n', low: 1, high: 60 };

  test('widens a number below nothing downwards and one above upwards', () => {
    const below = wholeCode('a', -10, -5);
    const above = wholeCode('b', 5, 10);
    const { parts, den } = alignDenominators(
      [below, above, { ...wholeCode('c', 0, 1), den: 3, by: [divisor] }],
      printer,
    );
    expect(den).toBe(3);
    expect(parts.map(({ code, low, high }) => [code, low, high])).toEqual([
      ['((a * 3) * n)', -10 * 3 * 60, -5 * 3],
      ['((b * 3) * n)', 5 * 3, 10 * 3 * 60],
      ['c', 0, 1],
    ]);
  });

  test('of which each lacks other divisors multiplies each by those', () => {
    const [n, m] = [
      { code: 'n', low: 2, high: 60 },
      { code: 'm', low: 3, high: 9 },
    ];
    const of = (code: string, ...by: (typeof n)[]): Printed => ({ ...wholeCode(code, 5, 10), by });
    const { parts, by } = alignDenominators([of('a', n), of('b', m, n), of('c', m)], printer);
    expect(by).toEqual([n, m]);
    expect(parts.map(({ code, low, high }) => [code, low, high])).toEqual([
      ['(a * m)', 5 * 3, 10 * 9],
      ['b', 5, 10],
      ['(c * n)', 5 * 2, 10 * 60],
    ]);
  });

  test('multiplies by a divisor only where it is lacking, as often as it is lacking', () => {
    const twice = { ...wholeCode('a', 0, 1), by: [divisor, divisor] };
    const once = { ...wholeCode('b', 0, 1), den: 2, by: [divisor] };
    const { parts, by, den } = alignDenominators([twice, once], printer);
    expect([den, by.length]).toEqual([2, 2]);
    expect(parts.map(({ code }) => code)).toEqual(['(a * 2)', '(b * n)']);
  });

  test('refuses what could leave 2^53, and nothing less', () => {
    const large = wholeCode('a', 0, Number.MAX_SAFE_INTEGER);
    expect(alignDenominators([large, wholeCode('b', 0, 1)], printer).den).toBe(1);
    expect(() => alignDenominators([large, { ...wholeCode('b', 0, 1), den: 2 }], printer)).toThrow(CannotPrint);
  });
});
