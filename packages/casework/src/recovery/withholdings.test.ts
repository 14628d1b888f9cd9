import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../case-event.ts';
import { establishedOf2018, reason } from '../examples/overpaid.ts';
import { botagoz, head, marina } from '../examples/people.ts';
import { act, forge, on, refusalOf, type Story } from '../examples/story.ts';
import { limitLeft, limitOf, plannedWithholdings } from './withholdings.ts';

/* 26 568 ₸ a month from November to January; 28 284 ₸ are owed, and a fifth of a month is 5 313,60 ₸. */
const debt = 'debt-1';
const planned = act(establishedOf2018, botagoz, { type: 'planRepayment', debt, way: 'withholding' });
const keep = { type: 'recordRepayment', debt, amount: 531_360, way: 'withholding', reference: 'R-1' } as const;
const kept = { ...keep, on: '2018-10-15', month: '2018-11' } as const;
const repaid = (story: Story, amount: number): Story =>
  act(story, botagoz, { ...keep, amount, way: 'voluntary', on: '2018-10-15' });
const months = ({ state }: Story) => plannedWithholdings(state).map(({ month, amount }) => [month, amount]);

describe('of a payment', () => {
  test.for([
    [0, 0],
    [4, 0],
    [5, 1],
    [100, 20],
    [104, 20],
    [105, 21],
  ] as const)('of %i tiyn at most %i are withheld: a fifth, rounded down', ([payable, limit]) => {
    expect(limitOf(payable)).toBe(limit);
  });

  test('a fifth is withheld, of each that comes after the plan', () => {
    expect(plannedWithholdings(planned.state)).toEqual([
      { debt, month: '2018-11', amount: 531_360 },
      { debt, month: '2018-12', amount: 531_360 },
      { debt, month: '2019-01', amount: 531_360 },
    ]);
  });

  test.for([
    ['on the last day of a month', '2018-10-31', ['2018-11', '2018-12', '2019-01']],
    ['on the first day of a month', '2018-11-01', ['2018-12', '2019-01']],
    ['in the month of the last payment', '2019-01-02', []],
  ] as const)('nothing is withheld in the month of the plan: made %s', ([, day, expected]) => {
    const plan = { type: 'planRepayment', debt, way: 'withholding' } as const;
    expect(months(act(on(establishedOf2018, { day }), botagoz, plan)).map(([month]) => month)).toEqual(expected);
  });

  test.for([
    ['the last day of a month', '2018-11-30', ['2018-12', '2019-01']],
    ['the first day of a month', '2018-12-01', ['2018-12', '2019-01']],
    ['the day after', '2018-12-02', ['2019-01']],
  ] as const)('nothing is withheld before hardship is over: until %s', ([, until, expected]) => {
    const spared = act(planned, head, { type: 'grantHardship', debt, until, reason });
    expect(months(spared).map(([month]) => month)).toEqual(expected);
  });

  test.for([
    ['a tiyn less than a fifth', 531_359, [['2018-11', 531_359]]],
    ['a fifth', 531_360, [['2018-11', 531_360]]],
    [
      'a tiyn more than a fifth',
      531_361,
      [
        ['2018-11', 531_360],
        ['2018-12', 1],
      ],
    ],
  ] as const)('no more is withheld than is owed: %s', ([, left, expected]) => {
    expect(months(repaid(planned, 2_828_400 - left))).toEqual(expected);
  });

  test('nothing is withheld while the family objects, or pays back of itself', () => {
    const objection: Extract<CaseEvent, { type: 'objectionFiled' }> = {
      type: 'objectionFiled',
      id: 'objection-1',
      against: { kind: 'debt', debt },
      way: 'objection',
      text: reason,
      documents: [],
      suspends: { cites: [] },
      office: 'kz/61',
    };
    expect(months(forge(planned, marina, objection))).toEqual([]);
    expect(months(forge(planned, marina, { ...objection, against: { kind: 'debt', debt: 'debt-2' } }))).toHaveLength(3);
    expect(months(forge(planned, marina, { ...objection, against: { kind: 'decision', decision: 0 } }))).toHaveLength(
      3,
    );
    expect(months(act(establishedOf2018, botagoz, { type: 'planRepayment', debt, way: 'voluntary' }))).toEqual([]);
    expect(months(establishedOf2018)).toEqual([]);
  });

  test('from which something was withheld nothing is withheld again', () => {
    const once = act(planned, botagoz, { ...kept, amount: 100 });
    expect(months(once).map(([month]) => month)).toEqual(['2018-12', '2019-01']);
    expect(limitLeft(once.state, '2018-11')).toBe(531_260);
    expect(limitLeft(once.state, '2018-12')).toBe(531_360);
    expect(limitLeft(once.state, '2019-02')).toBe(0);
    expect(limitLeft(act(planned, botagoz, kept).state, '2018-11')).toBe(0);
  });

  test('two debts share one fifth, in their order', () => {
    const second = forge(
      repaid(planned, 2_528_400),
      botagoz,
      {
        type: 'debtProposed',
        debt: 'debt-2',
        cause: 'goodFaith',
        months: [{ month: '2018-08', paid: 4_371_000, due: 4_071_000 }],
        amount: 300_000,
        cites: [],
        reason,
        answerBy: '2018-10-15',
      },
      { type: 'debtEstablished', debt: 'debt-2', amount: 300_000, proposedBy: 'botagoz' },
      { type: 'repaymentPlanned', debt: 'debt-2', way: 'withholding', instalments: [] },
    );
    expect(plannedWithholdings(second.state)).toEqual([
      { debt: 'debt-1', month: '2018-11', amount: 300_000 },
      { debt: 'debt-2', month: '2018-11', amount: 231_360 },
      { debt: 'debt-2', month: '2018-12', amount: 68_640 },
    ]);
    const taken = act(second, botagoz, { ...kept, amount: 100_000, reference: 'R-2' });
    expect(limitLeft(taken.state, '2018-11')).toBe(431_360);
    const both = act(taken, botagoz, { ...kept, debt: 'debt-2', amount: 231_360, reference: 'R-3' });
    expect(limitLeft(both.state, '2018-11')).toBe(200_000);
  });
});

describe('what was withheld', () => {
  test.for([
    [531_359, undefined],
    [531_360, undefined],
    [531_361, { code: 'debt.overLimit', owed: 531_360 }],
  ] as const)('of a month of 26 568 ₸, %i tiyn, is held against its fifth', ([amount, refusal]) => {
    expect(refusalOf(planned, botagoz, { ...kept, amount })).toEqual(refusal);
  });

  test('names its month', () => {
    const { month: _, ...unnamed } = { ...kept };
    expect(refusalOf(planned, botagoz, unnamed)).toEqual({ code: 'debt.overLimit', owed: 0 });
  });

  test('by a register that was locked is counted whatever has happened since, and once', () => {
    const locked = on(establishedOf2018, { keptBack: true });
    const over = { ...kept, amount: 5_000_000 };
    const counted = act(locked, botagoz, over);
    expect(counted.state.debts[0]?.repaid).toEqual([
      { amount: 5_000_000, way: 'withholding', reference: 'R-1', on: '2018-10-15', month: '2018-11' },
    ]);
    expect(refusalOf(counted, botagoz, over)).toEqual({ code: 'debt.referenceCounted', reference: 'R-1' });
    expect(refusalOf(locked, botagoz, { ...over, debt: 'debt-9' })).toEqual({ code: 'debt.unknown' });
    expect(refusalOf(locked, botagoz, { ...over, way: 'voluntary' })?.code).toBe('debt.moreThanOwed');
    expect(refusalOf(establishedOf2018, botagoz, over)?.code).toBe('debt.moreThanOwed');
  });
});
