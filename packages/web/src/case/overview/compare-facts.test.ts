import type { Claim } from '@tirek/casework';
import type { SeenEvidence, SeenFamily } from '@tirek/server/contract';
import { describe, expect, test } from 'vitest';
import { compareFacts, type SeenDoubt } from './compare-facts.ts';

const family: SeenFamily = {
  tirek: 1,
  unstated: 'unknown',
  members: [
    { id: 'm1', relation: 'applicant', name: 'Марина', work: 'none' },
    { id: 'm2', relation: 'spouse' },
  ],
  incomes: [
    { member: 'm2', kind: 'wage', amount: 95_000, per: 'month', from: '2026-07-01', to: '2026-09-30' },
    { member: 'm1', kind: 'other', amount: 0, per: 'quarter', from: '2026-07-01', to: '2026-09-30' },
  ],
  property: [],
};
const claim = (told: Partial<Claim> & Pick<Claim, 'fact' | 'value'>): Claim => ({
  source: 'register',
  register: 'vehicles',
  member: null,
  fetchedAt: '2026-11-20T05:00:00Z',
  ...told,
});
const doubt = (about: Partial<SeenDoubt>): SeenDoubt => ({
  id: 'doubt-1',
  kind: 'conflict',
  fact: 'property.vehicles',
  member: null,
  values: {},
  raisedOn: '2026-11-20',
  settled: null,
  ...about,
});
const rowsOf = (evidence: Partial<SeenEvidence>) =>
  compareFacts({ family, evidence: { awaited: [], ...evidence } }).map(({ fact, member, standing }) => [
    fact,
    member,
    standing,
  ]);

describe('facts side by side', () => {
  test('show what the family stated even before anybody else told anything', () => {
    expect(rowsOf({})).toEqual([
      ['income.wage', 'm2', 'alone'],
      ['property', null, 'alone'],
    ]);
  });
  test('put what is doubtful before what agrees', () => {
    const claims = [
      claim({ fact: 'work', member: 'm1', value: 'none', register: 'employment' }),
      claim({ fact: 'property.vehicles', value: [{ kind: 'car' }] }),
    ];
    expect(rowsOf({ claims, doubts: [doubt({})] })).toEqual([
      ['property.vehicles', null, 'doubt'],
      ['work', 'm1', 'agree'],
      ['income.wage', 'm2', 'alone'],
      ['property', null, 'alone'],
    ]);
  });
  test('say that a doubt was settled only when none about the fact is open', () => {
    const settled = { by: 'p', on: '2026-11-21', reason: 'sold in 2024', source: 'statement', value: [] };
    expect(rowsOf({ doubts: [doubt({ settled })] })[0]?.[2]).toBe('settled');
    expect(rowsOf({ doubts: [doubt({}), doubt({ id: 'doubt-2', settled })] })[0]?.[2]).toBe('doubt');
  });
  test('keep what the visit saw apart from what registers told, and of each source only the last word', () => {
    const claims = [
      claim({ fact: 'property.vehicles', value: [{ kind: 'car' }] }),
      claim({ fact: 'property.vehicles', value: [] }),
      claim({ fact: 'property.vehicles', source: 'visit', value: [{ kind: 'truck' }] }),
    ];
    const [row] = compareFacts({ family, evidence: { awaited: [], claims } });
    expect(row?.told.map(({ value }) => value)).toEqual([[]]);
    expect(row?.visit?.value).toEqual([{ kind: 'truck' }]);
    expect(row?.stated).toEqual([]);
  });
});
