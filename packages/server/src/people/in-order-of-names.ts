const KAZAKH = new Intl.Collator('kk');

/** Sorts people as a Kazakh register does. On the server: browsers do not know the order of these letters. */
export const inOrderOfNames = <Named extends { readonly name: string }>(people: readonly Named[]): Named[] =>
  people.toSorted((a, b) => KAZAKH.compare(a.name, b.name));
