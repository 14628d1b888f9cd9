import { describe, expect, test } from 'vitest';
import { separatorOf, splitRow } from './split-row.ts';

describe('a line of a table', () => {
  test.each([
    ['plain cells', 'a,b,,c', ['a', 'b', '', 'c']],
    ['an empty last cell', 'a,', ['a', '']],
    ['a separator in quotation marks', '"a,b",c', ['a,b', 'c']],
    ['a quotation mark in a cell', '"a ""b""",c', ['a "b"', 'c']],
    ['spaces around a cell', ' a , b ', ['a', 'b']],
    ['an empty line', '', ['']],
    ['an empty cell in quotation marks', '"",x', ['', 'x']],
  ])('is split with %s', (_, text, cells) => {
    expect(splitRow(text, ',')).toEqual({ cells, unclosed: false });
  });

  test('with a quotation mark left open says so', () => {
    expect(splitRow('a,"b,c', ',')).toEqual({ cells: ['a', 'b,c'], unclosed: true });
  });

  test('is separated as its header is', () => {
    expect([separatorOf('a,b,c'), separatorOf('a;b;c'), separatorOf('a\tb'), separatorOf('a')]).toEqual([
      ',',
      ';',
      '\t',
      ',',
    ]);
  });
});
