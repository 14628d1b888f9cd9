import { readFileSync } from 'node:fs';
import { type Json, type JsonObject, isJsonObject } from '../docs/json.ts';

const PUBLISHED = new URL('../../../../docs/family-file.schema.json', import.meta.url);

/** The published schema of the family file, as a component of the API's document. Throws where it is not there. */
export function familyFileSchema(): JsonObject {
  const schema = JSON.parse(readFileSync(PUBLISHED, 'utf8')) as Json;
  if (!isJsonObject(schema)) throw new TypeError('the published schema of the family file is no schema');
  const { $schema: _dialect, $id: _address, ...rest } = schema;
  return rest;
}
