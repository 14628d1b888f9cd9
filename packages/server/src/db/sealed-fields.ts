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
]);
/** What holds a field of this name is a sealed value. One that came so from outside is sealed once more, and so comes back. */
const MARK = '$sealed';

type Walk = (name: string, value: unknown) => { readonly replaced: unknown } | undefined;

function walk(value: unknown, replace: Walk): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, replace));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => {
    const found = replace(name, field);
    return [name, found ? found.replaced : walk(field, replace)];
  });
  return Object.fromEntries(fields);
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
