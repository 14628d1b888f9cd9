import { largeFamilyOfSeven } from '@tirek/family/examples';
import { describe, expect, test } from 'vitest';
import { entitlementsOf } from '../entitlement/entitlement.ts';
import {
  answeredBreach,
  answeredObjection,
  confirmed,
  contractOf2018,
  contractOf2026,
  objected,
  raised,
  sanctioned,
  sanctionProposed,
} from '../examples/broken-contract.ts';
import { answered, assigned, determined, draft, referred, sat, visited, voted } from '../examples/main-path.ts';
import { botagoz, head, marina, saule } from '../examples/people.ts';
import { act, on, refusalOf, type Story } from '../examples/story.ts';
import { tasksOf } from '../tasks.ts';
import { barsOf } from './bars.ts';
import { sanctionIn, standingOf } from './in-force.ts';

const reason = 'A reason long enough.';
const theSanction = { kind: 'sanction', sanction: 'sanction-1' } as const;
const last = ({ state }: Story) => state.sanctions.imposed.at(-1);
const months = ({ state }: Story) => entitlementsOf(state).map(({ month, amount }) => [month, amount / 100]);
const kindsOf = ({ state }: Story, day: string) => tasksOf(state, day).map(({ kind }) => kind);

describe('a breach', () => {
  const asked = raised(contractOf2018, '2018-09-10');
  const settle = { type: 'settleBreach', breach: 'breach-1', outcome: 'confirmed', reason } as const;

  test('gives the family five working days to explain, the day of asking not counted', () => {
    expect(asked.state.sanctions.breaches[0]).toMatchObject({ answerBy: '2018-09-17', answers: [], settled: null });
  });

  test.each([
    ['2018-09-16', 'breach.notHeard'],
    ['2018-09-17', 'breach.notHeard'],
    ['2018-09-18', undefined],
  ])('is not confirmed on %s unless the family answered', (day, code) => {
    expect(refusalOf(on(asked, { day }), saule, settle)?.code).toBe(code);
  });

  test('is confirmed at once where the family has answered', () => {
    expect(confirmed(answeredBreach(asked, '2018-09-11'), '2018-09-11').state.sanctions.breaches[0]?.settled).toEqual({
      outcome: 'confirmed',
      reason,
      by: 'saule',
      on: '2018-09-11',
    });
  });

  test('costs nothing where there was good cause', () => {
    const excused = act(answeredBreach(asked, '2018-09-11'), saule, { ...settle, outcome: 'goodCause' });
    expect(refusalOf(excused, botagoz, { type: 'proposeSanction', breach: 'breach-1' })?.code).toBe(
      'breach.notConfirmed',
    );
    expect(months(excused)).toEqual(months(contractOf2018));
  });

  test('waits as a task for the one whose turn it is', () => {
    const found = confirmed(answeredBreach(asked, '2018-09-11'), '2018-09-12');
    expect(kindsOf(asked, '2018-09-10')).toContain('settleBreach');
    expect(kindsOf(found, '2018-09-12')).toContain('proposeSanction');
    expect(kindsOf(sanctionProposed(found, '2018-09-13'), '2018-09-13')).toContain('imposeSanction');
    expect(kindsOf(sanctioned(contractOf2018, '2018-09-10'), '2018-09-13')).not.toContain('imposeSanction');
  });
});

describe('in 2018 and 2019', () => {
  const first = sanctioned(contractOf2018, '2018-09-10');
  const second = sanctioned(first, '2018-11-12');

  test('a first breach halves the share of adults for one month, the next', () => {
    expect(last(first)).toMatchObject({
      kind: 'halved',
      from: '2018-10',
      to: '2018-10',
      amountBefore: 40_710,
      amountAfter: 32_568,
      cites: ['tsaLaw/4/12'],
    });
    expect(months(first)).toEqual([
      ['2018-08', 40_710],
      ['2018-09', 40_710],
      ['2018-10', 32_568],
      ['2018-11', 40_710],
      ['2018-12', 40_710],
      ['2019-01', 40_710],
    ]);
  });

  test('the month over, it has ended by itself', () => {
    const sanction = last(first);
    if (!sanction) throw new Error('nothing was imposed');
    expect(
      ['2018-09-30', '2018-10-01', '2018-10-31', '2018-11-01'].map((day) => standingOf(first.state, sanction, day)),
    ).toEqual(['ahead', 'holds', 'holds', 'over']);
  });

  test('after the next breach only children and students are paid, to the end', () => {
    expect(last(second)).toMatchObject({ kind: 'childrenOnly', from: '2018-12', to: null, amountAfter: 24_426 });
    expect(months(second).slice(2)).toEqual([
      ['2018-10', 32_568],
      ['2018-11', 40_710],
      ['2018-12', 24_426],
      ['2019-01', 24_426],
    ]);
  });

  test('good cause found later makes the next breach the first', () => {
    const lifted = act(on(first, { day: '2018-10-20' }), head, {
      type: 'liftSanction',
      sanction: 'sanction-1',
      reason,
    });
    expect(months(lifted)).toEqual(months(contractOf2018));
    expect(last(sanctioned(lifted, '2018-11-12'))).toMatchObject({ id: 'sanction-2', kind: 'halved', from: '2018-12' });
  });

  test('a proposal imposed a month later cuts no month that has begun', () => {
    const proposed = sanctionProposed(
      confirmed(answeredBreach(raised(contractOf2018, '2018-09-10'), '2018-09-11'), '2018-09-12'),
      '2018-09-13',
    );
    const late = act(on(proposed, { day: '2018-10-02' }), head, { type: 'imposeSanction' });
    expect(proposed.state.sanctions.proposal).toMatchObject({ from: '2018-10' });
    expect(last(late)).toMatchObject({ from: '2018-11', to: '2018-11' });
  });
});

describe('since 2020', () => {
  const ended = sanctioned(contractOf2026, '2026-02-10');

  test('a breach ends conditional assistance from the next month', () => {
    expect(last(ended)).toMatchObject({
      kind: 'terminated',
      from: '2026-03',
      to: null,
      amountBefore: 98_349,
      amountAfter: 0,
      cites: ['socialCode/122/3', 'socialCode/129'],
    });
    expect(months(ended)).toEqual([
      ['2026-01', 98_349],
      ['2026-02', 98_349],
      ['2026-03', 0],
    ]);
  });

  test('it bars the member for six months, unless it was taken back or an objection to it is open', () => {
    expect(barsOf(ended.state)).toEqual([{ member: 'nurzhan', fact: 'contractBrokenOn', on: '2026-02-10' }]);
    const objection = objected(ended, '2026-02-20', theSanction);
    expect(barsOf(objection.state)).toEqual([]);
    expect(barsOf(answeredObjection(objection, '2026-02-25', 'rejected').state)).toHaveLength(1);
    expect(barsOf(answeredObjection(objection, '2026-02-25', 'upheld').state)).toEqual([]);
  });
});

describe('a sanction that was objected to', () => {
  const first = sanctioned(contractOf2018, '2018-09-10');
  const open = objected(first, '2018-09-20', theSanction);

  test('rests until it is answered: the month is paid in full', () => {
    expect(sanctionIn(open.state, '2018-10')).toBeUndefined();
    expect(months(open)).toEqual(months(contractOf2018));
  });

  test('found right, takes one month after the answer, not one that has passed', () => {
    const answered = answeredObjection(open, '2018-10-15', 'rejected');
    expect(months(answered).filter(([, amount]) => amount !== 40_710)).toEqual([['2018-11', 32_568]]);
  });

  test('an objection after its month changes nothing about a rejected one', () => {
    const late = answeredObjection(objected(first, '2018-11-05', theSanction), '2018-12-03', 'rejected');
    expect(months(late)).toEqual(months(first));
  });

  test('found wrong, costs nothing, and the breach no longer counts', () => {
    const upheld = answeredObjection(open, '2018-10-15', 'upheld');
    expect(months(upheld)).toEqual(months(contractOf2018));
    expect(last(upheld)?.lifted).toMatchObject({ cause: 'objection' });
    expect(last(sanctioned(upheld, '2018-11-12'))).toMatchObject({ kind: 'halved' });
  });

  test('found wrong in part, may be proposed anew: the breach stays', () => {
    const partly = answeredObjection(open, '2018-10-15', 'partlyUpheld');
    expect(months(partly)).toEqual(months(contractOf2018));
    const again = act(sanctionProposed(partly, '2018-10-16'), head, { type: 'imposeSanction' });
    expect(last(again)).toMatchObject({ id: 'sanction-2', breach: 'breach-1', kind: 'halved', from: '2018-11' });
  });
});

describe('when the family applies again', () => {
  const { history: _, ...family } = largeFamilyOfSeven.file;
  const record = { member: 'nurzhan', fact: 'contractBrokenOn', on: '2026-01-10', case: '6110-2025-000007' } as const;

  function appliedAgain(day: string): Story {
    const begun = on(draft(family, day), { ownRecords: [record, { ...record, on: '2025-11-03' }] });
    const sent = act(begun, marina, { type: 'submitApplication', receipt: 'R-2' });
    return determined(voted(sat(visited(assigned(referred(answered(sent)))))));
  }

  test.each([
    ['2026-07-09', true],
    ['2026-07-10', false],
    ['2026-07-11', false],
  ])('on %s, six months after a contract was ended, the law bars it: %s', (day, isBarred) => {
    const { reasons = [] } = appliedAgain(day).state.decision.determination?.assessment ?? {};
    const bar = reasons.find(({ code }) => code === 'bar.contractBroken');
    expect(bar?.cites).toEqual(isBarred ? ['socialCode/128/5'] : undefined);
  });

  test('the latest of our own records is the evidence, and says from which case it is', () => {
    const claims = appliedAgain('2026-07-09').state.evidence.claims.filter(({ source }) => source === 'ownRecords');
    expect(claims).toMatchObject([
      { ownCase: '6110-2025-000007', fact: 'contractBrokenOn', member: 'nurzhan', value: '2026-01-10' },
    ]);
  });
});
