import { programmeIds } from '@tirek/law';
import * as z from 'zod/mini';
import { DayText } from '../family-file.ts';

const Text = z.string().check(z.minLength(1));
const Amount = z.number().check(z.minimum(0));
const names = z.strictObject({ kk: Text, ru: Text, en: Text });

/** What must come out. Amounts in tenge, exact to the tiyn. What is not stated is not compared. */
const Expectation = z.strictObject({
  answer: z.enum(['entitled', 'notEntitled', 'undetermined']),
  kind: z.optional(z.nullable(z.enum(['unconditional', 'conditional']))),
  monthly: z.optional(Amount),
  childSupplement: z.optional(Amount),
  total: z.optional(Amount),
  /** Null: nothing is paid at once. */
  lumpSum: z.optional(z.nullable(Amount)),
  members: z.optional(z.number()),
  incomeTotal: z.optional(Amount),
  /** Rounded half up to the tiyn where it does not come out even. */
  perCapita: z.optional(Amount),
  povertyLine: z.optional(Amount),
  basis: z.optional(z.enum(['given', 'published', 'regionalMinimum', 'regionalEstimate', 'nationalEstimate'])),
  /** Codes that must be among the reasons. */
  reasons: z.optional(z.array(Text)),
  /** Exactly these fields of the file, in any order. */
  missingPaths: z.optional(z.array(Text)),
  /** Keys that must be among the citations. */
  cites: z.optional(z.array(Text)),
  /** Who need not take part in employment measures, by id of the member. */
  exempt: z.optional(z.record(z.string(), z.boolean())),
});

/** One case of the open set: a family, a day, the answer the law gives, and why, worked out by hand. */
export const GoldenCase = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  title: names,
  on: DayText,
  /** Targeted social assistance where it is absent. */
  programme: z.optional(z.enum(programmeIds)),
  /** Whether assistance for three months at once is asked for. */
  lumpSum: z.optional(z.literal(true)),
  /** A family file, read as any other. */
  family: z.unknown(),
  expect: Expectation,
  /** The arithmetic and the article. */
  why: Text,
});
export type GoldenCase = z.infer<typeof GoldenCase>;
