import { describe, expect, test } from 'vitest';
import { called, household, wage } from './examples/household.ts';
import { today } from './examples/both-readers.ts';
import { percent, yes } from './expression.ts';
import { compileKernel, type KernelInput } from './kernel.ts';

/*
 * The poor are those whose income a head and month does not exceed 70 % of the minimum. A million households stand exactly on
 * that line: the law says they may.
 */

const HOUSEHOLDS = 1_000_000;
const minimum = household.given.money('minimum', called('minimum'));
const size = household.members.count(yes);
const perHead = household.members.sum(wage).per(3).per(size);
const poor = household.yesNo('poor', {
  ...called('poor'),
  cites: [],
  editions: { '2020-01-01': perHead.isAtMost(minimum.times(percent(70))) },
});
const kernel = compileKernel({ questions: { poor }, on: today });

/** Household g has 1–9 members and a minimum of its own; one member earns the whole income, `over` more than the line allows. */
function onTheLine(over: number): KernelInput & { incomes: Float64Array; minimums: Float64Array } {
  const offsets = new Int32Array(HOUSEHOLDS + 1);
  for (let g = 0; g < HOUSEHOLDS; g++) offsets[g + 1] = (offsets[g] ?? 0) + 1 + ((g * 7) % 9);
  const incomes = new Float64Array(HOUSEHOLDS);
  const minimums = new Float64Array(HOUSEHOLDS);
  const wages = new Float64Array(offsets[HOUSEHOLDS] ?? 0);
  for (let g = 0; g < HOUSEHOLDS; g++) {
    const first = offsets[g] ?? 0;
    const members = (offsets[g + 1] ?? 0) - first;
    const tenths = 200_000 + g;
    minimums[g] = 10 * tenths;
    incomes[g] = 7 * tenths * 3 * members + over;
    wages[first + (g % members)] = incomes[g] ?? 0;
  }
  return { offsets, columns: { wage: wages, minimum: minimums }, incomes, minimums };
}

function poorAmong(input: KernelInput): number {
  const output = { poor: new Uint8Array(HOUSEHOLDS) };
  kernel.run(input, output);
  return output.poor.reduce((sum, is) => sum + is, 0);
}

describe('a million households exactly on the line', () => {
  const line = onTheLine(0);

  test('are all within it: none is wrongly refused', () => {
    expect(poorAmong(line)).toBe(HOUSEHOLDS);
  });

  test('with one smallest unit more are all over it, with one less all within', () => {
    expect(poorAmong(onTheLine(1))).toBe(0);
    expect(poorAmong(onTheLine(-1))).toBe(HOUSEHOLDS);
  });

  test('would in part be refused, were quotients computed in floating point', () => {
    const { offsets, incomes, minimums } = line;
    let refused = 0;
    for (let g = 0; g < HOUSEHOLDS; g++) {
      const members = (offsets[g + 1] ?? 0) - (offsets[g] ?? 0);
      // amounts in main units, as programs without whole units hold them
      const perHeadAndMonth = (incomes[g] ?? 0) / 100 / 3 / members;
      if (!(perHeadAndMonth <= ((minimums[g] ?? 0) / 100) * 0.7)) refused += 1;
    }
    expect(refused).toBeGreaterThan(HOUSEHOLDS / 10);
  });
});
