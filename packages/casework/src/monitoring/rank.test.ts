import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../examples/story.ts';
import { drawControlSample, dealIn, isSealedToo, sampleSize } from './control-sample.ts';
import { chanceOf, type Found, triedOf, type Tried } from './hit-rate.ts';
import { rank, worthOf } from './rank.ts';
import { savingsOf } from './savings.ts';
import { FOUND_KINDS, type SignalCode, SIGNALS } from './signal.ts';
import { liftOf, suppress } from './tally.ts';

/** Twice over: once leaves texts that differ in a digit near one another. */
const hash = (text: string): string => hashOf(hashOf(text));

describe('what a sign is worth', () => {
  test('begins with two in ten, and moves with findings', () => {
    expect(chanceOf({ checks: 0, hits: 0 })).toEqual({ part: 2, of: 10 });
    expect(chanceOf({ checks: 30, hits: 18 })).toEqual({ part: 20, of: 40 });
  });

  test('counts a sign as right where something it points to was found', () => {
    const findings: Found[] = [
      { signals: ['undeclaredWork', 'suddenLoan'], found: ['undeclaredWork'] },
      { signals: ['undeclaredWork'], found: ['property'] },
      { signals: ['undeclaredWork'], found: [] },
    ];
    expect(triedOf(findings).get('undeclaredWork')).toEqual({ checks: 3, hits: 1 });
    expect(triedOf(findings).get('suddenLoan')).toEqual({ checks: 1, hits: 1 });
  });

  const finding = fc.record({
    signals: fc.uniqueArray(fc.constantFrom(...SIGNALS)),
    found: fc.uniqueArray(fc.constantFrom(...FOUND_KINDS)),
  });
  test('never leaves its bounds with one finding more, and does not know in which order they came', () => {
    fc.assert(
      fc.property(fc.array(finding), finding, fc.nat(), (findings, one, turn) => {
        const [before, after] = [triedOf(findings), triedOf([...findings, one])];
        for (const signal of SIGNALS) {
          const [was, is] = [before, after].map((tried) => chanceOf(tried.get(signal) ?? { checks: 0, hits: 0 }));
          if (!was || !is) throw new Error('no chance');
          expect(is.part).toBeGreaterThan(0);
          expect(is.part).toBeLessThan(is.of);
          // One finding moves the rate by no more than one part of all.
          expect(Math.abs(is.part * was.of - was.part * is.of)).toBeLessThanOrEqual(was.of);
        }
        const cut = findings.length === 0 ? 0 : turn % findings.length;
        const turned = [...findings.slice(cut), ...findings.slice(0, cut)].toReversed();
        for (const signal of SIGNALS) expect(triedOf(turned).get(signal)).toEqual(before.get(signal));
      }),
    );
  });
});

describe('the ranked list', () => {
  const tried = new Map<SignalCode, Tried>([['undeclaredWork', { checks: 30, hits: 18 }]]);
  const one = (id: string, signals: SignalCode[], monthly = 10_000_000) => ({ case: id, signals, monthly });

  test('multiplies the chance by what a month costs, to the tiyn', () => {
    expect(worthOf(one('a', ['undeclaredWork']), tried)).toMatchObject({ chance: 5000, expected: 5_000_000 });
    // One minus (1/2 · 8/10).
    expect(worthOf(one('a', ['undeclaredWork', 'suddenLoan']), tried)).toMatchObject({
      chance: 6000,
      expected: 6_000_000,
    });
    expect(worthOf(one('a', ['suddenLoan'], 12), tried).expected).toBe(2);
    expect(worthOf(one('a', ['suddenLoan'], 13), tried).expected).toBe(3);
    expect(worthOf(one('a', []), tried)).toMatchObject({ chance: 0, expected: 0 });
  });

  test('puts what is worth most first, and ties in the order of their names whatever way they came', () => {
    const cases = [one('c', ['suddenLoan']), one('b', ['undeclaredWork']), one('a', ['suddenLoan'])];
    const order = (list: typeof cases) => rank(list, tried).map(({ about }) => about.case);
    expect(order(cases)).toEqual(['b', 'a', 'c']);
    expect(order(cases.toReversed())).toEqual(['b', 'a', 'c']);
  });
});

describe('the control sample', () => {
  const cases = Array.from({ length: 200 }, (_, i) => `case-${i}`);

  test.for([
    [0, 0],
    [2, 2],
    [3, 3],
    [149, 3],
    [150, 3],
    [151, 4],
    [1500, 30],
    [1501, 30],
  ] as const)('of %i running cases has %i', ([running, size]) => {
    expect(sampleSize(running)).toBe(size);
  });

  test('is the same for the same seed in whatever order the cases come, and another for another', () => {
    const draw = { seed: 'quarter', hash };
    const drawn = drawControlSample(cases, draw);
    expect(drawn).toHaveLength(4);
    expect(drawControlSample(cases.toReversed(), draw)).toEqual(drawn);
    expect(drawControlSample(cases, { seed: 'another', hash })).not.toEqual(drawn);
  });

  test('gives every case the same chance', () => {
    const times = new Map<string, number>();
    const few = cases.slice(0, 10);
    for (let i = 0; i < 2000; i += 1)
      for (const id of drawControlSample(few, { seed: `seed-${i}`, hash })) times.set(id, (times.get(id) ?? 0) + 1);
    // 600 are expected of each; five deviations are 102.
    for (const id of few) expect(Math.abs((times.get(id) ?? 0) - 600), id).toBeLessThan(103);
  });

  test('does not stand out: about one ranked case in four is closed too, and their place says nothing', () => {
    const draw = { seed: 'quarter', hash };
    const sealed = cases.filter((id) => isSealedToo(id, draw));
    expect(sealed.length).toBeGreaterThan(30);
    expect(sealed.length).toBeLessThan(70);
    const open = cases.filter((id) => !sealed.includes(id));
    const dealt = dealIn(open, sealed, draw);
    expect(dealt.filter((id) => open.includes(id))).toEqual(open);
    expect(dealt).toHaveLength(200);
    const firstHalf = dealt.slice(0, 100).filter((id) => sealed.includes(id)).length;
    expect(firstHalf).toBeGreaterThan(sealed.length / 4);
    expect(firstHalf).toBeLessThan((3 * sealed.length) / 4);
  });
});

describe('savings', () => {
  const before = [
    { month: '2026-10', amount: 6_000_000 },
    { month: '2026-11', amount: 6_000_000 },
    { month: '2026-12', amount: 6_000_000 },
  ];
  test('are what is due less than before, from the month of the finding on', () => {
    expect(savingsOf(before, [{ month: '2026-12', amount: 2_500_000 }], '2026-11')).toEqual([
      { month: '2026-11', amount: 6_000_000 },
      { month: '2026-12', amount: 3_500_000 },
    ]);
  });
  test('are none where an objection was won and all is due again, or more', () => {
    expect(savingsOf(before, before, '2026-10')).toEqual([]);
    expect(savingsOf(before, [...before, ...before], '2026-10')).toEqual([]);
  });
});

describe('figures', () => {
  test('leave out counts by which a family could be known, and never one alone', () => {
    const cell = (checks: number, hits = 0) => ({ checks, hits });
    const hidden = { checks: null, hits: null };
    expect(suppress([cell(4), cell(5), cell(6)])).toEqual([hidden, hidden, cell(6)]);
    expect(suppress([cell(5), cell(6, 2)])).toEqual([cell(5), cell(6, 2)]);
    expect(suppress([cell(0), cell(4), cell(3), cell(9)])).toEqual([cell(0), hidden, hidden, cell(9)]);
    expect(suppress([cell(4)])).toEqual([hidden]);
  });
  test('tell how many times better than chance the list is, where chance was right at all', () => {
    expect(liftOf({ checks: 40, hits: 20 }, { checks: 20, hits: 4 })).toBe(250);
    expect(liftOf({ checks: 40, hits: 20 }, { checks: 20, hits: 0 })).toBeNull();
    expect(liftOf({ checks: 0, hits: 0 }, { checks: 20, hits: 2 })).toBeNull();
  });
});
