import { describe, expect, test } from 'vitest';
import { botagoz, head } from '../examples/people.ts';
import { act, on, refusalOf } from '../examples/story.ts';
import { tasksOf } from '../tasks.ts';
import { aidEndsOn } from './aid-ends.ts';
import { exitCommands } from './commands.examples.ts';
import { left, ofAQuarter, paidUp, reviewed, underContract, also } from './exit.examples.ts';
import { followUpDays } from './follow-ups.ts';
import { exitReasonsFor, suggestExit } from './suggest.ts';

const { reviewContract, recordExit, recordFollowUp } = exitCommands;
const taskOf = ({ state }: typeof left, day: string) =>
  tasksOf(state, day).map(({ kind, term }) => [kind, term.since, term.due]);

describe('the review of a contract', () => {
  test('is not held before', () => {
    expect(refusalOf(on(underContract, { day: '2018-12-31' }), botagoz, reviewContract)).toEqual({
      code: 'review.tooEarly',
      day: '2019-01-01',
    });
  });

  test.for(['2019-01-01', '2019-01-31', '2019-02-20'])('is held on %s: in its last thirty days or later', (day) => {
    expect(refusalOf(on(underContract, { day }), botagoz, reviewContract)).toBeUndefined();
  });

  test('keeps what was reached, the words, and what the family earns', () => {
    expect(reviewed.state.exit.review).toEqual({
      result: 'reached',
      text: 'Both of us work now.',
      incomeNow: 180_000,
      on: '2019-02-01',
      by: 'botagoz',
    });
  });

  test('waits as work from thirty days before the end', () => {
    expect(taskOf(underContract, '2018-10-01')).toContainEqual(['reviewContract', '2019-01-01', '2019-01-31']);
    expect(taskOf(reviewed, '2019-02-01')).toContainEqual(['recordExit', '2019-01-31', '2019-03-02']);
  });
});

describe('an exit', () => {
  test('closes the case; of a quarter that ran out without a contract nothing waits for anybody', () => {
    expect(left.state.phase).toBe('closed');
    expect(aidEndsOn(ofAQuarter.state)).toBe('2026-03-31');
    expect(taskOf(ofAQuarter, '2026-06-01')).toEqual([]);
    const gone = act(on(paidUp(ofAQuarter), { day: '2026-04-01' }), botagoz, { ...recordExit, reason: 'termEnded' });
    expect(gone.state.exit.exit).toMatchObject({ reason: 'termEnded', on: '2026-04-01' });
  });

  test('names the months that are owed, to the tiyn', () => {
    const paid = [{ month: '2026-02', amount: 8_792_500 }];
    const day = '2026-04-01';
    const owed = (march: number) =>
      refusalOf(on(ofAQuarter, { day, settled: [...paid, { month: '2026-03', amount: march }] }), botagoz, recordExit);
    expect(owed(8_792_499)).toEqual({ code: 'exit.moneyOwed', months: ['2026-03'] });
    expect(owed(8_792_500)).toBeUndefined();
    expect(owed(8_792_501)).toBeUndefined();
    expect(refusalOf(on(ofAQuarter, { day }), botagoz, recordExit)).toEqual({
      code: 'exit.moneyOwed',
      months: ['2026-02', '2026-03'],
    });
  });

  test('is suggested by the facts: the term ended, income above the line, moved, died, terminated, goes on', () => {
    expect(suggestExit(ofAQuarter.state, undefined)).toBe('termEnded');
    // 180,000 a month is above the line of the family.
    expect(suggestExit(reviewed.state, undefined)).toBe('incomeAboveLine');
    const ended = (ground: 'moved' | 'applicantDied') =>
      also(ofAQuarter, { type: 'aidEnded', ground, from: '2026-03-10', cites: [], proposedBy: 'botagoz' });
    expect(suggestExit(ended('moved').state, undefined)).toBe('moved');
    expect(suggestExit(ended('applicantDied').state, undefined)).toBe('died');
    expect(exitReasonsFor(ended('moved').state, undefined)).toEqual(['moved']);
    expect(suggestExit(ofAQuarter.state, { case: 'case-2', awarded: false })).toBe('continues');
    const terminated = also(underContract, {
      type: 'sanctionImposed',
      proposedBy: 'botagoz',
      sanction: {
        id: 's-1',
        breach: 'b-1',
        kind: 'terminated',
        from: '2018-11',
        to: null,
        amountBefore: 0,
        amountAfter: 0,
        cites: [],
      },
    });
    expect(suggestExit(terminated.state, undefined)).toBe('terminated');
    expect(aidEndsOn(terminated.state)).toBe('2018-10-31');
  });

  test('is no termination while the objection to it is unanswered', () => {
    const objected = also(
      underContract,
      {
        type: 'sanctionImposed',
        proposedBy: 'botagoz',
        sanction: {
          id: 's-1',
          breach: 'b-1',
          kind: 'terminated',
          from: '2018-11',
          to: null,
          amountBefore: 0,
          amountAfter: 0,
          cites: [],
        },
      },
      {
        type: 'objectionFiled',
        id: 'o-1',
        against: { kind: 'sanction', sanction: 's-1' },
        way: 'objection',
        text: 'My reason was not considered.',
        documents: [],
        suspends: { cites: [] },
        office: 'kz/43',
      },
    );
    expect(aidEndsOn(objected.state)).toBe('2019-01-31');
    expect(suggestExit(objected.state, undefined)).not.toBe('terminated');
  });

  test('is told in the words of the family, ten of its letters at least', () => {
    expect(refusalOf(reviewed, botagoz, { ...recordExit, text: 'work' })?.code).toBe('reason.tooShort');
  });

  test('is recorded by the consultant alone', () => {
    expect(refusalOf(reviewed, head, recordExit)?.code).toBe('access.role');
  });
});

describe('after an exit', () => {
  test('the family is asked at three, six and twelve months', () => {
    expect(followUpDays(left.state.exit).map(({ after, due }) => [after, due])).toEqual([
      [3, '2019-05-01'],
      [6, '2019-08-01'],
      [12, '2020-02-01'],
    ]);
    expect(taskOf(left, '2019-02-01')).toEqual([['followUp', '2019-04-17', '2019-05-01']]);
    const asked = act(on(left, { day: '2019-04-17' }), botagoz, recordFollowUp);
    expect(taskOf(asked, '2019-04-17')).toEqual([['followUp', '2019-07-18', '2019-08-01']]);
    expect(asked.state.exit.followUps).toMatchObject([{ after: 3, finding: 'stands', on: '2019-04-17' }]);
  });

  test('that a family has returned is found, whatever was typed', () => {
    const back = on(left, { day: '2019-05-01', laterCase: { case: 'case-2', awarded: true } });
    expect(act(back, botagoz, recordFollowUp).state.exit.followUps).toMatchObject([{ finding: 'returned' }]);
    const applied = on(left, { day: '2019-05-01', laterCase: { case: 'case-2', awarded: false } });
    expect(act(applied, botagoz, recordFollowUp).state.exit.followUps).toMatchObject([{ finding: 'stands' }]);
  });

  test('nobody asks after who has died', () => {
    const ended = also(ofAQuarter, {
      type: 'aidEnded',
      ground: 'applicantDied',
      from: '2026-03-10',
      cites: [],
      proposedBy: 'botagoz',
    });
    const closed = act(on(paidUp(ended), { day: '2026-04-01' }), botagoz, { ...recordExit, reason: 'died' });
    expect(followUpDays(closed.state.exit)).toEqual([]);
    expect(taskOf(closed, '2026-04-01')).toEqual([]);
  });
});
