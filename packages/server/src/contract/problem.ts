import { z } from 'zod';
import { Names } from './names.ts';

/** One thing wrong with what was sent. */
export const FieldError = z
  .object({
    pointer: z.string().meta({ description: 'JSON Pointer (RFC 6901) into the body, `/family/incomes/1/amount`.' }),
    path: z.string().meta({ description: 'The same place as code writes it, `family.incomes[1].amount`.' }),
    code: z.string(),
    wrong: Names.meta({ description: 'What is wrong.' }),
    right: Names.meta({ description: 'What would be right.' }),
  })
  .meta({ id: 'FieldError', description: 'One thing wrong with what was sent, and its remedy.' });
export type FieldError = z.infer<typeof FieldError>;

/** RFC 9457. `title` and `detail` are in the language asked for with Accept-Language. */
export const Problem = z
  .object({
    type: z.string().meta({ description: 'Where this kind of problem is described: `/docs#problem-bad-input`.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What to do.' }),
    instance: z.string().exactOptional().meta({ description: 'A number to quote when asking for help.' }),
    errors: z.array(FieldError).exactOptional(),
    code: z.string().exactOptional().meta({ description: 'Why a command was refused: `conclusion.missing`.' }),
    figures: z
      .record(z.string(), z.unknown())
      .exactOptional()
      .meta({ description: 'Days, counts and ids the refusal tells.' }),
    version: z.int().exactOptional().meta({ description: 'The version the case is at now.' }),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457), `application/problem+json`.' });
export type Problem = z.infer<typeof Problem>;
