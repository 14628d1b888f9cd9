import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { homeWith, today } from './examples/both-readers.ts';
import { columnsOf, outputsOf } from './examples/columns.ts';
import { homeOf, household, ill, rent, wage } from './examples/household.ts';
import { money, when } from './expression.ts';
import { runOnThreads, stretches } from './kernel-threads.ts';
import { type Column, compileKernel, type KernelInput } from './kernel.ts';

const sick = household.members.count(ill);
const relief = when(sick.isAtLeast(1))
  .then(household.members.sum(wage).per(3).per(sick).minus(rent).atLeast(money(0)).rounded('halfUp', 100))
  .otherwise(rent);
const kernel = compileKernel({ questions: { relief, sick }, on: today });

const shared = <C extends Column>(column: C): C => {
  const Type = column.constructor as new (buffer: SharedArrayBuffer) => C;
  const copy = new Type(new SharedArrayBuffer(column.byteLength));
  copy.set(column);
  return copy;
};
const sharedInput = ({ offsets, columns }: KernelInput): KernelInput => ({
  offsets: shared(offsets),
  columns: Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, shared(column)])),
});
const sharedOutput = (groups: number): { relief: Column; sick: Column } => {
  const { relief: amounts, sick: counts } = outputsOf(kernel, groups);
  return { relief: shared(amounts), sick: shared(counts) };
};

describe('stretches of groups', () => {
  test('cover every group once, in order, whatever the sizes of groups', () => {
    const sizes = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })), { maxLength: 200 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 40 }), (of, parts) => {
        const offsets = Int32Array.from([0, ...of]).map((_, i) => of.slice(0, i).reduce((a, b) => a + b, 0));
        const cut = stretches(offsets, parts);
        const groups = cut.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
        expect(groups).toEqual(of.map((_, i) => i));
        expect(cut.length).toBeLessThanOrEqual(parts);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('hold about equally many members, not equally many groups', () => {
    const sizes = Array.from({ length: 1000 }, (_, g) => (g < 100 ? 60 : 1));
    const offsets = new Int32Array(1001);
    sizes.forEach((size, g) => (offsets[g + 1] = (offsets[g] ?? 0) + size));
    for (const { from, to } of stretches(offsets, 4)) {
      const members = (offsets[to] ?? 0) - (offsets[from] ?? 0);
      expect(Math.abs(members - 6900 / 4)).toBeLessThanOrEqual(60);
    }
  });
});

describe('several threads', () => {
  const homes = Array.from({ length: 3000 }, (_, n) => (n % 7 === 0 ? homeOf({ rent: n }) : homeWith((n * 5) % 23, n)));
  const input = sharedInput(columnsOf(kernel, homes));

  test.each([1, 2, 5])('answer as one does: %i', async (threads) => {
    const alone = sharedOutput(homes.length);
    kernel.run(input, alone);
    const together = sharedOutput(homes.length);
    await runOnThreads(kernel, input, together, threads);
    expect(together).toEqual(alone);
    expect([...alone.relief].filter((amount) => amount > 0).length).toBeGreaterThan(1000);
  });

  test('have nothing to do where there is no group', async () => {
    await runOnThreads(kernel, sharedInput(columnsOf(kernel, [])), sharedOutput(0), 3);
  });

  test('refuse columns that do not lie in shared memory: their answers would be lost', async () => {
    const own = outputsOf(kernel, homes.length);
    await expect(runOnThreads(kernel, input, own, 2)).rejects.toThrow('must lie in shared memory');
  });

  test('refuse a missing column, a missing output and a group that is too large, as one thread does', async () => {
    const { wage: _, ...columns } = input.columns;
    const output = sharedOutput(homes.length);
    await expect(runOnThreads(kernel, { ...input, columns }, output, 2)).rejects.toThrow('no column wage');
    await expect(runOnThreads(kernel, input, { relief: output.relief } as typeof output, 2)).rejects.toThrow(
      'no output sick',
    );
    const large = sharedInput(columnsOf(kernel, [homeWith(61)]));
    await expect(runOnThreads(kernel, large, sharedOutput(1), 2)).rejects.toThrow('more than 60 members');
  });
});
