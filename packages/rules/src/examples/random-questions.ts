import fc from 'fast-check';
import {
  type CalendarDay,
  type Count,
  count,
  firstKnown,
  inPreviousQuarter,
  type Money,
  money,
  no,
  option,
  percent,
  type Pick,
  questionDay,
  type Ratio,
  ratio,
  yes,
  type YesNo,
} from '../expression.ts';
import { EVERYWHERE, GAPPED, LIMIT, LINE, PARTLY, SHARE } from './figures.ts';
import * as world from './household.ts';
import { household, resident } from './household.ts';
import { grow, oneOf, roundings, type Trees, units } from './random-trees.ts';

/* Generated questions about a household: leaves of the world of households, grown to trees. */

const smallMoney = fc.oneof(fc.integer({ min: -1000, max: 50_000 }), fc.constantFrom(0, 1, 100)).map(money);
const smallCount = fc.integer({ min: -2, max: 13 }).map(count);

const residentLeaves: Trees<'resident'> = {
  money: oneOf<Money<'resident'>>(
    fc.constantFrom(world.wage, world.benefit, LINE, world.wage.atMost(money(1_000_000)), inPreviousQuarter(LINE)),
    smallMoney,
  ),
  ratio: fc.constantFrom<Ratio<'resident'>>(percent(50), percent(0), ratio(2, 7), SHARE),
  count: oneOf<Count<'resident'>>(fc.constantFrom(world.months, LIMIT), smallCount),
  yesNo: fc.constantFrom<YesNo<'resident'>>(world.ill, world.ill, yes, no),
  choice: fc.constantFrom<Pick<'resident', string>>(world.role, world.trade, option('guest')),
  day: fc.constantFrom<CalendarDay<'resident'>>(world.born, world.leftOn, questionDay),
};
const householdLeaves: Trees<'household'> = {
  money: oneOf<Money<'household'>>(
    fc.constantFrom(world.rent, LINE, EVERYWHERE, PARTLY, GAPPED, world.rent.atMost(money(1_000_000))),
    smallMoney,
  ),
  ratio: fc.constantFrom<Ratio<'household'>>(percent(70), ratio(1, 3), SHARE, LINE.shareOf(EVERYWHERE)),
  count: oneOf<Count<'household'>>(fc.constantFrom(world.rooms, LIMIT), smallCount),
  yesNo: fc.constantFrom<YesNo<'household'>>(world.owner, world.owner, yes, no),
  choice: fc.constantFrom<Pick<'household', string>>(world.region, world.tenure, option('north')),
  day: fc.constantFrom<CalendarDay<'household'>>(world.since, questionDay),
};

function overResidents(of: Trees<'resident'>): Partial<Trees<'household'>> {
  const { members } = household;
  const where = fc.option(of.yesNo, { nil: undefined });
  return {
    money: fc.tuple(of.money, where).map(([a, w]) => members.sum(a.rounded('halfUp', 1), w)),
    count: of.yesNo.map((c) => members.count(c)),
    yesNo: oneOf(
      of.yesNo.map((c) => members.any(c)),
      fc.tuple(of.yesNo, where).map(([c, among]) => members.every(c, among)),
    ),
  };
}

/** What a generated law is asked about a household; money is rounded, as the kernel wants it. */
export interface RandomQuestions {
  readonly amount: Money<'household'>;
  readonly number: Count<'household'>;
  readonly decision: YesNo<'household'>;
  readonly way: Pick<'household', string>;
}

function questionsOf(of: Trees<'household'>): fc.Arbitrary<RandomQuestions> {
  const amount = fc.tuple(of.money, roundings, units).map(([a, how, unit]) => a.rounded(how, unit));
  return fc.record({ amount, number: of.count, decision: of.yesNo, way: of.choice });
}

/** Trees so many words deep; over members the trees are one word less deep. `more` adds words that only one reader knows. */
function householdTrees(
  depth: number,
  more?: (of: Trees<'household'>) => Partial<Trees<'household'>>,
): Trees<'household'> {
  let [inner, outer] = [residentLeaves, householdLeaves];
  for (let d = 0; d < depth; d++) {
    const grown = grow(outer, household, overResidents(inner));
    outer = { ...grown, ...more?.(grown) };
    inner = grow(inner, resident);
  }
  return outer;
}

/** Questions made of every word that both readers know. */
export const randomQuestions = (depth: number): fc.Arbitrary<RandomQuestions> => questionsOf(householdTrees(depth));

/** Questions made of every word of the language, for the explaining reader alone. */
export const randomQuestionsToExplain = (depth: number): fc.Arbitrary<RandomQuestions> =>
  questionsOf(
    householdTrees(depth, (of) => ({
      money: fc.oneof(
        { weight: 5, arbitrary: of.money },
        { weight: 1, arbitrary: fc.tuple(of.money, of.money).map(([a, b]) => firstKnown({ first: a, second: b })) },
      ),
    })),
  );
