import { loneMotherOfFour } from '@tirek/family/examples';
import { describe, expect, test } from 'vitest';
import { answeredObjection, contractOf2018, objected, regionalHead, sanctioned } from '../examples/broken-contract.ts';
import { concluded, decided } from '../examples/main-path.ts';
import { botagoz, head, marina } from '../examples/people.ts';
import { act, forge, on, refusalOf, type Story } from '../examples/story.ts';
import { tasksOf } from '../tasks.ts';
import { isSuspended, suspendedBy } from './suspension.ts';

const { file, on: day } = loneMotherOfFour;
const reason = 'A reason long enough.';
const story = decided(concluded(file, day));
const toDecision = { kind: 'decision', decision: 0 } as const;
const open = objected(story, '2026-02-20', toDecision);
const objectionAgain = {
  type: 'fileObjection',
  against: toDecision,
  way: 'objection',
  text: reason,
  documents: [],
} as const;
const kinds = ({ state }: Story, on_: string) => tasksOf(state, on_).map(({ kind, owner }) => [kind, owner.office]);

describe('an objection', () => {
  test('is answered by the office above, in twenty working days', () => {
    expect(open.state.objections[0]).toMatchObject({ office: 'kz/61', suspends: null, decided: null });
    const task = tasksOf(open.state, '2026-02-20').find(({ kind }) => kind === 'answerObjection');
    expect(task).toMatchObject({ owner: { role: 'decisionMaker', office: 'kz/61' }, term: { due: '2026-03-26' } });
  });

  test('asked as a second look by a person goes the same way, besides an objection', () => {
    const answered = answeredObjection(open, '2026-02-25', 'rejected');
    const again = { type: 'fileObjection', id: 'o-2', against: toDecision, text: reason, documents: [] } as const;
    expect(refusalOf(answered, marina, { ...again, way: 'objection' })?.code).toBe('objection.answered');
    expect(refusalOf(answered, marina, { ...again, way: 'humanReview' })).toBeUndefined();
  });

  test('may be made again after it was taken back', () => {
    const withdrawn = act(open, marina, { type: 'withdrawObjection', objection: 'o-1', reason });
    expect(withdrawn.state.objections[0]?.decided).toMatchObject({ outcome: 'withdrawn', by: 'marina' });
    expect(refusalOf(withdrawn, marina, { ...objectionAgain, id: 'o-2' })).toBeUndefined();
  });
  test('written down for the family by an officer is not answered by that officer', () => {
    const onBehalf = act(on(story, { day: '2026-02-20' }), botagoz, { ...objectionAgain, id: 'o-1' });
    const answer = {
      type: 'decideObjection',
      objection: 'o-1',
      outcome: 'rejected',
      reason,
      cites: ['socialCode/123/7'],
      rules: [],
    } as const;
    expect(refusalOf(onBehalf, { ...regionalHead, person: 'botagoz' }, answer)?.code).toBe('objection.involved');
  });
});

describe('what rests while it is open', () => {
  test.each([
    ['2021-06-30', []],
    ['2021-07-01', ['administrativeCode/96']],
  ])('a sanction and a debt, filed on %s by %j', (filedOn, cites) => {
    expect(suspendedBy({ kind: 'sanction', sanction: 's' }, filedOn)).toEqual({ cites });
    expect(suspendedBy({ kind: 'debt', debt: 'd' }, filedOn)).toEqual({ cites });
  });

  test('is never a payment that was decided', () => {
    expect(suspendedBy(toDecision, '2026-02-20')).toBeNull();
    expect(isSuspended(open.state.objections, toDecision)).toBe(false);
  });
});

describe('an objection to a decision that was right', () => {
  const upheld = answeredObjection(open, '2026-02-25', 'upheld');

  test('sets it aside: the case is determined again from its facts', () => {
    expect(upheld.state.phase).toBe('determination');
    expect(kinds(upheld, '2026-02-25')[0]).toEqual(['determine', 'kz/61/6110/611010']);
    expect(refusalOf(upheld, botagoz, { type: 'propose' })?.code).toBe('determination.stale');
    const again = act(act(upheld, botagoz, { type: 'determine' }), botagoz, { type: 'propose' });
    const second = act(again, head, { type: 'approve' });
    expect(second.state.phase).toBe('decided');
    expect(second.state.decision.made).toHaveLength(2);
  });

  test('a later decision is not set aside by an objection to the one before', () => {
    const second = act(act(act(upheld, botagoz, { type: 'determine' }), botagoz, { type: 'propose' }), head, {
      type: 'approve',
    });
    const review = act(second, marina, { ...objectionAgain, way: 'humanReview', id: 'o-2' });
    const late = answeredObjection(review, '2026-03-02', 'upheld');
    expect(late.state.objections[1]?.decided?.outcome).toBe('upheld');
    expect(late.state.phase).toBe('decided');
  });

  test('rejected, leaves the decision as it is', () => {
    expect(answeredObjection(open, '2026-02-25', 'rejected').state.phase).toBe('decided');
  });
});

describe('an objection to a debt that was right', () => {
  const owed = forge(
    story,
    botagoz,
    {
      type: 'debtProposed',
      debt: 'd-1',
      cause: 'goodFaith',
      months: [{ month: '2026-02', paid: 100_000, due: 0 }],
      amount: 100_000,
      cites: [],
      reason,
      answerBy: '2026-03-01',
    },
    { type: 'debtEstablished', debt: 'd-1', amount: 100_000, proposedBy: 'botagoz' },
  );

  test('rests, and is cancelled with the answer', () => {
    const filed = objected(owed, '2026-03-05', { kind: 'debt', debt: 'd-1' });
    expect(isSuspended(filed.state.objections, { kind: 'debt', debt: 'd-1' })).toBe(true);
    const answered = answeredObjection(filed, '2026-03-10', 'upheld');
    expect(answered.state.debts[0]?.endedOn).toBe('2026-03-10');
    expect(isSuspended(answered.state.objections, { kind: 'debt', debt: 'd-1' })).toBe(false);
  });
});

test('an objection to a sanction that was lifted meanwhile is answered and lifts nothing twice', () => {
  const filed = objected(sanctioned(contractOf2018, '2018-09-10'), '2018-09-20', {
    kind: 'sanction',
    sanction: 'sanction-1',
  });
  const lifted = act(filed, head, { type: 'liftSanction', sanction: 'sanction-1', reason });
  const answered = answeredObjection(lifted, '2018-09-25', 'upheld');
  expect(answered.history.filter(({ event }) => event.type === 'sanctionLifted')).toHaveLength(1);
});
