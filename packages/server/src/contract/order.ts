import { z } from 'zod';

/** The name of a field a list is ordered by; with a minus before it the order is turned round. */
export type Sort<Field extends string> = Field | `-${Field}`;

/** The names a list may be ordered by, each of them also turned round. Anything else is an error of the field `sort`. */
export function sortOf<Field extends string>(fields: readonly Field[]) {
  const names = fields.flatMap((field): Sort<Field>[] => [field, `-${field}`]);
  return z.enum(names).meta({
    description:
      'What the list is ordered by; with a minus the other way round. Rows without it come last both ways, rows that are alike by their ids.',
  });
}

/** Where the page before ended; made for one order, under another one the list begins anew. */
export const pageAfter = z.string().max(300).exactOptional().meta({ description: 'The `next` of the page before.' });
