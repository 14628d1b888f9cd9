import { breachesIn2018 } from '@tirek/family/examples';
import { describe, expect, test } from 'vitest';
import { contractOf2018, sanctioned } from '../examples/broken-contract.ts';
import { granted, overpaid } from '../examples/overpaid.ts';
import { forge, on, type Story } from '../examples/story.ts';
import { botagoz } from '../examples/people.ts';
import { entitlementsOf } from './entitlement.ts';

const monthsOf = ({ state }: Story) => entitlementsOf(state);

describe('a month of entitlement', () => {
  test('tells its parts by their reasons, and nothing that has none', () => {
    const [september, october] = monthsOf(sanctioned(contractOf2018, '2018-09-10')).slice(1);
    expect(september?.parts).toEqual([
      {
        code: 'award',
        from: '2018-09-01',
        to: '2018-09-30',
        amount: 4_071_000,
        cites: ['tsaLaw/4/10'],
        decision: 0,
      },
    ]);
    expect(Object.keys(september?.parts[0] ?? {})).not.toContain('sanction');
    expect(Object.keys(september?.parts[0] ?? {})).not.toContain('breaches');
    expect(october?.parts).toMatchObject([{ sanction: 'sanction-1', breaches: 1, amount: 3_256_800 }]);
  });

  test('names the day of the earliest decision in it, and is not paid before its own month', () => {
    expect(monthsOf(overpaid).map(({ month, decidedOn, payIn }) => [month, decidedOn, payIn])).toEqual([
      ['2026-02', '2026-02-10', '2026-02'],
      ['2026-03', '2026-03-30', '2026-03'],
    ]);
    expect(monthsOf(overpaid)[0]?.parts.map(({ decision, from, to }) => [decision, from, to])).toEqual([
      [0, '2026-02-01', '2026-02-19'],
      [1, '2026-02-20', '2026-02-28'],
    ]);
  });

  test('of aid with conditions is paid from the month of the contract, of other aid from that of the decision', () => {
    const { state } = granted;
    const late = {
      ...state,
      decision: { ...state.decision, made: state.decision.made.map((one) => ({ ...one, on: '2026-03-02' })) },
    };
    expect(entitlementsOf(late).map(({ payIn }) => payIn)).toEqual(['2026-03', '2026-03']);
    expect(monthsOf(contractOf2018)[0]).toMatchObject({ month: '2018-08', payIn: '2018-08' });
  });
});

describe('a lump sum', () => {
  const withLumpSum = (months: number, drawnUpOn: string): Story =>
    forge(
      on(contractOf2018, { day: drawnUpOn }),
      botagoz,
      {
        type: 'contractDrawnUp',
        version: 2,
        terms: {
          from: '2018-09-03',
          to: '2019-01-31',
          plan: { aim: 'Work for both of us.', measures: [], accompaniment: [], schooling: [], reviews: [] },
          lumpSum: { months, spending: [] },
        },
        parties: ['centre'],
      },
      { type: 'contractConcluded', version: 2, hash: 'h' },
    );

  test('pays as many months in the first as the contract says, and the rest in theirs', () => {
    expect(breachesIn2018.on < '2018-09-03').toBe(true);
    expect(monthsOf(withLumpSum(2, '2018-09-03')).map(({ payIn }) => payIn)).toEqual([
      '2018-08',
      '2018-08',
      '2018-10',
      '2018-11',
      '2018-12',
      '2019-01',
    ]);
    expect(monthsOf(withLumpSum(1, '2018-09-03')).map(({ payIn }) => payIn)).toEqual(
      monthsOf(contractOf2018).map(({ payIn }) => payIn),
    );
  });
});
