import type { Names } from './citation.ts';
import { type Figure, type FigureKind, type Stretch, toEntries } from './figure.ts';
import type { Minor } from './money.ts';
import { type Quotient, quotient, type Rounding, whole } from './quotient.ts';
import type { Rule } from './rule.ts';

/*
 * The grammar: which expressions can be written. What a word means, how it is printed as JavaScript and what it does with
 * unknown values stands in words/, one file a word. One file, because the kinds refer to one another.
 */

export type Kind = 'money' | 'ratio' | 'count' | 'yesNo' | 'day' | 'choice';

/** A fact that is given about one entity: what the readers look up. Numbers lie within `range` (whole units). */
export interface Fact {
  readonly id: string;
  readonly entity: string;
  readonly kind: Kind;
  readonly named: Names;
  readonly options: readonly string[];
  readonly range: readonly [number, number];
}

/** One word with its parts: the tree that every reader walks. Plain data. */
export interface Node {
  readonly word: string;
  readonly kind: Kind;
  readonly parts: readonly Node[];
  readonly fact?: Fact;
  readonly rule?: Rule;
  readonly figure?: Figure;
  readonly value?: Quotient | boolean | string;
  readonly options?: readonly string[];
  readonly rounding?: { readonly how: Rounding; readonly unit: number };
  readonly labels?: readonly string[];
  readonly brackets?: readonly Bracket[];
  readonly table?: ReadonlyMap<string, Quotient>;
  readonly shift?: 'previousQuarter';
  readonly caution?: string;
}

export interface Bracket {
  /** Upper edge of the bracket in the base's whole units; the last has none. */
  readonly upTo?: Quotient;
  readonly rate: Quotient;
}

declare const answeredFor: unique symbol;

/**
 * An expression can be answered for an entity E. E is contravariant: an expression that holds anywhere (`Money<string>`)
 * serves a person and a family, a person's never a family's.
 */
export abstract class Expression<in E extends string, K extends Kind> {
  declare readonly [answeredFor]: (entity: E) => void;
  declare readonly kind: K;
  readonly node: Node;
  constructor(node: Node) {
    this.node = node;
  }
}

type Amount = Minor | number;
const make = (word: string, kind: Kind, parts: readonly Expression<never, Kind>[], more: Partial<Node> = {}): Node => ({
  word,
  kind,
  parts: parts.map((p) => p.node),
  ...more,
});
const constantNode = (kind: Kind, value: Quotient | boolean | string): Node => ({
  word: 'constant',
  kind,
  parts: [],
  value,
});

function toBrackets(brackets: readonly { upTo?: Minor; rate: Ratio<string> }[]): Bracket[] {
  let from = 0;
  return brackets.map(({ upTo, rate: { node } }, i) => {
    if (typeof node.value !== 'object' || node.value.num < 0)
      throw new RangeError(`bracket ${i + 1}: the rate must be a constant share, not negative`);
    if (upTo === undefined && i < brackets.length - 1)
      throw new RangeError(`bracket ${i + 1}: only the last bracket has no upper edge`);
    if (upTo !== undefined && upTo <= from) throw new RangeError(`bracket ${i + 1}: upper edges must rise`);
    from = upTo ?? from;
    return upTo === undefined ? { rate: node.value } : { upTo: whole(upTo), rate: node.value };
  });
}

abstract class Comparable<in E extends string, K extends Kind> extends Expression<E, K> {
  /** self ≤ other */
  isAtMost<F extends E>(other: Expression<F, K>): YesNo<F> {
    return new YesNo(make('isAtMost', 'yesNo', [this, other]));
  }
  /** self < other */
  isBelow<F extends E>(other: Expression<F, K>): YesNo<F> {
    return new YesNo(make('isBelow', 'yesNo', [this, other]));
  }
  /** self ≥ other */
  isAtLeast<F extends E>(other: Expression<F, K>): YesNo<F> {
    return new YesNo(make('isAtMost', 'yesNo', [other, this]));
  }
  /** self > other */
  isAbove<F extends E>(other: Expression<F, K>): YesNo<F> {
    return new YesNo(make('isBelow', 'yesNo', [other, this]));
  }
  equals<F extends E>(other: Expression<F, K>): YesNo<F> {
    return new YesNo(make('equals', 'yesNo', [this, other]));
  }
}

/** Money in smallest units; exact, also where it has been divided. */
export class Money<in E extends string> extends Comparable<E, 'money'> {
  plus<F extends E>(other: Money<F>): Money<F> {
    return new Money(make('plus', 'money', [this, other]));
  }
  minus<F extends E>(other: Money<F>): Money<F> {
    return new Money(make('minus', 'money', [this, other]));
  }
  times<F extends E>(by: Count<F> | Ratio<F> | number): Money<F> {
    return new Money(make('times', 'money', [this, typeof by === 'number' ? count(by) : by]));
  }
  /** Divided by a count; stays exact until it is rounded. Not applicable where the count is zero. */
  per<F extends E>(by: Count<F> | number): Money<F> {
    return new Money(make('per', 'money', [this, typeof by === 'number' ? count(by) : by]));
  }
  /** This amount as a share of another; not applicable where the other is nothing. */
  shareOf<F extends E>(other: Money<F>): Ratio<F> {
    return new Ratio(make('per', 'ratio', [this, other]));
  }
  /** To whole multiples of `unit` smallest units (100: whole main units). Throws RangeError on a unit that is not whole and positive. */
  rounded(how: Rounding, unit: number): Money<E> {
    if (!Number.isSafeInteger(unit) || unit < 1) throw new RangeError(`cannot round to multiples of ${unit}`);
    return new Money(make('rounded', 'money', [this], { rounding: { how, unit } }));
  }
  /** The smaller of the two: "but at most". */
  atMost<F extends E>(cap: Money<F>): Money<F> {
    return new Money(make('least', 'money', [this, cap]));
  }
  /** The greater of the two: "but at least". */
  atLeast<F extends E>(floor: Money<F>): Money<F> {
    return new Money(make('greatest', 'money', [this, floor]));
  }
  clamp<F extends E>(floor: Money<F>, cap: Money<F>): Money<F> {
    return this.atLeast(floor).atMost(cap);
  }
  /**
   * Each slice of the amount times the rate of its bracket, added up. Throws RangeError where brackets do not rise, one that is
   * not the last has no upper edge, or a rate is negative or not a constant.
   */
  scale(brackets: readonly { upTo?: Minor; rate: Ratio<string> }[]): Money<E> {
    return new Money(make('scale', 'money', [this], { brackets: toBrackets(brackets) }));
  }
  /** Holds only under the law of the day itself, not when another time's law is tried on it. */
  underOwnLaw(): Money<E> {
    return new Money(make('underOwnLaw', 'money', [this]));
  }
  /** The answer carries this caution where the value was used. */
  withCaution(caution: string): Money<E> {
    return new Money(make('withCaution', 'money', [this], { caution }));
  }
}

/** A pure share, such as 70/100. */
export class Ratio<in E extends string> extends Comparable<E, 'ratio'> {
  times<F extends E>(by: Ratio<F> | Count<F>): Ratio<F> {
    return new Ratio(make('times', 'ratio', [this, by]));
  }
}

/** How many: people, months, square centimetres. */
export class Count<in E extends string> extends Expression<E, 'count'> {
  plus<F extends E>(other: Count<F> | number): Count<F> {
    return new Count(make('plus', 'count', [this, asCount(other)]));
  }
  minus<F extends E>(other: Count<F> | number): Count<F> {
    return new Count(make('minus', 'count', [this, asCount(other)]));
  }
  times<F extends E>(other: Count<F> | number): Count<F> {
    return new Count(make('times', 'count', [this, asCount(other)]));
  }
  atMost<F extends E>(cap: Count<F> | number): Count<F> {
    return new Count(make('least', 'count', [this, asCount(cap)]));
  }
  atLeast<F extends E>(floor: Count<F> | number): Count<F> {
    return new Count(make('greatest', 'count', [this, asCount(floor)]));
  }
  isAtMost<F extends E>(other: Count<F> | number): YesNo<F> {
    return new YesNo(make('isAtMost', 'yesNo', [this, asCount(other)]));
  }
  isAtLeast<F extends E>(other: Count<F> | number): YesNo<F> {
    return new YesNo(make('isAtMost', 'yesNo', [asCount(other), this]));
  }
  equals<F extends E>(other: Count<F> | number): YesNo<F> {
    return new YesNo(make('equals', 'yesNo', [this, asCount(other)]));
  }
  /** The figure standing beside this number in a table; not applicable where the table has no such row. Throws RangeError on an empty table. */
  lookUp(table: Readonly<Record<number, Minor>>): Money<E> {
    if (Object.keys(table).length === 0) throw new RangeError('a table to look up in has at least one row');
    return new Money(
      make('lookUp', 'money', [this], { table: new Map(Object.entries(table).map(([k, v]) => [k, whole(v)])) }),
    );
  }
}

const asCount = <E extends string>(value: Count<E> | number): Count<E> =>
  typeof value === 'number' ? count(value) : value;

export class YesNo<in E extends string> extends Expression<E, 'yesNo'> {
  and<F extends E>(...others: YesNo<F>[]): YesNo<F> {
    return new YesNo(make('and', 'yesNo', [this, ...others]));
  }
  or<F extends E>(...others: YesNo<F>[]): YesNo<F> {
    return new YesNo(make('or', 'yesNo', [this, ...others]));
  }
  not(): YesNo<E> {
    return new YesNo(make('not', 'yesNo', [this]));
  }
}

export class CalendarDay<in E extends string> extends Expression<E, 'day'> {
  isBefore<F extends E>(other: CalendarDay<F>): YesNo<F> {
    return new YesNo(make('isBefore', 'yesNo', [this, other]));
  }
  isAfter<F extends E>(other: CalendarDay<F>): YesNo<F> {
    return new YesNo(make('isBefore', 'yesNo', [other, this]));
  }
  /** So many whole months have passed since this day by the day of the question: an age reached, a bar run out. */
  elapsed<F extends E>(months: Count<F> | number): YesNo<F> {
    return new YesNo(make('elapsed', 'yesNo', [this, asCount(months)]));
  }
  /** A person born on this day has reached the age (whole years) on the day of the question. */
  hasReachedAge(years: number): YesNo<E> {
    return this.elapsed(count(years * 12));
  }
  /**
   * Has reached, on some day up to the day of the question, the age (in months) that the figure set on that day: who once
   * reached it does not lose it when the age is raised.
   */
  hasEverReached(age: Count<string>): YesNo<E> {
    if (!age.node.figure) throw new TypeError('an age that was raised is a dated figure');
    return new YesNo(make('everReached', 'yesNo', [this, age]));
  }
  /** Full years on the day of the question. */
  age(): Count<E> {
    return new Count(make('age', 'count', [this]));
  }
  /** Whole months from this day to a later one. */
  monthsUntil<F extends E>(other: CalendarDay<F>): Count<F> {
    return new Count(make('monthsBetween', 'count', [this, other]));
  }
}

/** One of a fixed list. */
export class Pick<in E extends string, out C extends string> extends Expression<E, 'choice'> {
  declare readonly options: C;
  is(option: C): YesNo<E> {
    return this.isOneOf(option);
  }
  isOneOf(...options: C[]): YesNo<E> {
    return new YesNo(make('isOneOf', 'yesNo', [this], { options }));
  }
}

// ── constants ──────────────────────────────────────────────────────────────────────────────────────────────
/** Money in smallest units. */
export const money = (amount: Amount): Money<string> => new Money(constantNode('money', whole(amount)));
export const nothing: Money<string> = money(0);
export const count = (of: number): Count<string> => new Count(constantNode('count', whole(of)));
export const ratio = (num: number, den: number): Ratio<string> => new Ratio(constantNode('ratio', quotient(num, den)));
export const percent = (of: number): Ratio<string> => ratio(of, 100);
export const yes: YesNo<string> = new YesNo(constantNode('yesNo', true));
export const no: YesNo<string> = new YesNo(constantNode('yesNo', false));
export const option = <const C extends string>(of: C): Pick<string, C> => new Pick(constantNode('choice', of));
/** The day for which the question is asked: the day of application. */
export const questionDay: CalendarDay<string> = new CalendarDay({ word: 'questionDay', kind: 'day', parts: [] });

// ── choosing ───────────────────────────────────────────────────────────────────────────────────────────────
const CLASSES = { money: Money, ratio: Ratio, count: Count, yesNo: YesNo, day: CalendarDay, choice: Pick } as const;

/** The expression class that a node's kind calls for: the one place where trees become expressions again. */
export function expressionOf(node: Node): Expression<never, Kind> {
  const Class = CLASSES[node.kind] as new (node: Node) => Expression<never, Kind>;
  return new Class(node);
}

interface Then<E extends string> {
  then(value: Money<E>): { otherwise(other: Money<E>): Money<E> };
  then(value: Count<E>): { otherwise(other: Count<E>): Count<E> };
  then(value: YesNo<E>): { otherwise(other: YesNo<E>): YesNo<E> };
  then<C extends string>(value: Pick<E, C>): { otherwise<D extends string>(other: Pick<E, D>): Pick<E, C | D> };
}

/** `when(condition).then(value).otherwise(other)` */
export function when<E extends string>(condition: YesNo<E>): Then<E> {
  const then = (value: Expression<E, Kind>): unknown => ({
    otherwise: (other: Expression<E, Kind>): unknown =>
      expressionOf(make('when', value.node.kind, [condition, value, other])),
  });
  return { then } as Then<E>;
}

/** The value of the first condition that holds; without one, the last. */
export function firstThatApplies<E extends string>(
  cases: readonly (readonly [YesNo<E>, Money<E>])[],
  otherwise: Money<E>,
): Money<E> {
  return cases.reduceRight<Money<E>>(
    (rest, [condition, value]) => when(condition).then(value).otherwise(rest),
    otherwise,
  );
}

/** The first of several ways to a figure that leads to one. The label of the way taken stands in the trace. Throws RangeError without a way. */
export function firstKnown<E extends string>(ways: Readonly<Record<string, Money<E>>>): Money<E> {
  if (Object.keys(ways).length === 0) throw new RangeError('there is at least one way to a figure');
  return new Money(make('firstKnown', 'money', Object.values(ways), { labels: Object.keys(ways) }));
}

export function allOf<E extends string>(...conditions: YesNo<E>[]): YesNo<E> {
  return new YesNo(make('and', 'yesNo', conditions));
}
export function anyOf<E extends string>(...conditions: YesNo<E>[]): YesNo<E> {
  return new YesNo(make('or', 'yesNo', conditions));
}
export function sumOf<E extends string>(...amounts: Money<E>[]): Money<E> {
  return amounts.length === 0 ? nothing : new Money(make('plus', 'money', amounts));
}

// ── figures ────────────────────────────────────────────────────────────────────────────────────────────────
interface FigureText<V> {
  readonly named: Names;
  readonly stretches?: readonly Stretch<V>[];
}
interface RegionalFigureText<V> extends FigureText<V> {
  readonly regions: Readonly<Record<string, readonly Stretch<V>[]>>;
}

const FIGURE_CLASSES = { money: Money, ratio: Ratio, count: Count } as const;

function figureNode<V>(
  id: string,
  kind: FigureKind,
  text: FigureText<V> & { regions?: Readonly<Record<string, readonly Stretch<V>[]>> },
  toQuotient: (value: V) => Quotient,
  by: readonly Expression<never, Kind>[],
): Node {
  const read = (stretches: readonly Stretch<V>[]) =>
    toEntries(
      id,
      stretches.map((s) => ({ ...s, value: toQuotient(s.value) })),
    );
  const figure: Figure = {
    id,
    kind,
    named: text.named,
    entries: read(text.stretches ?? []),
    regions: new Map(Object.entries(text.regions ?? {}).map(([region, s]) => [region, read(s)])),
  };
  return { word: 'figure', kind, parts: by.map((b) => b.node), figure };
}

const minorToQuotient = (value: Minor): Quotient => whole(value);

/** A dated figure that is the same everywhere. */
export const figure = {
  money: (id: string, text: FigureText<Minor>): Money<string> =>
    new Money(figureNode(id, 'money', text, minorToQuotient, [])),
  ratio: (id: string, text: FigureText<Quotient>): Ratio<string> =>
    new Ratio(figureNode(id, 'ratio', text, (v) => v, [])),
  count: (id: string, text: FigureText<number>): Count<string> => new Count(figureNode(id, 'count', text, whole, [])),
};

/** A dated figure that differs by region; `by` says which region the entity belongs to. */
export function regionalFigure<E extends string, R extends string>(
  id: string,
  by: Pick<E, R>,
  text: RegionalFigureText<Minor>,
): Money<E> {
  return new Money(figureNode(id, 'money', text, minorToQuotient, [by]));
}

/** The same figure as it was in the quarter before the quarter of the question. */
export function inPreviousQuarter<X extends Money<never> | Ratio<never> | Count<never>>(of: X): X {
  if (of.node.word !== 'figure') throw new TypeError('only a figure has a previous quarter');
  return new FIGURE_CLASSES[of.node.kind as FigureKind]({ ...of.node, shift: 'previousQuarter' }) as unknown as X;
}
