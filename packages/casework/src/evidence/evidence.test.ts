import type { FamilyFile } from '@tirek/family';
import { loneMotherOfFour } from '@tirek/family/examples';
import { describe, expect, test } from 'vitest';
import { submitted, visited, assigned, referred, answered } from '../examples/main-path.ts';
import { botagoz, registers } from '../examples/people.ts';
import { act, refusalOf, type Story } from '../examples/story.ts';
import { agree, quarterTotal } from './agree.ts';
import type { Claim } from './events.ts';
import { type Fact, statedValue, withFact } from './fact.ts';
import { factsForDecision } from './facts-for-decision.ts';

const { file, on: day } = loneMotherOfFour;
const told = (story: Story, ...answers: Pick<Claim, 'fact' | 'member' | 'value' | 'to'>[]): Story =>
  act(story, registers, {
    type: 'receiveEvidence',
    source: 'register',
    register: 'incomes',
    fetchedAt: `${day}T04:00:00Z`,
    answers,
  });
const open: FamilyFile = { tirek: 1, members: file.members };

describe('two sources agree', () => {
  const month = (amount: number, from: string, to: string) => ({ amount, per: 'month', from, to });
  test('on a wage told month by month and a wage told for the quarter, when the quarter is the same to the tiyn', () => {
    const monthly = [month(45_000, '2025-01-01', '2026-12-31')];
    const each = ['10', '11', '12']
      .map((m) => month(45_000, `2025-${m}-01`, `2025-${m}-30`))
      .with(0, month(45_000, '2025-10-01', '2025-10-31'))
      .with(2, month(45_000, '2025-12-01', '2025-12-31'));
    expect(quarterTotal('income.wage', monthly, day)).toBe(13_500_000);
    expect(agree('income.wage', monthly, each, day)).toBe(true);
    expect(agree('income.wage', monthly, [{ amount: 135_000.01, per: 'quarter' }], day)).toBe(false);
  });

  test('on incomes of other quarters, whatever they are: those do not count', () => {
    expect(agree('income.wage', [], [month(900_000, '2024-01-01', '2024-12-31')], day)).toBe(true);
  });

  test('on a list in another order, and on what only one of them tells', () => {
    const [car, plot] = [{ kind: 'car', working: true }, { kind: 'buildingPlot' }];
    expect(agree('property', [car, plot], [plot, { kind: 'car' }], day)).toBe(true);
    expect(agree('property', [car], [{ kind: 'car', working: false }], day)).toBe(false);
    expect(agree('property', [car], [car, car], day)).toBe(false);
  });
});

describe('what a register tells', () => {
  test('raises no doubt where the family said the same', () => {
    expect(told(submitted(file, day), { fact: 'work', member: 'gulnar', value: 'none' }).state.evidence.doubts).toEqual(
      [],
    );
  });

  test('fills in what the family left open, without a doubt', () => {
    const story = told(submitted(open, day), { fact: 'settlement', member: null, value: 'urban' });
    expect(story.state.evidence.doubts).toEqual([]);
    expect(factsForDecision(story.state).settlement).toBe('urban');
  });

  test('that nothing was received is known then, and is not taken for unknown', () => {
    const story = told(submitted(open, day), { fact: 'income.wage', member: 'gulnar', value: [] });
    expect(factsForDecision(story.state).incomes).toEqual([
      { member: 'gulnar', kind: 'wage', amount: 0, per: 'quarter' },
    ]);
  });

  test('is stale when it ends before the day of application', () => {
    const story = told(submitted(file, day), { fact: 'work', member: 'gulnar', value: 'none', to: '2026-02-09' });
    expect(story.state.evidence.doubts).toMatchObject([{ kind: 'stale', values: { 'register:incomes': 'none' } }]);
    const fresh = told(submitted(file, day), { fact: 'work', member: 'gulnar', value: 'none', to: '2026-02-10' });
    expect(fresh.state.evidence.doubts).toEqual([]);
  });

  test('is stale for incomes when it ends before the last day of the quarter that counts', () => {
    const wage = { fact: 'income.wage', member: 'gulnar', value: [] } as const;
    expect(told(submitted(file, day), { ...wage, to: '2025-12-30' }).state.evidence.doubts).toMatchObject([
      { kind: 'stale' },
    ]);
    expect(told(submitted(file, day), { ...wage, to: '2025-12-31' }).state.evidence.doubts).toEqual([]);
  });

  test('is stale for incomes when it was fetched before the quarter that counts was over', () => {
    const wage = { fact: 'income.wage', member: 'gulnar', value: [] } as const;
    const fetched = (on: string): Story =>
      act(submitted(file, day), registers, {
        type: 'receiveEvidence',
        source: 'register',
        register: 'incomes',
        fetchedAt: `${on}T20:00:00Z`,
        answers: [wage],
      });
    expect(fetched('2025-12-30').state.evidence.doubts).toMatchObject([{ kind: 'stale', fact: 'income.wage' }]);
    expect(fetched('2025-12-31').state.evidence.doubts).toEqual([]);
    expect(fetched('2026-01-01').state.evidence.doubts).toEqual([]);
  });

  test('is stale for anything else when it was fetched more than thirty days before the application', () => {
    const fetched = (on: string): Story =>
      act(submitted(file, day), registers, {
        type: 'receiveEvidence',
        source: 'register',
        register: 'employment',
        fetchedAt: `${on}T20:00:00Z`,
        answers: [{ fact: 'work', member: 'gulnar', value: 'none' }],
      });
    expect(fetched('2026-01-10').state.evidence.doubts).toMatchObject([{ kind: 'stale', fact: 'work' }]);
    expect(fetched('2026-01-11').state.evidence.doubts).toEqual([]);
    expect(fetched('2026-01-12').state.evidence.doubts).toEqual([]);
  });

  test('of nobody it has ever heard of is a doubt for each such person, once, that stops the determination', () => {
    const unknown = (story: Story, ...members: string[]): Story =>
      act(story, registers, {
        type: 'receiveEvidence',
        source: 'register',
        register: 'population',
        fetchedAt: `${day}T04:00:00Z`,
        answers: [],
        unknown: members,
      });
    const twice = unknown(unknown(submitted(file, day), 'ali', 'ali'), 'ali', 'madina');
    expect(twice.state.evidence.doubts).toMatchObject([
      { id: 'doubt-1', kind: 'missing', fact: null, member: 'ali', register: 'population' },
      { id: 'doubt-2', kind: 'missing', fact: null, member: 'madina', register: 'population' },
    ]);
    expect(twice.state.evidence.awaited.map(({ register }) => register)).not.toContain('population');
    const reason = 'The birth certificate was shown.';
    const choice = { source: 'statement' } as const;
    const settled = act(twice, botagoz, { type: 'settleDoubt', doubt: 'doubt-1', reason, choice });
    expect(settled.state.evidence.doubts[0]?.settled).toMatchObject({ by: 'botagoz' });
    const stranger = {
      type: 'receiveEvidence',
      source: 'register',
      register: 'tax',
      fetchedAt: `${day}T04:00:00Z`,
      answers: [],
      unknown: ['nobody-of-us'],
    } as const;
    expect(refusalOf(twice, registers, stranger)?.code).toBe('evidence.unknownMember');
  });

  test('raises one doubt however often it is told, and a new one when it tells something new', () => {
    const employed = { fact: 'work', member: 'gulnar', value: 'employed' } as const;
    const twice = told(told(submitted(file, day), employed), employed);
    expect(twice.state.evidence.doubts).toHaveLength(1);
    expect(told(twice, { ...employed, value: 'soleTrader' }).state.evidence.doubts).toHaveLength(2);
  });

  test.for([
    ['an income that is no list', { fact: 'income.wage', member: 'gulnar', value: 45_000 }],
    [
      'an income finer than a tiyn',
      { fact: 'income.wage', member: 'gulnar', value: [{ amount: 0.001, per: 'month' }] },
    ],
    ['work that nobody knows', { fact: 'work', member: 'gulnar', value: 'sometimes' }],
    ['a fact that there is not', { fact: 'iin' as Fact, member: 'gulnar', value: '0' }],
    ['a resident under another id', { fact: 'resident', member: 'found-1', value: { id: 'x', relation: 'child' } }],
    ['whether somebody lives there, in words', { fact: 'livesWithFamily', member: 'ali', value: 'no' }],
  ] as const)('is not taken when it is %s', ([, answer]) => {
    const command = {
      type: 'receiveEvidence',
      source: 'register',
      register: 'incomes',
      fetchedAt: `${day}T04:00:00Z`,
      answers: [answer],
    } as const;
    expect(refusalOf(submitted(file, day), registers, command)?.code).toBe('facts.malformed');
  });
});

describe('what the visit saw', () => {
  const atHome = assigned(referred(answered(submitted(file, day))));

  test('of a child who does not live there is a doubt; settled so, the child and its incomes leave the file', () => {
    const story = visited(atHome, { present: ['gulnar', 'nurlan', 'asel', 'madina'] });
    expect(story.state.evidence.doubts).toMatchObject([
      { kind: 'visitDifference', fact: 'livesWithFamily', member: 'ali', values: { statement: true, visit: false } },
    ]);
    const settled = act(story, botagoz, {
      type: 'settleDoubt',
      doubt: 'doubt-1',
      reason: 'Ali lives with his grandmother.',
      choice: { source: 'visit' },
    });
    const facts = factsForDecision(settled.state);
    expect(facts.members.map(({ id }) => id)).toEqual(['gulnar', 'nurlan', 'asel', 'madina']);
    expect(facts.members[0]?.caresFor).toBeUndefined();
  });

  test('of an income nobody named is a doubt that only a figure settles', () => {
    const signs = [{ member: 'gulnar', kind: 'rent', sign: 'A tenant in the yard house.' }] as const;
    const story = visited(atHome, { incomeSigns: signs });
    const settle = (choice: { source: string } | { value: unknown }) =>
      ({ type: 'settleDoubt', doubt: 'doubt-1', reason: 'The lease was shown.', choice }) as const;
    expect(refusalOf(story, botagoz, settle({ source: 'visit:sign' }))?.code).toBe('doubt.noSuchSource');
    const settled = act(story, botagoz, settle({ value: [{ amount: 20_000, per: 'month' }] }));
    expect(factsForDecision(settled.state).incomes).toContainEqual({
      member: 'gulnar',
      kind: 'rent',
      amount: 20_000,
      per: 'month',
    });
  });

  test('of the dwelling is held against the statement', () => {
    const story = visited(atHome, { dwellings: [{ owned: true, totalArea: 48 }] });
    expect(story.state.evidence.doubts).toMatchObject([{ kind: 'visitDifference', fact: 'dwellings' }]);
  });
});

describe('a fact of the file', () => {
  test.for<readonly [Fact, string | null, unknown]>([
    ['work', 'nurlan', 'employed'],
    ['income.gift', 'asel', [{ amount: 1000, per: 'once', from: '2025-11-01' }]],
    ['property', null, [{ kind: 'car', working: true }]],
    ['property.vehicles', null, [{ kind: 'car', working: true }]],
    ['dwellings.owned', null, [{ owned: true, totalArea: 40 }]],
    ['settlement', null, 'rural'],
    ['resident', 'found-1', { id: 'found-1', relation: 'sibling' }],
  ])('%s is read back as it was put in', ([fact, member, value]) => {
    expect(statedValue(withFact(file, fact, member, value), fact, member)).toEqual(value);
  });
});
