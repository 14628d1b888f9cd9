/** Writes `docs/family-file.schema.json`, the published schema of the family file, from the code that checks it. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { familyFileSchema } from '../packages/family/src/family-file-schema.ts';

const FILE = path.join(import.meta.dirname, '..', 'docs', 'family-file.schema.json');

writeFileSync(FILE, `${JSON.stringify(familyFileSchema(), null, 2)}\n`);
