import type { Citation, Names } from './citation.ts';
import { type Day, day } from './day.ts';
import type { Expression, Kind, Node } from './expression.ts';

/** A rule of law: one question with its answer in each edition. */
export interface Rule {
  readonly id: string;
  readonly entity: string;
  readonly kind: Kind;
  readonly named: Names;
  /** The rule in plain words. */
  readonly plain: Names | undefined;
  readonly cites: readonly Citation[];
  readonly options: readonly string[];
  /** Doubts about the text that the reading chosen here settles. */
  readonly doubts: readonly string[];
  /** Oldest first; `node` is null where the rule was repealed. */
  readonly editions: readonly Edition[];
}

export interface Edition {
  readonly from: Day;
  readonly node: Node | null;
  readonly cites: readonly Citation[];
}

/** How a rule is written. Editions are keyed by their first day; newer stand above older. */
export interface RuleText<X> {
  readonly named: Names;
  readonly plain?: Names;
  readonly cites: readonly Citation[];
  readonly doubts?: readonly string[];
  readonly editions: Readonly<Record<string, X | null | { readonly is: X; readonly cites: readonly Citation[] }>>;
}

export function toRule<X extends Expression<never, Kind>>(
  id: string,
  entity: string,
  kind: Kind,
  text: RuleText<X>,
  options: readonly string[] = [],
): Rule {
  const editions = Object.entries(text.editions)
    .map(([from, body]): Edition => {
      if (body === null) return { from: day(from), node: null, cites: text.cites };
      if ('is' in body && 'cites' in body) return { from: day(from), node: body.is.node, cites: body.cites };
      return { from: day(from), node: (body as X).node, cites: text.cites };
    })
    .sort((a, b) => a.from - b.from);
  if (editions.length === 0) throw new RangeError(`rule ${id} has no edition`);
  return {
    id,
    entity,
    kind,
    named: text.named,
    plain: text.plain,
    cites: text.cites,
    options,
    doubts: text.doubts ?? [],
    editions,
  };
}

/** The edition in force on a day; undefined before the first. */
export function findEdition(rule: Rule, on: Day): Edition | undefined {
  for (let i = rule.editions.length - 1; i >= 0; i--) {
    const edition = rule.editions[i];
    if (edition && edition.from <= on) return edition;
  }
  return undefined;
}
