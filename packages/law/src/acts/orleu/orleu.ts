import { allOf, nothing, option, percent, when, yes } from '@tirek/rules';
import { family, person } from '../../vocabulary/entities.ts';
import { territory } from '../../vocabulary/territory.ts';
import { orleuRules } from '../acts.ts';
import { lineAt } from '../poverty-line/line-at.ts';
import { perCapitaIncome } from '../social-code/article-127.ts';
import { isAbleBodied } from '../social-code/article-121.ts';
import { notObliged } from '../social-code/article-122.ts';
import { entitledMembers, memberCount } from '../social-code/composition.ts';

/*
 * The Өрлеу project, spring 2014 – 2017: conditional assistance at 60 % of the subsistence minimum for a family that signs a
 * contract of activation; a family that declines stays on the general regime at 40 %. Source: the guide to the project, 2016.
 */

const START = '2014-03-01';
const NATIONWIDE = '2016-01-01';
const END = '2018-01-01';

export const orleuLine = family.money('orleuLine', {
  named: {
    kk: '«Өрлеу» жобасының табыс шегі',
    ru: 'Порог дохода проекта «Өрлеу»',
    en: 'Income line of the Orleu project',
  },
  plain: {
    kk: 'Ең төмен күнкөріс деңгейінің 60 %-ы.',
    ru: '60 % прожиточного минимума.',
    en: '60 % of the subsistence minimum.',
  },
  cites: [orleuRules.article(1)],
  doubts: ['orleuStart', 'lineRounding'],
  editions: { [END]: null, [START]: lineAt(percent(60)) },
});

export const inOrleuRegion = family.yesNo('inOrleuRegion', {
  named: { kk: 'Жоба өңірде жүріп жатыр', ru: 'Проект действует в регионе', en: 'The project runs in the region' },
  plain: {
    kk: '2014–2015 жылдары — Ақмола, Жамбыл және Шығыс Қазақстан облыстары; 2016 жылдан — барлық облыстың пилоттық аудандары.',
    ru: 'В 2014–2015 годах — Акмолинская, Жамбылская и Восточно-Казахстанская области; с 2016 года — пилотные районы всех областей.',
    en: 'In 2014–2015 Akmola, Zhambyl and East Kazakhstan regions; since 2016 pilot districts of every region.',
  },
  cites: [orleuRules.article(2)],
  doubts: ['orleuDistricts'],
  editions: {
    [END]: null,
    [NATIONWIDE]: yes,
    // what is Abai Region since 2022 belonged to East Kazakhstan then
    [START]: territory.isOneOf('100000000', '110000000', '310000000', '630000000'),
  },
});

export const isPoorForOrleu = family.yesNo('isPoorForOrleu', {
  named: {
    kk: 'Табысы жоба шегінен аспайды',
    ru: 'Доход не превышает порог проекта',
    en: 'Income does not exceed the project’s line',
  },
  cites: [orleuRules.article(1)],
  doubts: ['equality'],
  editions: {
    [END]: null,
    [START]: allOf(memberCount.isAtLeast(1), perCapitaIncome.isAtMost(orleuLine)),
  },
});

export const orleuAmount = family.money('orleuAmount', {
  named: { kk: 'Жоба бойынша айлық көмек', ru: 'Помощь по проекту в месяц', en: 'Assistance of the project a month' },
  plain: {
    kk: 'Әр мүшеге жоба шегі мен жан басына шаққандағы табыстың айырмасы.',
    ru: 'На каждого члена семьи — разница между порогом проекта и среднедушевым доходом.',
    en: 'For each member the project’s line less the per-capita income.',
  },
  cites: [orleuRules.article(1)],
  editions: {
    [END]: null,
    [START]: when(isPoorForOrleu)
      .then(orleuLine.minus(perCapitaIncome).atLeast(nothing).times(entitledMembers))
      .otherwise(nothing),
  },
});

/** The project's assistance is always given for a contract. */
export const orleuKind = family.choice('orleuKind', ['conditional'], {
  named: { kk: 'Көмектің түрі', ru: 'Вид помощи', en: 'Kind of assistance' },
  cites: [orleuRules.article(3)],
  editions: { [END]: null, [START]: option('conditional') },
});

/** The guide names nobody who is spared; the groups of the law of 2018 are taken. */
export const isExemptFromOrleuMeasures = person.yesNo('isExemptFromOrleuMeasures', {
  named: {
    kk: 'Жоба шараларына қатысуға міндетті емес',
    ru: 'Не обязан участвовать в мерах проекта',
    en: 'Not obliged to take part in the project’s measures',
  },
  plain: {
    kk: 'І–ІІ топтағы мүгедектер, күндізгі бөлімде оқитындар, екі айдан астам ауыратындар, күтім жасайтын бір адам және тұрақты жұмысы барлар міндетті емес.',
    ru: 'Не обязаны лица с I–II группой инвалидности, обучающиеся очно, болеющие дольше двух месяцев, один ухаживающий и имеющие постоянную работу.',
    en: 'Not obliged are people with a group I–II disability, in full-time study, ill for more than two months, one carer, and those with a permanent job.',
  },
  cites: [orleuRules.article(3)],
  doubts: ['orleuExemption'],
  editions: { [END]: null, [START]: notObliged },
});

export const orleuObligedMembers = family.count('orleuObligedMembers', {
  named: {
    kk: 'Жоба шараларына қатысуға міндетті мүшелер',
    ru: 'Члены семьи, обязанные участвовать в мерах проекта',
    en: 'Members obliged to take part in the project’s measures',
  },
  plain: {
    kk: 'Жоба шараларына босатылмаған еңбекке қабілетті мүшелер қатысады.',
    ru: 'В мерах проекта участвуют трудоспособные члены семьи, не освобождённые от них.',
    en: 'Able-bodied members who are not exempt take part in the project’s measures.',
  },
  cites: [orleuRules.article(3)],
  editions: { [END]: null, [START]: family.members.count(allOf(isAbleBodied, isExemptFromOrleuMeasures.not())) },
});
