import { loneMotherOfFour } from '@tirek/family/examples';
import { describe, expect, test } from 'vitest';
import { concluded, decided } from '../examples/main-path.ts';
import { botagoz, head, monitor } from '../examples/people.ts';
import { act, forge, type Story } from '../examples/story.ts';
import { entitlementsOf } from '../entitlement/entitlement.ts';
import { savedByCheck } from './saved-by-check.ts';

const { file } = loneMotherOfFour;
const on = '2026-02-10';
const granted = decided(concluded(file, on));
const [member] = file.members;
const finding = { caseVersion: granted.state.version, on };
const saved = ({ history }: Story) => savedByCheck(history, finding);

/** A wage that was not stated is entered, and decided on anew. */
function redecided(amount: number): Story {
  const corrected = act(granted, monitor, {
    type: 'correctFact',
    fact: 'income.wage',
    member: member?.id ?? '',
    value: [{ amount, per: 'month', from: '2025-10-01' }],
    from: on,
    reason: 'She works at the shop since spring.',
  });
  const proposed = act(act(corrected, botagoz, { type: 'determine' }), botagoz, { type: 'propose' });
  return act(proposed, head, { type: 'approve' });
}

describe('what a check saved', () => {
  test('is nothing before there is a new decision', () => {
    expect(saved(granted)).toEqual([]);
  });

  test('is the difference between the two decisions, month by month', () => {
    const after = redecided(120_000);
    const due = new Map(entitlementsOf(after.state).map(({ month, amount }) => [month, amount]));
    const expected = entitlementsOf(granted.state)
      .filter(({ month }) => month >= on.slice(0, 7))
      .map(({ month, amount }) => ({ month, amount: amount - (due.get(month) ?? 0) }))
      .filter(({ amount }) => amount > 0);
    expect(expected.length).toBeGreaterThan(0);
    expect(saved(after)).toEqual(expected);
  });

  test('is taken back when an objection to the new decision is won', () => {
    const after = redecided(120_000);
    const objected = forge(after, monitor, {
      type: 'objectionFiled',
      id: 'objection-1',
      against: { kind: 'decision', decision: 1 },
      way: 'objection',
      text: 'The shop closed in winter.',
      documents: [],
      suspends: null,
      office: 'kz/61',
    });
    const won = forge(objected, head, {
      type: 'objectionDecided',
      id: 'objection-1',
      outcome: 'upheld',
      reason: 'The shop had closed.',
      cites: [],
      rules: [],
    });
    expect(saved(won)).toEqual([]);
  });
});
