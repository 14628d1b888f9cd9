import type { Names } from './citation.ts';
import {
  CalendarDay,
  Count,
  type Expression,
  type Fact,
  type Kind,
  Money,
  type Node,
  Pick,
  YesNo,
} from './expression.ts';
import { type RuleText, toRule } from './rule.ts';

/** An amount of money that a fact may hold, in smallest units: up to a thousand million main units. */
export const LARGEST_AMOUNT = 1e11;
/** The largest group the kernel packs and the readers accept. */
export const LARGEST_GROUP = 60;

interface FactText {
  readonly named: Names;
}

const factNode = (fact: Fact): Node => ({ word: 'given', kind: fact.kind, parts: [], fact });
const ruleNode = (rule: ReturnType<typeof toRule>): Node => ({ word: 'rule', kind: rule.kind, parts: [], rule });

/** What can be given about an entity. */
function facts<E extends string>(entity: E) {
  const fact = (id: string, kind: Kind, text: FactText, more: Partial<Fact> = {}): Node =>
    factNode({ id, entity, kind, named: text.named, options: [], range: [0, 0], ...more });
  return {
    money: (id: string, text: FactText): Money<E> => new Money(fact(id, 'money', text, { range: [0, LARGEST_AMOUNT] })),
    count: (id: string, text: FactText & { readonly largest: number }): Count<E> =>
      new Count(fact(id, 'count', text, { range: [0, text.largest] })),
    yesNo: (id: string, text: FactText): YesNo<E> => new YesNo(fact(id, 'yesNo', text)),
    day: (id: string, text: FactText): CalendarDay<E> => new CalendarDay(fact(id, 'day', text)),
    choice: <const C extends string>(id: string, options: readonly C[], text: FactText): Pick<E, C> =>
      new Pick(fact(id, 'choice', text, { options })),
  };
}

/** A kind of thing the law speaks of, with its facts (`given`) and its rules. */
export interface Entity<E extends string> {
  readonly name: E;
  readonly given: ReturnType<typeof facts<E>>;
  money(id: string, text: RuleText<Money<E>>): Money<E>;
  count(id: string, text: RuleText<Count<E>>): Count<E>;
  yesNo(id: string, text: RuleText<YesNo<E>>): YesNo<E>;
  choice<const C extends string>(id: string, options: readonly C[], text: RuleText<Pick<E, NoInfer<C>>>): Pick<E, C>;
}

export function entity<const E extends string>(name: E): Entity<E> {
  return {
    name,
    given: facts(name),
    money: (id, text) => new Money(ruleNode(toRule(id, name, 'money', text))),
    count: (id, text) => new Count(ruleNode(toRule(id, name, 'count', text))),
    yesNo: (id, text) => new YesNo(ruleNode(toRule(id, name, 'yesNo', text))),
    choice: (id, options, text) => new Pick(ruleNode(toRule(id, name, 'choice', text, options))),
  };
}

/** An entity made of members: crossing from a member's value to the group's always takes one of these words. */
export interface Group<E extends string, M extends string> extends Entity<E> {
  readonly members: {
    /** Adds up a member's amount, over all or over those for whom the condition holds. */
    sum(amount: Money<M>, where?: YesNo<M>): Money<E>;
    count(where: YesNo<M>): Count<E>;
    any(condition: YesNo<M>): YesNo<E>;
    /** Holds for every member who meets `among` (for all, where it is not given); also where there is none. */
    every(condition: YesNo<M>, among?: YesNo<M>): YesNo<E>;
  };
}

const aggregate = (word: string, kind: Kind, parts: readonly Expression<never, Kind>[]): Node => ({
  word,
  kind,
  parts: parts.map((p) => p.node),
});

export function group<const E extends string, M extends string>(name: E, _member: Entity<M>): Group<E, M> {
  return {
    ...entity(name),
    members: {
      sum: (amount, where) => new Money(aggregate('sum', 'money', where ? [amount, where] : [amount])),
      count: (where) => new Count(aggregate('countWhere', 'count', [where])),
      any: (condition) => new YesNo(aggregate('any', 'yesNo', [condition])),
      every: (condition, among) => new YesNo(aggregate('every', 'yesNo', among ? [condition, among] : [condition])),
    },
  };
}
