import type { Answer } from '../answer.ts';
import { explain } from '../explain.ts';
import { type Expression, expressionOf, type Fact, type Kind, type Node } from '../expression.ts';
import { findEdition } from '../rule.ts';
import type { Given } from '../situation.ts';
import type { Place } from './registers.ts';
import type { Binding, KernelRequest } from './request.ts';

const OVER_MEMBERS: ReadonlySet<string> = new Set(['sum', 'countWhere', 'any', 'every']);
const NONE: ReadonlySet<Fact> = new Set();

/**
 * What does not depend on the case, or only on one choice of the group such as its region: answered once by the explaining
 * reader when the kernel is compiled, never once a row.
 */
export class FixedParts {
  readonly #place: Place;
  readonly #request: KernelRequest<string>;
  readonly #bound: Record<string, Given> = {};
  /** Remembered, because parts that share parts would otherwise be walked again for each way that leads to them. */
  readonly #dependence = new Map<Node, ReadonlySet<Fact> | undefined>();

  constructor(place: Place, request: KernelRequest<string>) {
    this.#place = place;
    this.#request = request;
    for (const [id, binding] of Object.entries(request.bindings ?? {}))
      if (binding !== 'column') this.#bound[id] = binding.value;
  }
  bindingOf(fact: Fact): Binding {
    return this.#request.bindings?.[fact.id] ?? 'column';
  }
  /** The choices of the group (one at most) that a tree depends on; undefined where it depends on more. */
  dependence(node: Node): ReadonlySet<Fact> | undefined {
    if (this.#dependence.has(node)) return this.#dependence.get(node);
    const found = this.#find(node);
    this.#dependence.set(node, found);
    return found;
  }
  #find(node: Node): ReadonlySet<Fact> | undefined {
    if (node.fact) {
      if (this.bindingOf(node.fact) !== 'column') return NONE;
      return node.kind === 'choice' && this.#place === 'group' ? new Set([node.fact]) : undefined;
    }
    if (OVER_MEMBERS.has(node.word)) return undefined;
    if (node.rule) {
      const body = findEdition(node.rule, this.#request.lawDay ?? this.#request.on)?.node;
      return body ? this.dependence(body) : NONE;
    }
    const all = new Set<Fact>();
    for (const part of node.parts) {
      const own = this.dependence(part);
      if (!own) return undefined;
      for (const fact of own) all.add(fact);
    }
    return all.size > 1 ? undefined : all;
  }
  /** The answer, given the option chosen where the tree depends on a choice. */
  answer(node: Node, chosen: Readonly<Record<string, string>>): Answer {
    const { on, lawDay } = this.#request;
    const it: Expression<never, Kind> = expressionOf(node);
    const situation = { facts: { ...this.#bound, ...chosen }, members: [] };
    return explain({ it }, situation, { on, ...(lawDay === undefined ? {} : { lawDay }) }).answers.it;
  }
}
