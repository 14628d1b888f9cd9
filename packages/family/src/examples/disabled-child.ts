import type { Example } from './example.ts';

export const disabledChild: Example = {
  id: 'disabled-child',
  named: {
    kk: 'Мүгедектігі бар баланың ата-анасы',
    ru: 'Родители ребёнка с инвалидностью',
    en: 'The parents of a disabled child',
  },
  story: {
    kk: 'Павлодар облысы, 2023 жылғы қыркүйек. Олег ең төмен жалақыға жұмыс істейді, Наталья мүгедектігі бар Максимге күтім жасайды. Отбасында екі көлік бар, бірақ мұндай отбасыға ол кедергі емес.',
    ru: 'Павлодарская область, сентябрь 2023 года. Олег работает за минимальную зарплату, Наталья ухаживает за Максимом, у него инвалидность. В семье две машины, но такой семье это не мешает.',
    en: 'Pavlodar Region, September 2023. Oleg works for the minimum wage, Natalya cares for Maxim, who is disabled. They have two cars, which is no obstacle for such a family.',
  },
  on: '2023-09-05',
  file: {
    tirek: 1,
    territory: '550000000',
    settlement: 'urban',
    unstated: 'no',
    members: [
      {
        id: 'natalya',
        name: 'Наталья',
        relation: 'applicant',
        birthDate: '1991-05-17',
        sex: 'female',
        work: 'none',
        caresFor: 'maxim',
      },
      { id: 'oleg', name: 'Олег', relation: 'spouse', birthDate: '1988-02-08', sex: 'male', work: 'permanentJob' },
      {
        id: 'maxim',
        name: 'Максим',
        relation: 'child',
        birthDate: '2014-10-11',
        sex: 'male',
        disability: 'disabledChild',
        needsCare: true,
      },
      { id: 'polina', name: 'Полина', relation: 'child', birthDate: '2018-06-29', sex: 'female' },
    ],
    incomes: [
      { member: 'oleg', kind: 'wage', amount: 70000, per: 'month', from: '2023-01-01' },
      { member: 'natalya', kind: 'disabilityBenefit', amount: 30000, per: 'month', from: '2023-01-01' },
    ],
    dwellings: [{ owned: true, totalArea: 44.7, emergency: false }],
    property: [
      { kind: 'car', working: true },
      { kind: 'car', working: true },
    ],
  },
};
