import { describe, expect, test } from 'vitest';
import { ask, called, homeOf, household, owner, rooms, tell } from '../examples/household.ts';
import { allOf, anyOf, no, yes, type YesNo } from '../expression.ts';

const open = household.given.yesNo('open', called('open'));
/** Not in force on any day asked about. */
const gone: YesNo<'household'> = household.yesNo('gone', {
  ...called('gone'),
  cites: [],
  editions: { '2000-01-01': null },
});
const answer = (question: YesNo<'household'>): string => tell(ask(question, homeOf({ owner: true })));

describe('and, or, not', () => {
  test.each([
    ['yes and yes', yes.and(yes), 'yes'],
    ['yes and no', yes.and(no), 'no'],
    ['no or yes', no.or(yes), 'yes'],
    ['no or no', no.or(no), 'no'],
    ['not yes', yes.not(), 'no'],
    ['not no', no.not(), 'yes'],
    ['all of none', allOf(), 'yes'],
    ['any of none', anyOf(), 'no'],
    ['three, one of them no', allOf(yes, no, yes), 'no'],
    ['three, one of them yes', anyOf(no, no, yes), 'yes'],
  ] as const)('%s is what everybody expects', (_, question, expected) => {
    expect(tell(ask(question))).toBe(expected);
  });

  test('one yes settles "or", one no settles "and", whatever is not known beside it, before or after', () => {
    expect(answer(open.or(owner))).toBe('yes');
    expect(answer(owner.or(open))).toBe('yes');
    expect(answer(open.and(owner.not()))).toBe('no');
    expect(answer(owner.not().and(open))).toBe('no');
  });

  test('asks for what may still decide, and for nothing else', () => {
    expect(answer(open.and(owner))).toBe('unknown (open)');
    expect(answer(open.or(owner.not(), rooms.isAtLeast(2)))).toBe('unknown (open, rooms)');
    expect(answer(open.not())).toBe('unknown (open)');
  });

  test('what does not arise neither fulfils nor fails: another part may still decide', () => {
    expect(answer(gone.and(owner.not()))).toBe('no');
    expect(answer(gone.or(owner))).toBe('yes');
    expect(answer(gone.and(owner))).toBe('not applicable (notInForce)');
    expect(answer(gone.or(owner.not()))).toBe('not applicable (notInForce)');
    expect(answer(gone.not())).toBe('not applicable (notInForce)');
  });

  test('beside what does not arise, an open part is still asked for: its no would decide', () => {
    expect(answer(gone.and(open))).toBe('unknown or not applicable (open)');
    expect(answer(open.or(gone))).toBe('unknown or not applicable (open)');
  });
});
