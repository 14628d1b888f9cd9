import type { Personal } from './personal.ts';

/** Fields of events that identify a person, wherever in the body they stand, whatever their value is made of. */
const IDENTIFYING: ReadonlySet<string> = new Set([
  'iin',
  'name',
  'surname',
  'givenName',
  'patronymic',
  'phone',
  'email',
  'account',
  'iban',
  'address',
  // The coordinates of a home are its address; those of a vote, where a member was.
  'place',
  // Of a contract: what the family wants and says in its own words, where a child goes to school, since when a woman is pregnant.
  'aim',
  'words',
  'school',
  'pregnantSince',
]);
/** What holds a field of this name is a sealed value. One that came so from outside is sealed once more, and so comes back. */
const MARK = '$sealed';

type Fields = Readonly<Record<string, unknown>>;
/** What stands in the place of a field; undefined where it is to be looked into. */
type Replace = (name: string, value: unknown) => { readonly replaced: unknown } | undefined;

function walkList(list: readonly unknown[], replace: Replace): readonly unknown[] {
  let changed: unknown[] | undefined;
  for (const [i, item] of list.entries()) {
    const next = walk(item, replace);
    if (next !== item) (changed ??= [...list])[i] = next;
  }
  return changed ?? list;
}

function walkFields(fields: Fields, replace: Replace): Fields {
  let changed: Record<string, unknown> | undefined;
  for (const name of Object.keys(fields)) {
    const field = fields[name];
    const found = replace(name, field);
    const next = found ? found.replaced : walk(field, replace);
    if (next !== field) (changed ??= { ...fields })[name] = next;
  }
  return changed ?? fields;
}

/** Copies only what changes on the way: nearly all of a trace stays as it is. */
function walk(value: unknown, replace: Replace): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? walkList(value, replace) : walkFields(value as Fields, replace);
}

const isSealed = (value: unknown): value is { readonly [MARK]: string } =>
  typeof value === 'object' && value !== null && MARK in value;

/** The same body with every identifying field sealed; everything else is untouched. */
export const sealFields = (body: unknown, personal: Personal, place: string): unknown =>
  walk(body, (name, value) =>
    (IDENTIFYING.has(name) || isSealed(value)) && value !== null && value !== undefined
      ? { replaced: { [MARK]: personal.seal(JSON.stringify(value), place) } }
      : undefined,
  );

/** The body as it was before `sealFields`. */
export const openFields = (body: unknown, personal: Personal, place: string): unknown =>
  walk(body, (_, value) =>
    isSealed(value) ? { replaced: JSON.parse(personal.open(value[MARK], place)) as unknown } : undefined,
  );
