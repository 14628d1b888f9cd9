import type { Node } from '../expression.ts';

/** The options that a choice can come to, in the order of the fact or rule; those of both ways where a condition chooses. */
export function optionsOf(node: Node): readonly string[] {
  if (node.fact) return node.fact.options;
  if (node.rule) return node.rule.options;
  if (typeof node.value === 'string') return [node.value];
  return [...new Set(node.parts.filter((part) => part.kind === 'choice').flatMap(optionsOf))];
}
