import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allPaid,
  applied,
  decidedAgain,
  established,
  granted,
  heard,
  overpaid,
  proposedDebt,
  reason,
} from '../examples/overpaid.ts';
import type { Actor } from '../actor.ts';
import { botagoz, head, marina } from '../examples/people.ts';
import { act, forge, on, refusalOf, type Story } from '../examples/story.ts';
import { entitlementsOf } from '../entitlement/entitlement.ts';
import { tasksOf } from '../tasks.ts';
import { nextInstalment, toInstalments } from './instalments.ts';
import { firstMonthInTime } from './law.ts';
import { compareMonths, overpaidMonths, sumOverpaid } from './overpaid.ts';
import { balanceOf } from './state.ts';
import { stageOf } from './stage.ts';

const debtOf = ({ state }: Story) => {
  const [debt] = state.debts;
  if (!debt) throw new Error('there is no debt');
  return debt;
};
const kinds = ({ state, around }: Story): readonly string[] => tasksOf(state, around.day).map(({ kind }) => kind);
const asked = (story: Story): number => balanceOf(debtOf(story)).owed;

describe('months due and paid', () => {
  const [february = 0, march = 0] = entitlementsOf(overpaid.state).map(({ amount }) => amount);
  const [paidFebruary = 0, paidMarch = 0] = allPaid(granted).map(({ amount }) => amount);

  test('are overpaid by exactly what the change took from its day on', () => {
    expect(compareMonths(overpaid.state, allPaid(granted))).toEqual([
      { month: '2026-02', due: february, paid: paidFebruary, claimed: 0 },
      { month: '2026-03', due: march, paid: paidMarch, claimed: 0 },
    ]);
    expect(debtOf(proposedDebt).amount).toBe(paidFebruary - february + paidMarch - march);
  });

  test('are not asked back twice, and what was paid too little is no debt', () => {
    expect(overpaidMonths(proposedDebt.state, allPaid(granted), '2026-03-30')).toEqual([]);
    expect(overpaidMonths(overpaid.state, [{ month: '2026-02', amount: 100 }], '2026-03-30')).toEqual([]);
  });

  test('paid after the end of aid are overpaid as a whole', () => {
    const ending = act(on(granted, { day: '2026-03-20' }), botagoz, {
      type: 'proposeEnd',
      ground: 'moved',
      happenedOn: '2026-02-15',
      reason,
    });
    const ended = act(ending, head, { type: 'approveEnd' });
    expect(overpaidMonths(ended.state, allPaid(granted), '2026-03-20')).toEqual([
      { month: '2026-03', paid: paidMarch, due: 0 },
    ]);
  });

  test('of which more turns out to be overpaid later are asked back for the rest only', () => {
    const further = decidedAgain(
      applied(established, '2026-02-20', '2026-04-10', [{ fact: 'livesWithFamily', member: 'asel', value: false }]),
    );
    const rest = overpaidMonths(further.state, allPaid(granted), '2026-04-10');
    const due = entitlementsOf(further.state).reduce((sum, { amount }) => sum + amount, 0);
    expect(sumOverpaid(rest) + debtOf(established).amount).toBe(paidFebruary + paidMarch - due);
  });

  test.for([
    ['a day before three years are over', '2029-02-28', '2026-02'],
    ['on the day', '2029-03-01', '2026-03'],
    ['a day after', '2029-03-02', '2026-03'],
  ] as const)('are asked back three years long: %s', ([, today, first]) => {
    expect(firstMonthInTime(today)).toBe(first);
    const months = overpaidMonths(overpaid.state, allPaid(granted), today).map(({ month }) => month);
    expect(months[0]).toBe(first);
  });
});

describe('a debt', () => {
  test('is heard first: the decision waits for an answer or for the term', () => {
    expect(kinds(proposedDebt)).toContain('establishDebt');
    const { answerBy } = debtOf(proposedDebt);
    expect(answerBy).toBe('2026-04-13');
    const establish = { type: 'establishDebt', debt: 'debt-1' } as const;
    expect(refusalOf(on(proposedDebt, { day: '2026-04-12' }), head, establish)?.code).toBe('debt.notHeard');
    expect(refusalOf(on(proposedDebt, { day: answerBy }), head, establish)?.code).toBe('debt.notHeard');
    expect(refusalOf(on(proposedDebt, { day: '2026-04-14' }), head, establish)).toBeUndefined();
    expect(refusalOf(heard, head, establish)).toBeUndefined();
  });

  test('is decided by another officer than the one who proposed it', () => {
    const same = { ...head, person: botagoz.person };
    expect(refusalOf(heard, same, { type: 'establishDebt', debt: 'debt-1' })).toEqual({
      code: 'decision.sameOfficer',
      officer: 'botagoz',
    });
  });

  test('waits for a plan, then for its parts, then for nothing', () => {
    expect(kinds(established)).toContain('planRepayment');
    const planned = act(established, botagoz, {
      type: 'planRepayment',
      debt: 'debt-1',
      way: 'voluntary',
      parts: 3,
      firstDue: '2026-05-10',
    });
    expect(tasksOf(planned.state, '2026-04-06')).toContainEqual(
      expect.objectContaining({ kind: 'watchInstalment', term: expect.objectContaining({ due: '2026-05-10' }) }),
    );
    const paid = act(on(planned, { day: '2026-05-09' }), botagoz, {
      type: 'recordRepayment',
      debt: 'debt-1',
      amount: asked(planned),
      way: 'voluntary',
      reference: 'PO-1',
      on: '2026-05-09',
    });
    expect(stageOf(debtOf(paid))).toBe('settled');
    expect(kinds(paid)).toEqual([]);
  });

  test('is divided anew into smaller parts, later, where a family cannot pay', () => {
    const waiting = act(established, marina, {
      type: 'askHardship',
      debt: 'debt-1',
      text: reason,
      documents: [],
      canPay: 200_000,
    });
    expect(kinds(waiting)).toContain('decideHardship');
    const spared = act(waiting, head, {
      type: 'grantHardship',
      debt: 'debt-1',
      until: '2026-10-01',
      reason,
      parts: 20,
    });
    const { instalments, hardshipUntil } = debtOf(spared);
    expect(hardshipUntil).toBe('2026-10-01');
    expect(instalments[0]?.due).toBe('2026-10-01');
    expect(instalments.reduce((sum, { amount }) => sum + amount, 0)).toBe(asked(established));
  });

  test('that an objection wins against gives back what was repaid', () => {
    const repaid = act(established, botagoz, {
      type: 'recordRepayment',
      debt: 'debt-1',
      amount: 50_000,
      way: 'voluntary',
      reference: 'PO-1',
      on: '2026-04-06',
    });
    const cancelled = forge(repaid, head, { type: 'debtCancelled', debt: 'debt-1', cause: 'objection', reason });
    expect(balanceOf(debtOf(cancelled))).toEqual({ owed: 0, repaid: 50_000, writtenOff: 0, toReturn: 50_000 });
    expect(kinds(cancelled)).toContain('returnRepaid');
    const payer = { person: 'payer', role: 'paymentsOfficer', office: head.office } as const;
    const back = act(cancelled, payer, {
      type: 'recordReturn',
      debt: 'debt-1',
      amount: 50_000,
      reference: 'PO-2',
      on: '2026-04-06',
    });
    expect(balanceOf(debtOf(back))).toEqual({ owed: 0, repaid: 0, writtenOff: 0, toReturn: 0 });
  });

  test('that a court lowers below what was repaid gives back the rest', () => {
    const repaid = act(established, botagoz, {
      type: 'recordRepayment',
      debt: 'debt-1',
      amount: 50_000,
      way: 'voluntary',
      reference: 'PO-1',
      on: '2026-04-06',
    });
    const sued = act(repaid, head, { type: 'askCourt', debt: 'debt-1', claim: 'Claim 1' });
    const ruled = act(sued, head, { type: 'recordRuling', debt: 'debt-1', amount: 20_000, ruling: 'Ruling 1' });
    expect(balanceOf(debtOf(ruled))).toEqual({ owed: 0, repaid: 50_000, writtenOff: 0, toReturn: 30_000 });
  });
});

describe('money of a family that came as a line of the bank', () => {
  const zarina: Actor = { person: 'zarina', role: 'paymentsOfficer', office: 'kz/61/6110' };
  const line = {
    type: 'recordBankRepayment',
    debt: 'debt-1',
    amount: 100,
    reference: 'R-1',
    on: '2026-04-06',
  } as const;
  const told = { ...line, line: 'file-1/7' };

  test('is counted as paid voluntarily, with its line', () => {
    const story = act(established, zarina, told);
    expect(debtOf(story).repaid).toEqual([
      { amount: 100, way: 'voluntary', reference: 'R-1', on: '2026-04-06', line: 'file-1/7' },
    ]);
    expect(asked(story)).toBe(asked(established) - 100);
  });

  test('is not counted again where an officer typed in the same reference', () => {
    const typed = act(established, botagoz, { ...line, type: 'recordRepayment', way: 'voluntary' });
    expect(refusalOf(typed, zarina, told)).toEqual({ code: 'debt.referenceCounted', reference: 'R-1' });
  });

  test('is never more than is owed, and not told by a consultant', () => {
    const owed = asked(established);
    expect(refusalOf(established, zarina, { ...told, amount: owed + 1 })).toEqual({ code: 'debt.moreThanOwed', owed });
    expect(asked(act(established, zarina, { ...told, amount: owed }))).toBe(0);
    expect(refusalOf(established, botagoz, told)?.code).toBe('access.role');
  });
});

describe('instalments', () => {
  test.for([
    [100_000, 3, [33_300, 33_300, 33_400]],
    [100_001, 3, [33_300, 33_300, 33_401]],
    [100, 1, [100]],
  ] as const)('of %i tiyn in %i parts add up to the tiyn', ([amount, count, expected]) => {
    expect(toInstalments(amount, count, '2026-05-10').map((one) => one.amount)).toEqual(expected);
  });

  test('fall on the same day of each month, or on its last', () => {
    expect(toInstalments(90_000, 3, '2026-12-31').map(({ due }) => due)).toEqual([
      '2026-12-31',
      '2027-01-31',
      '2027-02-28',
    ]);
  });

  test('are exact for every sum and number of parts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000_000 }), fc.integer({ min: 1, max: 60 }), (amount, count) => {
        const parts = toInstalments(amount, count, '2026-05-10');
        expect(parts.reduce((sum, one) => sum + one.amount, 0)).toBe(amount);
        expect(parts.every((one) => Number.isInteger(one.amount) && one.amount >= 0)).toBe(true);
      }),
    );
  });

  test('tell the next part and what of it is missing', () => {
    const parts = toInstalments(90_000, 3, '2026-05-10');
    expect(nextInstalment(parts, 0)).toEqual({ due: '2026-05-10', amount: 30_000 });
    expect(nextInstalment(parts, 40_000)).toEqual({ due: '2026-06-10', amount: 20_000 });
    expect(nextInstalment(parts, 90_000)).toBeUndefined();
  });
});
