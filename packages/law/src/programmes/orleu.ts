import { allOf, nothing, when } from '@tirek/rules';
import { orleuRules } from '../acts/acts.ts';
import {
  inOrleuRegion,
  isPoorForOrleu,
  orleuAmount,
  orleuKind,
  orleuLine,
  orleuObligedMembers,
} from '../acts/orleu/orleu.ts';
import { perCapitaIncome, totalIncome } from '../acts/social-code/article-127.ts';
import { entitledMembers, memberCount } from '../acts/social-code/composition.ts';
import { family } from '../vocabulary/entities.ts';
import type { Ground, Programme } from './programme.ts';

const START = '2014-03-01';
const END = '2018-01-01';
const TENGE = 100;
const LUMP_SUM_MONTHS = 3;

export const orleuTotal = family.money('orleuTotal', {
  named: { kk: 'Жоба бойынша айлық төлем', ru: 'Выплата по проекту в месяц', en: 'Payment of the project a month' },
  cites: [orleuRules.article(1)],
  doubts: ['amountRounding'],
  editions: { [END]: null, [START]: orleuAmount.rounded('halfUp', TENGE) },
});

const grounds: readonly Ground[] = [
  { code: 'programme.notInRegion', holds: inOrleuRegion.not() },
  { code: 'family.nobodyCounted', holds: memberCount.equals(0) },
  { code: 'person.notEligible', holds: entitledMembers.equals(0) },
  { code: 'income.aboveLine', holds: allOf(memberCount.isAtLeast(1), isPoorForOrleu.not()) },
];

export const isEntitledToOrleu = family.yesNo('isEntitledToOrleu', {
  named: { kk: 'Жоба көмегі тиесілі', ru: 'Помощь по проекту положена', en: 'The project’s assistance is due' },
  cites: [orleuRules.article(1)],
  doubts: ['equality'],
  editions: {
    [END]: null,
    [START]: allOf(...grounds.map(({ holds }) => holds.not()), orleuTotal.isAbove(nothing)),
  },
});

const lumpSum = family.money('orleuLumpSum', {
  named: { kk: 'Үш айға біржолғы төлем', ru: 'Единовременно за три месяца', en: 'Lump sum for three months' },
  plain: {
    kk: 'Өтініш бойынша үш айға бірден; қарыз өтеуге және жылжымайтын мүлік алуға жұмсауға болмайды.',
    ru: 'По заявлению сразу за три месяца; нельзя тратить на погашение долгов и покупку недвижимости.',
    en: 'On request for three months at once; it may not repay debts or buy real estate.',
  },
  cites: [orleuRules.article(5)],
  editions: {
    [END]: null,
    [START]: when(isEntitledToOrleu).then(orleuTotal.times(LUMP_SUM_MONTHS)).otherwise(nothing),
  },
});

export const orleu: Programme = {
  id: 'orleu',
  named: { kk: '«Өрлеу» жобасы', ru: 'Проект «Өрлеу»', en: 'Orleu project' },
  editions: [{ from: START, named: { kk: '«Өрлеу», 60 %', ru: '«Өрлеу», 60 %', en: 'Orleu, 60 %' } }],
  until: '2017-12-31',
  questions: {
    isEntitled: isEntitledToOrleu,
    total: orleuTotal,
    kind: orleuKind,
    monthly: orleuAmount,
    childSupplement: nothing,
    memberCount,
    totalIncome,
    perCapita: perCapitaIncome,
    povertyLine: orleuLine,
    lumpSum,
    lumpSumAllowed: isEntitledToOrleu,
  },
  aboutMembers: [orleuObligedMembers],
  grounds: [
    ...grounds,
    {
      code: 'income.equalsLine',
      holds: allOf(isPoorForOrleu, entitledMembers.isAtLeast(1), orleuTotal.equals(nothing)),
    },
  ],
  supports: [
    { code: 'income.belowLine', holds: isPoorForOrleu },
    { code: 'kind.conditional', holds: orleuKind.is('conditional') },
  ],
};
