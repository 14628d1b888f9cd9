import { describe, expect, test } from 'vitest';
import { contractOf2018, regionalHead, sanctioned } from '../examples/broken-contract.ts';
import { applied, decidedAgain, reason } from '../examples/overpaid.ts';
import { botagoz, head, marina } from '../examples/people.ts';
import { act, forge, on, refusalOf, type Story } from '../examples/story.ts';
import { exitCommands } from '../exit/commands.examples.ts';
import { ofAQuarter, paidUp } from '../exit/exit.examples.ts';
import { entitlementsOf } from '../entitlement/entitlement.ts';
import { tasksOf } from '../tasks.ts';
import type { Objectionable, ObjectionWay } from './events.ts';

/** A family that left when its quarter had run out. */
const gone = act(on(paidUp(ofAQuarter), { day: '2026-04-01' }), botagoz, {
  ...exitCommands.recordExit,
  reason: 'termEnded',
});
const paid = entitlementsOf(ofAQuarter.state).map(({ month, amount }) => ({ month, amount }));

const objecting = (story: Story, against: Objectionable, way: ObjectionWay = 'objection'): Story =>
  act(story, marina, { type: 'fileObjection', id: 'o-1', against, way, text: reason, documents: [] });
const answered = (story: Story, outcome: 'upheld' | 'rejected'): Story =>
  act(story, regionalHead, {
    type: 'decideObjection',
    objection: 'o-1',
    outcome,
    reason,
    cites: ['socialCode/123/7'],
    rules: [],
  });
const toDecision = { kind: 'decision', decision: 0 } as const;
const kinds = (story: Story): readonly string[] => tasksOf(story.state, story.around.day).map(({ kind }) => kind);

describe('a family that has left', () => {
  test.each<ObjectionWay>(['objection', 'humanReview'])('has its decision looked at again by %s', (way) => {
    const open = objecting(on(gone, { day: '2026-05-04' }), toDecision, way);
    expect(open.state.phase).toBe('closed');
    expect(kinds(open)).toContain('answerObjection');
    expect(answered(open, 'rejected').state.phase).toBe('closed');
  });

  test('is decided on anew where it was right, and the case is closed again by that decision', () => {
    const upheld = answered(objecting(on(gone, { day: '2026-05-04' }), toDecision), 'upheld');
    expect(upheld.state.phase).toBe('determination');
    expect(kinds(upheld)).toContain('determine');
    const again = decidedAgain(upheld);
    expect(again.state.phase).toBe('closed');
    expect(again.state.decision.made).toHaveLength(2);
  });

  test('objects to a sanction that was imposed before, and it is lifted', () => {
    const cut = sanctioned(contractOf2018, '2018-09-18');
    const closed = forge(cut, botagoz, { type: 'exitRecorded', reason: 'termEnded', text: reason });
    expect(closed.state.phase).toBe('closed');
    const sanction = closed.state.sanctions.imposed[0]?.id ?? '';
    const open = objecting(on(closed, { day: '2018-09-20' }), { kind: 'sanction', sanction });
    expect(open.state.objections[0]?.suspends).not.toBeNull();
    const upheld = answered(open, 'upheld');
    expect(upheld.state.sanctions.imposed[0]?.lifted).toMatchObject({ cause: 'objection' });
    expect(upheld.state.phase).toBe('closed');
  });

  test('tells what was otherwise, is heard about what it owes, and objects to that', () => {
    const told = decidedAgain(applied(on(gone, { paid }), '2026-02-20', '2026-04-10'));
    expect(told.state.phase).toBe('closed');
    const proposed = act(on(told, { paid }), botagoz, {
      type: 'proposeDebt',
      debt: 'debt-1',
      cause: 'goodFaith',
      reason,
    });
    const heard = act(proposed, marina, { type: 'answerDebt', debt: 'debt-1', text: reason, documents: [] });
    const owing = act(heard, head, { type: 'establishDebt', debt: 'debt-1' });
    const open = objecting(owing, { kind: 'debt', debt: 'debt-1' });
    const plan = { type: 'planRepayment', debt: 'debt-1', way: 'voluntary', parts: 2, firstDue: '2026-05-10' } as const;
    expect(refusalOf(open, botagoz, plan)).toEqual({ code: 'debt.objectedTo' });
    expect(answered(open, 'upheld').state.debts[0]?.endedOn).toBe('2026-04-10');
  });

  test('is not corrected behind its back, but told and heard', () => {
    const correct = {
      type: 'correctFact',
      fact: 'livesWithFamily',
      member: 'nurlan',
      value: false,
      from: '2026-02-20',
      reason,
    } as const;
    expect(refusalOf(on(ofAQuarter, { day: '2026-03-02' }), botagoz, correct)).toBeUndefined();
    expect(refusalOf(gone, botagoz, correct)).toEqual({ code: 'correction.closed' });
    expect(() => applied(gone, '2026-02-20', '2026-04-10')).not.toThrow();
  });
});
