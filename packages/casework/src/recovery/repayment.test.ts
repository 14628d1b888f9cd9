import { describe, expect, test } from 'vitest';
import type { CaseCommand, CaseEvent } from '../case-event.ts';
import { established, heard, overpaid, reason } from '../examples/overpaid.ts';
import { botagoz, head, marina } from '../examples/people.ts';
import { act, forge, on, refusalOf, type Story } from '../examples/story.ts';
import { mostParts } from './instalments.ts';
import { balanceOf, type Debt } from './state.ts';

/* 47 038 ₸ are owed since 6 April 2026. */
const debt = 'debt-1';
const OWED = 4_703_800;
const DAY = '2026-04-06';
const plan = { type: 'planRepayment', debt, way: 'voluntary', parts: 3, firstDue: '2026-05-10' } as const;
const pay = { type: 'recordRepayment', debt, amount: 100, way: 'voluntary', reference: 'PO-1', on: DAY } as const;
const debtOf = ({ state }: Story): Debt | undefined => state.debts[0];
const paid = (amount: number): Story => act(established, botagoz, { ...pay, amount });
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
const objected = forge(established, marina, objection);
const byMistake = act(
  on(act(overpaid, botagoz, { type: 'proposeDebt', debt, cause: 'agencyError', reason }), { day: '2026-04-20' }),
  head,
  { type: 'establishDebt', debt },
);

describe('a plan', () => {
  test('divides what is owed into equal parts, to the tiyn', () => {
    expect(debtOf(act(established, botagoz, plan))).toMatchObject({
      way: 'voluntary',
      plannedOn: DAY,
      instalments: [
        { due: '2026-05-10', amount: 1_567_900 },
        { due: '2026-06-10', amount: 1_567_900 },
        { due: '2026-07-10', amount: 1_568_000 },
      ],
    });
  });

  test('in which nothing is said is one part, due the same day', () => {
    const planned = act(established, botagoz, { type: 'planRepayment', debt, way: 'voluntary' });
    expect(debtOf(planned)?.instalments).toEqual([{ due: DAY, amount: OWED }]);
  });

  test('of withholding has no parts', () => {
    const planned = act(established, botagoz, { ...plan, way: 'withholding', parts: 99 });
    expect(debtOf(planned)).toMatchObject({ way: 'withholding', instalments: [], plannedOn: DAY });
  });

  test.for([
    [-1, true],
    [0, true],
    [1, false],
    [1.5, true],
    [60, false],
    [61, true],
  ] as const)('in %d parts is refused: %s', ([parts, isRefused]) => {
    const refusal = { code: 'debt.parts', atLeast: 1, atMost: 60 };
    expect(refusalOf(established, botagoz, { ...plan, parts })).toEqual(isRefused ? refusal : undefined);
  });

  test.for([
    [0, 1],
    [199, 1],
    [200, 2],
    [201, 2],
  ] as const)('of %i tiyn has at most %i parts, each a tenge at least', ([amount, parts]) => {
    expect(mostParts(amount)).toBe(parts);
  });

  test('of a rest of two tenge has no third part', () => {
    const refusal = { code: 'debt.parts', atLeast: 1, atMost: 2 };
    expect(refusalOf(paid(OWED - 200), botagoz, plan)).toEqual(refusal);
    expect(refusalOf(paid(OWED - 200), botagoz, { ...plan, parts: 2 })).toBeUndefined();
  });

  test.for([
    ['2026-04-05', { code: 'debt.tooEarly', day: DAY }],
    ['2026-04-06', undefined],
    ['2026-04-07', undefined],
  ] as const)('that begins on %s is held against the day it is made', ([firstDue, refusal]) => {
    expect(refusalOf(established, botagoz, { ...plan, firstDue })).toEqual(refusal);
  });

  test.for([
    ['2026-05-31', { code: 'debt.tooEarly', day: '2026-06-01' }],
    ['2026-06-01', undefined],
    ['2026-06-02', undefined],
  ] as const)('that begins on %s is held against the end of hardship', ([firstDue, refusal]) => {
    const spared = act(established, head, { type: 'grantHardship', debt, until: '2026-06-01', reason });
    expect(refusalOf(spared, botagoz, { ...plan, firstDue })).toEqual(refusal);
    expect(refusalOf(on(spared, { day: '2026-07-01' }), botagoz, { ...plan, firstDue: '2026-06-30' })).toEqual({
      code: 'debt.tooEarly',
      day: '2026-07-01',
    });
  });

  test('after an error of the office withholds nothing', () => {
    const way = 'withholding';
    const refusal = { code: 'debt.wayNotAllowed', ways: ['voluntary'] };
    expect(refusalOf(byMistake, botagoz, { ...plan, way })).toEqual(refusal);
    expect(refusalOf(byMistake, botagoz, { ...plan, firstDue: '2026-05-10' })).toBeUndefined();
    expect(refusalOf(established, botagoz, { ...plan, way })).toBeUndefined();
  });
});

describe('money that came back', () => {
  test.for([
    [-1, true],
    [0, true],
    [0.5, true],
    [1, false],
    [OWED - 1, false],
    [OWED, false],
    [OWED + 1, true],
  ] as const)('of %d tiyn for 47 038 ₸ is refused: %s', ([amount, isRefused]) => {
    const refusal = { code: 'debt.moreThanOwed', owed: OWED };
    expect(refusalOf(established, botagoz, { ...pay, amount })).toEqual(isRefused ? refusal : undefined);
  });

  test('is kept with its way, its reference and its day, and lowers what is owed', () => {
    const story = act(paid(100), botagoz, { ...pay, amount: 50, reference: 'PO-2', on: '2026-04-01' });
    expect(debtOf(story)?.repaid).toEqual([
      { amount: 100, way: 'voluntary', reference: 'PO-1', on: DAY },
      { amount: 50, way: 'voluntary', reference: 'PO-2', on: '2026-04-01' },
    ]);
    expect(debtOf(story) && balanceOf(debtOf(story)!)).toEqual({
      owed: OWED - 150,
      repaid: 150,
      writtenOff: 0,
      toReturn: 0,
    });
  });

  test('has come by today, and counts once', () => {
    expect(refusalOf(established, botagoz, { ...pay, on: '2026-04-07' })).toEqual({
      code: 'debt.inTheFuture',
      day: DAY,
    });
    expect(refusalOf(paid(100), botagoz, pay)).toEqual({ code: 'debt.referenceCounted', reference: 'PO-1' });
  });

  test('of itself is taken while the family objects; nothing is taken from it meanwhile', () => {
    expect(refusalOf(objected, botagoz, pay)).toBeUndefined();
    for (const way of ['withholding', 'court'] as const)
      expect(refusalOf(objected, botagoz, { ...pay, way })).toEqual({ code: 'debt.objectedTo' });
    expect(refusalOf(established, botagoz, { ...pay, way: 'court' })).toBeUndefined();
  });

  test('too much goes back once and in full, not beyond', () => {
    const payer = { person: 'payer', role: 'paymentsOfficer', office: head.office } as const;
    const cancelled = forge(paid(500), head, { type: 'debtCancelled', debt, cause: 'objection', reason });
    const back = { type: 'recordReturn', debt, amount: 500, reference: 'PO-2', on: DAY } as const;
    const refused = (changed: object) => refusalOf(cancelled, payer, { ...back, ...changed });
    expect(refused({ amount: 501 })).toEqual({ code: 'debt.moreThanOwed', owed: 500 });
    expect(refused({ amount: 0 })).toEqual({ code: 'debt.moreThanOwed', owed: 500 });
    expect(refused({ reference: 'PO-1' })).toEqual({ code: 'debt.referenceCounted', reference: 'PO-1' });
    expect(refused({ on: '2026-04-07' })).toEqual({ code: 'debt.inTheFuture', day: DAY });
    expect(refused({ debt: 'debt-9' })).toEqual({ code: 'debt.unknown' });
    const half = act(cancelled, payer, { ...back, amount: 200 });
    expect(debtOf(half)).toMatchObject({ endedOn: DAY, returned: [{ amount: 200, reference: 'PO-2', on: DAY }] });
    expect(refusalOf(half, payer, { ...back, amount: 300 })?.code).toBe('debt.referenceCounted');
    const all = act(half, payer, { ...back, amount: 300, reference: 'PO-3' });
    expect(refusalOf(all, payer, { ...back, amount: 1, reference: 'PO-4' })).toEqual({ code: 'debt.nothingToReturn' });
  });
});

describe('a court', () => {
  const asked = act(established, head, { type: 'askCourt', debt, claim: 'Claim 1' });
  const rule = { type: 'recordRuling', debt, amount: 100, ruling: 'Ruling 1' } as const;

  test('is asked where the cause allows it and nobody objects', () => {
    expect(debtOf(asked)).toMatchObject({ way: 'court', court: { claim: 'Claim 1', ruling: null } });
    expect(refusalOf(asked, head, { type: 'askCourt', debt, claim: 'Claim 2' })).toEqual({ code: 'debt.courtAsked' });
    expect(refusalOf(byMistake, head, { type: 'askCourt', debt, claim: 'Claim 1' })?.code).toBe('debt.wayNotAllowed');
    expect(refusalOf(objected, head, { type: 'askCourt', debt, claim: 'Claim 1' })?.code).toBe('debt.objectedTo');
  });

  test.for([
    [-1, true],
    [0, false],
    [0.5, true],
    [OWED, false],
    [OWED + 1, true],
  ] as const)('does not award %d tiyn where 47 038 ₸ were decided: %s', ([amount, isRefused]) => {
    const refusal = { code: 'debt.rulingHigher', owed: OWED };
    expect(refusalOf(asked, head, { ...rule, amount })).toEqual(isRefused ? refusal : undefined);
  });

  test('rules once, and what it ruled is what is asked', () => {
    const ruled = act(asked, head, rule);
    expect(debtOf(ruled)).toMatchObject({ amount: 100, court: { claim: 'Claim 1', ruling: 'Ruling 1' } });
    expect(refusalOf(ruled, head, rule)).toEqual({ code: 'debt.courtNotAsked' });
    expect(refusalOf(asked, head, { ...rule, debt: 'debt-9' })).toEqual({ code: 'debt.unknown' });
  });
});

describe('what nobody has decided, what has ended and what is settled', () => {
  const commands: readonly CaseCommand[] = [
    plan,
    pay,
    { type: 'askHardship', debt, text: reason, documents: [], canPay: null },
    { type: 'proposeWriteOff', debt, amount: 100, reason },
  ];
  test.for(commands)('is spared this: $type', (command) => {
    const dropped = act(heard, botagoz, { type: 'dropDebt', debt, reason });
    expect(refusalOf(heard, botagoz, command)).toEqual({ code: 'debt.notEstablished' });
    expect(refusalOf(dropped, botagoz, command)).toEqual({ code: 'debt.ended', day: '2026-04-02' });
    expect(refusalOf(paid(OWED), botagoz, command)).toEqual({ code: 'debt.nothingOwed' });
    expect(refusalOf(overpaid, botagoz, command)).toEqual({ code: 'debt.unknown' });
  });
});
