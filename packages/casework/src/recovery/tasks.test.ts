import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../case-event.ts';
import { allPaid, established, granted, heard, overpaid, proposedDebt, reason } from '../examples/overpaid.ts';
import { botagoz, head, marina } from '../examples/people.ts';
import { act, forge, on, refusalOf, type Story } from '../examples/story.ts';
import type { DebtCause } from './events.ts';
import { overpaidMonths } from './overpaid.ts';
import { balanceOf } from './state.ts';
import { recoveryTasks } from './tasks.ts';

const debt = 'debt-1';
const DAY = '2026-04-06';
const pay = { type: 'recordRepayment', debt, amount: 100, way: 'voluntary', reference: 'PO-1', on: DAY } as const;
const waiting = ({ state }: Story) =>
  recoveryTasks(state, DAY).map(({ kind, role, term }) => [kind, role, term.since, term.due]);
const second = (story: Story, day: string): Story =>
  forge(on(story, { day }), botagoz, {
    type: 'debtProposed',
    debt: 'debt-2',
    cause: 'concealment',
    months: [],
    amount: 300_000,
    cites: [],
    reason,
    answerBy: '2026-04-20',
  });
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

describe('of what waits about debts', () => {
  test('each kind is told once, for the debt that is due first', () => {
    const first = [['establishDebt', 'decisionMaker', '2026-04-02', '2026-04-16']];
    expect(waiting(second(heard, DAY))).toEqual(first);
    const both = second(established, DAY);
    expect(waiting(both).map(([kind]) => kind)).toEqual(['planRepayment', 'establishDebt']);
    const answered = act(on(second(proposedDebt, '2026-03-30'), { day: '2026-04-01' }), marina, {
      type: 'answerDebt',
      debt: 'debt-2',
      text: reason,
      documents: [],
    });
    expect(waiting(answered)).toEqual([['establishDebt', 'decisionMaker', '2026-04-01', '2026-04-15']]);
  });

  test('nothing is watched of a debt that is paid or objected to', () => {
    const owed = established.state.debts[0]?.amount ?? 0;
    expect(waiting(act(established, botagoz, { ...pay, amount: owed }))).toEqual([]);
    expect(waiting(forge(established, marina, objection))).toEqual([]);
    expect(waiting(act(established, botagoz, { ...pay, amount: owed - 1 }))).toHaveLength(1);
  });

  test('what was paid before the plan is no part of it, what is paid on its day is', () => {
    const before = act(established, botagoz, { ...pay, amount: 3_000_000, on: '2026-04-05' });
    const planned = act(before, botagoz, { type: 'planRepayment', debt, way: 'voluntary', parts: 2 });
    expect(waiting(planned)).toEqual([['watchInstalment', 'consultant', DAY, DAY]]);
    const paid = act(planned, botagoz, { ...pay, amount: 851_900, reference: 'PO-2' });
    expect(waiting(paid)).toEqual([['watchInstalment', 'consultant', DAY, '2026-05-06']]);
  });

  test('money goes back by the payments officer', () => {
    const repaid = act(established, botagoz, { ...pay, amount: 500 });
    const sued = act(repaid, head, { type: 'askCourt', debt, claim: 'Claim 1' });
    const ruled = act(sued, head, { type: 'recordRuling', debt, amount: 200, ruling: 'Ruling 1' });
    expect(waiting(ruled)).toEqual([['returnRepaid', 'paymentsOfficer', '2026-03-30', '2026-04-13']]);
    const cancelled = forge(repaid, head, { type: 'debtCancelled', debt, cause: 'objection', reason });
    expect(waiting(cancelled)).toEqual([['returnRepaid', 'paymentsOfficer', DAY, '2026-04-20']]);
    const ended = forge(established, head, { type: 'debtCancelled', debt, cause: 'objection', reason });
    expect(waiting(ended)).toEqual([]);
  });
});

describe('a debt', () => {
  test('is owed from the decision on, and never after it has ended', () => {
    const balances = [proposedDebt, established, act(heard, botagoz, { type: 'dropDebt', debt, reason })].map(
      ({ state }) => state.debts.map((one) => balanceOf(one).owed),
    );
    expect(balances).toEqual([[0], [4_703_800], [0]]);
  });

  test('of which a part was written off goes back beyond the rest only', () => {
    const [found] = established.state.debts;
    if (!found) throw new Error('there is no debt');
    const repaid = [{ amount: 900, way: 'voluntary', reference: 'PO-1', on: DAY } as const];
    const of = (changed: object) => balanceOf({ ...found, amount: 1000, writtenOff: 300, repaid, ...changed });
    expect(of({})).toEqual({ owed: 0, repaid: 900, writtenOff: 300, toReturn: 200 });
    expect(of({ writtenOff: 100 })).toEqual({ owed: 0, repaid: 900, writtenOff: 100, toReturn: 0 });
    expect(of({ writtenOff: 99 })).toEqual({ owed: 1, repaid: 900, writtenOff: 99, toReturn: 0 });
    expect(of({ endedOn: DAY })).toEqual({ owed: 0, repaid: 900, writtenOff: 0, toReturn: 900 });
  });

  test('that was dropped claims its months no longer', () => {
    const dropped = act(heard, botagoz, { type: 'dropDebt', debt, reason });
    const months = [
      { month: '2026-02', paid: 8_792_500, due: 7_648_300 },
      { month: '2026-03', paid: 8_792_500, due: 5_232_900 },
    ];
    expect(overpaidMonths(dropped.state, allPaid(granted), DAY)).toEqual(months);
    expect(overpaidMonths(heard.state, allPaid(granted), DAY)).toEqual([]);
  });

  test.for([
    ['agencyError', ['voluntary']],
    ['goodFaith', ['voluntary', 'withholding', 'court']],
    ['concealment', ['voluntary', 'withholding', 'court']],
  ] as const)('by %s may come back in the ways of its article', ([cause, allowed]) => {
    const proposed = act(overpaid, botagoz, { type: 'proposeDebt', debt, cause: cause satisfies DebtCause, reason });
    expect(proposed.state.debts[0]).toMatchObject({ cause, cites: ['socialCode/126/4'], amount: 4_703_800 });
    const owed = act(on(proposed, { day: '2026-04-20' }), head, { type: 'establishDebt', debt });
    const asks = {
      voluntary: { type: 'planRepayment', debt, way: 'voluntary' },
      withholding: { type: 'planRepayment', debt, way: 'withholding' },
      court: { type: 'askCourt', debt, claim: 'Claim 1' },
    } as const;
    const ways = Object.entries(asks).filter(
      ([way, command]) => refusalOf(owed, way === 'court' ? head : botagoz, command) === undefined,
    );
    expect(ways.map(([way]) => way)).toEqual(allowed);
  });

  test('is decided on though another of the case stands beside it', () => {
    const other = forge(second(heard, DAY), botagoz, { type: 'debtDropped', debt: 'debt-2', reason });
    expect(refusalOf(other, head, { type: 'establishDebt', debt })).toBeUndefined();
    const counted = act(act(other, head, { type: 'establishDebt', debt }), botagoz, pay);
    expect(refusalOf(counted, botagoz, pay)).toEqual({ code: 'debt.referenceCounted', reference: 'PO-1' });
  });
});
