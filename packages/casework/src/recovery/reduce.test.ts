import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../case-event.ts';
import type { ChangedFact } from '../change/events.ts';
import { entitlementsOf } from '../entitlement/entitlement.ts';
import { allPaid, applied, decidedAgain, established, granted, overpaid, reason } from '../examples/overpaid.ts';
import { botagoz, head, marina } from '../examples/people.ts';
import { act, on, type Story } from '../examples/story.ts';
import { tasksOf } from '../tasks.ts';
import { shorten } from './instalments.ts';
import { compareMonths } from './overpaid.ts';
import { reductionsOf } from './reduce.ts';
import { stageOf } from './stage.ts';
import { balanceOf } from './state.ts';

const debt = 'debt-1';
const debtOf = ({ state }: Story) => {
  const [found] = state.debts;
  if (!found) throw new Error('there is no debt');
  return found;
};
const stays = (value: boolean): readonly ChangedFact[] => [{ fact: 'livesWithFamily', member: 'nurlan', value }];
/** It turns out in April that the eldest was with the family from a day on. */
const backFrom = (story: Story, from: string): Story => decidedAgain(applied(story, from, '2026-04-10', stays(true)));
const lastEvents = ({ history }: Story, count: number): readonly CaseEvent['type'][] =>
  history.slice(-count).map(({ event }) => event.type);
const paidFor = (month: string): number => allPaid(granted).find((one) => one.month === month)?.amount ?? 0;
const dueFor = ({ state }: Story, month: string): number =>
  entitlementsOf(state).find((one) => one.month === month)?.amount ?? 0;

describe('a debt whose months turn out to be due', () => {
  test('is nothing any more, by the decision that says so', () => {
    const raised = backFrom(established, '2026-02-20');
    expect(lastEvents(raised, 2)).toEqual(['decisionMade', 'debtReduced']);
    expect(raised.history.at(-1)?.event).toEqual({
      type: 'debtReduced',
      debt,
      cause: 'dueRaised',
      amount: 0,
      months: [],
      cites: ['socialCode/126/4'],
    });
    expect(stageOf(debtOf(raised))).toBe('settled');
    expect(tasksOf(raised.state, '2026-04-10').map(({ kind }) => kind)).not.toContain('planRepayment');
  });

  test('is asked back only for the month that is still overpaid', () => {
    const raised = backFrom(established, '2026-03-01');
    expect(debtOf(raised).months).toEqual([
      { month: '2026-02', paid: paidFor('2026-02'), due: dueFor(raised, '2026-02') },
    ]);
    expect(debtOf(raised).amount).toBe(paidFor('2026-02') - dueFor(raised, '2026-02'));
    expect(compareMonths(raised.state, allPaid(granted)).map(({ paid, due, claimed }) => paid - due - claimed)).toEqual(
      [0, 0],
    );
  });

  test('gives back what was repaid of it in vain, and tells the office', () => {
    const pay = { type: 'recordRepayment', debt, way: 'voluntary', reference: 'PO-1', on: '2026-04-06' } as const;
    const { amount } = debtOf(established);
    const raised = backFrom(act(established, botagoz, { ...pay, amount }), '2026-02-20');
    expect(balanceOf(debtOf(raised))).toEqual({ owed: 0, repaid: amount, writtenOff: 0, toReturn: amount });
    expect(tasksOf(raised.state, '2026-04-10').map(({ kind }) => kind)).toContain('returnRepaid');
  });

  test('counts what was written off of it as never owed', () => {
    const { amount } = debtOf(established);
    const proposed = act(established, botagoz, { type: 'proposeWriteOff', debt, amount: amount - 100, reason });
    const raised = backFrom(act(proposed, head, { type: 'approveWriteOff', debt }), '2026-02-20');
    expect(balanceOf(debtOf(raised))).toEqual({ owed: 0, repaid: 0, writtenOff: 0, toReturn: 0 });
  });

  test('keeps a plan whose last parts fall away', () => {
    const planned = act(established, botagoz, {
      type: 'planRepayment',
      debt,
      way: 'voluntary',
      parts: 4,
      firstDue: '2026-05-10',
    });
    const raised = backFrom(planned, '2026-03-01');
    expect(debtOf(raised).instalments).toEqual([{ due: '2026-05-10', amount: debtOf(raised).amount }]);
  });

  test('does not change while the case is being reckoned again, nor where less becomes due', () => {
    const waiting = applied(established, '2026-02-20', '2026-04-10', stays(true));
    expect(reductionsOf(waiting.state)).toEqual([]);
    const lower = decidedAgain(
      applied(established, '2026-02-20', '2026-04-10', [{ fact: 'livesWithFamily', member: 'asel', value: false }]),
    );
    expect(debtOf(lower).amount).toBe(debtOf(established).amount);
    expect(lower.history.filter(({ event }) => event.type === 'debtReduced')).toEqual([]);
  });

  test('that is only proposed is not made less: it is proposed anew, for what is due now', () => {
    const proposed = act(overpaid, botagoz, { type: 'proposeDebt', debt, cause: 'goodFaith', reason });
    expect(reductionsOf(backFrom(proposed, '2026-02-20').state)).toEqual([]);
    expect(debtOf(backFrom(proposed, '2026-02-20')).amount).toBe(debtOf(proposed).amount);
  });

  test('of which a part of one month turns out to be due becomes less by that part, while nothing is reckoned anew', () => {
    const { months, amount } = debtOf(established);
    const before = months.map((one, i) => (i === 0 ? { ...one, due: one.due - 100_000 } : one));
    const state = {
      ...established.state,
      debts: [{ ...debtOf(established), amount: amount + 100_000, months: before }],
    };
    const less = [{ type: 'debtReduced', debt, cause: 'dueRaised', amount, months, cites: ['socialCode/126/4'] }];
    expect(reductionsOf(state)).toEqual(less);
    expect(reductionsOf({ ...state, phase: 'closed' })).toEqual(less);
    for (const phase of ['determination', 'proposed'] as const) expect(reductionsOf({ ...state, phase })).toEqual([]);
  });

  test('of two debts for one month the later gives way first', () => {
    const further = decidedAgain(
      applied(established, '2026-02-20', '2026-04-10', [{ fact: 'livesWithFamily', member: 'asel', value: false }]),
    );
    const second = { type: 'proposeDebt', debt: 'debt-2', cause: 'goodFaith', reason } as const;
    const asked = act(on(further, { paid: allPaid(granted) }), botagoz, second);
    const answered = act(asked, marina, { type: 'answerDebt', debt: 'debt-2', text: reason, documents: [] });
    const both = act(answered, head, { type: 'establishDebt', debt: 'debt-2' });
    const raised = decidedAgain(
      applied(both, '2026-02-20', '2026-04-20', [{ fact: 'livesWithFamily', member: 'asel', value: true }]),
    );
    expect(raised.state.debts.map(({ amount }) => amount)).toEqual([debtOf(established).amount, 0]);
  });
});

test('parts of a sum that became smaller fall away from the last on', () => {
  const parts = [
    { due: '2026-05-10', amount: 300 },
    { due: '2026-06-10', amount: 300 },
  ];
  expect(shorten(parts, 0)).toEqual(parts);
  expect(shorten(parts, 299)).toEqual([parts[0], { due: '2026-06-10', amount: 1 }]);
  expect(shorten(parts, 300)).toEqual([parts[0]]);
  expect(shorten(parts, 301)).toEqual([{ due: '2026-05-10', amount: 299 }]);
  expect(shorten(parts, 600)).toEqual([]);
  expect(shorten(parts, 700)).toEqual([]);
});
