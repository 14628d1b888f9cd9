import type { Example } from './example.ts';

export const orleu2016: Example = {
  id: 'orleu-2016',
  named: {
    kk: 'Өрлеу жобасына қатысқан отбасы',
    ru: 'Семья – участница проекта «Өрлеу»',
    en: 'A family in the Örleu project',
  },
  story: {
    kk: 'Жамбыл облысы, 2016 жылғы мамыр. Отбасы белсенділікті арттыру келісімшартын жасап, ең төмен күнкөріс деңгейінің 60 пайызына дейінгі айырманы алады.',
    ru: 'Жамбылская область, май 2016 года. Семья заключает контракт активизации и получает разницу до 60 процентов прожиточного минимума.',
    en: 'Zhambyl Region, May 2016. The family signs an activation contract and receives the difference up to 60 percent of the subsistence minimum.',
  },
  on: '2016-05-18',
  programme: 'orleu',
  file: {
    tirek: 1,
    territory: '310000000',
    settlement: 'rural',
    unstated: 'no',
    members: [
      { id: 'sabit', name: 'Сәбит', relation: 'applicant', birthDate: '1979-03-10', sex: 'male', work: 'selfEmployed' },
      { id: 'kulyash', name: 'Күләш', relation: 'spouse', birthDate: '1981-11-02', sex: 'female', work: 'none' },
      { id: 'zhasulan', name: 'Жасұлан', relation: 'child', birthDate: '2003-07-22', sex: 'male' },
      { id: 'aigerim', name: 'Айгерім', relation: 'child', birthDate: '2006-12-18', sex: 'female' },
      { id: 'nurai', name: 'Нұрай', relation: 'child', birthDate: '2011-02-09', sex: 'female' },
    ],
    incomes: [
      { member: 'sabit', kind: 'householdFarm', amount: 105000, per: 'quarter', from: '2016-01-01', to: '2016-03-31' },
    ],
    dwellings: [{ owned: true, totalArea: 64, emergency: false }],
    property: [],
  },
};
