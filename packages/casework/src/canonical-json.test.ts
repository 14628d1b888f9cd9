import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('a value has one text, in whatever order its fields were written and whichever were left undefined', () => {
  expect(canonicalJson({ b: [1, { d: 'қ', c: null }], a: true, e: undefined })).toBe(
    '{"a":true,"b":[1,{"c":null,"d":"қ"}]}',
  );
});

test('the text reads back as the value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
