import { REGION_CODES } from '@tirek/law';
import { day } from '@tirek/rules';
import { describe, expect, test } from 'vitest';
import { findRegionNames, readTerritory, regionOn } from './territory.ts';

describe('finding the region of a place', () => {
  test.each(REGION_CODES)('the code of region %s stands for itself', (code) => {
    expect(readTerritory(code)).toEqual({ ok: true, region: code });
  });

  test('a village lies in the region its code begins with', () => {
    expect(readTerritory('396473100')).toEqual({ ok: true, region: '390000000' });
    expect(readTerritory('750000001')).toEqual({ ok: true, region: '750000000' });
  });

  test('old codes of South Kazakhstan lead to Shymkent or to Turkistan Region where the next digits tell', () => {
    expect(readTerritory('511010000')).toEqual({ ok: true, region: '790000000' });
    expect(readTerritory('513637100')).toEqual({ ok: true, region: '610000000' });
    expect(readTerritory('510000000')).toEqual({ ok: true, region: undefined });
  });

  test.each(['', '39', '39000000', '3900000000', '39000000a', ' 390000000', '390000000\n'])('%j is no code', (code) => {
    expect(readTerritory(code)).toEqual({ ok: false, code: 'territory.malformed' });
  });

  test.each(['000000000', '120000000', '990000000'])('no region begins like %s', (code) => {
    expect(readTerritory(code)).toEqual({ ok: false, code: 'territory.unknown' });
  });
});

test('a place is named after its region in three languages', () => {
  expect(findRegionNames('396473100')).toEqual({
    kk: 'Қостанай облысы',
    ru: 'Костанайская область',
    en: 'Kostanay Region',
  });
  expect(findRegionNames('510000000')).toBeUndefined();
  expect(findRegionNames('990000000')).toBeUndefined();
});

test('a place counts with the region it belonged to on the day', () => {
  expect(regionOn('620000000', day('2018-05-10'))).toBe('350000000');
  expect(regionOn('620000000', day('2022-06-07'))).toBe('350000000');
  expect(regionOn('620000000', day('2022-06-08'))).toBe('620000000');
  expect(regionOn('750000000', day('2018-05-10'))).toBe('750000000');
});
