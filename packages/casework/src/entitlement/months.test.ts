import { describe, expect, test } from 'vitest';
import type { CaseState } from '../case-state.ts';
import type { Resolution } from '../decision/events.ts';
import { contractOf2018, contractOf2026, sanctioned } from '../examples/broken-contract.ts';
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

describe('months of two decisions', () => {
  const { state } = overpaid;
  const secondAs = (changed: Partial<Resolution>): CaseState => {
    const made = state.decision.made.map((one, i) =>
      i === 1 ? { ...one, resolution: { ...one.resolution, ...changed } } : one,
    );
    return { ...state, decision: { ...state.decision, made } };
  };

  test('are told apart also where both give the same', () => {
    const [february] = entitlementsOf(secondAs({ amount: 87_925 }));
    expect(february?.amount).toBe(8_792_500);
    expect(february?.parts.map(({ decision, from }) => [decision, from])).toEqual([
      [0, '2026-02-01'],
      [1, '2026-02-20'],
    ]);
  });

  test.each([
    ['2026-03-31', ['2026-02', '2026-03']],
    ['2026-04-01', ['2026-02', '2026-03', '2026-04']],
    ['2026-04-30', ['2026-02', '2026-03', '2026-04']],
  ])('reach to the last day of the longer one: %s', (to, expected) => {
    const found = entitlementsOf(secondAs({ period: ['2026-02-20', to] }));
    expect(found.map(({ month }) => month)).toEqual(expected);
  });

  test('end with the later one where that is shorter', () => {
    const found = entitlementsOf(secondAs({ period: ['2026-02-20', '2026-02-28'] }));
    expect(found.map(({ month }) => month)).toEqual(['2026-02']);
  });

  test('without conditions are not paid later for a contract that was concluded later', () => {
    const contracted = forge(
      on(granted, { day: '2026-03-15' }),
      botagoz,
      {
        type: 'contractDrawnUp',
        version: 1,
        terms: {
          from: '2026-03-15',
          to: '2026-06-30',
          plan: { aim: 'Work.', measures: [], accompaniment: [], schooling: [], reviews: [] },
          lumpSum: null,
        },
        parties: ['centre'],
      },
      { type: 'contractConcluded', version: 1, hash: 'h' },
    );
    expect(monthsOf(contracted).map(({ payIn }) => payIn)).toEqual(['2026-02', '2026-03']);
  });
});

describe('a lump sum', () => {
  const withLumpSum = (months: number, day: string, story = contractOf2018): Story =>
    forge(
      on(story, { day }),
      botagoz,
      {
        type: 'contractDrawnUp',
        version: 2,
        terms: {
          from: day,
          to: story === contractOf2018 ? '2019-01-31' : '2026-03-31',
          plan: { aim: 'Work for both of us.', measures: [], accompaniment: [], schooling: [], reviews: [] },
          lumpSum: { months, spending: [] },
        },
        parties: ['centre'],
      },
      { type: 'contractConcluded', version: 2, hash: 'h' },
    );

  test('pays as many months in the first as the contract says, and the rest in theirs', () => {
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
  test('is not paid where the edition of the law knows none', () => {
    const contract = withLumpSum(3, '2026-02-02', contractOf2026);
    expect(monthsOf(contract).map(({ payIn }) => payIn)).toEqual(['2026-01', '2026-02', '2026-03']);
  });
});
