import { describe, expect, test } from 'vitest';
import { newProperty, noDwelling, readDwellingEntries, toDwellingEntries } from './things.ts';

describe('dwellings as an officer types them', () => {
  test('come back as they were stated', () => {
    const stated = [{ owned: true, totalArea: 54.5, emergency: true, disposedOn: '2024-03-02' }];
    expect(readDwellingEntries(toDwellingEntries(stated))).toEqual(stated);
  });
  test('may have an area nobody knows, but no area of words', () => {
    expect(readDwellingEntries([noDwelling])).toEqual([{ owned: true, emergency: false }]);
    expect(readDwellingEntries([{ ...noDwelling, area: 'үлкен' }])).toBeUndefined();
    expect(readDwellingEntries([{ ...noDwelling, area: '5001' }])).toBeUndefined();
    expect(readDwellingEntries([{ ...noDwelling, area: '5 000' }])).toEqual([
      { owned: true, totalArea: 5000, emergency: false },
    ]);
  });
});

test('a car is taken to work until somebody says otherwise, land is asked no such thing', () => {
  expect([newProperty('car'), newProperty('farmLand'), newProperty('buildingPlot')]).toEqual([
    { kind: 'car', working: true },
    { kind: 'farmLand' },
    { kind: 'buildingPlot', grantedFree: false },
  ]);
});
