import { type FamilyFile, type FileError, readFamilyFile } from '@tirek/family';
import type { z } from 'zod';
import type { FieldError } from '../contract/problem.ts';
import { BadInput, inFamily, inQuestion, pointerTo, stepsOf } from './field-errors.ts';

interface Read<Question> {
  readonly family: FamilyFile;
  readonly question: Question;
}

const familyIn = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'family' in body ? body.family : undefined;

/** Reads a body of a question with its family. Throws BadInput with everything that is wrong with either. */
export function readQuestion<Question>(schema: z.ZodType<Question>, body: unknown): Read<Question> {
  const parsed = schema.safeParse(body);
  const errors = parsed.success ? [] : inQuestion(parsed.error.issues, body);
  // A body that is no object has one error, not also a family that is missing in it.
  if (errors.some((error) => error.pointer === '')) throw new BadInput(errors);
  const family = readFamilyFile(familyIn(body));
  if (!family.ok) errors.push(...inFamily(family.errors));
  if (!parsed.success || !family.ok || errors.length > 0) throw new BadInput(errors);
  return { family: family.file, question: parsed.data };
}

type Refused = { readonly ok: false; readonly errors: readonly FileError[] };

/** What stands in the question, not in the family file. */
const inRequest = ({ path, code, wrong, right }: FileError): FieldError => ({
  pointer: pointerTo(stepsOf(path)),
  path,
  code,
  wrong,
  right,
});

/** The answer of the law. Throws BadInput with what it could not be given for. */
export function answered<Reading extends { readonly ok: true } | Refused>(reading: Reading): Exclude<Reading, Refused> {
  if (isRefused(reading))
    throw new BadInput(
      reading.errors.flatMap((error) => (error.path === 'member' ? [inRequest(error)] : inFamily([error]))),
    );
  return reading as Exclude<Reading, Refused>; // a reading is either; TypeScript does not narrow a type parameter
}

const isRefused = (reading: { readonly ok: boolean }): reading is Refused => !reading.ok;
