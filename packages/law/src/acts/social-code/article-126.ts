import { allOf, nothing, when } from '@tirek/rules';
import { childSupplementMultiple } from '../../parameters/child-supplement-multiple.ts';
import { mci } from '../../parameters/mci.ts';
import { family, person } from '../../vocabulary/entities.ts';
import { birthDate } from '../../vocabulary/person.ts';
import { povertyLine } from '../poverty-line/poverty-line.ts';
import { socialCode, tsaLaw } from '../acts.ts';
import { perCapitaIncome } from './article-127.ts';
import { entitledMembers, isCounted, isEligiblePerson, memberCount, protectedMembers } from './composition.ts';

/* Article 126 with the test of article 120(1): who is poor, and how much is due. */

const notOverTheLine = allOf(memberCount.isAtLeast(1), perCapitaIncome.isAtMost(povertyLine));
const underTheLine = allOf(memberCount.isAtLeast(1), perCapitaIncome.isBelow(povertyLine));

export const isPoor = family.yesNo('isPoor', {
  named: {
    kk: 'Табысы кедейлік шегінен аспайды',
    ru: 'Доход не превышает черту бедности',
    en: 'Income does not exceed the poverty line',
  },
  plain: {
    kk: 'Жан басына шаққандағы орташа табыс кедейлік шегінен аспауы тиіс.',
    ru: 'Среднедушевой доход не должен превышать черту бедности.',
    en: 'The per-capita income must not exceed the poverty line.',
  },
  cites: [socialCode.article(120, 1)],
  doubts: ['equality'],
  editions: {
    '2023-07-01': notOverTheLine,
    '2020-01-01': { is: notOverTheLine, cites: [tsaLaw.article(2, 1)] },
    '2019-04-01': { is: underTheLine, cites: [tsaLaw.article(2, 1)] },
    '2002-01-01': { is: notOverTheLine, cites: [tsaLaw.article(2, 1)] },
  },
});

export const shortfall = family.money('shortfall', {
  named: { kk: 'Бір адамға жетпейтіні', ru: 'Недостаёт на человека', en: 'Shortfall for each head' },
  plain: {
    kk: 'Кедейлік шегі мен жан басына шаққандағы табыстың айырмасы.',
    ru: 'Разница между чертой бедности и среднедушевым доходом.',
    en: 'The poverty line less the per-capita income.',
  },
  cites: [socialCode.article(126, 1)],
  editions: {
    '2023-07-01': povertyLine.minus(perCapitaIncome).atLeast(nothing),
    '2002-01-01': { is: povertyLine.minus(perCapitaIncome).atLeast(nothing), cites: [tsaLaw.article(3)] },
  },
});

const ifPoor = (amount: typeof shortfall) => when(isPoor).then(amount).otherwise(nothing);

/** What each child, and each full-time student up to 23, brings; in 2019 a flat sum. */
export const perProtectedMember = family.money('perProtectedMember', {
  named: {
    kk: 'Бір балаға (студентке) тиесілі',
    ru: 'На одного ребёнка (студента)',
    en: 'Due for each child (student)',
  },
  cites: [socialCode.article(126, 1)],
  editions: {
    '2023-07-01': ifPoor(shortfall),
    '2020-01-01': { is: ifPoor(shortfall), cites: [tsaLaw.article(3)] },
    '2019-04-01': { is: ifPoor(povertyLine), cites: [tsaLaw.article(3)] },
    '2002-01-01': { is: ifPoor(shortfall), cites: [tsaLaw.article(3)] },
  },
});

export const perOtherMember = family.money('perOtherMember', {
  named: { kk: 'Бір ересек мүшеге тиесілі', ru: 'На одного взрослого члена семьи', en: 'Due for each adult member' },
  cites: [socialCode.article(126, 1)],
  editions: {
    '2023-07-01': ifPoor(shortfall),
    '2002-01-01': { is: ifPoor(shortfall), cites: [tsaLaw.article(3)] },
  },
});

const forEveryMember = ifPoor(shortfall).times(entitledMembers);

export const monthlyAmount = family.money('monthlyAmount', {
  named: {
    kk: 'Айлық көмек, қосымша төлемсіз',
    ru: 'Помощь в месяц без доплаты',
    en: 'Assistance a month before the supplement',
  },
  plain: {
    kk: 'Кедейлік шегіне жетпейтін сома әр мүшеге беріледі. 2019 жылғы сәуір–желтоқсанда әр балаға шектің толық сомасы төленді.',
    ru: 'Каждому члену семьи — сумма, недостающая до черты бедности. В апреле–декабре 2019 года на каждого ребёнка платилась вся сумма черты.',
    en: 'Each member gets what is lacking to the poverty line. From April to December 2019 each child got the full line.',
  },
  cites: [socialCode.article(126, 1)],
  doubts: ['flatChildAmount'],
  editions: {
    '2023-07-01': forEveryMember,
    '2020-01-01': { is: forEveryMember, cites: [tsaLaw.article(3)] },
    '2019-04-01': {
      is: perProtectedMember
        .times(protectedMembers)
        .plus(perOtherMember.times(entitledMembers.minus(protectedMembers))),
      cites: [tsaLaw.article(3)],
    },
    '2002-01-01': { is: forEveryMember, cites: [tsaLaw.article(3)] },
  },
});

const aged1To6 = allOf(isCounted, isEligiblePerson, birthDate.hasReachedAge(1), birthDate.hasReachedAge(7).not());

export const isSupplementedChild = person.yesNo('isSupplementedChild', {
  named: { kk: '1–6 жастағы бала', ru: 'Ребёнок от 1 до 6 лет', en: 'Child aged 1 to 6' },
  plain: {
    kk: 'Бір жасқа толған, жеті жасқа толмаған бала.',
    ru: 'Ребёнок, которому исполнился год и ещё не исполнилось семь лет.',
    en: 'A child who has turned one and has not yet turned seven.',
  },
  cites: [socialCode.article(126, 2)],
  doubts: ['childSupplementAge', 'birthdayInFebruary'],
  editions: { '2023-07-01': aged1To6, '2023-01-01': { is: aged1To6, cites: [tsaLaw.article(3)] } },
});

const supplement = when(isPoor)
  .then(mci.times(childSupplementMultiple).times(family.members.count(isSupplementedChild)))
  .otherwise(nothing);

export const childSupplement = family.money('childSupplement', {
  named: {
    kk: '1–6 жастағы балаларға қосымша төлем',
    ru: 'Доплата на детей от 1 до 6 лет',
    en: 'Supplement for children aged 1 to 6',
  },
  plain: {
    kk: '2023 жылдан бастап аз қамтылған отбасының 1–6 жастағы әр баласына айына 1,5 АЕК қосымша төленеді. 2020–2022 жылдары заттай кепілдік берілген топтама берілді.',
    ru: 'С 2023 года на каждого ребёнка от 1 до 6 лет малообеспеченной семьи доплачивается 1,5 МРП в месяц. В 2020–2022 годах выдавался гарантированный набор в натуре.',
    en: 'Since 2023 a poor family gets 1.5 MCI a month for each child aged 1 to 6. In 2020–2022 a guaranteed package was given in kind.',
  },
  cites: [socialCode.article(126, 2)],
  editions: {
    '2023-07-01': supplement,
    '2023-01-01': { is: supplement, cites: [tsaLaw.article(3)] },
    '2002-01-01': { is: nothing, cites: [tsaLaw.article(3)] },
  },
});
