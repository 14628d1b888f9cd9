import { describe, expect, test } from 'vitest';
import { expectSame, explained, homeWith, run, today } from '../examples/both-readers.ts';
import { columnsOf, outputsOf } from '../examples/columns.ts';
import { homeOf, household, ill, rent, role, trade, TRADES, wage } from '../examples/household.ts';
import { money } from '../expression.ts';
import { compileKernel } from '../kernel.ts';

const { members } = household;

describe('groups of every size', () => {
  const questions = [
    members.sum(wage),
    members.count(ill),
    members.sum(wage, ill),
    members.every(ill),
    members.any(role.is('elder')),
  ];

  test('from nobody to sixty, in one run, are each answered from their own members', () => {
    const homes = Array.from({ length: 61 }, (_, size) => homeWith(size, size)).flatMap((home) => [
      home,
      homeOf({ rent: 1 }),
    ]);
    for (const question of questions) expectSame(question, homes);
  });

  test('over many blocks are each answered from their own members', () => {
    const homes = Array.from({ length: 900 }, (_, n) => homeWith((n * 13) % 61, n));
    expect(homes.reduce((n, home) => n + home.members.length, 0)).toBeGreaterThan(10 * 2048);
    for (const question of questions) expectSame(question, homes);
  });

  test('that fill a block to the last member are not mixed with the next', () => {
    // 2048 = 34 · 60 + 8
    const filled = [...Array.from({ length: 34 }, (_, n) => homeWith(60, n)), homeWith(8, 1)];
    expectSame(members.sum(wage), [...filled, homeWith(3, 2), ...filled, homeWith(60, 4)]);
    expectSame(members.count(ill), [...filled.slice(0, -1), homeWith(9, 1), homeWith(3, 2), ...filled]);
  });

  test('none at all are no trouble', () => {
    expect(run(members.sum(wage), [])).toEqual([]);
    expect(run(rent.plus(money(1)), [homeOf({ rent: 1 }), homeOf({ rent: 2 })])).toEqual([2, 3]);
  });

  test('of more than sixty are refused, by number', () => {
    const homes = [homeWith(2), homeWith(61)];
    expect(() => run(members.sum(wage), homes)).toThrow('group 1 has more than 60 members');
  });

  test('can be answered in part, and the rest is left alone', () => {
    const homes = Array.from({ length: 10 }, (_, n) => homeWith(n, n));
    const kernel = compileKernel({ questions: { total: members.sum(wage) }, on: today });
    const output = { total: new Float64Array(10).fill(-1) };
    kernel.run(columnsOf(kernel, homes), output, 3, 7);
    expect([...output.total]).toEqual(
      homes.map((home, n) => (n >= 3 && n < 7 ? explained(members.sum(wage), home) : -1)),
    );
  });
});

describe('counts', () => {
  test('of seventeen kinds share words and do not run into one another', () => {
    const conditions = TRADES.slice(0, 17).map((name, i) => (i % 2 === 0 ? trade.is(name).not() : trade.is(name)));
    const homes = Array.from({ length: 300 }, (_, n) => homeWith(n % 61, n));
    const kernel = compileKernel({
      questions: Object.fromEntries(conditions.map((c, i) => [`q${i}`, members.count(c)])),
      on: today,
    });
    const output = outputsOf(kernel, homes.length);
    kernel.run(columnsOf(kernel, homes), output);
    for (const [i, condition] of conditions.entries())
      expect([...(output[`q${i}`] ?? [])]).toEqual(homes.map((home) => explained(members.count(condition), home)));
  });

  test('asked for twice are made once', () => {
    const questions = {
      sick: members.count(ill).plus(members.count(ill)),
      anySick: members.any(ill),
      wages: members.sum(wage).plus(members.sum(wage)),
    };
    const { source } = compileKernel({ questions, on: today });
    expect(source).toContain('n0');
    expect(source).not.toContain('n1');
    expect(source).not.toContain('m1');
  });
});
