import { describe, expect, test } from 'vitest';
import { FamilyFile } from './family-file.ts';
import { familyFileSchema } from './family-file-schema.ts';

type Field = {
  properties?: Record<string, Field>;
  items?: Field;
  title?: string;
  description?: string;
  format?: string;
};

/** Every field of the schema with the way to it. */
function fieldsOf(schema: Field, path = ''): [path: string, field: Field][] {
  const own = Object.entries(schema.properties ?? {}).map(
    ([name, field]) => [`${path}/${name}`, field] as [string, Field],
  );
  const rows = schema.items ? fieldsOf(schema.items, path) : [];
  return [...own, ...own.flatMap(([at, field]) => fieldsOf(field, at)), ...rows];
}
const schema = familyFileSchema();
const fields = fieldsOf(schema as Field);

describe('the published schema', () => {
  test('is JSON Schema 2020-12 and refuses fields it does not know', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Family file',
      type: 'object',
      additionalProperties: false,
      required: ['tirek', 'members'],
    });
  });

  test.each(fields)('%s has a title and a description', (_, field) => {
    expect(field.title).toBeTruthy();
    expect(field.description).toMatch(/\.$/);
  });

  test('marks every day as a day', () => {
    const days = new Set(fields.filter(([, field]) => field.format === 'date').map(([path]) => path.split('/').at(-1)));
    expect(days).toEqual(
      new Set(['birthDate', 'contractBrokenOn', 'disposedOn', 'falseDataOn', 'from', 'on', 'refusedMeasuresOn', 'to']),
    );
  });

  test('has all fields of the file', () => {
    expect(Object.keys((schema as Field).properties ?? {})).toEqual(Object.keys(FamilyFile.shape));
  });
});
