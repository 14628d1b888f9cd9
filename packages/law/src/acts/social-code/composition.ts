import { allOf, anyOf } from '@tirek/rules';
import { family, person } from '../../vocabulary/entities.ts';
import { away, birthDate, citizenship, study } from '../../vocabulary/person.ts';
import { socialCode, tsaLaw } from '../acts.ts';

/*
 * Article 120: who may receive assistance and who is counted as the family. Before 1 July 2023 the same stood in articles 1
 * and 2 of the Law of 17 July 2001.
 */

const ADULT_AGE = 18;
/** "Not older than twenty-three": until the day of turning twenty-four (doubt `studentAge`). */
const STUDENT_AGE_ENDS = 24;

export const isChild = person.yesNo('isChild', {
  named: { kk: 'Кәмелетке толмаған', ru: 'Несовершеннолетний', en: 'Under eighteen' },
  plain: {
    kk: 'Он сегіз жасқа толмаған отбасы мүшесі.',
    ru: 'Член семьи, которому не исполнилось восемнадцать лет.',
    en: 'A member who has not reached the age of eighteen.',
  },
  cites: [socialCode.article(120, 5)],
  doubts: ['birthdayInFebruary'],
  editions: {
    '2023-07-01': birthDate.hasReachedAge(ADULT_AGE).not(),
    '2002-01-01': { is: birthDate.hasReachedAge(ADULT_AGE).not(), cites: [tsaLaw.article(1)] },
  },
});

const studiesFullTime = allOf(
  birthDate.hasReachedAge(ADULT_AGE),
  birthDate.hasReachedAge(STUDENT_AGE_ENDS).not(),
  study.is('fullTime'),
);

export const isAdultStudent = person.yesNo('isAdultStudent', {
  named: {
    kk: '23 жасқа дейінгі күндізгі бөлім студенті',
    ru: 'Студент-очник до 23 лет',
    en: 'Full-time student up to 23',
  },
  plain: {
    kk: 'Он сегізге толған, бірақ жиырма үштен аспаған, күндізгі бөлімде оқитын отбасы мүшесі оқуын бітіргенше балалармен тең есептеледі.',
    ru: 'Член семьи старше восемнадцати, но не старше двадцати трёх лет, обучающийся очно, до окончания учёбы учитывается наравне с детьми.',
    en: 'A member over eighteen but not over twenty-three who studies full time is treated like a child until graduation.',
  },
  cites: [socialCode.article(120, 5)],
  doubts: ['studentAge'],
  editions: {
    '2023-07-01': studiesFullTime,
    '2002-01-01': { is: studiesFullTime, cites: [tsaLaw.article(1), tsaLaw.article(4, 12)] },
  },
});

const livesWithTheFamily = anyOf(
  away.isOneOf('no', 'working'),
  allOf(away.isOneOf('studying', 'boarding'), anyOf(isChild, isAdultStudent)),
);

export const isCounted = person.yesNo('isCounted', {
  named: { kk: 'Отбасы құрамында есептеледі', ru: 'Учитывается в составе семьи', en: 'Counted in the family' },
  plain: {
    kk: 'Бірге тұратын мүшелер, басқа жерде жұмыс істеп жүргендер, оқуға немесе интернатқа кеткен балалар мен 23 жасқа дейінгі студенттер есептеледі. Мемлекеттің толық қамсыздандыруындағы, мерзімді әскери қызметтегі, бас бостандығынан айырылған немесе мәжбүрлеп емделудегі адам есептелмейді.',
    ru: 'Учитываются живущие вместе, уехавшие на заработки, дети и студенты до 23 лет, уехавшие учиться или живущие в интернате. Не учитываются находящиеся на полном государственном обеспечении, на срочной службе, в местах лишения свободы или на принудительном лечении.',
    en: 'Counted are those living together, those working away, and children and students up to 23 who are away to study or board. Not counted is anyone on full state support, in conscript service, in prison or in compulsory treatment.',
  },
  cites: [socialCode.article(120, 5)],
  editions: {
    '2023-07-01': livesWithTheFamily,
    '2002-01-01': { is: livesWithTheFamily, cites: [tsaLaw.article(1), tsaLaw.article(2)] },
  },
});

const hasThePersonalRight = citizenship.isOneOf('citizen', 'kandas', 'refugee', 'permanentResident', 'stateless');

export const isEligiblePerson = person.yesNo('isEligiblePerson', {
  named: {
    kk: 'Көмек алуға құқығы бар адам',
    ru: 'Лицо, имеющее право на помощь',
    en: 'Person who may receive assistance',
  },
  plain: {
    kk: 'Азаматтар, қандастар, босқындар, Қазақстанда тұрақты тұратын шетелдіктер мен азаматтығы жоқ адамдар көмек ала алады.',
    ru: 'Помощь могут получать граждане, кандасы, беженцы, постоянно проживающие иностранцы и лица без гражданства.',
    en: 'Citizens, kandas, refugees, and foreigners and stateless persons living permanently in Kazakhstan may receive assistance.',
  },
  cites: [socialCode.article(120, 1)],
  editions: {
    '2023-07-01': hasThePersonalRight,
    '2002-01-01': { is: hasThePersonalRight, cites: [tsaLaw.article(2, 1)] },
  },
});

export const memberCount = family.count('memberCount', {
  named: { kk: 'Есепке алынатын отбасы мүшелері', ru: 'Учитываемые члены семьи', en: 'Members counted' },
  plain: {
    kk: 'Табыс осы мүшелердің санына бөлінеді.',
    ru: 'На число этих членов семьи делится доход.',
    en: 'The income is divided by the number of these members.',
  },
  cites: [socialCode.article(120, 5)],
  editions: {
    '2023-07-01': family.members.count(isCounted),
    '2002-01-01': { is: family.members.count(isCounted), cites: [tsaLaw.article(1), tsaLaw.article(2)] },
  },
});

const receives = allOf(isCounted, isEligiblePerson);

export const entitledMembers = family.count('entitledMembers', {
  named: {
    kk: 'Көмек тағайындалатын мүшелер',
    ru: 'Члены семьи, которым назначается помощь',
    en: 'Members assistance is assigned to',
  },
  plain: {
    kk: 'Көмек құқығы бар әрбір мүшеге тағайындалады.',
    ru: 'Помощь назначается каждому члену семьи, имеющему на неё право.',
    en: 'Assistance is assigned to each member who has the right to it.',
  },
  cites: [socialCode.article(120, 5)],
  editions: {
    '2023-07-01': family.members.count(receives),
    '2002-01-01': { is: family.members.count(receives), cites: [tsaLaw.article(2, 1)] },
  },
});

/** Children and such students, to whom some editions give more and sanctions take nothing. */
export const protectedMembers = family.count('protectedMembers', {
  named: {
    kk: 'Балалар мен 23 жасқа дейінгі студенттер',
    ru: 'Дети и студенты до 23 лет',
    en: 'Children and students up to 23',
  },
  cites: [socialCode.article(120, 5)],
  editions: {
    '2023-07-01': family.members.count(allOf(receives, anyOf(isChild, isAdultStudent))),
    '2002-01-01': {
      is: family.members.count(allOf(receives, anyOf(isChild, isAdultStudent))),
      cites: [tsaLaw.article(4, 12)],
    },
  },
});
