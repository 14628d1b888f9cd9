import { loneMotherOfFour, studentOf22 } from '@tirek/family/examples';
import { describe, expect, test } from 'vitest';
import {
  answered,
  assigned,
  concluded,
  decided,
  determined,
  proposed,
  referred,
  sat,
  submitted,
  visited,
} from './examples/main-path.ts';
import { botagoz, OFFICE, registers, yerlan } from './examples/people.ts';
import { act, ballotOf, on, type Story } from './examples/story.ts';
import { examples } from '@tirek/family/examples';
import { tasksOf } from './tasks.ts';

const { file, on: day } = loneMotherOfFour;
const taken = submitted(file, day);
const kinds = (story: Story, when = day) => tasksOf(story.state, when).map(({ kind }) => kind);

describe('the tasks of a case', () => {
  const sitting = sat(visited(assigned(referred(answered(taken)))));
  test.for([
    [
      'a fresh application goes to the commission while registers answer',
      taken,
      ['referToCommission', 'awaitRegisters'],
    ],
    ['the secretary of the commission sends somebody to visit', referred(answered(taken)), ['assignVisit']],
    ['the assistant visits', assigned(referred(answered(taken))), ['visit']],
    ['the secretary opens the sitting', visited(assigned(referred(answered(taken)))), ['openSitting']],
    ['the members vote', sitting, ['vote']],
    ['the consultant asks the law', concluded(file, day), ['determine']],
    ['the consultant proposes', determined(concluded(file, day)), ['propose']],
    ['the decision-maker decides', proposed(concluded(file, day)), ['decide']],
  ] as const)('%s', ([, story, expected]) => {
    expect(kinds(story)).toEqual(expected);
  });

  test('name the persons who are awaited: those who have voted are not', () => {
    const one = act(sitting, yerlan, ballotOf(sitting, 'yerlan', 'need'));
    expect(tasksOf(one.state, day)[0]?.owner).toEqual({
      role: 'precinctMember',
      office: OFFICE,
      persons: ['gulmira', 'talgat'],
    });
  });

  test('end with an unconditional award; a conditional one leaves the contract to be made within three days of the conclusion', () => {
    const stories = examples
      .filter(({ programme, on: when }) => programme === undefined && when >= '2023-07-01')
      .map((example) => concluded(example.file, example.on));
    const conditional = stories
      .map(determined)
      .find(({ state }) => state.decision.determination?.assessment.kind === 'conditional');
    if (!conditional) throw new Error('no family of the cast is assisted on conditions');
    const made = decided(conditional);
    const [task] = tasksOf(made.state, made.around.day);
    expect(task).toMatchObject({ kind: 'drawUpContract', term: { term: 'contract', since: made.around.day } });
  });

  test('hold a notice to the family once a register has failed, and the longer term once it was given', () => {
    const down = act(taken, registers, { type: 'reportRegisterFailure', register: 'tax', retryAt: `${day}T09:00:00Z` });
    const notice = tasksOf(down.state, day).find(({ kind }) => kind === 'notifyOfDelay');
    expect(notice?.term).toMatchObject({ term: 'noticeOfDelay', due: '2026-02-12' });
    const told = act(down, botagoz, { type: 'notifyOfDelay' });
    expect(kinds(told)).not.toContain('notifyOfDelay');
    expect(told.state.application?.delayedUntil).toBe('2026-03-12');
    expect(tasksOf(told.state, day).at(-1)?.term).toMatchObject({ term: 'serviceWithOtherBodies', due: '2026-03-12' });
  });

  test('hold the doubts that wait for a person', () => {
    const doubtful = act(taken, registers, {
      type: 'receiveEvidence',
      source: 'register',
      register: 'employment',
      fetchedAt: `${day}T04:00:00Z`,
      answers: [{ fact: 'work', member: 'gulnar', value: 'employed' }],
    });
    expect(kinds(doubtful)).toContain('settleDoubts');
  });
});

describe('a task that is late', () => {
  const [due, officeAbove] = ['2026-02-11', 'kz/61/6110'];
  const first = (when: string) => tasksOf(taken.state, when)[0];

  test('is not late on its last day', () => {
    expect(first(due)).toMatchObject({ late: false, escalation: 0, escalatedTo: null, term: { due } });
  });

  test('goes to the decision-maker of the office on the day after', () => {
    const escalatedTo = { role: 'decisionMaker', office: OFFICE };
    expect(first('2026-02-12')).toMatchObject({ late: true, escalation: 1, escalatedTo });
    expect(first('2026-02-16')).toMatchObject({ escalation: 1 });
  });

  test('goes to the office above when it is more than three working days late', () => {
    expect(first('2026-02-17')).toMatchObject({
      escalation: 2,
      escalatedTo: { role: 'decisionMaker', office: officeAbove },
    });
  });

  test('is never late where its term cannot be computed, and says why', () => {
    const late = submitted({ ...studentOf22.file, figures: { povertyLine: 40_000 } }, '2027-12-31');
    expect(tasksOf(on(late, { day: '2028-06-01' }).state, '2028-06-01')[0]).toMatchObject({
      late: false,
      term: { due: null, notComputed: 'calendar.outside' },
    });
  });
});
