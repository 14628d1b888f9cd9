import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf, scanJson } from './json-scan.ts';

const brokenAt = (text: string) => {
  const { broken } = scanJson(text);
  return broken && { ...placeOf(text, broken.offset), expected: broken.expected };
};

describe('finding where a JSON text breaks', () => {
  test.each([
    ['', 1, 1, 'value'],
    ['{', 1, 2, 'name'],
    ['{"a" 1}', 1, 6, 'colon'],
    ['{"a":1,}', 1, 8, 'name'],
    ['{"a":}', 1, 6, 'value'],
    ['[1 2]', 1, 4, 'commaOrClose'],
    ['{"a":1', 1, 7, 'commaOrClose'],
    ["{'a':1}", 1, 2, 'name'],
    ['{"a": 045}', 1, 7, 'number'],
    ['{"a": 4.}', 1, 9, 'number'],
    ['{"a": 45 000}', 1, 10, 'commaOrClose'],
    ['{"a": "x\ny"}', 1, 9, 'quote'],
    ['{"a": "x', 1, 9, 'quote'],
    ['{"a": "\\x"}', 1, 8, 'escape'],
    ['{"a": "\\u12"}', 1, 8, 'escape'],
    ['{\r\n  "a": nul\r\n}', 2, 8, 'value'],
    ['{} x', 1, 4, 'end'],
    ['NaN', 1, 1, 'value'],
    ['{"a": Infinity}', 1, 7, 'value'],
  ])('%j breaks on line %i, column %i: %s', (text, line, column, expected) => {
    expect(brokenAt(text)).toEqual({ line, column, expected });
  });

  test('says nothing about a whole text', () => {
    expect(scanJson(' {"a":[1,-2.5e+3,{"b":null}],"c":"\\u0061\\n","d":{},"e":[]} ')).toEqual({
      broken: undefined,
      duplicates: [],
    });
  });

  test('agrees with JSON.parse on which texts are whole', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '0', '\\', 'x'))
      .map(([json, at, put]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + put + json.slice(place + 1);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), damaged, fc.string()), (text) => {
        let whole = true;
        try {
          JSON.parse(text);
        } catch {
          whole = false;
        }
        expect(scanJson(text).broken === undefined).toBe(whole);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('finding a field written twice', () => {
  test('names the place of the second, however it is spelt', () => {
    const { duplicates } = scanJson('{"members":[{"id":"a"},{"work":"none","id":"b","\\u0077ork":"employed"}]}');
    expect(duplicates).toEqual([{ offset: 47, path: ['members', 1], name: 'work' }]);
  });

  test('names it once, however often it is written, and at most a hundred of them', () => {
    expect(scanJson(`{${'"a":1,'.repeat(1000)}"a":2}`).duplicates).toHaveLength(1);
    const pairs = Array.from({ length: 500 }, (_, i) => `"a${i}":1,"a${i}":2`).join(',');
    expect(scanJson(`{${pairs}}`).duplicates).toHaveLength(100);
  });

  test('allows the same field in different members', () => {
    expect(scanJson('[{"id":1,"in":{"id":2}},{"id":3}]').duplicates).toEqual([]);
  });
});

test('a text nested a hundred thousand deep is looked through without harm', () => {
  const deep = 100_000;
  expect(scanJson('['.repeat(deep) + ']'.repeat(deep)).broken).toBeUndefined();
  expect(scanJson('{"a":'.repeat(deep)).broken).toEqual({ offset: 5 * deep, expected: 'value' });
});
