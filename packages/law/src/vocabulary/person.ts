import { person } from './entities.ts';

/*
 * What the law may ask about a person. Values are as of the day of application. A day that has not come ("never refused")
 * is NEVER; what is not known is left out.
 */

export const RELATIONS = [
  'applicant',
  'spouse',
  'partner',
  'child',
  'adoptedChild',
  'ward',
  'parent',
  'grandparent',
  'grandchild',
  'sibling',
  'otherKin',
] as const;
export const CITIZENSHIPS = [
  'citizen',
  'kandas',
  'refugee',
  'permanentResident',
  'stateless',
  'temporaryResident',
] as const;
export const WORK = [
  'none',
  'employed',
  'permanentJob',
  'soleTrader',
  'suspendedSoleTrader',
  'selfEmployed',
  'registeredUnemployed',
] as const;
export const DISABILITIES = ['none', 'group1', 'group2', 'group3', 'disabledChild'] as const;
export const STUDIES = ['none', 'fullTime', 'partTime'] as const;
export const AWAY = [
  'no',
  'working',
  'studying',
  'boarding',
  'fullStateSupport',
  'conscription',
  'imprisonment',
  'compulsoryTreatment',
] as const;
/** `outside`: somebody who qualifies but does not live in this family. */
export const CARES_FOR = ['nobody', 'member', 'outside'] as const;

export const relation = person.given.choice('relation', RELATIONS, {
  named: { kk: 'Өтініш берушіге туыстығы', ru: 'Родство с заявителем', en: 'Relation to the applicant' },
});
export const birthDate = person.given.day('birthDate', {
  named: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
});
export const sex = person.given.choice('sex', ['female', 'male'], { named: { kk: 'Жынысы', ru: 'Пол', en: 'Sex' } });
export const citizenship = person.given.choice('citizenship', CITIZENSHIPS, {
  named: { kk: 'Азаматтығы', ru: 'Гражданство', en: 'Citizenship' },
});
export const work = person.given.choice('work', WORK, { named: { kk: 'Жұмысы', ru: 'Занятость', en: 'Work' } });
export const disability = person.given.choice('disability', DISABILITIES, {
  named: { kk: 'Мүгедектігі', ru: 'Инвалидность', en: 'Disability' },
});
export const study = person.given.choice('study', STUDIES, { named: { kk: 'Оқуы', ru: 'Учёба', en: 'Study' } });
export const longIllness = person.given.yesNo('longIllness', {
  named: {
    kk: 'Екі айдан астам еңбекке жарамсыздыққа әкелетін ауру',
    ru: 'Заболевание с нетрудоспособностью свыше двух месяцев',
    en: 'Illness that may mean incapacity of more than two months',
  },
});
export const needsCare = person.given.yesNo('needsCare', {
  named: {
    kk: 'Бөгде адамның күтіміне мұқтаж',
    ru: 'Нуждается в постороннем уходе',
    en: 'Needs care by another person',
  },
});
export const away = person.given.choice('away', AWAY, {
  named: { kk: 'Отбасынан бөлек жүруі', ru: 'Отсутствие в семье', en: 'Away from the family' },
});

/** Whom the person cares for, and what the law asks about that person. */
export const caresFor = person.given.choice('caresFor', CARES_FOR, {
  named: { kk: 'Кімге күтім жасайды', ru: 'За кем ухаживает', en: 'Cares for' },
});
export const careBirthDate = person.given.day('careBirthDate', {
  named: {
    kk: 'Күтімдегі адамның туған күні',
    ru: 'Дата рождения того, за кем ухаживает',
    en: 'Date of birth of the person cared for',
  },
});
export const careDisability = person.given.choice('careDisability', DISABILITIES, {
  named: {
    kk: 'Күтімдегі адамның мүгедектігі',
    ru: 'Инвалидность того, за кем ухаживает',
    en: 'Disability of the person cared for',
  },
});
export const careNeeded = person.given.yesNo('careNeeded', {
  named: {
    kk: 'Күтімдегі адам күтімге мұқтаж',
    ru: 'Тот, за кем ухаживает, нуждается в уходе',
    en: 'The person cared for needs care',
  },
});

export const refusedMeasuresOn = person.given.day('refusedMeasuresOn', {
  named: {
    kk: 'Шаралардан бас тартқан күні',
    ru: 'День отказа от мер занятости',
    en: 'Day of refusing employment measures',
  },
});
export const contractBrokenOn = person.given.day('contractBrokenOn', {
  named: { kk: 'Келісімшартты бұзған күні', ru: 'День нарушения контракта', en: 'Day of breaking the contract' },
});
export const falseDataOn = person.given.day('falseDataOn', {
  named: { kk: 'Жалған дерек берген күні', ru: 'День подачи ложных сведений', en: 'Day of submitting false data' },
});
