import { describe, expect, test } from 'vitest';
import { established, heard, proposedDebt, reason } from '../examples/overpaid.ts';
import { botagoz, head, marina, saule } from '../examples/people.ts';
import { act, on, refusalOf, type Story } from '../examples/story.ts';
import { balanceOf, type Debt } from './state.ts';
import { stageOf } from './stage.ts';
import { recoveryTasks } from './tasks.ts';

/* 47 038 ₸ are owed since 6 April 2026; the family cannot pay them, or not so. */
const debt = 'debt-1';
const OWED = 4_703_800;
const DAY = '2026-04-06';
const debtOf = ({ state }: Story): Debt => {
  const [first] = state.debts;
  if (!first) throw new Error('there is no debt');
  return first;
};
const pay = { type: 'recordRepayment', debt, amount: 100, way: 'voluntary', reference: 'PO-1', on: DAY } as const;

describe('hardship', () => {
  const ask = { type: 'askHardship', debt, text: reason, documents: [], canPay: 200_000 } as const;
  const grant = { type: 'grantHardship', debt, until: '2026-10-01', reason } as const;
  const asked = act(established, marina, ask);

  test('is asked for with what the family can pay, by words that say why', () => {
    expect(debtOf(asked).hardshipAsked).toEqual({ text: reason, documents: [], canPay: 200_000, on: DAY });
    expect(refusalOf(established, marina, { ...ask, text: 'no' })?.code).toBe('reason.tooShort');
    expect(refusalOf(established, marina, { ...ask, documents: ['nowhere'] })?.code).toBe('file.notKept');
    expect(refusalOf(asked, marina, ask)).toEqual({ code: 'debt.hardshipWaits' });
  });

  test('is refused with a reason, and may be asked for again', () => {
    const refuse = { type: 'refuseHardship', debt, reason } as const;
    expect(refusalOf(asked, head, { ...refuse, reason: 'no' })?.code).toBe('reason.tooShort');
    const refused = act(asked, head, refuse);
    expect(debtOf(refused).hardshipAsked).toBeNull();
    expect(refusalOf(refused, head, refuse)).toEqual({ code: 'debt.hardshipNotAsked' });
    expect(refusalOf(refused, marina, ask)).toBeUndefined();
    expect(refusalOf(asked, head, { ...refuse, debt: 'debt-9' })).toEqual({ code: 'debt.unknown' });
  });

  test.for([
    ['2026-04-05', { code: 'debt.tooEarly', day: DAY }],
    ['2026-04-06', { code: 'debt.tooEarly', day: DAY }],
    ['2026-04-07', undefined],
  ] as const)('granted until %s has to last beyond today', ([until, refusal]) => {
    expect(refusalOf(asked, head, { ...grant, until })).toEqual(refusal);
  });

  test.for([
    [0, true],
    [1, false],
    [60, false],
    [61, true],
  ] as const)('granted with %i smaller parts is refused: %s', ([parts, isRefused]) => {
    const refusal = { code: 'debt.parts', atLeast: 1, atMost: 60 };
    expect(refusalOf(asked, head, { ...grant, parts })).toEqual(isRefused ? refusal : undefined);
  });

  test('granted moves the parts behind its end, or leaves the plan as it is', () => {
    const planned = act(asked, botagoz, { type: 'planRepayment', debt, way: 'withholding' });
    expect(debtOf(act(planned, head, grant))).toMatchObject({
      way: 'withholding',
      instalments: [],
      hardshipUntil: '2026-10-01',
      hardshipAsked: null,
    });
    expect(debtOf(act(planned, head, { ...grant, parts: 2 }))).toMatchObject({
      way: 'voluntary',
      instalments: [
        { due: '2026-10-01', amount: 2_351_900 },
        { due: '2026-11-01', amount: 2_351_900 },
      ],
    });
    expect(refusalOf(asked, head, { ...grant, reason: 'no' })?.code).toBe('reason.tooShort');
  });
});

describe('writing off', () => {
  const propose = { type: 'proposeWriteOff', debt, amount: 703_800, reason } as const;
  const approve = { type: 'approveWriteOff', debt } as const;
  const giveBack = { type: 'giveBackWriteOff', debt, reason } as const;
  const proposed = act(established, botagoz, propose);

  test.for([
    [-1, true],
    [0, true],
    [0.5, true],
    [1, false],
    [OWED, false],
    [OWED + 1, true],
  ] as const)('of %d tiyn where 47 038 ₸ are owed is refused: %s', ([amount, isRefused]) => {
    const refusal = { code: 'debt.moreThanOwed', owed: OWED };
    expect(refusalOf(established, botagoz, { ...propose, amount })).toEqual(isRefused ? refusal : undefined);
  });

  test('is proposed with a reason, and once', () => {
    expect(debtOf(proposed).writeOffProposal).toEqual({ amount: 703_800, reason, by: 'botagoz', on: DAY });
    expect(refusalOf(established, botagoz, { ...propose, reason: 'no' })?.code).toBe('reason.tooShort');
    expect(refusalOf(proposed, botagoz, propose)).toEqual({ code: 'debt.writeOffWaits' });
    expect(balanceOf(debtOf(proposed)).owed).toBe(OWED);
  });

  test('is approved by somebody else, and leaves the rest to be paid', () => {
    expect(refusalOf(proposed, { ...head, person: 'botagoz' }, approve)).toEqual({
      code: 'decision.sameOfficer',
      officer: 'botagoz',
    });
    const approved = act(proposed, head, approve);
    expect(debtOf(approved)).toMatchObject({ writtenOff: 703_800, writeOffProposal: null });
    expect(balanceOf(debtOf(approved))).toEqual({ owed: 4_000_000, repaid: 0, writtenOff: 703_800, toReturn: 0 });
    const twice = act(act(approved, botagoz, { ...propose, amount: 100 }), head, approve);
    expect(debtOf(twice).writtenOff).toBe(703_900);
  });

  test.for([
    ['a tiyn less than is left', OWED - 703_801, undefined],
    ['what is left', OWED - 703_800, undefined],
    ['a tiyn more than is left', OWED - 703_799, { code: 'debt.moreThanOwed', owed: 703_799 }],
  ] as const)('proposed before more was repaid is approved for %s', ([, repaid, refusal]) => {
    const later = act(proposed, botagoz, { ...pay, amount: repaid });
    expect(refusalOf(later, head, approve)).toEqual(refusal);
  });

  test('is given back with a reason, and then there is nothing to approve', () => {
    expect(refusalOf(proposed, head, { ...giveBack, reason: 'no' })?.code).toBe('reason.tooShort');
    const back = act(proposed, head, giveBack);
    expect(debtOf(back).writeOffProposal).toBeNull();
    expect(refusalOf(back, head, giveBack)).toEqual({ code: 'debt.noWriteOff' });
    expect(refusalOf(back, head, approve)).toEqual({ code: 'debt.noWriteOff' });
    expect(refusalOf(proposed, head, { ...giveBack, debt: 'debt-9' })).toEqual({ code: 'debt.unknown' });
    expect(refusalOf(proposed, head, { ...approve, debt: 'debt-9' })).toEqual({ code: 'debt.unknown' });
  });
});

describe('before it is decided a debt', () => {
  const drop = { type: 'dropDebt', debt, reason } as const;
  const answer = { type: 'answerDebt', debt, text: reason, documents: [] } as const;

  test('may be dropped with a reason, and not afterwards', () => {
    expect(refusalOf(heard, saule, { ...drop, reason: 'no' })?.code).toBe('reason.tooShort');
    expect(refusalOf(established, saule, drop)).toEqual({ code: 'debt.established', day: DAY });
    const dropped = act(heard, saule, drop);
    expect(debtOf(dropped).endedOn).toBe('2026-04-02');
    expect(refusalOf(dropped, saule, drop)).toEqual({ code: 'debt.ended', day: '2026-04-02' });
    expect(balanceOf(debtOf(dropped))).toEqual({ owed: 0, repaid: 0, writtenOff: 0, toReturn: 0 });
  });

  test('is answered in words, with papers that are kept, as often as the family likes', () => {
    expect(refusalOf(proposedDebt, marina, { ...answer, text: 'no' })?.code).toBe('reason.tooShort');
    expect(refusalOf(proposedDebt, marina, { ...answer, documents: ['nowhere'] })?.code).toBe('file.notKept');
    expect(refusalOf(proposedDebt, marina, { ...answer, debt: 'debt-9' })).toEqual({ code: 'debt.unknown' });
    const twice = act(on(heard, { day: '2026-04-03' }), marina, { ...answer, text: 'Something more to say.' });
    expect(debtOf(twice).answers).toEqual([
      { text: reason, documents: [], on: '2026-04-02' },
      { text: 'Something more to say.', documents: [], on: '2026-04-03' },
    ]);
  });

  test('is proposed with a reason', () => {
    const before = { ...heard, state: { ...heard.state, debts: [] } };
    const proposal = { type: 'proposeDebt', debt: 'debt-2', cause: 'concealment', reason } as const;
    expect(refusalOf(before, botagoz, { ...proposal, reason: 'no' })?.code).toBe('reason.tooShort');
    expect(refusalOf(before, botagoz, proposal)).toBeUndefined();
  });
});

describe('how far a debt is', () => {
  const planned = act(established, botagoz, { type: 'planRepayment', debt, way: 'voluntary', parts: 2 });
  const sued = act(established, head, { type: 'askCourt', debt, claim: 'Claim 1' });
  test.for([
    ['proposed', proposedDebt],
    ['established', established],
    ['repaying', planned],
    ['court', sued],
    ['settled', act(established, botagoz, { ...pay, amount: OWED })],
    ['settled', act(sued, botagoz, { ...pay, amount: OWED })],
    ['repaying', act(planned, botagoz, { ...pay, amount: OWED - 1 })],
    ['ended', act(heard, botagoz, { type: 'dropDebt', debt, reason })],
  ] as const)('is told as %s', ([stage, story]) => {
    expect(stageOf(debtOf(story))).toBe(stage);
  });

  test('says whose turn it is, and by when', () => {
    const waiting = (story: Story) =>
      recoveryTasks(story.state, DAY).map(({ kind, role, term }) => [kind, role, term.since, term.due]);
    expect(waiting(proposedDebt)).toEqual([['establishDebt', 'decisionMaker', '2026-04-13', '2026-04-27']]);
    expect(waiting(heard)).toEqual([['establishDebt', 'decisionMaker', '2026-04-02', '2026-04-16']]);
    expect(waiting(established)).toEqual([['planRepayment', 'consultant', DAY, '2026-04-20']]);
    expect(waiting(planned)).toEqual([['watchInstalment', 'consultant', DAY, DAY]]);
    expect(waiting(act(planned, botagoz, { ...pay, amount: 2_351_899 }))).toEqual(waiting(planned));
    const half = act(planned, botagoz, { ...pay, amount: 2_351_900 });
    expect(waiting(half)).toEqual([['watchInstalment', 'consultant', DAY, '2026-05-06']]);
    expect(waiting(act(established, botagoz, { type: 'planRepayment', debt, way: 'withholding' }))).toEqual([]);
  });

  test('opens the decision on what was asked for', () => {
    const asked = act(established, marina, { type: 'askHardship', debt, text: reason, documents: [], canPay: null });
    const both = act(asked, botagoz, { type: 'proposeWriteOff', debt, amount: 100, reason });
    const found = recoveryTasks(both.state, DAY).map(({ kind, role, term }) => [kind, role, term.since]);
    expect(found).toContainEqual(['decideHardship', 'decisionMaker', DAY]);
    expect(found).toContainEqual(['decideWriteOff', 'decisionMaker', DAY]);
  });
});
