/*
 * Mistakes that do not compile. Checked by `npm run types`: a line that begins to compile is an error there, because then
 * nothing is left to expect. Never run.
 */
import {
  benefit,
  born,
  called,
  household,
  ill,
  months,
  owner,
  region,
  type REGIONS,
  rent,
  resident,
  role,
  rooms,
  since,
  wage,
} from './examples/household.ts';
import {
  allOf,
  type Count,
  count,
  firstKnown,
  firstThatApplies,
  type Money,
  money,
  nothing,
  option,
  percent,
  type Pick,
  questionDay,
  regionalFigure,
  sumOf,
  when,
  type YesNo,
} from './expression.ts';

const { members } = household;
const total: Money<'household'> = members.sum(wage);
const size: Count<'household'> = members.count(ill.not());
const poor: YesNo<'household'> = total.isAtMost(rent);

// ── one person's value in the place of a family's ────────────────────────────────────────────────────────────
// @ts-expect-error: a resident's wage is not added to a household's total without a sum over members
total.plus(wage);
// @ts-expect-error: nor compared with it
wage.isAtMost(total);
// @ts-expect-error: nor divided by the number of members inside the resident's own rule
wage.per(size);
// @ts-expect-error: nor put into one sum
sumOf(total, wage);
// @ts-expect-error: nor taken as one of two ways to an amount
firstKnown<'household'>({ total, wage });
// @ts-expect-error: a resident's yes does not stand beside a household's
allOf(poor, ill);
// @ts-expect-error: the same with "and"
poor.and(ill);
// @ts-expect-error: one resident's condition does not choose between a household's amounts
when(ill).then(total).otherwise(nothing);
// @ts-expect-error: a household's condition does not choose between a resident's amounts
when(owner).then(wage).otherwise(nothing);
// @ts-expect-error: a case is about one entity
firstThatApplies([[ill, total]], nothing);
// @ts-expect-error: a day of a resident's life is not compared with a household's
since.isBefore(born);
// @ts-expect-error: a household's rule is not made of a resident's value
household.money('wages', { ...called('wages'), cites: [], editions: { '2020-01-01': wage } });
// @ts-expect-error: a resident has no region of its own here
regionalFigure<'resident', (typeof REGIONS)[number]>('line', region, { ...called('line'), regions: {} });

// ── over members, only what belongs to a member ──────────────────────────────────────────────────────────────
// @ts-expect-error: a household's amount inside the sum over members
members.sum(rent);
// @ts-expect-error: a household's condition inside the sum over members
members.sum(wage, owner);
// @ts-expect-error: a household's condition counted over members
members.count(poor);
// @ts-expect-error: an amount is not counted
members.count(wage);
// @ts-expect-error: a yes or no is not summed
members.sum(ill);
// @ts-expect-error: a number is counted, not summed: it is no money
members.sum(months);

// ── kinds do not mix ─────────────────────────────────────────────────────────────────────────────────────────
// @ts-expect-error: money and a count
total.plus(size);
// @ts-expect-error: money and a bare number
total.plus(100);
// @ts-expect-error: a share and money
percent(50).plus(total);
// @ts-expect-error: a share times money is written as money times a share
percent(50).times(total);
// @ts-expect-error: money times money
total.times(rent);
// @ts-expect-error: money divided by a share
total.per(percent(50));
// @ts-expect-error: a count compared with money
size.isAtMost(rent);
// @ts-expect-error: money compared with a bare number
rent.isAtMost(5);
// @ts-expect-error: a day compared with money
since.isBefore(rent);
// @ts-expect-error: a day is not "at most" another
since.isAtMost(questionDay);
// @ts-expect-error: a count has no hundredths to round
rooms.rounded('halfUp', 1);
// @ts-expect-error: branches of two kinds
when(owner).then(total).otherwise(size);
// @ts-expect-error: branches of two kinds, the other way round
when(owner).then(size).otherwise(total);
// @ts-expect-error: an amount is no condition
when(total).then(total).otherwise(nothing);
// @ts-expect-error: an amount is not denied
total.not();
// @ts-expect-error: a count of a household is no yes or no
allOf(size);
// @ts-expect-error: a rule for an amount answered by a count
household.money('size', { ...called('size'), cites: [], editions: { '2020-01-01': size } });

// ── choices ──────────────────────────────────────────────────────────────────────────────────────────────────
// @ts-expect-error: no such choice
role.is('group9');
// @ts-expect-error: no such choice among several
role.isOneOf('head', 'boss');
// @ts-expect-error: an option that the rule does not offer
household.choice('way', ['long'], { ...called('way'), cites: [], editions: { '2020-01-01': option('short') } });
// @ts-expect-error: a choice of more options than the rule offers
resident.choice('part', ['head', 'child'], { ...called('part'), cites: [], editions: { '2020-01-01': role } });
// @ts-expect-error: a rounding that does not exist
total.rounded('nearest', 100);

// ── and what is right does compile ───────────────────────────────────────────────────────────────────────────
export const right: readonly [
  Money<'household'>,
  YesNo<'household'>,
  Pick<'household', 'short' | 'long'>,
  Money<'resident'>,
] = [
  when(poor)
    .then(money(5).times(size).plus(total.per(3).per(size)))
    .otherwise(nothing),
  poor.and(members.any(ill), size.isAtLeast(count(2))),
  when(poor).then(option('short')).otherwise(option('long')),
  sumOf(wage, benefit, money(1)).times(percent(50)),
];
