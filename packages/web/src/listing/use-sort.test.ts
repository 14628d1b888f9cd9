import { expect, test } from 'vitest';
import { afterPress } from './use-sort.ts';

test('a column that is pressed orders the list, turns it round, and gives back the usual order', () => {
  expect(afterPress('amount', 'nextDue', 'nextDue')).toBe('amount');
  expect(afterPress('amount', 'amount', 'nextDue')).toBe('-amount');
  expect(afterPress('amount', '-amount', 'nextDue')).toBe('');
  expect(afterPress('amount', '-amount', undefined)).toBe('');
});

test('the column of the usual order is turned round and back', () => {
  expect(afterPress('nextDue', 'nextDue', 'nextDue')).toBe('-nextDue');
  expect(afterPress('nextDue', '-nextDue', 'nextDue')).toBe('');
  expect(afterPress('month', '-month', '-month')).toBe('month');
  expect(afterPress('month', 'month', '-month')).toBe('');
});
