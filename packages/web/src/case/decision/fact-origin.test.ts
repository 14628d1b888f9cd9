import { emptyCase } from '@tirek/casework';
import { loneMotherOfFour } from '@tirek/family/examples';
import type { CaseView } from '@tirek/server/contract';
import { describe, expect, test } from 'vitest';
import { originsOf, placeOf } from './fact-origin.ts';

const { file } = loneMotherOfFour;
type Seen = Parameters<typeof originsOf>[0];
type Evidence = CaseView['evidence'];

const told = (claims: NonNullable<Evidence['claims']>, doubts: NonNullable<Evidence['doubts']> = []): Seen => ({
  family: file,
  applicationDay: '2026-02-10',
  evidence: { awaited: [], claims, doubts },
  decision: null,
});
const alimony = (amount: number) => [{ amount, per: 'month' as const, from: '2025-01-01' }];
const fetchedAt = new Date('2026-02-11T09:00:00').toISOString();
const claim = { fact: 'income.alimony' as const, member: 'gulnar', fetchedAt };
const place = { fact: 'income.alimony' as const, member: 'gulnar' };

describe('where a value comes from', () => {
  test('is the statement, and every source that says the same', () => {
    const view = told([
      { ...claim, source: 'register', register: 'incomes', value: alimony(40_000) },
      { ...claim, source: 'document', value: alimony(30_000) },
    ]);
    expect(originsOf(view, place)).toEqual([
      { is: 'told', source: 'statement', on: '2026-02-10' },
      { is: 'told', source: 'register:incomes', on: '2026-02-11' },
    ]);
  });

  test('is the register before document and visit where the family said nothing', () => {
    const { incomes: _, ...silent } = file;
    const view = {
      ...told([
        { ...claim, source: 'visit', value: alimony(40_000) },
        { ...claim, source: 'register', register: 'incomes', value: alimony(40_000) },
      ]),
      family: { ...silent, unstated: 'unknown' as const },
    };
    expect(originsOf(view, place)).toEqual([{ is: 'told', source: 'register:incomes', on: '2026-02-11' }]);
  });

  test('is whoever settled the doubt, with the reason, and a correction before all', () => {
    const settled = {
      by: 'botagoz',
      on: '2026-02-12',
      reason: 'Сот шешімі көрсетілді.',
      source: 'document',
      value: [],
    };
    const doubt = { id: 'd-1', kind: 'conflict' as const, ...place, values: {}, raisedOn: '2026-02-11', settled };
    const view = told([], [doubt]);
    const { value: _value, ...how } = settled;
    expect(originsOf(view, place)).toEqual([{ is: 'settled', ...how }]);
    const correction = {
      type: 'factCorrected' as const,
      ...place,
      value: [],
      from: '2026-03-01',
      reason: 'Алимент төленбей қалды.',
      by: 'botagoz',
      on: '2026-03-10',
    };
    const { determination: _, ...undecided } = emptyCase.decision;
    const corrected = { ...view, decision: { ...undecided, corrections: [correction] } };
    expect(originsOf(corrected, place)).toEqual([
      { is: 'corrected', on: '2026-03-10', by: 'botagoz', reason: 'Алимент төленбей қалды.' },
    ]);
  });

  test('is found also where a register keeps only a part: the vehicles of the property', () => {
    const vehicles = { source: 'register' as const, register: 'vehicles' as const, fact: 'property.vehicles' as const };
    const view = told([{ ...vehicles, member: null, value: [], fetchedAt }]);
    expect(originsOf(view, { fact: 'property', member: null })).toEqual([
      { is: 'told', source: 'statement', on: '2026-02-10' },
      { is: 'told', source: 'register:vehicles', on: '2026-02-11' },
    ]);
  });
});

describe('a fact of the law', () => {
  test('stands in the file where the family states it, also for the person cared for', () => {
    expect(placeOf(file, 'income.alimony', 'gulnar')).toEqual({ fact: 'income.alimony', member: 'gulnar' });
    expect(placeOf(file, 'work', 'gulnar')).toEqual({ fact: 'work', member: 'gulnar' });
    expect(placeOf(file, 'careBirthDate', 'gulnar')).toEqual({ fact: 'birthDate', member: 'ali' });
    expect(placeOf(file, 'workingCars', undefined)).toEqual({ fact: 'property', member: null });
  });
  test('that no family states has no place', () => {
    expect(placeOf(file, 'givenPovertyLine', undefined)).toBeUndefined();
    expect(placeOf(file, 'noSuchFact', undefined)).toBeUndefined();
  });
});
