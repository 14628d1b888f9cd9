import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';
import { BadInput, inQuestion } from './field-errors.ts';

/**
 * Reads queries and path parameters by their schema. A body is left to its route: the reader of the family file finds more
 * than a schema can say, and names the remedy.
 */
export const validatorOf: FastifySchemaCompiler<unknown> = ({ schema, httpPart }) => {
  if (httpPart === 'body' || !(schema instanceof z.ZodType)) return (data: unknown) => ({ value: data });
  return (data: unknown) => {
    const parsed = schema.safeParse(data);
    return parsed.success ? { value: parsed.data } : { error: new BadInput(inQuestion(parsed.error.issues, data)) };
  };
};
