import { allOf, no, nothing, option } from '@tirek/rules';
import {
  allowanceChildren,
  childAllowanceAmount,
  childAllowanceThreshold,
  isPoorForChildAllowance,
} from '../acts/child-benefits/child-allowance.ts';
import { childBenefitsLaw } from '../acts/acts.ts';
import { perCapitaIncome, totalIncome } from '../acts/social-code/article-127.ts';
import { memberCount } from '../acts/social-code/composition.ts';
import { family } from '../vocabulary/entities.ts';
import type { Ground, Programme } from './programme.ts';

const START = '2006-01-01';
const END = '2018-01-01';

const grounds: readonly Ground[] = [
  { code: 'family.nobodyCounted', holds: memberCount.equals(0) },
  { code: 'family.noChildren', holds: allowanceChildren.equals(0) },
  { code: 'income.aboveLine', holds: allOf(memberCount.isAtLeast(1), isPoorForChildAllowance.not()) },
];

export const isEntitledToChildAllowance = family.yesNo('isEntitledToChildAllowance', {
  named: { kk: 'Балалар жәрдемақысы тиесілі', ru: 'Пособие на детей положено', en: 'Child allowance is due' },
  cites: [childBenefitsLaw.article(4)],
  doubts: ['childAllowance', 'equality'],
  editions: { [END]: null, [START]: allOf(...grounds.map(({ holds }) => holds.not())) },
});

const hasNoKind = family.choice('childAllowanceKind', ['none'], {
  named: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
  cites: [childBenefitsLaw.article(4)],
  editions: { [END]: null, [START]: option('none') },
});

export const childAllowance: Programme = {
  id: 'childAllowance',
  named: {
    kk: '18 жасқа дейінгі балаларға жәрдемақы',
    ru: 'Пособие на детей до 18 лет',
    en: 'Child allowance up to 18',
  },
  editions: [{ from: START, named: { kk: '60 % шегімен', ru: 'Порог 60 %', en: '60 % threshold' } }],
  until: '2017-12-31',
  questions: {
    isEntitled: isEntitledToChildAllowance,
    total: childAllowanceAmount,
    kind: hasNoKind,
    monthly: childAllowanceAmount,
    childSupplement: nothing,
    memberCount,
    totalIncome,
    perCapita: perCapitaIncome,
    povertyLine: childAllowanceThreshold,
    lumpSum: nothing,
    lumpSumAllowed: no,
  },
  aboutMembers: [],
  grounds,
  supports: [{ code: 'income.belowLine', holds: isPoorForChildAllowance }],
};
