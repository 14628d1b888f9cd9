import { describe, expect, test } from 'vitest';
import { noDay, readDayFields, toDayFields } from './day-fields.ts';

describe('a day typed in three fields', () => {
  test('is read as it stands in the calendar', () => {
    expect(readDayFields({ date: '2', month: '3', year: '1984' })).toEqual({ ok: true, iso: '1984-03-02' });
    expect(readDayFields({ date: ' 29 ', month: '2', year: '2024' })).toEqual({ ok: true, iso: '2024-02-29' });
  });
  test('names the first field that is empty', () => {
    expect(readDayFields(noDay)).toEqual({ ok: false, why: 'missing', field: 'date' });
    expect(readDayFields({ date: '1', month: '5', year: '' })).toEqual({ ok: false, why: 'missing', field: 'year' });
  });
  test('is refused where the calendar has no such day', () => {
    expect(readDayFields({ date: '31', month: '4', year: '2020' })).toEqual({
      ok: false,
      why: 'noSuchDay',
      field: 'date',
    });
    expect(readDayFields({ date: '29', month: '2', year: '2023' })).toMatchObject({ why: 'noSuchDay' });
    expect(readDayFields({ date: '1', month: '2', year: '84' })).toMatchObject({ field: 'year' });
  });
  test('comes back as it was typed', () => {
    expect(toDayFields('2016-01-20')).toEqual({ date: '20', month: '1', year: '2016' });
  });
});
