import type { FamilyFile } from '@tirek/family';
import { describe, expect, test } from 'vitest';
import { findOwnSignals, findSignalsAround } from './find-signals.ts';
import type { Contribution, KnownCase } from './known-case.ts';
import { groupsOf } from './known-case.ts';
import type { Signal, SignalCode } from './signal.ts';

const facts: FamilyFile = {
  tirek: 1,
  unstated: 'no',
  settlement: 'rural',
  members: [
    { id: 'mother', relation: 'applicant', birthDate: '1990-01-01', work: 'none' },
    { id: 'son', relation: 'child', birthDate: '2012-01-01' },
  ],
};
const visit = {
  startedAt: '2026-10-01T05:00:00Z',
  endedAt: '2026-10-01T05:30:00Z',
  place: { lat: 44.85, lon: 65.5 },
  present: ['mother', 'son'],
  unregistered: [],
  incomeSigns: [],
  facts: [],
  photos: [{ hash: 'a', takenAt: '2026-10-01T05:10:00Z' }],
  condition: 'Two rooms.',
};
const quiet: KnownCase = {
  on: '2026-11-25',
  facts,
  told: [],
  contributions: [],
  visit,
  familiesAtAddress: 1,
  signing: [],
};
const findSignals = (known: KnownCase): Signal[] => [...findOwnSignals(known), ...findSignalsAround(known)];
const codes = (known: Partial<KnownCase>): SignalCode[] => findSignals({ ...quiet, ...known }).map(({ code }) => code);
const paid: Contribution = { member: 'mother', month: '2026-10', wage: 150_000, median: 160_000, workers: 20 };
const withWage = (amount: number): FamilyFile => ({
  ...facts,
  incomes: [{ member: 'mother', kind: 'wage', amount, per: 'month' }],
});
const withLoan = (amount: number, from = '2026-09-01', monthly = 0): FamilyFile => ({
  ...facts,
  incomes: [
    { member: 'mother', kind: 'loan', amount, per: 'once', from },
    { member: 'mother', kind: 'alimony', amount: monthly, per: 'month' },
  ],
});

test('a case in which everybody says the same has no sign', () => {
  expect(findSignals(quiet)).toEqual([]);
});

describe('an address that several assisted families name', () => {
  test.for([
    [2, []],
    [3, ['addressShared']],
    [4, ['addressShared']],
  ] as const)('%i families', ([familiesAtAddress, signs]) => {
    expect(codes({ familiesAtAddress })).toEqual(signs);
  });
});

describe('contributions for a member of whom no work was stated', () => {
  test.for([
    ['2026-11', ['undeclaredWork']],
    ['2026-08', ['undeclaredWork']],
    ['2026-07', []],
    ['2026-12', []],
  ] as const)('paid for %s, looked at in November', ([month, signs]) => {
    expect(codes({ contributions: [{ ...paid, month }] })).toEqual(signs);
  });
  test('are no sign where the wage was stated, or the work', () => {
    expect(codes({ contributions: [paid], facts: withWage(150_000) })).toEqual([]);
    const [mother, ...others] = facts.members;
    if (!mother) throw new Error('nobody');
    const works = { ...facts, members: [{ ...mother, work: 'employed' as const }, ...others] };
    expect(codes({ contributions: [paid], facts: works })).toEqual([]);
  });
  test('tell the wage, of whom, and what they were read from', () => {
    expect(findSignals({ ...quiet, contributions: [paid] })).toEqual([
      {
        code: 'undeclaredWork',
        certainty: 'told',
        lookedAt: ['incomesRegister', 'statement'],
        member: 'mother',
        figures: { wage: 150_000 },
      },
    ]);
  });
});

describe('a stated wage beside what half of the employer’s people get', () => {
  test.for([
    [79_999, ['wageBelowMedian']],
    [80_000, []],
    [80_001, []],
  ] as const)('%i tenge where the median is 160 000', ([wage, signs]) => {
    expect(codes({ contributions: [paid], facts: withWage(wage) })).toEqual(signs);
  });
  test.for([
    [4, []],
    [5, ['wageBelowMedian']],
    [6, ['wageBelowMedian']],
  ] as const)('says something where %i people work', ([workers, signs]) => {
    expect(codes({ contributions: [{ ...paid, workers }], facts: withWage(50_000) })).toEqual(signs);
  });
});

describe('a thing that the decision does not know of', () => {
  const cars = (count: number) => Array.from({ length: count }, () => ({ kind: 'car' as const, working: true }));
  const told = (count: number): Partial<KnownCase> => ({
    told: [{ register: 'vehicles', fact: 'property.vehicles', member: null, value: cars(count) }],
    facts: { ...facts, property: cars(1) },
  });
  test.for([
    [0, []],
    [1, []],
    [2, ['propertyFound']],
  ] as const)('%i cars in the register where one was stated', ([count, signs]) => {
    expect(codes(told(count))).toEqual(signs);
  });
  test('is also found by the visit', () => {
    const seen = { ...visit, property: [{ kind: 'tractor' as const }] };
    expect(findSignals({ ...quiet, visit: seen })).toMatchObject([
      { code: 'propertyFound', lookedAt: ['visit', 'statement'], figures: { things: 1 } },
    ]);
  });
  test('is read from what the register said last', () => {
    const now = { register: 'vehicles', fact: 'property.vehicles', member: null, value: [] } as const;
    expect(codes({ told: [...(told(2).told ?? []), now], facts: { ...facts, property: cars(1) } })).toEqual([]);
  });
});

describe('premises for trade', () => {
  const premises = [{ kind: 'commercialPremises' as const }];
  const register = { register: 'realEstate', fact: 'property.realEstate', member: null, value: premises } as const;
  test('are a sign where nobody lets them or trades there, surer where a register says so', () => {
    expect(findSignals({ ...quiet, facts: { ...facts, property: premises } })).toMatchObject([
      { code: 'commercialPremises', certainty: 'hint' },
    ]);
    expect(findSignals({ ...quiet, told: [register] })).toMatchObject([
      { code: 'commercialPremises', certainty: 'told', figures: { premises: 1 } },
    ]);
  });
  test('are none where the income from them is known', () => {
    const incomes = [{ member: 'mother', kind: 'rent', amount: 40_000, per: 'month' }] as const;
    expect(codes({ told: [register], facts: { ...facts, incomes: [...incomes] } })).toEqual([]);
  });
});

describe('a loan', () => {
  test.for([
    [299_999, []],
    [300_000, ['suddenLoan']],
    [300_001, ['suddenLoan']],
  ] as const)('of %i tenge to a family without income', ([amount, signs]) => {
    expect(codes({ facts: withLoan(amount) })).toEqual(signs);
  });
  test.for([
    [599_999, []],
    [600_000, ['suddenLoan']],
    [600_001, ['suddenLoan']],
  ] as const)('of %i tenge where 50 000 a month are stated: twelve months of it', ([amount, signs]) => {
    expect(codes({ facts: withLoan(amount, '2026-09-01', 50_000) })).toEqual(signs);
  });
  test.for([
    ['2026-05-31', ['suddenLoan']],
    ['2026-04-30', []],
  ] as const)('of %s, looked at in November', ([from, signs]) => {
    expect(codes({ facts: withLoan(900_000, from) })).toEqual(signs);
  });
});

describe('somebody at the home whom the decision does not count', () => {
  test('is a sign whether registered or met', () => {
    const value = { id: 'registered-1', relation: 'otherKin' };
    const told = [{ register: 'population', fact: 'resident', member: 'registered-1', value }] as const;
    const met = { ...visit, unregistered: [{ id: 'found-1', relation: 'otherKin' as const }] };
    expect(findSignals({ ...quiet, told, visit: met })).toMatchObject([
      { code: 'residentNotCounted', lookedAt: ['populationRegister', 'visit', 'statement'], figures: { people: 1 } },
    ]);
    const counted: FamilyFile = { ...facts, members: [...facts.members, { id: 'found-1', relation: 'otherKin' }] };
    expect(codes({ visit: met, facts: counted })).toEqual([]);
  });
});

test('votes that deserve a look are a sign', () => {
  expect(codes({ signing: ['signedTogether'] })).toEqual(['signingAnomaly']);
});

describe('a visit that saw little', () => {
  test.for([
    ['2026-10-01T05:09:59Z', ['shortVisit']],
    ['2026-10-01T05:10:00Z', []],
    ['2026-10-01T05:11:00Z', []],
  ] as const)('ended at %s after beginning at five', ([endedAt, signs]) => {
    const photos = [{ hash: 'a', takenAt: '2026-10-01T05:05:00Z' }];
    expect(codes({ visit: { ...visit, endedAt, photos } })).toEqual(signs);
  });
  test('is one whose photo was taken at another time', () => {
    expect(codes({ visit: { ...visit, photos: [{ hash: 'a', takenAt: '2026-10-01T05:31:00Z' }] } })).toEqual([
      'shortVisit',
    ]);
  });
  test('is none where the family was not visited', () => {
    expect(codes({ visit: null })).toEqual([]);
  });
});

test('groups are reckoned on the day they are asked for', () => {
  expect(groupsOf(facts, '2026-11-25')).toEqual(['loneParent', 'rural']);
  expect(groupsOf(facts, '2030-01-01')).toEqual(['rural']);
});
