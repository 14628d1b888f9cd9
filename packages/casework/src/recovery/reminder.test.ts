import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../case-event.ts';
import { established, reason } from '../examples/overpaid.ts';
import { botagoz, head, marina, registers } from '../examples/people.ts';
import { act, forge, on, type Story } from '../examples/story.ts';
import { tasksOf } from '../tasks.ts';

const debt = 'debt-1';
const planned = act(established, botagoz, {
  type: 'planRepayment',
  debt,
  way: 'voluntary',
  parts: 3,
  firstDue: '2026-05-11',
});
const first = planned.state.debts[0]?.instalments[0]?.amount ?? 0;
const remind = (story: Story, day: string): Story =>
  act(on(story, { day }), registers, { type: 'remindOfInstalments' });
const told = (story: Story, after: Story): readonly CaseEvent[] =>
  after.history.slice(story.history.length).map(({ event }) => event);
const waits = (story: Story, day: string) =>
  tasksOf(story.state, day).map(({ kind, owner, term, late }) => [kind, owner.role, term.due, late]);
const pay = (story: Story, amount: number, day: string): Story =>
  act(on(story, { day }), botagoz, {
    type: 'recordRepayment',
    debt,
    amount,
    way: 'voluntary',
    reference: `PO-${day}`,
    on: day,
  });

describe('an instalment that has not come', () => {
  test.each([
    ['2026-05-10', 0],
    ['2026-05-11', 0],
    ['2026-05-12', 1],
  ])('is told to the family only after its day: on %s %i times', (day, times) => {
    expect(told(planned, remind(planned, day))).toHaveLength(times);
  });

  test('is told once, with what of it is missing', () => {
    const part = pay(planned, 100, '2026-05-11');
    const reminded = remind(part, '2026-05-12');
    expect(told(part, reminded)).toEqual([
      { type: 'instalmentReminded', debt, due: '2026-05-11', amount: first - 100 },
    ]);
    expect(told(reminded, remind(reminded, '2026-05-13'))).toEqual([]);
    expect(told(reminded, remind(reminded, '2026-06-11'))).toEqual([]);
  });

  test('is then no late task but a plan to be looked at together', () => {
    expect(waits(planned, '2026-05-11')).toEqual([['watchInstalment', 'consultant', '2026-05-11', false]]);
    const reminded = remind(planned, '2026-05-12');
    expect(waits(reminded, '2026-05-12')).toEqual([['reviewPlan', 'consultant', '2026-05-26', false]]);
    expect(waits(pay(reminded, first, '2026-05-20'), '2026-05-20')).toEqual([
      ['watchInstalment', 'consultant', '2026-06-11', false],
    ]);
  });

  test('is the next one, once that has its turn', () => {
    const paid = pay(remind(planned, '2026-05-12'), first, '2026-05-20');
    expect(told(paid, remind(paid, '2026-06-12'))).toMatchObject([{ due: '2026-06-11' }]);
  });

  test('is waited for until the hardship is over that was granted', () => {
    const spared = act(on(planned, { day: '2026-05-05' }), head, {
      type: 'grantHardship',
      debt,
      until: '2026-08-03',
      reason,
    });
    expect(told(spared, remind(spared, '2026-08-03'))).toEqual([]);
    expect(waits(spared, '2026-05-20')).toEqual([['watchInstalment', 'consultant', '2026-08-03', false]]);
    expect(told(spared, remind(spared, '2026-08-04'))).toMatchObject([{ due: '2026-08-03', amount: first }]);
  });

  test('is not asked for while the family waits for an answer', () => {
    const asked = act(on(planned, { day: '2026-05-05' }), marina, {
      type: 'askHardship',
      debt,
      text: reason,
      documents: [],
      canPay: null,
    });
    expect(told(asked, remind(asked, '2026-05-12'))).toEqual([]);
    const objected = forge(planned, marina, {
      type: 'objectionFiled',
      id: 'objection-1',
      against: { kind: 'debt', debt },
      way: 'objection',
      text: reason,
      documents: [],
      suspends: { cites: [] },
      office: 'kz/61',
    });
    expect(told(objected, remind(objected, '2026-05-12'))).toEqual([]);
  });

  test('is not asked for where nothing is planned or everything is paid', () => {
    expect(told(established, remind(established, '2026-05-12'))).toEqual([]);
    const all = pay(planned, planned.state.debts[0]?.amount ?? 0, '2026-05-11');
    expect(told(all, remind(all, '2026-05-12'))).toEqual([]);
  });
});
