import type { Example } from './example.ts';

export const fatherInPrison: Example = {
  id: 'father-in-prison',
  named: {
    kk: 'Әкесі қамауда отырған отбасы',
    ru: 'Семья, где отец в заключении',
    en: 'A family whose father is in prison',
  },
  story: {
    kk: 'Шығыс Қазақстан облысы, 2021 жылғы шілде. Игорь бас бостандығынан айырылған, сондықтан отбасы құрамында саналмайды: табыс төрт адамға бөлінеді.',
    ru: 'Восточно-Казахстанская область, июль 2021 года. Игорь лишён свободы и в составе семьи не учитывается: доход делится на четверых.',
    en: 'East Kazakhstan Region, July 2021. Igor is in prison and is not counted in the family: the income is shared by four.',
  },
  on: '2021-07-14',
  file: {
    tirek: 1,
    territory: '630000000',
    settlement: 'urban',
    unstated: 'no',
    members: [
      {
        id: 'svetlana',
        name: 'Светлана',
        relation: 'applicant',
        birthDate: '1987-10-01',
        sex: 'female',
        work: 'employed',
      },
      { id: 'igor', name: 'Игорь', relation: 'spouse', birthDate: '1984-04-18', sex: 'male', away: 'imprisonment' },
      { id: 'artem', name: 'Артём', relation: 'child', birthDate: '2009-01-11', sex: 'male' },
      { id: 'darya', name: 'Дарья', relation: 'child', birthDate: '2012-03-23', sex: 'female' },
      { id: 'kirill', name: 'Кирилл', relation: 'child', birthDate: '2016-11-30', sex: 'male' },
    ],
    incomes: [{ member: 'svetlana', kind: 'wage', amount: 60000, per: 'month', from: '2020-09-01' }],
    dwellings: [{ owned: true, totalArea: 40, emergency: false }],
    property: [],
  },
};
