import type { Expression, Kind, Node } from '../expression.ts';
import { isoDay } from '../day.ts';

function ownWords(node: Node): string[] {
  const { value, rounding, options, brackets, table } = node;
  return [
    value === undefined ? '' : typeof value === 'object' ? `${value.num}/${value.den}` : String(value),
    rounding ? `${rounding.how} ${rounding.unit}` : '',
    options ? options.join('|') : '',
    brackets ? brackets.map(({ upTo, rate }) => `${upTo?.num ?? ''}:${rate.num}/${rate.den}`).join(' ') : '',
    table ? [...table].map(([key, row]) => `${key}:${row.num}`).join(' ') : '',
  ].filter((word) => word !== '');
}

function write(node: Node): string {
  const name = node.fact?.id ?? node.figure?.id;
  if (name !== undefined) return node.shift ? `${name} (${node.shift})` : name;
  const editions = node.rule?.editions.map(
    (edition) => `${isoDay(edition.from)}: ${edition.node ? write(edition.node) : '–'}`,
  );
  return `${node.word}(${[...(editions ?? node.parts.map(write)), ...ownWords(node)].join(', ')})`;
}

/** A tree as one line, so that a counterexample can be read. */
export const tellTree = ({ node }: Expression<never, Kind>): string => write(node);

/** What fast-check says of a failed property: the seed, and the error that names the tree and the household. */
export function tellFailure(run: {
  readonly failed: boolean;
  readonly seed: number;
  readonly counterexamplePath: string | null;
  readonly errorInstance: unknown;
}): void {
  if (!run.failed) return;
  const { errorInstance: error } = run;
  throw new Error(
    `seed ${run.seed}, path ${run.counterexamplePath}: ${error instanceof Error ? error.message : String(error)}`,
  );
}
