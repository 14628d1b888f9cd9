import type { Example } from './example.ts';

export const largeFamilyOfSeven: Example = {
  id: 'large-family-of-seven',
  named: {
    kk: 'Түркістандағы жеті жанды көпбалалы отбасы',
    ru: 'Многодетная семья из семи человек в Туркестане',
    en: 'A large family of seven in Turkistan',
  },
  story: {
    kk: 'Түркістан облысы, 2026 жылғы қаңтар. Ата-ана мен бес бала, жәрдемақы мен шағын жалақы. Көпбалалы отбасыға екінші көлік кедергі болмайды.',
    ru: 'Туркестанская область, январь 2026 года. Родители и пятеро детей, пособие и небольшая зарплата. Многодетной семье вторая машина не мешает.',
    en: 'Turkistan Region, January 2026. Parents and five children, the benefit and a small wage. For a large family a second car is no obstacle.',
  },
  on: '2026-01-20',
  file: {
    tirek: 1,
    territory: '610000000',
    settlement: 'rural',
    unstated: 'no',
    members: [
      { id: 'nurzhan', name: 'Нұржан', relation: 'applicant', birthDate: '1984-08-08', sex: 'male', work: 'employed' },
      {
        id: 'karlygash',
        name: 'Қарлығаш',
        relation: 'spouse',
        birthDate: '1986-05-26',
        sex: 'female',
        work: 'none',
        caresFor: 'aizere',
      },
      { id: 'bekzat', name: 'Бекзат', relation: 'child', birthDate: '2008-11-19', sex: 'male' },
      { id: 'ulzhan', name: 'Ұлжан', relation: 'child', birthDate: '2011-04-27', sex: 'female' },
      { id: 'olzhas', name: 'Олжас', relation: 'child', birthDate: '2014-09-13', sex: 'male' },
      { id: 'tomiris', name: 'Томирис', relation: 'child', birthDate: '2019-01-31', sex: 'female' },
      { id: 'aizere', name: 'Айзере', relation: 'child', birthDate: '2023-08-03', sex: 'female' },
    ],
    incomes: [
      { member: 'nurzhan', kind: 'wage', amount: 85000, per: 'month', from: '2025-01-01' },
      {
        member: 'karlygash',
        kind: 'largeFamilyBenefit',
        amount: 78798,
        per: 'month',
        from: '2025-01-01',
        to: '2025-12-31',
      },
    ],
    dwellings: [{ owned: true, totalArea: 90, emergency: false }],
    property: [
      { kind: 'car', working: true },
      { kind: 'car', working: true },
    ],
  },
};
