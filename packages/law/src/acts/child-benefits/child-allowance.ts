import { allOf, nothing, percent, when } from '@tirek/rules';
import { childAllowanceMultiple } from '../../parameters/child-allowance-multiple.ts';
import { mci } from '../../parameters/mci.ts';
import { publishedChildAllowanceThreshold } from '../../parameters/published-child-allowance-threshold.ts';
import { family } from '../../vocabulary/entities.ts';
import { childBenefitsLaw } from '../acts.ts';
import { lineAt } from '../poverty-line/line-at.ts';
import { perCapitaIncome } from '../social-code/article-127.ts';
import { isChild, isCounted, isEligiblePerson, memberCount } from '../social-code/composition.ts';

/* The state allowance for children under 18 of poor families, which ended with 2017. */

const START = '2006-01-01';
const END = '2018-01-01';
const TENGE = 100;

export const childAllowanceThreshold = family.money('childAllowanceThreshold', {
  named: {
    kk: 'Балалар жәрдемақысының табыс шегі',
    ru: 'Порог дохода для пособия на детей',
    en: 'Income threshold of the child allowance',
  },
  plain: {
    kk: 'Ең төмен күнкөріс деңгейінің 60 %-ы.',
    ru: '60 % прожиточного минимума.',
    en: '60 % of the subsistence minimum.',
  },
  cites: [childBenefitsLaw.article(4)],
  doubts: ['childAllowance', 'lineRounding'],
  editions: { [END]: null, [START]: lineAt(percent(60), { published: publishedChildAllowanceThreshold }) },
});

export const isPoorForChildAllowance = family.yesNo('isPoorForChildAllowance', {
  named: {
    kk: 'Табысы балалар жәрдемақысының шегінен аспайды',
    ru: 'Доход не превышает порог пособия на детей',
    en: 'Income does not exceed the child allowance threshold',
  },
  cites: [childBenefitsLaw.article(4)],
  doubts: ['childAllowance'],
  editions: {
    [END]: null,
    [START]: allOf(memberCount.isAtLeast(1), perCapitaIncome.isAtMost(childAllowanceThreshold)),
  },
});

export const allowanceChildren = family.count('allowanceChildren', {
  named: {
    kk: 'Жәрдемақы төленетін балалар',
    ru: 'Дети, на которых платится пособие',
    en: 'Children the allowance is paid for',
  },
  cites: [childBenefitsLaw.article(4)],
  editions: { [END]: null, [START]: family.members.count(allOf(isCounted, isEligiblePerson, isChild)) },
});

export const childAllowanceAmount = family.money('childAllowanceAmount', {
  named: { kk: 'Балаларға айлық жәрдемақы', ru: 'Пособие на детей в месяц', en: 'Child allowance a month' },
  plain: {
    kk: 'Әр балаға 1,05 АЕК, бүтін теңгеге дейін жоғары дөңгелектенеді.',
    ru: 'На каждого ребёнка 1,05 МРП с округлением до целого тенге вверх.',
    en: '1.05 MCI for each child, rounded up to the tenge.',
  },
  cites: [childBenefitsLaw.article(10)],
  doubts: ['childAllowance'],
  editions: {
    [END]: null,
    [START]: when(isPoorForChildAllowance)
      .then(mci.times(childAllowanceMultiple).rounded('up', TENGE).times(allowanceChildren))
      .otherwise(nothing),
  },
});
