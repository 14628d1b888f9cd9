import { expect, test } from 'vitest';
import { inGroups } from './row-groups.ts';

test('rows stand under the heading of their group, in the order they came', () => {
  const groupOf = (row: string) => ({ key: row.slice(0, 1), heading: row.slice(0, 1), className: '' });
  expect(inGroups(['a1', 'a2', 'b1'], groupOf).map(({ group, rows }) => [group.key, rows])).toEqual([
    ['a', ['a1', 'a2']],
    ['b', ['b1']],
  ]);
  expect(inGroups([], groupOf)).toEqual([]);
});
