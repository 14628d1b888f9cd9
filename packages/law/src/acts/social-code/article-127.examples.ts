import type { IncomeKind } from '../../vocabulary/income-kinds.ts';
import { type ExampleAnswer, type Examples, examples, families, people, type PersonText, sides } from '../example.ts';
import { countedIncome, perCapitaIncome, totalIncome } from './article-127.ts';

const TODAY = '2026-05-12';

const only = (kind: IncomeKind, amount = 1000): PersonText => ({ income: { [kind]: amount } });
const each = (kinds: readonly IncomeKind[], answer: ExampleAnswer): [PersonText, ExampleAnswer][] =>
  kinds.map((kind) => [only(kind), answer]);

const kinds: readonly Examples[] = [
  examples(
    countedIncome,
    { kk: 'Есепке алынатын табыстар', ru: 'Доходы, которые учитываются', en: 'Incomes that count' },
    people(
      TODAY,
      each(
        [
          ...(['wage', 'business', 'pension', 'disabilityBenefit', 'survivorBenefit', 'childcareBenefit'] as const),
          ...(['birthBenefit', 'largeFamilyBenefit', 'childAllowance', 'specialStateBenefit', 'stipend'] as const),
          ...(['alimony', 'rent', 'propertySale', 'householdFarm', 'gift', 'loan', 'depositInterest'] as const),
          ...(['securities', 'transfer', 'winnings', 'activeMeasures', 'other'] as const),
        ],
        1000,
      ),
    ),
  ),
  examples(
    countedIncome,
    { kk: 'Есепке алынбайтын табыстар', ru: 'Доходы, которые не учитываются', en: 'Incomes that do not count' },
    people(TODAY, each(['targetedAssistance', 'housingAid', 'mortgage', 'relocationGrant', 'burialBenefit'], 0)),
  ),
  examples(
    countedIncome,
    {
      kk: 'Мүгедектігі бар баланың жәрдемақысы',
      ru: 'Пособия ребёнка с инвалидностью',
      en: 'A disabled child’s own benefits',
    },
    people(TODAY, [
      [{ ...only('disabilityBenefit'), disability: 'disabledChild' }, 0],
      [{ ...only('specialStateBenefit'), disability: 'disabledChild' }, 0],
      [{ ...only('disabilityBenefit'), disability: 'group1' }, 1000],
      [{ ...only('specialStateBenefit'), disability: 'group1' }, 1000],
      [{ ...only('alimony'), disability: 'disabledChild' }, 1000],
    ]),
  ),
  sides(
    countedIncome,
    ['2018-01-01', { members: [only('childcareBenefit')] }, 1000, 0],
    ['2019-04-01', { members: [only('largeFamilyBenefit')] }, 1000, 0],
    ['2019-04-01', { members: [only('stipend')] }, 1000, 0],
    ['2020-01-01', { members: [only('childcareBenefit')] }, 0, 1000],
    ['2020-01-01', { members: [only('largeFamilyBenefit')] }, 0, 1000],
    ['2020-01-01', { members: [only('stipend')] }, 0, 1000],
    ['2023-07-01', { members: [{ ...only('business', 0), work: 'soleTrader' }] }, 0, 258_750],
    ['2025-09-01', { members: [only('loan')] }, 0, 1000],
    ['2025-09-01', { members: [only('mortgage')] }, 0, 0],
  ),
];

const trader = (business: number): PersonText => ({ work: 'soleTrader', income: { business } });

const floors: readonly Examples[] = [
  examples(
    countedIncome,
    {
      kk: 'Дара кәсіпкер: айына 25 АЕК, тоқсанына 324 375 ₸',
      ru: 'Предприниматель: 25 МРП в месяц, 324 375 ₸ в квартал',
      en: 'A sole trader: 25 MCI a month, 324 375 ₸ a quarter',
    },
    people(TODAY, [
      [trader(0), 324_375],
      [trader(324_374.99), 324_375],
      [trader(324_375), 324_375],
      [trader(324_375.01), 324_375.01],
      [{ ...trader(0), work: 'suspendedSoleTrader' }, 0],
      [{ ...trader(0), birthDate: '2010-05-13' }, 0],
      [{ ...trader(0), birthDate: '2010-05-12' }, 324_375],
      [{ work: 'soleTrader', income: { business: 0, wage: 1000 } }, 325_375],
    ]),
  ),
];

const FAMILY = {
  members: [
    { income: { wage: 90_000, housingAid: 5000 } },
    { income: { pension: 10_000.01 } },
    { birthDate: '2012-03-01' },
    { away: 'imprisonment', income: { wage: 30_000 } },
  ],
} as const;

const totals: readonly Examples[] = [
  examples(
    totalIncome,
    {
      kk: 'Есептелетін мүшелердің табысы',
      ru: 'Доходы учитываемых членов семьи',
      en: 'Incomes of the members counted',
    },
    families(TODAY, [
      [FAMILY, 100_000.01],
      [{ members: [{}] }, 0],
    ]),
  ),
  sides(totalIncome, ['2023-07-01', FAMILY, 100_000.01, 100_000.01]),
  examples(
    perCapitaIncome,
    {
      kk: 'Үш айға және мүшелерге бөлінеді',
      ru: 'Делится на три месяца и на членов семьи',
      en: 'Divided by three months and by the members',
    },
    families(TODAY, [
      [FAMILY, [10_000_001, 900]],
      [{ members: [{}] }, 0],
      [{ members: [{ away: 'imprisonment' }] }, null],
    ]),
  ),
  sides(perCapitaIncome, ['2023-07-01', FAMILY, [10_000_001, 900], [10_000_001, 900]]),
];

/** Which incomes count, and what they come to. */
export const article127Examples: readonly Examples[] = [...kinds, ...floors, ...totals];
