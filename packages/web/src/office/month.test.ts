import { describe, expect, test } from 'vitest';
import { monthsText, monthText } from './month.ts';

describe('months in words', () => {
  test('a month stands with its year as the language has it', () => {
    expect(monthText('kk', '2018-07')).toBe('2018 ж. шілде');
    expect(monthText('ru', '2018-07')).toBe('июль 2018');
    expect(monthText('en', '2018-07-01')).toBe('July 2018');
  });

  test('months that follow one another are one stretch, and a gap parts them', () => {
    expect(monthsText('kk', ['2018-03', '2018-04', '2018-05', '2018-08'])).toBe(
      '2018 ж. наурыз – мамыр, 2018 ж. тамыз',
    );
    expect(monthsText('ru', ['2018-04', '2018-03'])).toBe('март – апрель 2018');
  });

  test('a stretch over the turn of the year names both years', () => {
    expect(monthsText('kk', ['2018-12', '2019-01'])).toBe('2018 ж. желтоқсан – 2019 ж. қаңтар');
    expect(monthsText('en', ['2018-12', '2019-01'])).toBe('December 2018 – January 2019');
  });

  test('no month is no word', () => {
    expect(monthsText('kk', [])).toBe('');
  });
});
