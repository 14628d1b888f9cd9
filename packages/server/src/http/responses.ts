import type { z } from 'zod';
import { Problem } from '../contract/problem.ts';
import { type ProblemId, PROBLEMS } from './problems.ts';

const problemResponse = (ids: readonly ProblemId[]) => ({
  description: ids.map((id) => PROBLEMS[id].title.en).join(' · '),
  content: { 'application/problem+json': { schema: Problem } },
});

/** The problems an operation may answer with, by status, as its documents show them. */
export function problemResponses(...ids: ProblemId[]): Record<number, ReturnType<typeof problemResponse>> {
  const byStatus = new Map<number, ProblemId[]>();
  for (const id of ids) byStatus.set(PROBLEMS[id].status, [...(byStatus.get(PROBLEMS[id].status) ?? []), id]);
  return Object.fromEntries([...byStatus].map(([status, same]) => [status, problemResponse(same)]));
}

/** Problems of every operation that takes a body. */
export const BODY_PROBLEMS = [
  'bad-json',
  'bad-request',
  'too-large',
  'wrong-content-type',
  'bad-input',
  'too-many-requests',
  'fault',
] as const;
/** Problems of every operation that takes none. */
export const READ_PROBLEMS = ['bad-request', 'bad-input', 'too-many-requests', 'fault'] as const;

/** A JSON answer of this shape, with a word on what it is. */
export const jsonResponse = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});
