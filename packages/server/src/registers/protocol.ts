import { type Register, REGISTERS } from '@tirek/casework';
import { z } from 'zod';
import { IsoDay } from '../contract/names.ts';
import { CATALOGUE } from './catalogue.ts';
import { type Answered, type Question, RegisterFailed } from './port.ts';
import type { Dated, RegisterDefinition } from './register.ts';

/*
 * How Tirek speaks with every register: one POST of a question, one answer, both JSON. Whoever connects a register puts
 * this in front of it. Persons are named by their number; `ref` only joins question and answer.
 */

/** What is sent: which register, as of which day, which quarter counts for incomes, about whom. */
export const SentQuestion = z.object({
  register: z.enum(REGISTERS),
  on: IsoDay,
  quarter: z.object({ from: IsoDay, to: IsoDay }),
  people: z.array(z.object({ ref: z.string(), iin: z.string().exactOptional() })),
});
export type SentQuestion = z.infer<typeof SentQuestion>;

/** What comes back: of when the data are, and for each person what is written, or that nobody knows them. */
const SentAnswer = z.object({
  asOf: z.iso.datetime({ offset: true }),
  people: z.array(
    z.discriminatedUnion('known', [
      z.object({ ref: z.string(), known: z.literal(false) }),
      z.object({ ref: z.string(), known: z.literal(true), record: z.unknown() }),
    ]),
  ),
});
export type SentAnswer = z.infer<typeof SentAnswer>;

/** The question as it is sent. */
export const toSent = (register: Register, { on, quarter, people }: Question): SentQuestion => ({
  register,
  on,
  quarter,
  people: people.map(({ member, iin }) => ({ ref: member, ...(iin === undefined ? {} : { iin }) })),
});

function read<Shape>(shape: z.ZodType<Shape>, value: unknown): Shape {
  const reading = shape.safeParse(value);
  // What was wrong with it may tell of a person: it is said to nobody.
  if (!reading.success) throw new RegisterFailed('unreadable');
  return reading.data;
}

/** Reads an answer from outside. Throws `RegisterFailed` where it is malformed, or not about those who were asked about. */
export function readAnswer(register: Register, { people }: Question, body: unknown): Answered {
  const { asOf, people: found } = read(SentAnswer, body);
  const asked = new Map(people.map((one) => [one.member, one]));
  const isWhole = found.length === asked.size && new Set(found.map(({ ref }) => ref)).size === asked.size;
  if (!isWhole || found.some(({ ref }) => !asked.has(ref))) throw new RegisterFailed('unreadable');
  // Each definition reads its own records only.
  const { record: shape, tells, contributions } = CATALOGUE[register] as RegisterDefinition<Dated>;
  const told = found.flatMap((one) =>
    one.known ? [{ member: one.ref, iin: asked.get(one.ref)?.iin, record: read(shape, one.record) }] : [],
  );
  const unknown = found.filter(({ known }) => !known).map(({ ref }) => ref);
  const paid = contributions?.(told) ?? [];
  return { asOf: new Date(asOf).toISOString(), answers: tells(told), unknown, contributions: paid };
}
