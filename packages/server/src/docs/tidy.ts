import { isJsonObject, type Json, type JsonObject, mapTexts, objectAt } from './json.ts';

const PREFIX = '#/components/schemas/';

/** Names of the components a part of the document points to. */
function namedIn(value: Json | undefined, names = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const part of value) namedIn(part as Json, names);
  else if (isJsonObject(value))
    for (const [key, part] of Object.entries(value)) {
      if (key === '$ref' && typeof part === 'string' && part.startsWith(PREFIX)) names.add(part.slice(PREFIX.length));
      else namedIn(part, names);
    }
  return names;
}

/** Every component that is reached from the paths. */
function reached(paths: Json | undefined, schemas: JsonObject): string[] {
  const names = namedIn(paths);
  for (const name of names) for (const further of namedIn(schemas[name])) names.add(further);
  return [...names].sort();
}

/** Fields may be added to answers; a client must not refuse an answer for one it does not know. */
function open(value: Json): Json {
  if (Array.isArray(value)) return value.map((part: Json) => open(part));
  if (!isJsonObject(value)) return value;
  const kept = Object.entries(value).filter(([key, part]) => key !== 'additionalProperties' || part !== false);
  return Object.fromEntries(kept.map(([key, part]) => [key, open(part ?? null)]));
}

/** What a component is called in the document: one that is only asked loses the ending that tells it from its answer. */
const shortName = (name: string, all: readonly string[]): string => {
  const short = name.replace(/Input$/, '');
  return short !== name && !all.includes(short) ? short : name;
};

/** The same component, asked or answered, once where both are alike. */
function mergeAlike(schemas: JsonObject, names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    names.map((name) => {
      const short = name.replace(/Input$/, '');
      const alike = short !== name && JSON.stringify(schemas[name]) === JSON.stringify(schemas[short]);
      return [name, alike ? short : shortName(name, names)];
    }),
  );
}

/** The generated document without what nobody points to, with plain names, and with `more` schemas written elsewhere. */
export function tidy(document: JsonObject, more: JsonObject): JsonObject {
  const generated = { ...objectAt(document, 'components', 'schemas'), ...more };
  const names = reached(document['paths'], generated);
  const renamed = mergeAlike(generated, names);
  const rename = (value: Json): Json =>
    mapTexts(value, (text) =>
      text.startsWith(PREFIX) ? PREFIX + (renamed.get(text.slice(PREFIX.length)) ?? text.slice(PREFIX.length)) : text,
    );
  const schemas = names.map((name) => {
    const schema = generated[name] ?? {};
    const isAsked = name.endsWith('Input') || name in more;
    return [renamed.get(name) ?? name, rename(isAsked ? schema : open(schema))] as const;
  });
  return {
    ...document,
    paths: rename(document['paths'] ?? {}),
    components: { ...objectAt(document, 'components'), schemas: Object.fromEntries(schemas) },
  };
}
