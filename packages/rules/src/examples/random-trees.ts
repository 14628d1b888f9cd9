import fc from 'fast-check';
import type { Entity } from '../entity.ts';
import {
  allOf,
  anyOf,
  type CalendarDay,
  type Count,
  firstThatApplies,
  type Money,
  percent,
  type Pick,
  type Ratio,
  ratio,
  sumOf,
  when,
  type YesNo,
} from '../expression.ts';
import { minor } from '../money.ts';
import type { Rounding } from '../quotient.ts';
import { AGE } from './figures.ts';
import { called, REGIONS, ROLES, TENURES, TRADES } from './household.ts';

/*
 * Generated law: from trees of each kind, trees one word deeper, well typed by construction.
 */

/** One generator for each kind of expression about an entity. */
export interface Trees<E extends string> {
  readonly money: fc.Arbitrary<Money<E>>;
  readonly ratio: fc.Arbitrary<Ratio<E>>;
  readonly count: fc.Arbitrary<Count<E>>;
  readonly yesNo: fc.Arbitrary<YesNo<E>>;
  readonly choice: fc.Arbitrary<Pick<E, string>>;
  readonly day: fc.Arbitrary<CalendarDay<E>>;
}

/** Any of several generators. */
export const oneOf = <T>(...of: readonly fc.Arbitrary<T>[]): fc.Arbitrary<T> => fc.oneof(...of);
/** How a generated rule rounds. */
export const roundings = fc.constantFrom<Rounding>('halfUp', 'up', 'down');
/** To what a generated rule rounds. */
export const units = fc.constantFrom(1, 10, 100, 5000);

const CHOICES = [...ROLES, ...TENURES, ...REGIONS, ...TRADES.slice(0, 3), 'nobody'];
const someChoices = fc.uniqueArray(fc.constantFrom(...CHOICES), { minLength: 1, maxLength: 4 });

/** A rule has the older edition up to the end of 2023, the newer after. */
const editions = <X>(older: X, newer: X) => ({
  ...called('rule'),
  cites: [],
  editions: { '2024-01-01': newer, '1990-01-01': older },
});

function growMoney<E extends string>(of: Trees<E>, entity: Entity<E>): fc.Arbitrary<Money<E>>[] {
  const two = fc.tuple(of.money, of.money);
  const some = fc.array(fc.tuple(of.yesNo, of.money), { maxLength: 3 });
  const edges = fc.uniqueArray(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 3 });
  return [
    two.map(([a, b]) => a.plus(b)),
    two.map(([a, b]) => a.minus(b)),
    two.map(([a, b]) => a.atMost(b)),
    two.map(([a, b]) => a.atLeast(b)),
    fc.tuple(two, of.money).map(([[a, b], c]) => a.clamp(b, c)),
    fc.array(of.money, { maxLength: 4 }).map((all) => sumOf(...all)),
    fc.tuple(of.money, of.count).map(([a, n]) => a.times(n.atMost(9))),
    fc.tuple(of.money, of.ratio).map(([a, r]) => a.times(r)),
    fc.tuple(of.money, fc.integer({ min: 1, max: 4 })).map(([a, n]) => a.per(n)),
    fc.tuple(of.money, of.count).map(([a, n]) => a.per(n)),
    fc.tuple(of.money, of.count).map(([a, n]) => a.per(n.atLeast(1))),
    fc.tuple(two, of.count).map(([[a, b], n]) => when(n.isAtLeast(1)).then(a.per(n)).otherwise(b)),
    fc.tuple(of.money, roundings, units).map(([a, how, unit]) => a.rounded(how, unit)),
    fc.tuple(of.money, edges).map(([a, upTo]) => a.rounded('down', 1).scale(toBrackets(upTo))),
    of.count.map((n) =>
      n
        .atLeast(0)
        .atMost(3)
        .lookUp({ 0: minor(0), 1: minor(50), 2: minor(75), 3: minor(75) }),
    ),
    of.count.map((n) => n.lookUp({ 1: minor(10), 2: minor(10), 5: minor(30) })),
    fc.tuple(of.yesNo, two).map(([c, [a, b]]) => when(c).then(a).otherwise(b)),
    fc.tuple(some, of.money).map(([cases, otherwise]) => firstThatApplies(cases, otherwise)),
    two.map(([a, b]) => entity.money('rule', editions(a, b))),
    of.money.map((a) => a.withCaution('caution')),
    of.money.map((a) => a.underOwnLaw()),
    of.money.map((a) => a.minus(a.per(3))),
  ];
}

function toBrackets(edges: readonly number[]): { upTo?: ReturnType<typeof minor>; rate: Ratio<string> }[] {
  const rising = [...edges].sort((a, b) => a - b).map((upTo, i) => ({ upTo: minor(upTo), rate: percent(10 * i) }));
  return edges.length % 2 === 0 ? rising : [...rising, { rate: ratio(2, 3) }];
}

function growCount<E extends string>(of: Trees<E>, entity: Entity<E>): fc.Arbitrary<Count<E>>[] {
  const two = fc.tuple(of.count, of.count);
  return [
    two.map(([a, b]) => a.plus(b)),
    two.map(([a, b]) => a.minus(b)),
    two.map(([a, b]) => a.atMost(b)),
    two.map(([a, b]) => a.atLeast(b)),
    two.map(([a, b]) => a.times(b.atMost(4))),
    of.day.map((d) => d.age()),
    fc.tuple(of.day, of.day).map(([a, b]) => a.monthsUntil(b)),
    fc.tuple(of.yesNo, two).map(([c, [a, b]]) => when(c).then(a).otherwise(b)),
    two.map(([a, b]) => entity.count('rule', editions(a, b))),
  ];
}

function growYesNo<E extends string>(of: Trees<E>, entity: Entity<E>): fc.Arbitrary<YesNo<E>>[] {
  const two = fc.tuple(of.yesNo, of.yesNo);
  const some = fc.array(of.yesNo, { minLength: 1, maxLength: 4 });
  const twoMoney = fc.tuple(of.money, of.money);
  return [
    two.map(([a, b]) => a.and(b)),
    two.map(([a, b]) => a.or(b, a)),
    some.map((all) => allOf(...all)),
    some.map((all) => anyOf(...all)),
    of.yesNo.map((a) => a.not()),
    twoMoney.map(([a, b]) => a.isAtMost(b)),
    twoMoney.map(([a, b]) => a.isBelow(b)),
    twoMoney.map(([a, b]) => a.isAbove(b)),
    twoMoney.map(([a, b]) => a.equals(b)),
    twoMoney.map(([a, b]) => a.rounded('halfUp', 100).isAtLeast(b)),
    fc.tuple(of.count, of.count).map(([a, b]) => a.isAtMost(b)),
    fc.tuple(of.count, fc.integer({ min: 0, max: 12 })).map(([a, n]) => a.isAtLeast(n)),
    fc.tuple(of.count, fc.integer({ min: 0, max: 12 })).map(([a, n]) => a.equals(n)),
    fc.tuple(of.ratio, of.ratio).map(([a, b]) => a.isAtMost(b)),
    fc.tuple(of.day, of.day).map(([a, b]) => a.isBefore(b)),
    fc.tuple(of.day, of.day).map(([a, b]) => a.isAfter(b)),
    fc.tuple(of.day, fc.integer({ min: -7, max: 40 })).map(([a, n]) => a.elapsed(n)),
    fc.tuple(of.day, fc.integer({ min: 0, max: 70 })).map(([a, n]) => a.hasReachedAge(n)),
    of.day.map((d) => d.hasEverReached(AGE)),
    fc.tuple(of.choice, someChoices).map(([a, options]) => a.isOneOf(...options)),
    fc.tuple(of.yesNo, two).map(([c, [a, b]]) => when(c).then(a).otherwise(b)),
    two.map(([a, b]) => entity.yesNo('rule', editions(a, b))),
  ];
}

const growChoice = <E extends string>(of: Trees<E>, entity: Entity<E>): fc.Arbitrary<Pick<E, string>>[] => [
  fc.tuple(of.yesNo, of.choice, of.choice).map(([c, a, b]) => when(c).then(a).otherwise(b)),
  fc
    .tuple(of.choice, of.choice)
    .map(([a, b]) => entity.choice('rule', [...new Set([...CHOICES, ...TRADES])], editions(a, b))),
];

/** Trees one word deeper; `crossing` are those that come from the members. */
export function grow<E extends string>(of: Trees<E>, entity: Entity<E>, crossing: Partial<Trees<E>> = {}): Trees<E> {
  const withCrossing = <T>(all: fc.Arbitrary<T>[], over: fc.Arbitrary<T> | undefined): fc.Arbitrary<T> =>
    over ? fc.oneof({ weight: 2, arbitrary: oneOf(...all) }, { weight: 1, arbitrary: over }) : oneOf(...all);
  return {
    money: withCrossing([of.money, ...growMoney(of, entity)], crossing.money),
    ratio: oneOf(
      of.ratio,
      fc.tuple(of.ratio, of.count).map(([r, n]) => r.times(n.atMost(5))),
    ),
    count: withCrossing([of.count, ...growCount(of, entity)], crossing.count),
    yesNo: withCrossing([of.yesNo, ...growYesNo(of, entity)], crossing.yesNo),
    choice: oneOf(of.choice, ...growChoice(of, entity)),
    day: of.day,
  };
}
