import { describe, expect, test } from 'vitest';
import { noCriteria, readCriteria } from './criteria.ts';

describe('a search for a family', () => {
  test('takes an IIN with the spaces people type', () => {
    expect(readCriteria({ ...noCriteria, iin: ' 850412 400123 ' })).toEqual({
      ok: true,
      asked: { iin: '850412400123' },
    });
  });
  test('asks only for what was filled in', () => {
    expect(readCriteria({ ...noCriteria, name: ' Омарова ', address: 'Абай 5' })).toEqual({
      ok: true,
      asked: { name: 'Омарова', address: 'Абай 5' },
    });
  });
  test('does not look for half an IIN', () => {
    expect(readCriteria({ ...noCriteria, iin: '85041240012', name: 'Омарова' })).toEqual({
      ok: false,
      field: 'iin',
      why: 'iin.wrong',
    });
  });
  test('does not look for a single letter, nor for nothing', () => {
    expect(readCriteria({ ...noCriteria, name: 'О' })).toMatchObject({ field: 'name', why: 'short' });
    expect(readCriteria({ ...noCriteria, name: '  ' })).toMatchObject({ why: 'empty' });
  });
});
