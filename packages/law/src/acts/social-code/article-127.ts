import { allOf, type Money, nothing, sumOf, when } from '@tirek/rules';
import { mci } from '../../parameters/mci.ts';
import { soleTraderFloorMultiple } from '../../parameters/sole-trader-floor-multiple.ts';
import { family, person } from '../../vocabulary/entities.ts';
import { income } from '../../vocabulary/income-kinds.ts';
import { birthDate, disability, work } from '../../vocabulary/person.ts';
import { incomeOrder181, incomeOrder2, incomeOrder237, socialCode } from '../acts.ts';
import { isCounted, memberCount } from './composition.ts';
import { kindsCountedFrom } from './income-treatment.ts';

/* Article 127: the income of the quarter before the quarter of application, by member, by family, by head and month. */

const MONTHS = 3;

/** A disabled child's own disability benefits stand outside the income; an adult's do not. */
const unlessDisabledChild = (amount: Money<'person'>): Money<'person'> =>
  when(disability.is('disabledChild')).then(nothing).otherwise(amount);

const soleTraderFloor = mci.times(soleTraderFloorMultiple).times(MONTHS);
/** Nobody under sixteen can be registered as an entrepreneur: their work need not be asked. */
const isSoleTrader = allOf(birthDate.hasReachedAge(16), work.is('soleTrader'));
const businessIncome = when(isSoleTrader).then(income.business.atLeast(soleTraderFloor)).otherwise(income.business);

function countedFrom(edition: string, own: { business?: Money<'person'> } = {}): Money<'person'> {
  const kinds = kindsCountedFrom(edition);
  return sumOf(
    ...kinds.map((kind) => {
      if (kind === 'business') return own.business ?? income.business;
      if (kind === 'disabilityBenefit' || kind === 'specialStateBenefit') return unlessDisabledChild(income[kind]);
      return income[kind];
    }),
  );
}

export const countedIncome = person.money('countedIncome', {
  named: {
    kk: 'Мүшенің есепке алынатын табысы',
    ru: 'Учитываемый доход члена семьи',
    en: 'Counted income of a member',
  },
  plain: {
    kk: 'Өтініш берілген тоқсанның алдындағы тоқсанда алынған, есепке алынатын табыстардың қосындысы. Дара кәсіпкердің табысы айына 25 АЕК-тен кем есептелмейді.',
    ru: 'Сумма учитываемых доходов за квартал перед кварталом обращения. Доход индивидуального предпринимателя считается не ниже 25 МРП в месяц.',
    en: 'The sum of the incomes that count, received in the quarter before the quarter of application. A sole trader’s income counts as at least 25 MCI a month.',
  },
  cites: [socialCode.article(127, 1), incomeOrder181.article(8)],
  doubts: ['incomeExclusions', 'childcareBenefit', 'loans', 'soleTraderFloor', 'partialMonths'],
  editions: {
    '2025-09-01': countedFrom('2025-09-01', { business: businessIncome }),
    '2023-07-01': countedFrom('2023-07-01', { business: businessIncome }),
    '2020-01-01': { is: countedFrom('2020-01-01'), cites: [incomeOrder237.article(8), incomeOrder2.article(1)] },
    '2019-04-01': { is: countedFrom('2019-04-01'), cites: [incomeOrder237.article(8)] },
    '2018-01-01': { is: countedFrom('2018-01-01'), cites: [incomeOrder237.article(8)] },
    '2002-01-01': { is: countedFrom('2002-01-01'), cites: [incomeOrder237.article(8)] },
  },
});

const total = family.members.sum(countedIncome, isCounted);

export const totalIncome = family.money('totalIncome', {
  named: {
    kk: 'Отбасының тоқсандық жиынтық табысы',
    ru: 'Совокупный доход семьи за квартал',
    en: 'Family’s total income of the quarter',
  },
  plain: {
    kk: 'Есепке алынатын барлық мүшелердің өткен тоқсандағы табыстарының қосындысы.',
    ru: 'Сумма доходов всех учитываемых членов семьи за прошлый квартал.',
    en: 'The incomes of all members counted, of the quarter before, added up.',
  },
  cites: [socialCode.article(127, 2)],
  editions: {
    '2023-07-01': total,
    '2002-01-01': { is: total, cites: [incomeOrder237.article(3)] },
  },
});

const byHeadAndMonth = totalIncome.per(MONTHS).per(memberCount);

export const perCapitaIncome = family.money('perCapitaIncome', {
  named: { kk: 'Жан басына шаққандағы орташа табыс', ru: 'Среднедушевой доход', en: 'Per-capita income' },
  plain: {
    kk: 'Жиынтық табыс үш айға және мүшелердің санына бөлінеді; дөңгелектенбейді.',
    ru: 'Совокупный доход делится на три месяца и на число членов семьи; не округляется.',
    en: 'The total income is divided by three months and by the number of members; it is not rounded.',
  },
  cites: [socialCode.article(127, 2)],
  editions: {
    '2023-07-01': byHeadAndMonth,
    '2002-01-01': { is: byHeadAndMonth, cites: [incomeOrder237.article(3)] },
  },
});
