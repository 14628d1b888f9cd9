import { allOf, anyOf, type Money, no, nothing, when } from '@tirek/rules';
import { family, person } from '../../vocabulary/entities.ts';
import { breaches } from '../../vocabulary/family.ts';
import { disability, longIllness, study, work } from '../../vocabulary/person.ts';
import { socialCode, tsaLaw } from '../acts.ts';
import { monthlyAmount, perProtectedMember, perOtherMember } from './article-126.ts';
import { assistanceKind, isAbleBodied, isCarer } from './article-121.ts';
import { entitledMembers, protectedMembers } from './composition.ts';

/* Article 122: whom measures bind, and what a breach of the social contract costs. */

/** The five groups of whom no measures are asked. */
export const notObliged = anyOf(
  disability.isOneOf('group1', 'group2'),
  study.is('fullTime'),
  longIllness,
  isCarer,
  work.is('permanentJob'),
);

export const isExemptFromMeasures = person.yesNo('isExemptFromMeasures', {
  named: {
    kk: 'Жұмыспен қамту шараларына қатысуға міндетті емес',
    ru: 'Не обязан участвовать в мерах занятости',
    en: 'Not obliged to take part in employment measures',
  },
  plain: {
    kk: 'І–ІІ топтағы мүгедектер, күндізгі бөлімде оқитындар, екі айдан астам ауыратындар, күтім жасайтын бір адам және тұрақты жұмысы барлар міндетті емес.',
    ru: 'Не обязаны лица с I–II группой инвалидности, обучающиеся очно, болеющие дольше двух месяцев, один ухаживающий и имеющие постоянную работу.',
    en: 'Not obliged are people with a group I–II disability, in full-time study, ill for more than two months, one carer, and those with a permanent job.',
  },
  cites: [socialCode.article(122, 4)],
  doubts: ['careOfElderly', 'twoCarers'],
  editions: {
    '2023-07-01': notObliged,
    '2018-01-01': { is: notObliged, cites: [tsaLaw.article(2, 6)] },
  },
});

const bound = family.members.count(allOf(isAbleBodied, isExemptFromMeasures.not()));

export const obligedMembers = family.count('obligedMembers', {
  named: {
    kk: 'Шараларға қатысуға міндетті мүшелер',
    ru: 'Члены семьи, обязанные участвовать в мерах',
    en: 'Members obliged to take part in measures',
  },
  plain: {
    kk: 'Шарттан босатылмаған еңбекке қабілетті мүшелер жұмыспен қамту шараларына қатысады.',
    ru: 'В мерах занятости участвуют трудоспособные члены семьи, не освобождённые от них.',
    en: 'Able-bodied members who are not exempt take part in employment measures.',
  },
  cites: [socialCode.article(122, 1), socialCode.article(122, 4)],
  editions: { '2023-07-01': bound, '2018-01-01': { is: bound, cites: [tsaLaw.article(2, 6)] } },
});

const isConditional = assistanceKind.is('conditional');
const brokenOnce = breaches.isAtLeast(1).and(isConditional);
const brokenAgain = breaches.isAtLeast(2).and(isConditional);

const others = entitledMembers.minus(protectedMembers);
const forProtected = perProtectedMember.times(protectedMembers);
const forOthers = perOtherMember.times(others);

/** Until 2020 the first breach halved the share of adults for one month, the next one stopped it. */
const reduced: Money<'family'> = when(brokenAgain)
  .then(forProtected)
  .otherwise(
    when(brokenOnce)
      .then(forProtected.plus(forOthers.per(2)))
      .otherwise(monthlyAmount),
  );

export const amountAfterSanction = family.money('amountAfterSanction', {
  named: { kk: 'Санкциядан кейінгі сома', ru: 'Сумма после санкции', en: 'Amount after a sanction' },
  plain: {
    kk: '2018–2019: келісімшарт бірінші рет бұзылса, ересектердің үлесі бір айға 50 %-ға азаяды; қайта бұзылса, көмек тек балалар мен 23 жасқа дейінгі студенттерге төленеді. 2020 жылдан бастап келісімшарт бұзылса, шартты көмек тоқтатылады.',
    ru: '2018–2019: при первом нарушении контракта доля взрослых уменьшается на 50 % на один месяц; при повторном помощь платится только детям и студентам до 23 лет. С 2020 года при нарушении контракта обусловленная помощь прекращается.',
    en: '2018–2019: the first breach of the contract halves the adults’ share for one month; after the next, only children and students up to 23 are paid. Since 2020 a breach ends conditional assistance.',
  },
  cites: [socialCode.article(122, 3)],
  doubts: ['sanctionMonth', 'sanctionSince2020'],
  editions: {
    '2023-07-01': when(brokenOnce).then(nothing).otherwise(monthlyAmount),
    '2020-01-01': { is: when(brokenOnce).then(nothing).otherwise(monthlyAmount), cites: [tsaLaw.article(2)] },
    '2018-01-01': { is: reduced, cites: [tsaLaw.article(4, 12)] },
    '2002-01-01': { is: monthlyAmount, cites: [tsaLaw.article(2)] },
  },
});

export const contractTerminated = family.yesNo('contractTerminated', {
  named: {
    kk: 'Әлеуметтік келісімшарт бұзылды',
    ru: 'Социальный контракт расторгнут',
    en: 'The social contract has been terminated',
  },
  cites: [socialCode.article(122, 3), socialCode.article(129)],
  doubts: ['sanctionSince2020'],
  editions: {
    '2023-07-01': brokenOnce,
    '2020-01-01': { is: brokenOnce, cites: [tsaLaw.article(2)] },
    '2002-01-01': { is: no, cites: [tsaLaw.article(2)] },
  },
});
