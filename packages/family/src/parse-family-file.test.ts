import { describe, expect, test } from 'vitest';
import { parseFamilyFile } from './read-family-file.ts';

const withField = (more: object): object => ({ tirek: 1, members: [{ id: 'aigul', relation: 'applicant' }], ...more });

describe('text', () => {
  test('with a byte order mark at the front is read', () => {
    expect(parseFamilyFile(`\uFEFF${JSON.stringify(withField({}))}`).ok).toBe(true);
  });

  test('that is broken is answered with line and column', () => {
    expect(parseFamilyFile('{\n  "tirek": 1,\n  "members": [,]\n}')).toMatchObject({
      ok: false,
      errors: [
        {
          path: '',
          code: 'json.broken',
          line: 3,
          column: 15,
          expected: 'value',
          wrong: { en: 'The file cannot be read as JSON: line 3, character 15.' },
        },
      ],
    });
  });

  test('with a field written twice is refused, since one of the two would be lost', () => {
    const text = '{"tirek":1,"members":[{"id":"a","relation":"applicant","work":"none",\n"work":"employed"}]}';
    expect(parseFamilyFile(text)).toMatchObject({
      ok: false,
      errors: [{ path: 'members[0].work', code: 'json.duplicateField', line: 2, column: 1 }],
    });
  });

  test('nested a thousand levels deep is refused in plain words', () => {
    const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    for (const levels of [1000, 50_000]) {
      const reading = parseFamilyFile(
        `{"tirek":1,"members":[{"id":"a","relation":${deep(levels)}}],"x":${deep(levels)}}`,
      );
      expect(reading).toMatchObject({ ok: false, errors: [{ path: 'members[0].relation' }, { path: 'x' }] });
    }
  });
});
