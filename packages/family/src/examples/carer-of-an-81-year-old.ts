import type { Example } from './example.ts';

export const carerOfAn81YearOld: Example = {
  id: 'carer-of-an-81-year-old',
  named: {
    kk: 'Сексен бір жастағы анасын күтіп отырған қызы',
    ru: 'Дочь, ухаживающая за матерью 81 года',
    en: 'A daughter caring for her mother of 81',
  },
  story: {
    kk: 'Солтүстік Қазақстан облысы, 2024 жылғы қараша. Тамара күтімге мұқтаж анасын бағады. Отбасында еңбекке қабілетті басқа адам жоқ, сондықтан көмек шартсыз беріледі.',
    ru: 'Северо-Казахстанская область, ноябрь 2024 года. Тамара ухаживает за матерью, которой нужен уход. Других трудоспособных в семье нет, поэтому помощь безусловная.',
    en: 'North Kazakhstan Region, November 2024. Tamara looks after her mother, who needs care. Nobody else in the family is able to work, so assistance is unconditional.',
  },
  on: '2024-11-05',
  file: {
    tirek: 1,
    territory: '590000000',
    settlement: 'rural',
    unstated: 'no',
    members: [
      {
        id: 'tamara',
        name: 'Тамара',
        relation: 'applicant',
        birthDate: '1973-01-29',
        sex: 'female',
        work: 'none',
        caresFor: 'nina',
      },
      { id: 'nina', name: 'Нина', relation: 'parent', birthDate: '1943-10-20', sex: 'female', needsCare: true },
    ],
    incomes: [{ member: 'nina', kind: 'pension', amount: 57853, per: 'month', from: '2024-01-01', to: '2024-12-31' }],
    dwellings: [{ owned: true, totalArea: 36.5, emergency: false }],
    property: [],
  },
};
