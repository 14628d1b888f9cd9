import { z } from 'zod';
import { IsoDay } from './names.ts';

/** More rows make no table that somebody reads; the memory of one request is bounded by it. */
export const MOST_ROWS = 20_000;

/** What stands in a cell: a text, a day, an amount, a number, a share of one; null where nothing does. */
const TableCell = z
  .union([
    z.string().max(2000),
    z.null(),
    z.strictObject({ day: IsoDay }),
    z.strictObject({ tiyn: z.int() }),
    z.strictObject({ number: z.number() }),
    z.strictObject({ share: z.number() }),
  ])
  .meta({ id: 'TableCell', description: 'A text, a day, whole tiyn, a number, a share of one, or nothing.' });
export type TableCell = z.infer<typeof TableCell>;

/** A list as the page shows it, to be made a workbook of. */
export const TableSent = z
  .strictObject({
    name: z
      .string()
      .regex(/^[\w.-]{1,100}$/)
      .meta({ description: 'Name of the file, without its ending.' }),
    head: z.array(z.string().min(1).max(200)).min(1).max(40),
    rows: z.array(z.array(TableCell).max(40)).max(MOST_ROWS),
  })
  .meta({ id: 'TableSent', description: 'Names of the columns in the language of the reader, and the rows.' })
  .refine(({ head, rows }) => rows.every((row) => row.length === head.length), {
    path: ['rows'],
    message: 'each row has as many cells as the head',
  });
export type TableSent = z.infer<typeof TableSent>;
