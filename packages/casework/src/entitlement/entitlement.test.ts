import type { FamilyFile } from '@tirek/family';
import { breachesIn2018, loneMotherOfFour } from '@tirek/family/examples';
import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../case-event.ts';
import type { ContractTerms } from '../contract/events.ts';
import { concluded, decided, proposed } from '../examples/main-path.ts';
import { askar, botagoz, head } from '../examples/people.ts';
import { act, forge, on, type Story } from '../examples/story.ts';
import type { Sanction } from '../sanction/events.ts';
import { entitlementsOf } from './entitlement.ts';

const { file, on: day } = loneMotherOfFour;
const mother = decided(concluded(file, day));
const amountOf = ({ state }: Story, i = 0): number => (state.decision.made[i]?.resolution.amount ?? 0) * 100;
const months = (story: Story) => entitlementsOf(story.state).map(({ month, amount, payIn }) => [month, amount, payIn]);

const { history: _, figures, ...withoutBreach } = breachesIn2018.file;
const family: FamilyFile = withoutBreach;
const line = figures?.povertyLine === undefined ? {} : { publishedLine: figures.povertyLine };
const conditional = decided(on(concluded(family, breachesIn2018.on), line));
const terms = (lumpSum: ContractTerms['lumpSum'] = null): ContractTerms => ({
  from: '2018-09-03',
  to: '2019-03-02',
  plan: { aim: 'Work for both of us.', measures: [], accompaniment: [], schooling: [], reviews: [] },
  lumpSum,
});
const contract = (lumpSum: ContractTerms['lumpSum'] = null): readonly CaseEvent[] => [
  { type: 'contractDrawnUp', version: 1, terms: terms(lumpSum), parties: ['centre'] },
  { type: 'contractConcluded', version: 1, hash: 'h' },
];
const withContract = forge(on(conditional, { day: '2018-09-03' }), botagoz, ...contract());
const sanctioned = (story: Story, changed: Partial<Sanction> = {}): Story =>
  forge(story, head, {
    type: 'sanctionImposed',
    proposedBy: 'botagoz',
    sanction: {
      id: 's-1',
      breach: 'b-1',
      kind: 'halved',
      from: '2018-10',
      to: '2018-10',
      amountBefore: 0,
      amountAfter: 0,
      cites: ['tsaLaw/4/12'],
      ...changed,
    },
  });

describe('what a family is entitled to', () => {
  test('is nothing before a decision', () => {
    expect(entitlementsOf(proposed(concluded(file, day)).state)).toEqual([]);
  });

  test('starts in the month of application and lasts to the end of its quarter', () => {
    expect(day).toBe('2026-02-10');
    expect(months(mother)).toEqual([
      ['2026-02', amountOf(mother), '2026-02'],
      ['2026-03', amountOf(mother), '2026-03'],
    ]);
  });

  test.for([
    ['the last day of the month before', '2026-01-31', ['2026-01', '2026-02', '2026-03']],
    ['the first day of the month', '2026-02-01', ['2026-02', '2026-03']],
    ['the day after', '2026-02-02', ['2026-02', '2026-03']],
  ] as const)('an application on %s counts from its month', ([, applied, expected]) => {
    expect(months(decided(concluded(file, applied))).map(([month]) => month)).toEqual(expected);
  });

  test('tells for each part its decision and its article', () => {
    expect(entitlementsOf(mother.state)[0]?.parts).toEqual([
      {
        code: 'award',
        from: '2026-02-01',
        to: '2026-02-28',
        amount: amountOf(mother),
        cites: ['socialCode/123/3', 'socialCode/126'],
        decision: 0,
      },
    ]);
  });
});

describe('conditional aid', () => {
  test('is not payable before the contract is concluded', () => {
    expect(conditional.state.decision.made[0]?.resolution.kind).toBe('conditional');
    expect(entitlementsOf(conditional.state)).toEqual([]);
    expect(entitlementsOf(forge(conditional, botagoz, ...contract().slice(0, 1)).state)).toEqual([]);
  });

  test('is payable for its six months once it is, also for those that have passed', () => {
    const amount = amountOf(conditional);
    expect(months(withContract)).toEqual([
      ['2018-08', amount, '2018-09'],
      ['2018-09', amount, '2018-09'],
      ['2018-10', amount, '2018-10'],
      ['2018-11', amount, '2018-11'],
      ['2018-12', amount, '2018-12'],
      ['2019-01', amount, '2019-01'],
    ]);
  });

  test('is paid for three months at once where the contract says so and the edition allows it', () => {
    const atOnce = forge(on(conditional, { day: '2018-09-03' }), botagoz, ...contract({ months: 3, spending: [] }));
    expect(months(atOnce).map(([, , payIn]) => payIn)).toEqual([
      '2018-09',
      '2018-09',
      '2018-09',
      '2018-11',
      '2018-12',
      '2019-01',
    ]);
  });

  test('goes on while the contract is extended', () => {
    const extended = forge(withContract, head, {
      type: 'contractExtended',
      from: '2019-02-01',
      to: '2019-03-31',
      ground: 'training',
      recommendation: 'r',
      proposedBy: 'botagoz',
    });
    const last = entitlementsOf(extended.state).slice(-2);
    expect(last.map(({ month, amount }) => [month, amount])).toEqual([
      ['2019-02', amountOf(conditional)],
      ['2019-03', amountOf(conditional)],
    ]);
    expect(last[0]?.parts[0]?.code).toBe('extension');
  });
});

describe('a sanction', () => {
  test('changes only its month, by the law itself and not by the figure in the paper', () => {
    expect(amountOf(conditional)).toBe(3_000_000);
    const amounts = months(sanctioned(withContract, { amountAfter: 1 })).map(([month, amount]) => [month, amount]);
    expect(amounts).toEqual([
      ['2018-08', 3_000_000],
      ['2018-09', 3_000_000],
      ['2018-10', 2_400_000],
      ['2018-11', 3_000_000],
      ['2018-12', 3_000_000],
      ['2019-01', 3_000_000],
    ]);
  });

  test('that lasts leaves only children and students', () => {
    const repeated = sanctioned(withContract, { kind: 'childrenOnly', from: '2018-11', to: null });
    expect(months(repeated).map(([, amount]) => amount)).toEqual([
      3_000_000, 3_000_000, 3_000_000, 1_800_000, 1_800_000, 1_800_000,
    ]);
  });

  test('that is lifted, or rests because of an objection, takes nothing', () => {
    const halved = sanctioned(withContract);
    const lifted = forge(halved, head, { type: 'sanctionLifted', sanction: 's-1', cause: 'goodCause', reason: 'Ill.' });
    const objected = forge(halved, botagoz, {
      type: 'objectionFiled',
      id: 'o-1',
      against: { kind: 'sanction', sanction: 's-1' },
      way: 'objection',
      text: 'I was ill.',
      documents: [],
      suspends: { cites: ['apc/96'] },
      office: 'kz/61',
    });
    expect(entitlementsOf(lifted.state)[2]).toMatchObject({ amount: 3_000_000, parts: [{ code: 'award' }] });
    expect(entitlementsOf(objected.state)[2]).toMatchObject({ amount: 3_000_000, parts: [{ code: 'suspended' }] });
  });
});

describe('a change', () => {
  const born = { id: 'newborn', relation: 'child', birthDate: '2026-03-05', sex: 'female' };
  const corrected = act(on(mother, { day: '2026-03-20' }), botagoz, {
    type: 'correctFact',
    fact: 'resident',
    member: 'newborn',
    value: born,
    from: '2026-03-05',
    reason: 'Birth certificate shown.',
  });
  const second = act(proposed(corrected), head, { type: 'approve' });

  test('counts from its day: the month is shared by days and rounded once', () => {
    const [, march] = entitlementsOf(second.state);
    const [before, after] = [amountOf(second, 0) / 100, amountOf(second, 1) / 100];
    expect(march?.amount).toBe(Math.round((before * 4 + after * 27) / 31) * 100);
    expect(march?.parts.map(({ from, to, decision }) => [from, to, decision])).toEqual([
      ['2026-03-01', '2026-03-04', 0],
      ['2026-03-05', '2026-03-31', 1],
    ]);
    expect(march?.parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(march?.amount);
  });

  test('leaves the first decision in force while an objection makes the second one rest', () => {
    const objected = forge(second, askar, {
      type: 'objectionFiled',
      id: 'o-1',
      against: { kind: 'decision', decision: 1 },
      way: 'objection',
      text: 'No.',
      documents: [],
      suspends: { cites: ['apc/96'] },
      office: 'kz/61',
    });
    expect(entitlementsOf(objected.state)[1]?.amount).toBe(amountOf(mother));
  });

  test.for([
    ['the last day of a month', '2026-02-28', [27, 0]],
    ['the first day of a month', '2026-03-01', [28, 0]],
    ['the day after', '2026-03-02', [28, 1]],
  ] as const)('that ends the aid on %s leaves the days before it', ([, from, [february, march]]) => {
    const ended = forge(mother, head, {
      type: 'aidEnded',
      ground: 'ownWish',
      from,
      cites: [],
      proposedBy: 'botagoz',
    });
    const due = (days: number, of: number) => Math.round((amountOf(mother) / 100 / of) * days) * 100;
    const amounts = entitlementsOf(ended.state).map(({ amount }) => amount);
    expect(amounts).toEqual([due(february, 28), ...(march > 0 ? [due(march, 31)] : [])]);
  });
});
