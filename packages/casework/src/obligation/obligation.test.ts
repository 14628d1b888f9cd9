import { describe, expect, test } from 'vitest';
import { contractConcluded, MURAT_APPLIED } from '../examples/contract-path.ts';
import { askar, botagoz, marina, registers, saule } from '../examples/people.ts';
import { act, forge, on, type Story } from '../examples/story.ts';
import { tasksOf } from '../tasks.ts';
import { toRemind } from './decide.ts';
import { obligationsOf } from './obligations.ts';
import { obligationsAsOf } from './status.ts';

const running = contractConcluded();
const ID = 'm-2:begin';
const DUE = '2018-09-11';
const at = (day: string, story: Story = running): Story => on(story, { day });
const statusOf = (story: Story, day: string, id = ID) =>
  obligationsAsOf(story.state, day).find((one) => one.id === id)?.status;
const report = (day: string, story: Story = running): Story =>
  act(at(day, story), marina, {
    type: 'reportObligation',
    obligation: ID,
    words: 'I have begun to work.',
    documents: [],
  });
const check = (day: string, story: Story, finding: 'fulfilled' | 'goodCause' | 'missed', changed: object = {}): Story =>
  act(at(day, story), botagoz, {
    type: 'checkObligation',
    obligation: ID,
    finding,
    reason: 'The work contract was shown.',
    documents: [],
    ...changed,
  });
const kinds = (story: Story, day: string) => tasksOf(story.state, day).map(({ kind }) => kind);

describe('an obligation', () => {
  test.for([
    ['2018-09-03', 'upcoming'],
    ['2018-09-04', 'dueSoon'],
    [DUE, 'dueSoon'],
    ['2018-09-12', 'overdue'],
  ] as const)('due on 11 September stands on %s as %s', ([day, status]) => {
    expect(statusOf(running, day)).toBe(status);
  });

  test('that was reported waits to be checked, and is checked within three working days', () => {
    const told = report('2018-09-10');
    expect(statusOf(told, '2018-09-30')).toBe('reported');
    const task = tasksOf(told.state, '2018-09-10').find(({ kind }) => kind === 'checkReport');
    expect(task).toMatchObject({ term: { since: '2018-09-10', due: '2018-09-13' }, owner: { role: 'consultant' } });
  });

  test.for([
    ['the day before', '2018-09-10', 'done'],
    ['on the day', DUE, 'done'],
    ['the day after', '2018-09-12', 'late'],
  ] as const)('reported %s and found fulfilled later', ([, day, status]) => {
    expect(statusOf(check('2018-09-20', report(day), 'fulfilled'), '2018-09-20')).toBe(status);
  });

  test('that a paper shows to be done in time is done in time, whenever it is checked', () => {
    const shown = check('2018-10-01', running, 'fulfilled', { fulfilledOn: DUE });
    expect(statusOf(shown, '2018-10-01')).toBe('done');
  });

  test('hindered by a good cause, or missed, can still be done: the family reports and it is checked anew', () => {
    for (const finding of ['goodCause', 'missed'] as const) {
      const found = check('2018-09-12', running, finding);
      expect(statusOf(found, '2018-09-13')).toBe(finding);
      const told = report('2018-09-14', found);
      expect(statusOf(told, '2018-09-14')).toBe('reported');
      expect(statusOf(check('2018-09-15', told, 'fulfilled'), '2018-09-15')).toBe('late');
    }
  });

  test('nobody was heard of is asked about, but not once it was put to the family as broken', () => {
    expect(kinds(running, '2018-09-12')).toContain('askAboutObligation');
    const raised = forge(
      on(running, { day: '2018-09-12' }),
      botagoz,
      ...obligationsOf(running.state)
        .filter(({ due }) => due < '2018-09-12')
        .map(({ id }) => ({
          type: 'breachRaised' as const,
          breach: {
            id: `b-${id}`,
            kind: 'obligation' as const,
            obligation: id,
            member: 'bibigul',
            on: '2018-09-12',
            text: 'Not heard of.',
          },
          answerBy: '2018-09-19',
        })),
    );
    expect(kinds(raised, '2018-09-12')).not.toContain('askAboutObligation');
  });

  test('of the officers waits for them, and never for the family', () => {
    expect(kinds(running, '2018-10-10')).toContain('accompany');
    expect(obligationsOf(running.state).filter(({ whose }) => whose === 'centre')).toMatchObject([
      { id: 'education:2018-10-15', officer: 'botagoz' },
    ]);
  });

  test('is reported for the family by an assistant, and checked by somebody else', () => {
    const told = act(at('2018-09-10'), askar, {
      type: 'reportObligation',
      obligation: ID,
      words: 'Bibigul was seen at work.',
      documents: [],
    });
    const checked = act(told, saule, {
      type: 'checkObligation',
      obligation: ID,
      finding: 'fulfilled',
      reason: 'Seen by the assistant.',
      documents: [],
    });
    expect(statusOf(checked, '2018-09-10')).toBe('done');
  });

  test('is reminded of once, from seven days before, and not where it was reported', () => {
    expect(toRemind(running.state, '2018-09-03')).toEqual([]);
    expect(toRemind(running.state, '2018-09-04').map(({ id }) => id)).toEqual([ID]);
    expect(toRemind(report('2018-09-04').state, '2018-09-04')).toEqual([]);
    const reminded = act(at('2018-09-04'), registers, { type: 'remindOfObligations' });
    expect(toRemind(reminded.state, '2018-09-05')).toEqual([]);
    expect(act(reminded, registers, { type: 'remindOfObligations' }).history).toEqual(reminded.history);
  });

  test('ends with the aid: what would be due later is asked of nobody', () => {
    const ended = forge(at(MURAT_APPLIED), botagoz, {
      type: 'aidEnded',
      ground: 'moved',
      from: '2018-09-13',
      cites: [],
      proposedBy: 'botagoz',
    });
    expect(obligationsOf(ended.state).map(({ id }) => id)).toEqual([ID]);
  });

  test('of an active measure ends for a member whom the law has come to exempt', () => {
    const { determination } = running.state.decision;
    if (!determination) throw new Error('nothing was determined');
    const people = determination.assessment.people.map((one) =>
      one.member === 'bibigul' ? { ...one, exemptFromMeasures: true } : one,
    );
    const exempt = { ...determination, assessment: { ...determination.assessment, people } };
    const state = { ...running.state, decision: { ...running.state.decision, determination: exempt } };
    expect(obligationsOf(state).filter(({ member }) => member === 'bibigul')).toMatchObject([{ id: 'm-3:finish' }]);
  });
});
