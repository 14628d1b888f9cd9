import { describe, expect, test } from 'vitest';
import { pointerTo, stepsOf } from './field-errors.ts';

describe('the place of an error', () => {
  test.each([
    ['a field', 'settlement', '/settlement'],
    ['a field of a row', 'incomes[1].amount', '/incomes/1/amount'],
    ['the whole file', '', ''],
    ['a name with a dot', 'members[0]["a.b"]', '/members/0/a.b'],
    ['a name with a slash and a tilde', 'members[0]["a/b~c"]', '/members/0/a~1b~0c'],
    ['a name with a quotation mark', String.raw`["a\"b"].x`, '/a"b/x'],
    ['a name that is not repeated', 'members[0][…]', '/members/0/…'],
  ])('%s is pointed to', (_, path, pointer) => {
    expect(pointerTo(stepsOf(path))).toBe(pointer);
  });
});
