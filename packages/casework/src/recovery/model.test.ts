import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../actor.ts';
import type { CaseCommand } from '../case-event.ts';
import { decide } from '../decide.ts';
import { entitlementsOf } from '../entitlement/entitlement.ts';
import {
  establishedOf2018 as established,
  heardOf2018 as heard,
  overpaidOf2018 as overpaid,
  proposedOf2018 as proposedDebt,
  reason,
} from '../examples/overpaid.ts';
import { botagoz, head, marina } from '../examples/people.ts';
import { act, contextOf, forge, on, type Story } from '../examples/story.ts';
import { balanceOf, type Debt } from './state.ts';
import { limitOf, plannedWithholdings } from './withholdings.ts';

/*
 * The machine of a debt: whatever anybody tries in whatever order, what is owed, repaid and written off is what was
 * established; nothing is negative; nothing is withheld over the limit of its month or while an objection is open.
 */

const payer: Actor = { person: 'payer', role: 'paymentsOfficer', office: head.office };
const saule: Actor = { ...botagoz, person: 'saule' };
const debt = 'debt-1';

type Try =
  | { readonly kind: 'command'; readonly actor: Actor; readonly command: CaseCommand }
  | { readonly kind: 'objection'; readonly outcome: 'open' | 'rejected' | 'upheld' }
  | { readonly kind: 'day'; readonly days: number };

const amounts = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((n) => n * 100_000),
  fc.integer({ min: 1, max: 9_999_999 }),
);
const references = fc.integer({ min: 1, max: 8 }).map((n) => `PO-${n}`);
const officers = fc.constantFrom(botagoz, saule, head, payer, marina);
const commands: fc.Arbitrary<CaseCommand> = fc.oneof(
  fc.constantFrom<CaseCommand>(
    { type: 'establishDebt', debt },
    { type: 'answerDebt', debt, text: reason, documents: [] },
    { type: 'dropDebt', debt, reason },
    { type: 'planRepayment', debt, way: 'withholding' },
    { type: 'askCourt', debt, claim: 'Claim 1' },
    { type: 'askHardship', debt, text: reason, documents: [], canPay: null },
    { type: 'refuseHardship', debt, reason },
    { type: 'grantHardship', debt, until: '2018-12-01', reason, parts: 4 },
    { type: 'approveWriteOff', debt },
    { type: 'giveBackWriteOff', debt, reason },
    { type: 'proposeDebt', debt: 'debt-2', cause: 'concealment', reason },
  ),
  fc
    .integer({ min: 0, max: 61 })
    .map((parts): CaseCommand => ({ type: 'planRepayment', debt, way: 'voluntary', parts, firstDue: '2019-12-10' })),
  fc
    .tuple(
      amounts,
      fc.constantFrom('voluntary', 'court', 'withholding'),
      references,
      fc.constantFrom('2018-10', '2018-11', '2018-12', '2019-01'),
    )
    .map(([amount, way, reference, month]): CaseCommand => ({
      type: 'recordRepayment',
      debt,
      amount,
      way,
      reference,
      on: '2018-10-15',
      ...(way === 'withholding' ? { month } : {}),
    })),
  amounts.map((amount): CaseCommand => ({ type: 'recordRuling', debt, amount, ruling: 'Ruling 1' })),
  amounts.map((amount): CaseCommand => ({ type: 'proposeWriteOff', debt, amount, reason })),
  fc
    .tuple(amounts, references)
    .map(([amount, reference]): CaseCommand => ({ type: 'recordReturn', debt, amount, reference, on: '2018-10-15' })),
);
const tries: fc.Arbitrary<Try> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('command' as const), actor: officers, command: commands }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('objection' as const),
      outcome: fc.constantFrom('open' as const, 'rejected' as const, 'upheld' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('day' as const), days: fc.integer({ min: 1, max: 40 }) }) },
);

const isOpen = ({ state }: Story): boolean => state.objections.some(({ decided }) => decided === null);

/** An objection against the debt is filed, or the open one is answered: by the room of objections, here as its events. */
function objects(story: Story, outcome: 'open' | 'rejected' | 'upheld'): Story {
  const { state } = story;
  const id = `objection-${state.objections.length}`;
  if (outcome === 'open')
    return isOpen(story)
      ? story
      : forge(story, marina, {
          type: 'objectionFiled',
          id: `objection-${state.objections.length + 1}`,
          against: { kind: 'debt', debt },
          way: 'objection',
          text: reason,
          documents: [],
          suspends: { cites: [] },
          office: 'kz/61',
        });
  if (!isOpen(story)) return story;
  const decided = { type: 'objectionDecided', id, outcome, reason, cites: [], rules: [] } as const;
  const cancelled = { type: 'debtCancelled', debt, cause: 'objection', reason } as const;
  const stands = state.debts.some((one) => one.debt === debt && one.establishedOn !== null && one.endedOn === null);
  return forge(story, head, decided, ...(outcome === 'upheld' && stands ? [cancelled] : []));
}

function later(story: Story, days: number): Story {
  const next = new Date(Date.parse(story.around.day) + days * 86_400_000).toISOString().slice(0, 10);
  return on(story, { day: next });
}

function attempt(story: Story, one: Try): Story {
  if (one.kind === 'day') return later(story, one.days);
  if (one.kind === 'objection') return objects(story, one.outcome);
  const outcome = decide(story.state, one.command, contextOf(one.actor, story.around));
  return outcome.ok ? forge(story, one.actor, ...outcome.events) : story;
}

function debtOf({ state }: Story): Debt {
  const [one] = state.debts;
  if (!one) throw new Error('there is no debt');
  return one;
}

function holdsFor(one: Debt): void {
  const { owed, repaid, writtenOff, toReturn } = balanceOf(one);
  for (const amount of [owed, repaid, writtenOff, toReturn, one.amount])
    expect(Number.isInteger(amount) && amount >= 0).toBe(true);
  const asked = one.establishedOn === null || one.endedOn !== null ? 0 : one.amount;
  expect(owed + repaid + writtenOff - toReturn).toBe(asked);
  const planned = one.instalments.reduce((sum, { amount }) => sum + amount, 0);
  expect(planned).toBeLessThanOrEqual(one.months.reduce((sum, { paid, due }) => sum + paid - due, 0));
}

function holds(before: Story, after: Story): void {
  const { debts } = after.state;
  debts.forEach(holdsFor);
  const references = debts.flatMap(({ repaid, returned }) =>
    [...repaid, ...returned].map(({ reference }) => reference),
  );
  expect(new Set(references).size).toBe(references.length);
  const payable = new Map<string, number>();
  for (const { payIn, amount } of entitlementsOf(after.state)) payable.set(payIn, (payable.get(payIn) ?? 0) + amount);
  const taken = debts.flatMap(({ repaid }) => repaid.filter(({ way }) => way === 'withholding'));
  for (const [month, amount] of payable) {
    const withheld = taken.filter((one) => one.month === month).reduce((sum, one) => sum + one.amount, 0);
    const planned = plannedWithholdings(after.state).filter((one) => one.month === month);
    expect(withheld).toBeLessThanOrEqual(limitOf(amount));
    expect(withheld + planned.reduce((sum, one) => sum + one.amount, 0)).toBeLessThanOrEqual(limitOf(amount));
  }
  if (!isOpen(before)) return;
  // Nothing is taken while an objection is open, nor is it planned.
  const takenBefore = before.state.debts.flatMap(({ repaid }) => repaid.filter(({ way }) => way !== 'voluntary'));
  expect(debts.flatMap(({ repaid }) => repaid.filter(({ way }) => way !== 'voluntary'))).toEqual(takenBefore);
  if (isOpen(after)) expect(plannedWithholdings(after.state)).toEqual([]);
}

describe('the machine of recovery', () => {
  test('keeps every tiyn of a debt, whatever anybody tries', () => {
    const starts = fc.constantFrom(overpaid, proposedDebt, heard, established);
    fc.assert(
      fc.property(starts, fc.array(tries, { minLength: 1, maxLength: 40 }), (start, all) => {
        let story = start;
        for (const one of all) {
          const next = attempt(story, one);
          holds(story, next);
          story = next;
        }
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  test('comes to withhold of several months, and to stop while the family objects', () => {
    const planned = act(established, botagoz, { type: 'planRepayment', debt, way: 'withholding' });
    const kept = plannedWithholdings(planned.state);
    expect(kept.length).toBeGreaterThan(1);
    expect(kept[0]?.month).toBe('2018-11');
    expect(kept.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(balanceOf(debtOf(established)).owed);
    expect(plannedWithholdings(objects(planned, 'open').state)).toEqual([]);
    const [first] = kept;
    const taken = act(on(planned, { day: '2018-11-25' }), payer, {
      type: 'recordRepayment',
      debt,
      amount: first?.amount ?? 0,
      way: 'withholding',
      reference: 'register-1',
      on: '2018-11-25',
      month: '2018-11',
    });
    expect(plannedWithholdings(taken.state).map(({ month }) => month)).not.toContain('2018-11');
  });
});
