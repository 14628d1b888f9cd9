import { allOf, no, nothing, when } from '@tirek/rules';
import { socialCode, tsaLaw } from '../acts/acts.ts';
import { povertyLine } from '../acts/poverty-line/poverty-line.ts';
import { assistanceKind } from '../acts/social-code/article-121.ts';
import { amountAfterSanction, contractTerminated, obligedMembers } from '../acts/social-code/article-122.ts';
import {
  hasBuildingPlot,
  hasMachinery,
  hasPremisesForProfit,
  hasSpareCar,
  hasSpareDwelling,
} from '../acts/social-code/article-125.ts';
import { childSupplement, isPoor, monthlyAmount } from '../acts/social-code/article-126.ts';
import { perCapitaIncome, totalIncome } from '../acts/social-code/article-127.ts';
import {
  barredByBrokenContract,
  barredByFalseData,
  barredByRefusal,
  commissionFoundNoNeed,
  refusedSurvey,
} from '../acts/social-code/article-128.ts';
import { entitledMembers, memberCount } from '../acts/social-code/composition.ts';
import { family } from '../vocabulary/entities.ts';
import { breaches } from '../vocabulary/family.ts';
import type { Ground, Programme } from './programme.ts';

const TENGE = 100;
const LUMP_SUM_MONTHS = 3;

const rounded = amountAfterSanction.plus(childSupplement).rounded('halfUp', TENGE);
const unlessTerminated = when(contractTerminated).then(nothing).otherwise(rounded);

export const totalAmount = family.money('totalAmount', {
  named: { kk: 'Есептелген айлық сома', ru: 'Рассчитанная сумма в месяц', en: 'Amount worked out a month' },
  plain: {
    kk: 'Көмек пен балаларға қосымша төлем қосылып, соңында бір рет бүтін теңгеге дейін дөңгелектенеді.',
    ru: 'Помощь и доплата на детей складываются и один раз, в конце, округляются до целого тенге.',
    en: 'The assistance and the child supplement are added up and rounded once, at the end, to the whole tenge.',
  },
  cites: [socialCode.article(126)],
  doubts: ['amountRounding'],
  editions: {
    '2023-07-01': unlessTerminated,
    '2020-01-01': { is: unlessTerminated, cites: [tsaLaw.article(3)] },
    '2002-01-01': { is: rounded, cites: [tsaLaw.article(3)] },
  },
});

const nobodyCounted = memberCount.equals(0);
const nobodyEligible = entitledMembers.equals(0);
const isOverTheLine = allOf(memberCount.isAtLeast(1), isPoor.not());

const refusing: readonly Ground[] = [
  { code: 'family.nobodyCounted', holds: nobodyCounted },
  { code: 'person.notEligible', holds: nobodyEligible },
  { code: 'income.aboveLine', holds: isOverTheLine },
  { code: 'contract.terminated', holds: contractTerminated },
  { code: 'bar.refusedMeasures', holds: barredByRefusal },
  { code: 'bar.contractBroken', holds: barredByBrokenContract },
  { code: 'bar.falseData', holds: barredByFalseData },
  { code: 'survey.refused', holds: refusedSurvey },
  { code: 'need.notFound', holds: commissionFoundNoNeed },
  { code: 'property.spareDwelling', holds: hasSpareDwelling },
  { code: 'property.premises', holds: hasPremisesForProfit },
  { code: 'property.buildingPlot', holds: hasBuildingPlot },
  { code: 'property.spareCar', holds: hasSpareCar },
  { code: 'property.machinery', holds: hasMachinery },
];

const granted = allOf(...refusing.map(({ holds }) => holds.not()), totalAmount.isAbove(nothing));

export const isEntitled = family.yesNo('isEntitled', {
  named: { kk: 'Көмек тиесілі', ru: 'Помощь положена', en: 'Assistance is due' },
  plain: {
    kk: 'Табысы шектен аспайтын, бас тарту негіздерінің бірде-бірі жоқ және төленетін сомасы бар отбасыға тиесілі.',
    ru: 'Положена семье, чей доход не превышает черту, у которой нет ни одного основания для отказа и есть сумма к выплате.',
    en: 'Due to a family whose income does not exceed the line, to whom no ground of refusal applies, and for whom there is an amount to pay.',
  },
  cites: [socialCode.article(120, 1), socialCode.article(128)],
  doubts: ['equality'],
  editions: {
    '2023-07-01': granted,
    '2002-01-01': { is: granted, cites: [tsaLaw.article(2, 1)] },
  },
});

const toPay = when(isEntitled).then(totalAmount).otherwise(nothing);

export const payment = family.money('payment', {
  named: { kk: 'Айлық төлем', ru: 'Выплата в месяц', en: 'Payment a month' },
  plain: {
    kk: 'Көмек тиесілі болса — есептелген сома, әйтпесе ештеңе төленбейді.',
    ru: 'Если помощь положена — рассчитанная сумма, иначе ничего.',
    en: 'The amount worked out where assistance is due, otherwise nothing.',
  },
  cites: [socialCode.article(126), socialCode.article(128)],
  editions: { '2023-07-01': toPay, '2002-01-01': { is: toPay, cites: [tsaLaw.article(2, 1), tsaLaw.article(3)] } },
});

const isConditional = assistanceKind.is('conditional');

export const lumpSumAllowed = family.yesNo('lumpSumAllowed', {
  named: {
    kk: 'Үш айға бірден алуға болады',
    ru: 'Можно получить сразу за три месяца',
    en: 'May be paid for three months at once',
  },
  plain: {
    kk: 'Шартты көмекті өтініш бойынша үш айға бірден алуға болатын (2018–2019; 2020–2023 жылы тек жеке қосалқы шаруашылыққа). Әлеуметтік кодекс бойынша ай сайын төленеді.',
    ru: 'Обусловленную помощь можно было получить по заявлению сразу за три месяца (2018–2019; в 2020–2023 — только на личное хозяйство). По Социальному кодексу она платится ежемесячно.',
    en: 'Conditional assistance could be paid for three months at once on request (2018–2019; in 2020–2023 for a household farm only). Under the Social Code it is paid monthly.',
  },
  cites: [socialCode.article(123, 3)],
  doubts: ['lumpSumSince2020'],
  editions: {
    '2023-07-01': no,
    '2018-01-01': { is: isConditional, cites: [tsaLaw.article(4, 10)] },
    '2002-01-01': { is: no, cites: [tsaLaw.article(3)] },
  },
});

export const lumpSum = family.money('lumpSum', {
  named: { kk: 'Үш айға біржолғы төлем', ru: 'Единовременно за три месяца', en: 'Lump sum for three months' },
  cites: [socialCode.article(123, 3)],
  editions: {
    '2002-01-01': {
      is: when(lumpSumAllowed).then(payment.times(LUMP_SUM_MONTHS)).otherwise(nothing),
      cites: [tsaLaw.article(4, 10)],
    },
  },
});

const sanctioned = (atLeast: number, atMost: number) =>
  allOf(breaches.isAtLeast(atLeast), breaches.isAtMost(atMost), isConditional, contractTerminated.not());

/** Let in by the test, but the difference is nothing, or less than the half tenge that rounding would make one. */
const nothingLacks = allOf(
  isPoor,
  entitledMembers.isAtLeast(1),
  contractTerminated.not(),
  sanctioned(1, 100).not(),
  totalAmount.equals(nothing),
);

export const targetedAssistance: Programme = {
  id: 'targetedAssistance',
  named: { kk: 'Атаулы әлеуметтік көмек', ru: 'Адресная социальная помощь', en: 'Targeted social assistance' },
  editions: [
    { from: '2002-01-01', named: { kk: '40 % шегімен', ru: 'Черта 40 %', en: '40 % line' } },
    { from: '2018-01-01', named: { kk: 'Жаңа формат, 50 %', ru: 'Новый формат, 50 %', en: 'New format, 50 %' } },
    {
      from: '2019-04-01',
      named: { kk: '70 %, балаға толық сома', ru: '70 %, полная сумма на ребёнка', en: '70 %, full sum for a child' },
    },
    { from: '2020-01-01', named: { kk: '70 %, айырма', ru: '70 %, разница', en: '70 %, the difference' } },
    { from: '2023-07-01', named: { kk: 'Әлеуметтік кодекс', ru: 'Социальный кодекс', en: 'Social Code' } },
    { from: '2025-01-01', named: { kk: 'Медиана қағидасы', ru: 'Правило медианы', en: 'Median rule' } },
  ],
  questions: {
    isEntitled,
    total: payment,
    kind: assistanceKind,
    monthly: monthlyAmount,
    childSupplement,
    memberCount,
    totalIncome,
    perCapita: perCapitaIncome,
    povertyLine,
    lumpSum,
    lumpSumAllowed,
  },
  aboutMembers: [obligedMembers],
  grounds: [
    ...refusing,
    { code: 'sanction.repeated', holds: allOf(sanctioned(2, 100), totalAmount.equals(nothing)) },
    { code: 'income.equalsLine', holds: nothingLacks },
  ],
  supports: [
    { code: 'income.belowLine', holds: isPoor },
    { code: 'supplement.children', holds: childSupplement.isAbove(nothing) },
    { code: 'kind.unconditional', holds: assistanceKind.is('unconditional') },
    { code: 'kind.conditional', holds: isConditional },
    { code: 'sanction.first', holds: sanctioned(1, 1) },
    { code: 'sanction.repeated', holds: sanctioned(2, 100) },
  ],
};
