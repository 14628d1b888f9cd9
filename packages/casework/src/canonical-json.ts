/**
 * A value as JSON text in one form only: names of fields in order of their characters, no spaces, absent where undefined.
 * Two values are the same fact where these texts are the same; hashes and signatures are made over this text.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return listText(value);
  return fieldsText(value as Readonly<Record<string, unknown>>);
}

/* Whole histories are hashed with this: text is put together as it is met, with no list of its parts in between. */

function listText(list: readonly unknown[]): string {
  let text = '';
  for (const item of list) text += `${text === '' ? '' : ','}${canonicalJson(item)}`;
  return `[${text}]`;
}

function fieldsText(fields: Readonly<Record<string, unknown>>): string {
  let text = '';
  for (const name of Object.keys(fields).sort()) {
    const field = fields[name];
    if (field !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${canonicalJson(field)}`;
  }
  return `{${text}}`;
}
