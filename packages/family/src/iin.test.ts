import { day, dayOf, isoDay } from '@tirek/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDigitOf, IIN_TEXTS, readIin, syntheticIin } from './iin.ts';

describe('reading an identification number', () => {
  test.each([
    ['900115300003', 'first pass'],
    ['900115300401', 'second pass'],
  ])('%s tells a man born on 15 January 1990 (%s)', (iin) => {
    expect(readIin(iin)).toEqual({ ok: true, birthDate: day('1990-01-15'), sex: 'male' });
  });

  test('050625650012 tells a girl born on 25 June 2005; with any other last digit it is refused', () => {
    // 0·1+5·2+0·3+6·4+2·5+5·6+6·7+5·8+0·9+0·10+1·11 = 167 = 15·11 + 2
    expect(checkDigitOf('05062565001')).toBe(2);
    expect(readIin('050625650012')).toEqual({ ok: true, birthDate: day('2005-06-25'), sex: 'female' });
    expect(readIin('050625650011')).toEqual({ ok: false, code: 'iin.checkDigit' });
  });

  test('a number for which both passes give ten is never issued', () => {
    expect(checkDigitOf('90011530120')).toBeUndefined();
    for (const digit of '0123456789')
      expect(readIin(`90011530120${digit}`)).toEqual({ ok: false, code: 'iin.notIssued' });
  });

  test.each([
    ['', 'iin.malformed'],
    ['90011530000', 'iin.malformed'],
    ['9001153000034', 'iin.malformed'],
    ['90011530000x', 'iin.malformed'],
    ['９００１１５３００００３', 'iin.malformed'],
    ['900115300003\n', 'iin.malformed'],
    ['900144300003', 'iin.organisation'],
    ['900155300003', 'iin.organisation'],
    ['900165300003', 'iin.organisation'],
    ['900115000003', 'iin.century'],
    ['900115700003', 'iin.century'],
    ['901315300003', 'iin.birthDate'],
    ['900015300003', 'iin.birthDate'],
    ['900100300003', 'iin.birthDate'],
    ['900431300003', 'iin.birthDate'],
    ['900229300003', 'iin.birthDate'],
    ['900115300004', 'iin.checkDigit'],
  ])('%j is refused as %s', (iin, code) => {
    expect(readIin(iin)).toEqual({ ok: false, code });
  });

  test('29 February 2000 was a day, 29 February 1900 was not', () => {
    expect(readIin(syntheticIin(day('2000-02-29'), 'female'))).toMatchObject({ ok: true });
    expect(readIin('000229400000')).toEqual({ ok: false, code: 'iin.birthDate' });
  });

  test('no refusal repeats the number', () => {
    expect(JSON.stringify(readIin('900115300004'))).not.toContain('900115');
    expect(JSON.stringify(IIN_TEXTS)).not.toMatch(/\d{6}/);
  });
});

test('a made-up number reads back as the birth day and sex it was made for', () => {
  const birthDays = fc.integer({ min: dayOf(1800, 1, 1), max: dayOf(2099, 12, 31) });
  fc.assert(
    fc.property(birthDays, fc.constantFrom('female', 'male'), fc.nat(9999), (birthDay, sex, serial) => {
      const birthDate = day(isoDay(dayOf(1970, 1, 1 + birthDay)));
      expect(readIin(syntheticIin(birthDate, sex, serial))).toEqual({ ok: true, birthDate, sex });
    }),
    { numRuns: 500 },
  );
});

test('no number is made up for a year the numbering does not know', () => {
  expect(() => syntheticIin(day('2100-01-01'), 'male')).toThrow(RangeError);
});
