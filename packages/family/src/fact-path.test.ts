import { familyFacts, incomeFact, incomeKinds, personFacts, territoryFacts } from '@tirek/law';
import { describe, expect, test } from 'vitest';
import { ASKED_FIELDS } from './asked-fields.ts';
import { factPath } from './fact-path.ts';
import type { FamilyFile } from './family-file.ts';
import { toSituation } from './situation.ts';

const file: FamilyFile = {
  tirek: 1,
  members: [
    { id: 'a', relation: 'applicant' },
    { id: 'b', relation: 'spouse', caresFor: 'c' },
    { id: 'c', relation: 'child' },
  ],
};
const pathOf = (factId: string, memberId?: string, more: Partial<FamilyFile> = {}) =>
  factPath({ ...file, ...more }, memberId, factId);

describe('where the file would state a missing fact', () => {
  test('of a member: the field of that member', () => {
    expect(pathOf('study', 'c')).toEqual({ path: 'members[2].study', field: 'study' });
    expect(pathOf('birthDate', 'a')).toEqual({ path: 'members[0].birthDate', field: 'birthDate' });
  });

  test('about the person cared for: with that person, or with the question who it is', () => {
    expect(pathOf('careBirthDate', 'b')).toEqual({ path: 'members[2].birthDate', field: 'birthDate' });
    expect(pathOf('careDisability', 'b')).toEqual({ path: 'members[2].disability', field: 'disability' });
    expect(pathOf('careNeeded', 'b')).toEqual({ path: 'members[2].needsCare', field: 'needsCare' });
    expect(pathOf('careNeeded', 'a')).toEqual({ path: 'members[0].caresFor', field: 'caresFor' });
  });

  test('of an income: the list of incomes', () => {
    expect(pathOf('income.wage', 'a')).toEqual({ path: 'incomes', field: 'incomes' });
  });

  test('of dwellings and property: the list, or the entry that leaves it open', () => {
    expect(pathOf('dwellingsOwned')).toEqual({ path: 'dwellings', field: 'dwellings' });
    expect(pathOf('dwellingArea', undefined, { dwellings: [{ totalArea: 5 }, {}] })).toEqual({
      path: 'dwellings[1].totalArea',
      field: 'dwellings',
    });
    expect(pathOf('workingCars', undefined, { property: [{ kind: 'bus' }, { kind: 'car' }] })).toEqual({
      path: 'property[1].working',
      field: 'property',
    });
    expect(pathOf('workingMachinery', undefined, { property: [{ kind: 'farmLand' }, { kind: 'bus' }] })).toEqual({
      path: 'property[1].working',
      field: 'property',
    });
    expect(pathOf('buildingPlots', undefined, { property: [{ kind: 'buildingPlot' }] })).toEqual({
      path: 'property[0].grantedFree',
      field: 'property',
    });
  });

  test('of the place and of the line', () => {
    expect(pathOf('territory')).toEqual({ path: 'territory', field: 'territory' });
    expect(pathOf('givenPovertyLine')).toEqual({ path: 'figures.povertyLine', field: 'povertyLine' });
  });

  test('that nobody could state is a mistake of the program', () => {
    expect(() => pathOf('shoeSize', 'a')).toThrow(RangeError);
    expect(() => pathOf('incomes', 'a')).toThrow(RangeError);
    expect(() => pathOf('study', 'x')).toThrow(RangeError);
    expect(() => pathOf('study')).toThrow(RangeError);
  });
});

test('every fact that a bare file leaves unknown has a field, and the field a name and a reason', () => {
  const reading = toSituation(file, 17_000 as never);
  if (!reading.ok) throw new Error('a bare file is a situation');
  const { facts, members } = reading.situation;
  const missing = [
    ...Object.entries(facts).map(([fact, given]) => [undefined, fact, given] as const),
    ...members.flatMap(({ id, facts: own }) => Object.entries(own).map(([fact, given]) => [id, fact, given] as const)),
  ].filter(([, , given]) => given === undefined);
  expect(missing.length).toBeGreaterThan(100);
  for (const [member, fact] of missing) {
    const { path, field } = factPath(file, member, fact);
    expect(path).not.toBe('');
    expect(ASKED_FIELDS[field].why.kk).toMatch(/\.$/);
  }
});

test('every word of the vocabulary has a field', () => {
  for (const fact of [...Object.keys(familyFacts), ...Object.keys(territoryFacts)])
    expect(() => factPath(file, undefined, fact)).not.toThrow();
  const lists = /^[A-Z_]+$/;
  for (const fact of Object.keys(personFacts).filter((name) => !lists.test(name)))
    expect(() => factPath(file, 'b', fact), fact).not.toThrow();
  for (const kind of incomeKinds) expect(factPath(file, 'a', incomeFact(kind)).field).toBe('incomes');
});
