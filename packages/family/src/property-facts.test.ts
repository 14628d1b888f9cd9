import { day } from '@tirek/rules';
import { describe, expect, test } from 'vitest';
import type { Dwelling, FamilyFile, Property } from './family-file.ts';
import { propertyFacts } from './property-facts.ts';

const ON = day('2024-05-10');
const factsOf = (more: Partial<FamilyFile>) =>
  propertyFacts({ tirek: 1, members: [{ id: 'a', relation: 'applicant' }], ...more }, ON);
const dwellingsOf = (dwellings: Dwelling[], unstated: 'no' | 'unknown' = 'unknown') => {
  const { dwellingsOwned, dwellingArea, dwellingEmergency } = factsOf({ dwellings, unstated });
  return [dwellingsOwned, dwellingArea, dwellingEmergency];
};
const owned = { owned: true, totalArea: 54, emergency: false };

test('a dwelling given away within five years still counts, but does not house the family', () => {
  const file = { dwellings: [{ owned: true, totalArea: 54, emergency: false, disposedOn: '2023-01-01' }] };
  expect(factsOf(file)).toMatchObject({ dwellingsOwned: 1, dwellingsHeld: 0 });
});

describe('dwellings', () => {
  test('that are owned are counted, with their area in hundredths of a square metre', () => {
    expect(dwellingsOf([owned])).toEqual([1, 5400, false]);
    expect(dwellingsOf([owned, { owned: true, totalArea: 18.29, emergency: true }])).toEqual([2, 7229, true]);
  });

  test('that are rented are not', () => {
    expect(dwellingsOf([owned, { owned: false }])).toEqual([1, 5400, false]);
    expect(dwellingsOf([])).toEqual([0, 0, false]);
  });

  test.each([
    ['2019-05-10', 1],
    ['2019-05-11', 2],
    ['2024-05-09', 2],
    ['2024-05-10', 2],
  ])('given away on %s leave %i on 10 May 2024: five years count', (disposedOn, count) => {
    expect(dwellingsOf([owned, { ...owned, disposedOn }])).toEqual([count, 5400, false]);
    expect(dwellingsOf([owned, { owned: false, disposedOn }])).toEqual([count, 5400, false]);
  });

  test('that will be given away later are still owned', () => {
    expect(dwellingsOf([owned, { owned: true, totalArea: 10, emergency: true, disposedOn: '2024-05-11' }])).toEqual([
      2,
      6400,
      true,
    ]);
  });

  test('of which something is left open leave only that unknown', () => {
    expect(dwellingsOf([{ owned: true }])).toEqual([1, undefined, undefined]);
    expect(dwellingsOf([{ totalArea: 20 }])).toEqual([undefined, undefined, undefined]);
    expect(dwellingsOf([{ owned: true, emergency: true }, { owned: true }])).toEqual([2, undefined, true]);
  });

  test('are not owned and not in emergency where the unstated is absent; an area is never absent', () => {
    expect(dwellingsOf([{ totalArea: 20 }], 'no')).toEqual([0, 0, false]);
    expect(dwellingsOf([{ owned: true }], 'no')).toEqual([1, undefined, false]);
  });
});

describe('property', () => {
  const things = (property: Property[], unstated: 'no' | 'unknown' = 'unknown') => factsOf({ property, unstated });

  test('of working cars and machinery is counted', () => {
    const kinds = [
      'bus',
      'minibus',
      'truck',
      'tractor',
      'agriculturalMachinery',
      'specialVehicle',
      'boat',
      'aircraft',
    ] as const;
    for (const kind of kinds)
      expect(things([{ kind, working: true }])).toMatchObject({ workingCars: 0, workingMachinery: 1 });
    expect(
      things([
        { kind: 'car', working: true },
        { kind: 'car', working: false },
      ]),
    ).toMatchObject({ workingCars: 1, workingMachinery: 0 });
  });

  test('that is complete but says nothing of a kind has none of it', () => {
    expect(things([{ kind: 'farmLand' }, { kind: 'other' }])).toMatchObject({
      premisesForProfit: false,
      buildingPlots: 0,
      workingCars: 0,
      workingMachinery: 0,
    });
  });

  test('whose state is not mentioned follows the file', () => {
    expect(things([{ kind: 'car' }])).toMatchObject({ workingCars: undefined, workingMachinery: 0 });
    expect(things([{ kind: 'car' }], 'no')).toMatchObject({ workingCars: 0 });
  });

  test('of premises for profit and plots: a plot granted free does not count', () => {
    expect(things([{ kind: 'commercialPremises' }])).toMatchObject({ premisesForProfit: true });
    expect(things([{ kind: 'buildingPlot', grantedFree: false }])).toMatchObject({ buildingPlots: 1 });
    expect(things([{ kind: 'buildingPlot', grantedFree: true }])).toMatchObject({ buildingPlots: 0 });
    expect(things([{ kind: 'buildingPlot' }])).toMatchObject({ buildingPlots: undefined });
    expect(things([{ kind: 'buildingPlot' }], 'no')).toMatchObject({ buildingPlots: 1 });
  });
});
