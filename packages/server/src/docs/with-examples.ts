import type { Example } from '@tirek/family/examples';
import { type Json, type JsonObject, objectAt, textAt } from './json.ts';

/** The body of each operation that takes one, about the same family. */
const bodiesFor = ({ file, on }: Example): Readonly<Record<string, Json>> => {
  const family = JSON.parse(JSON.stringify(file)) as Json;
  return {
    assess: { family, on, programme: 'targetedAssistance', lumpSum: true },
    compare: { family, on },
    budgetCurve: { family, on, programme: 'targetedAssistance' },
  };
};

function withExample(operation: JsonObject, bodies: Readonly<Record<string, Json>>, named: string): JsonObject {
  const value = bodies[textAt(operation, 'operationId')];
  if (value === undefined) return operation;
  const content = objectAt(operation, 'requestBody', 'content', 'application/json');
  return {
    ...operation,
    requestBody: {
      ...objectAt(operation, 'requestBody'),
      content: { 'application/json': { ...content, examples: { family: { summary: named, value } } } },
    },
  };
}

/** Puts a body that works into every operation that takes one. */
export function withExamples(document: JsonObject, example: Example): JsonObject {
  const bodies = bodiesFor(example);
  const paths = Object.entries(objectAt(document, 'paths')).map(([path, item]) => {
    const operations = Object.entries(objectAt(item)).map(([method, operation]) => [
      method,
      withExample(objectAt(operation), bodies, example.named.en),
    ]);
    return [path, Object.fromEntries(operations)];
  });
  return { ...document, paths: Object.fromEntries(paths) as JsonObject };
}
