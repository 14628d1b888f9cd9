import { describe, expect, test } from 'vitest';
import {
  answeredBreach,
  confirmed,
  contractOf2018,
  objected,
  raised,
  raiseOn,
  sanctioned,
  sanctionProposed,
} from '../examples/broken-contract.ts';
import { granted } from '../examples/overpaid.ts';
import { botagoz, head, marina, saule } from '../examples/people.ts';
import { act, forge, on, refusalOf, type Story } from '../examples/story.ts';
import { involvedInSanction } from './involved.ts';
import { sanctionFor } from './sanction-for.ts';
import { sanctionTasks } from './tasks.ts';

const reason = 'A reason long enough.';
const DAY = '2018-09-10';
const today = on(contractOf2018, { day: DAY });
const asked = raised(contractOf2018, DAY);
const heard = answeredBreach(asked, '2018-09-11');
const found = confirmed(heard, '2018-09-12');
const proposed = sanctionProposed(found, '2018-09-13');
const falseData = { kind: 'falseData', obligation: null, member: 'murat', on: DAY } as const;
const why = (changed: object, story: Story = today) => refusalOf(story, saule, raiseOn(today, DAY, changed));

describe('a breach is put to the family', () => {
  test.each([
    ['2018-09-08', { code: 'breach.beforeDue', day: '2018-09-09' }],
    ['2018-09-09', undefined],
    ['2018-09-10', undefined],
    ['2018-09-11', { code: 'breach.dayAhead', day: '2018-09-11' }],
  ])('of what was due on 9 September, not earlier and not ahead: %s', (day, refusal) => {
    expect(why({ on: day })).toEqual(refusal);
  });

  test('by an obligation of the contract, of the member it binds', () => {
    expect(why({ obligation: 'm-7' })).toEqual({ code: 'breach.unknownObligation', obligation: 'm-7' });
    expect(why({ obligation: null })).toEqual({ code: 'breach.unknownObligation', obligation: '' });
    expect(why({ member: 'bibigul' })).toEqual({ code: 'breach.unknownMember', member: 'bibigul' });
    expect(why({ member: 'nobody' })).toEqual({ code: 'breach.unknownMember', member: 'nobody' });
    expect(why({ obligation: 's-1:2018-09-10' })).toEqual({
      code: 'breach.notMissed',
      obligation: 's-1:2018-09-10',
    });
  });

  test.each([
    ['missed', undefined],
    ['done', 'breach.notMissed'],
    ['late', 'breach.notMissed'],
    ['goodCause', 'breach.notMissed'],
  ] as const)('where the obligation was found %s: %s', (outcome, code) => {
    const checked = forge(today, botagoz, {
      type: 'obligationChecked',
      obligation: 's-1:2018-09-09',
      outcome,
      reason,
      documents: [],
    });
    expect(why({}, checked)?.code).toBe(code);
  });

  test('with words that say what happened', () => {
    expect(why({ text: 'no' })?.code).toBe('reason.tooShort');
  });

  test('also without a contract, where data were false or measures refused: of a member, and no stranger', () => {
    const other = { ...falseData, type: 'raiseBreach', text: reason, member: 'gulnar', on: '2026-02-10' } as const;
    expect(refusalOf(granted, saule, other)).toBeUndefined();
    expect(refusalOf(granted, saule, { ...other, kind: 'refusedMeasures' })).toBeUndefined();
    expect(refusalOf(granted, saule, { ...other, member: 'nobody' })).toEqual({
      code: 'breach.unknownMember',
      member: 'nobody',
    });
  });
});

describe('the same thing', () => {
  const told = act(today, saule, raiseOn(today, DAY, falseData));
  const dropped = act(told, saule, { type: 'settleBreach', breach: 'breach-1', outcome: 'dropped', reason });

  test('is put to the family once, and again where it was dropped', () => {
    expect(why({}, asked)).toEqual({ code: 'breach.alreadyRaised', breach: 'breach-1' });
    expect(why(falseData, told)).toEqual({ code: 'breach.alreadyRaised', breach: 'breach-1' });
    expect(why(falseData, dropped)).toBeUndefined();
  });

  test('is of one kind, one member and one day, or one obligation', () => {
    expect(why({ ...falseData, kind: 'refusedMeasures' }, told)).toBeUndefined();
    expect(why({ ...falseData, member: 'bibigul' }, told)).toBeUndefined();
    expect(why({ ...falseData, on: '2018-09-09' }, told)).toBeUndefined();
    expect(why({ obligation: 's-1:2018-09-08' }, asked)).toBeUndefined();
    expect(why({ on: '2018-09-09' }, asked)?.code).toBe('breach.alreadyRaised');
    expect(why({ ...falseData, member: 'nazerke' }, asked)).toBeUndefined();
  });
});

describe('what comes of a breach', () => {
  const settle = { type: 'settleBreach', breach: 'breach-1', reason } as const;

  test('against the family waits for its answer; what is for it does not', () => {
    expect(refusalOf(asked, saule, { ...settle, outcome: 'confirmed' })).toEqual({
      code: 'breach.notHeard',
      day: '2018-09-17',
    });
    for (const outcome of ['goodCause', 'dropped'] as const)
      expect(refusalOf(asked, saule, { ...settle, outcome })).toBeUndefined();
    expect(refusalOf(heard, saule, { ...settle, outcome: 'confirmed', reason: 'no' })?.code).toBe('reason.tooShort');
  });

  test('is told of that breach alone, with the answer the family gave', () => {
    const second = raised(asked, '2018-09-12');
    const answered = act(on(second, { day: '2018-09-13' }), marina, {
      type: 'answerBreach',
      breach: 'breach-1',
      text: 'She was ill that day.',
      documents: [],
    });
    expect(answered.state.sanctions.breaches.map(({ answers }) => answers)).toEqual([
      [{ text: 'She was ill that day.', documents: [], on: '2018-09-13' }],
      [],
    ]);
    const settled = act(answered, saule, { ...settle, outcome: 'goodCause' });
    expect(settled.state.sanctions.breaches.map((one) => one.settled?.outcome)).toEqual(['goodCause', undefined]);
  });

  test('is proposed, given back with a reason, and may be proposed again', () => {
    const giveBack = { type: 'giveSanctionBack', reason } as const;
    expect(refusalOf(found, head, giveBack)).toEqual({ code: 'sanction.noProposal' });
    expect(refusalOf(proposed, head, { ...giveBack, reason: 'no' })?.code).toBe('reason.tooShort');
    const back = act(proposed, head, giveBack);
    expect(back.state.sanctions).toMatchObject({
      proposal: null,
      givenBack: { by: 'head', on: '2018-09-13', reason },
      imposed: [],
    });
    expect(sanctionProposed(back, '2018-09-14').state.sanctions).toMatchObject({
      proposal: { id: 'sanction-1', by: 'botagoz', on: '2018-09-14' },
      givenBack: null,
    });
  });

  test('is lifted alone, for good cause, and the other sanctions stay', () => {
    const both = sanctioned(sanctioned(contractOf2018, DAY), '2018-11-12');
    const lifted = act(both, head, { type: 'liftSanction', sanction: 'sanction-2', reason });
    expect(lifted.state.sanctions.imposed.map((one) => one.lifted)).toEqual([
      null,
      { cause: 'goodCause', reason, by: 'head', on: '2018-11-12' },
    ]);
    expect(refusalOf(lifted, head, { type: 'liftSanction', sanction: 'sanction-1', reason })).toBeUndefined();
    expect(refusalOf(lifted, head, { type: 'liftSanction', sanction: 'sanction-2', reason })).toEqual({
      code: 'sanction.lifted',
      sanction: 'sanction-2',
    });
    expect(refusalOf(both, head, { type: 'liftSanction', sanction: 'sanction-2', reason: 'no' })?.code).toBe(
      'reason.tooShort',
    );
  });

  test('is nothing by a law that cannot be asked, or where nothing was granted', () => {
    const { state } = found;
    const undecided = { ...state, decision: { ...state.decision, made: [] } };
    expect(sanctionFor(undecided, 'breach-1', DAY)).toMatchObject({ refusal: { code: 'sanction.none' } });
    const undetermined = { ...state, decision: { ...state.decision, determination: null } };
    expect(sanctionFor(undetermined, 'breach-1', DAY)).toMatchObject({ refusal: { code: 'sanction.none' } });
  });

  test('takes what an earlier sanction leaves as the amount before, where that one lasts', () => {
    const second = sanctioned(sanctioned(contractOf2018, DAY), '2018-10-10');
    const third = sanctioned(second, '2018-11-12');
    expect(third.state.sanctions.imposed.map((one) => [one.amountBefore, one.amountAfter])).toEqual([
      [40_710, 32_568],
      [40_710, 24_426],
      [24_426, 24_426],
    ]);
  });
});

describe('nobody who had a hand in a breach imposes the sanction', () => {
  test('neither who raised or settled it, nor who checked the obligation or proposed the sanction', () => {
    const missed = (obligation: string, person: string, story: Story): Story =>
      forge(
        story,
        { ...botagoz, person },
        { type: 'obligationChecked', obligation, outcome: 'missed', reason, documents: [] },
      );
    const checked = missed('s-1:2018-09-09', 'checker', missed('s-1:2018-09-08', 'another', today));
    const { state } = raised(checked, DAY);
    const of = (story: Story['state']) => involvedInSanction(story, { breach: 'breach-1', by: 'botagoz' });
    expect(of(state)).toEqual(['botagoz', 'saule', 'checker']);
    expect(of(asked.state)).toEqual(['botagoz', 'saule']);
    expect(of(found.state)).toEqual(['botagoz', 'saule', 'saule']);
    expect(involvedInSanction(found.state, { breach: 'breach-9', by: 'botagoz' })).toEqual(['botagoz']);
    const twice = raised(found, '2018-09-13').state;
    expect(involvedInSanction(twice, { breach: 'breach-2', by: 'botagoz' })).toEqual(['botagoz', 'saule']);
  });
});

describe('whose turn it is', () => {
  const waits = ({ state }: Story, day: string) =>
    sanctionTasks(state, day).map(({ kind, role, term }) => [kind, role, term.since, term.due]);

  test('the consultant settles after the answer of the family, or after its term', () => {
    expect(waits(asked, DAY)).toEqual([['settleBreach', 'consultant', '2018-09-17', '2018-09-24']]);
    expect(waits(heard, '2018-09-11')).toEqual([['settleBreach', 'consultant', '2018-09-11', '2018-09-18']]);
    expect(waits(contractOf2018, DAY)).toEqual([]);
  });

  test('the consultant proposes, and the head of the office imposes', () => {
    expect(waits(found, '2018-09-12')).toEqual([['proposeSanction', 'consultant', '2018-09-12', '2018-09-19']]);
    expect(waits(proposed, '2018-09-13')).toEqual([['imposeSanction', 'decisionMaker', '2018-09-13', '2018-09-18']]);
    expect(waits(sanctioned(contractOf2018, DAY), DAY)).toEqual([]);
  });

  test('nothing is proposed while the case is decided anew, nor where there was good cause', () => {
    expect(waits({ ...found, state: { ...found.state, phase: 'determination' } }, '2018-09-12')).toEqual([]);
    const excused = act(heard, saule, { type: 'settleBreach', breach: 'breach-1', outcome: 'goodCause', reason });
    expect(waits(excused, '2018-09-12')).toEqual([]);
  });

  test('another breach is proposed though one was sanctioned before; a sanction lifted in part, anew', () => {
    const first = sanctioned(contractOf2018, DAY);
    const second = confirmed(answeredBreach(raised(first, '2018-11-12'), '2018-11-12'), '2018-11-13');
    expect(waits(second, '2018-11-13')).toEqual([['proposeSanction', 'consultant', '2018-11-13', '2018-11-20']]);
    const lift = (cause: 'partly' | 'goodCause' | 'objection') =>
      forge(first, head, { type: 'sanctionLifted', sanction: 'sanction-1', cause, reason });
    expect(waits(lift('partly'), DAY)).toEqual([['proposeSanction', 'consultant', DAY, '2018-09-17']]);
    expect(waits(lift('goodCause'), DAY)).toEqual([]);
    expect(waits(lift('objection'), DAY)).toEqual([]);
    const open = objected(first, '2018-09-20', { kind: 'sanction', sanction: 'sanction-1' });
    expect(waits(open, '2018-09-20')).toEqual([]);
  });
});
