import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { familyFileSchema } from '../packages/family/src/family-file-schema.ts';

test('the published schema of the family file is the one the code checks', () => {
  const file = new URL('../docs/family-file.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(familyFileSchema());
});
