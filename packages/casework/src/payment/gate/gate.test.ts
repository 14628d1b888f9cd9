import { describe, expect, test } from 'vitest';
import { checkPayment } from './check-payment.ts';
import type { GateFacts, PaidItem, PersonTold } from './gate-facts.ts';
import { PROOFS } from './proof.ts';
import { payWithin } from './within-funds.ts';

const told: PersonTold = { alive: true, inPrison: false, paidElsewhere: false, toldAt: '2026-03-20T04:00:00Z' };
const item: PaidItem = {
  month: '2026-03',
  entitled: 4_000_000,
  recomputed: 4_000_000,
  before: 0,
  amount: 4_000_000,
  sanctionsStanding: 0,
  sanctionsApplied: 0,
};
const right: GateFacts = {
  on: '2026-03-20',
  decided: true,
  decidedDay: '2026-02-20',
  signedForNeed: 3,
  quorum: 2,
  applicant: told,
  holder: told,
  holderKind: 'member',
  holderInFamily: true,
  ibanValid: true,
  items: [item],
  plannedWithholding: 0,
  withheld: 0,
  gross: 4_000_000,
  suspended: false,
};

test('a payment nothing speaks against passes every proof, in the order of the list', () => {
  const { proofs, heldFor } = checkPayment(right);
  expect(heldFor).toBeNull();
  expect(proofs.map(({ proof }) => proof)).toEqual(PROOFS.filter((proof) => proof !== 'fundsSuffice'));
  expect(proofs.every(({ outcome }) => outcome === 'passed')).toBe(true);
});

test('each proof tells what it looked at, and nothing that identifies', () => {
  const { proofs } = checkPayment({ ...right, plannedWithholding: 100, withheld: 100, items: [item] });
  expect(Object.fromEntries(proofs.map(({ proof, looked }) => [proof, looked]))).toEqual({
    decisionInForce: { decidedDay: '2026-02-20', on: '2026-03-20', inForce: true },
    conclusionSigned: { signed: 3, quorum: 2 },
    accountOfFamily: { holder: 'member', inFamily: true },
    ibanValid: { named: true, valid: true },
    personsAlive: { applicant: true, payee: true, toldAt: '2026-03-20T04:00:00Z' },
    // What is told is that they are not.
    notInPrison: { applicant: true, payee: true, toldAt: '2026-03-20T04:00:00Z' },
    notPaidElsewhere: { applicant: true, toldAt: '2026-03-20T04:00:00Z' },
    amountRecomputed: { entitled: 4_000_000, recomputed: 4_000_000, paying: 4_000_000 },
    sanctionsApplied: { standing: 0, applied: 0 },
    recoveryNetted: { planned: 100, withheld: 100 },
    nothingSuspended: { suspended: false },
  });
});

test('of several months the sums are looked at, and each month must fit', () => {
  const second = { ...item, month: '2026-04', before: 1_000_000, amount: 3_000_000 };
  const both = { ...right, items: [{ ...item, sanctionsStanding: 1, sanctionsApplied: 1 }, second], gross: 7_000_000 };
  const lookedAt = (facts: GateFacts, name: string) => {
    const { heldFor, proofs } = checkPayment(facts);
    return [heldFor, proofs.find(({ proof }) => proof === name)?.looked];
  };
  expect(lookedAt(both, 'amountRecomputed')).toEqual([
    null,
    { entitled: 8_000_000, recomputed: 8_000_000, paying: 7_000_000 },
  ]);
  expect(lookedAt(both, 'sanctionsApplied')).toEqual([null, { standing: 1, applied: 1 }]);
  const unknown = { ...both, items: [{ ...item, recomputed: null }, second] };
  expect(lookedAt(unknown, 'amountRecomputed')).toEqual([
    'amountRecomputed',
    { entitled: 8_000_000, recomputed: null, paying: 7_000_000 },
  ]);
  const oneWrong = { ...both, items: [{ ...item, sanctionsStanding: 1 }, second] };
  expect(checkPayment(oneWrong).heldFor).toBe('sanctionsApplied');
  expect(checkPayment({ ...both, items: [{ ...item, recomputed: 3_999_999 }, second] }).heldFor).toBe(
    'amountRecomputed',
  );
  // The sums agree and the months do not.
  const crossed = {
    ...both,
    items: [
      { ...item, sanctionsStanding: 1 },
      { ...second, sanctionsApplied: 1 },
    ],
  };
  expect(lookedAt(crossed, 'sanctionsApplied')).toEqual(['sanctionsApplied', { standing: 1, applied: 1 }]);
});

test.for([
  ['the day before its decision', '2026-02-19', 'decisionInForce'],
  ['on the day of its decision', '2026-02-20', null],
  ['the day after its decision', '2026-02-21', null],
] as const)('%s a payment may go or not', ([, day, heldFor]) => {
  expect(checkPayment({ ...right, on: day }).heldFor).toBe(heldFor);
});

test('what is not known of one person weighs less than what is known of the other', () => {
  const outcome = (facts: Partial<GateFacts>, name: string) =>
    checkPayment({ ...right, ...facts }).proofs.find(({ proof }) => proof === name)?.outcome;
  const silent: PersonTold = { alive: null, inPrison: null, paidElsewhere: null, toldAt: null };
  expect(outcome({ applicant: silent, holder: { ...told, alive: false } }, 'personsAlive')).toBe('failed');
  expect(outcome({ applicant: told, holder: silent }, 'personsAlive')).toBe('unknown');
  expect(outcome({ applicant: silent }, 'notInPrison')).toBe('unknown');
  expect(outcome({ applicant: { ...told, inPrison: true } }, 'notInPrison')).toBe('failed');
  expect(outcome({ holder: { ...told, paidElsewhere: true } }, 'notPaidElsewhere')).toBe('passed');
  expect(outcome({ quorum: null }, 'conclusionSigned')).toBe('unknown');
  expect(outcome({ signedForNeed: null }, 'conclusionSigned')).toBe('unknown');
  expect(checkPayment({ ...right, holderKind: null }).proofs.find(({ proof }) => proof === 'ibanValid')).toEqual({
    proof: 'ibanValid',
    outcome: 'unknown',
    looked: { named: false, valid: true },
  });
});

test.for([
  ['a tiyn less', 3_999_999, 'recoveryNetted'],
  ['the whole payment', 4_000_000, null],
] as const)('of a debt beyond the payment %s is kept back', ([, withheld, heldFor]) => {
  expect(checkPayment({ ...right, plannedWithholding: 4_000_001, withheld }).heldFor).toBe(heldFor);
});

describe('a payment is held', () => {
  const cases: readonly (readonly [string, Partial<GateFacts>, string, 'failed' | 'unknown'])[] = [
    ['while a fact is corrected under the decision', { decided: false }, 'decisionInForce', 'failed'],
    ['where there is no decision at all', { decidedDay: null }, 'decisionInForce', 'unknown'],
    ['before the day of its decision', { decidedDay: '2026-03-21' }, 'decisionInForce', 'failed'],
    ['with one signature less than a quorum', { signedForNeed: 1 }, 'conclusionSigned', 'failed'],
    ['where no conclusion is kept', { signedForNeed: null, quorum: null }, 'conclusionSigned', 'unknown'],
    ['where the applicant has died', { applicant: { ...told, alive: false } }, 'personsAlive', 'failed'],
    ['where the person paid has died', { holder: { ...told, alive: false } }, 'personsAlive', 'failed'],
    [
      'where nobody could tell whether the applicant lives',
      { applicant: { ...told, alive: null } },
      'personsAlive',
      'unknown',
    ],
    ['where the person paid is in prison', { holder: { ...told, inPrison: true } }, 'notInPrison', 'failed'],
    ['where another territory pays too', { applicant: { ...told, paidElsewhere: true } }, 'notPaidElsewhere', 'failed'],
    ['where that is not known', { applicant: { ...told, paidElsewhere: null } }, 'notPaidElsewhere', 'unknown'],
    ['where no account was named', { holderKind: null, ibanValid: false }, 'accountOfFamily', 'unknown'],
    ['where the account is of somebody who left the family', { holderInFamily: false }, 'accountOfFamily', 'failed'],
    ['where the account number is mistyped', { ibanValid: false }, 'ibanValid', 'failed'],
    [
      'where the law reckons a tiyn more',
      { items: [{ ...item, recomputed: 4_000_001 }] },
      'amountRecomputed',
      'failed',
    ],
    ['where the law could not be asked', { items: [{ ...item, recomputed: null }] }, 'amountRecomputed', 'unknown'],
    [
      'where a tiyn more than entitled would be paid',
      { items: [{ ...item, before: 1 }] },
      'amountRecomputed',
      'failed',
    ],
    ['where its months are not its sum', { gross: 4_000_001 }, 'amountRecomputed', 'failed'],
    [
      'where a sanction is not in the amount',
      { items: [{ ...item, sanctionsStanding: 1 }] },
      'sanctionsApplied',
      'failed',
    ],
    ['where a debt is not kept back', { plannedWithholding: 100 }, 'recoveryNetted', 'failed'],
    ['while an objection is open that suspends', { suspended: true }, 'nothingSuspended', 'failed'],
  ];
  test.for(cases)('%s', ([, changed, proof, outcome]) => {
    const { proofs, heldFor } = checkPayment({ ...right, ...changed });
    expect(heldFor).toBe(proof);
    expect(proofs.find((one) => one.proof === proof)?.outcome).toBe(outcome);
  });

  test('for the first of several reasons, and tells every one', () => {
    const { proofs, heldFor } = checkPayment({ ...right, suspended: true, ibanValid: false });
    expect(heldFor).toBe('ibanValid');
    expect(proofs.filter(({ outcome }) => outcome === 'failed').map(({ proof }) => proof)).toEqual([
      'ibanValid',
      'nothingSuspended',
    ]);
  });
});

test.for([
  ['on', 2],
  ['just over', 3],
] as const)('signatures %s the quorum suffice', ([, signed]) => {
  expect(checkPayment({ ...right, signedForNeed: signed }).heldFor).toBeNull();
});

test('what is kept back reaches no further than the payment', () => {
  expect(checkPayment({ ...right, plannedWithholding: 9_000_000, withheld: 4_000_000 }).heldFor).toBeNull();
});

test('a guardian outside the family may be paid', () => {
  expect(checkPayment({ ...right, holderKind: 'guardian', holderInFamily: false }).heldFor).toBeNull();
});

describe('funds', () => {
  /** Which of several payments wait, in the order of their decisions. */
  function waiting(available: number, nets: readonly number[]): number[] {
    let funds = { left: available, exhausted: false };
    return nets.flatMap((net, i) => {
      const next = payWithin(funds, net);
      funds = next.funds;
      return next.proof.outcome === 'passed' ? [] : [i];
    });
  }

  test.for([
    ['a tiyn too few leave the last one waiting', 1200, [3]],
    ['exactly enough leave none waiting', 1201, []],
    ['a tiyn too many leave none waiting', 1202, []],
    ['nothing leaves all waiting', 0, [0, 1, 2, 3]],
  ] as const)('%s', ([, available, beyond]) => {
    expect(waiting(available, [500, 400, 300, 1])).toEqual(beyond);
  });

  test('go by the day of the decision: a later small payment does not overtake an earlier large one', () => {
    expect(waiting(899, [500, 400, 300, 1])).toEqual([1, 2, 3]);
  });

  test('that were exhausted say so to every later payment', () => {
    const { funds } = payWithin({ left: 399, exhausted: false }, 400);
    expect(payWithin(funds, 1)).toEqual({
      funds: { left: 399, exhausted: true },
      proof: { proof: 'fundsSuffice', outcome: 'failed', looked: { left: 399, needed: 1 } },
    });
  });

  test('that do not suffice say what was left and what was needed', () => {
    expect(payWithin({ left: 399, exhausted: false }, 400).proof).toEqual({
      proof: 'fundsSuffice',
      outcome: 'failed',
      looked: { left: 399, needed: 400 },
    });
  });
});
