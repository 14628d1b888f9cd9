import type { Example } from './example.ts';

export const studentOf22: Example = {
  id: 'student-of-22',
  named: {
    kk: 'Жиырма екі жасар студенті бар отбасы',
    ru: 'Семья со студентом 22 лет',
    en: 'A family with a student of 22',
  },
  story: {
    kk: 'Абай облысы, 2024 жылғы қазан. Ерлан күндізгі бөлімде оқиды, ол 23 жасқа толғанша отбасы құрамында саналады, шәкіртақысы да есептеледі.',
    ru: 'Область Абай, октябрь 2024 года. Ерлан учится очно, до 23 лет он считается в составе семьи, его стипендия тоже учитывается.',
    en: 'Abai Region, October 2024. Yerlan studies full-time and is counted in the family until he is 23; his stipend is reckoned too.',
  },
  on: '2024-10-08',
  file: {
    tirek: 1,
    territory: '100000000',
    settlement: 'urban',
    unstated: 'no',
    members: [
      {
        id: 'bolat',
        name: 'Болат',
        relation: 'applicant',
        birthDate: '1974-02-27',
        sex: 'male',
        work: 'registeredUnemployed',
      },
      { id: 'maira', name: 'Майра', relation: 'spouse', birthDate: '1977-08-14', sex: 'female', work: 'employed' },
      {
        id: 'erlan',
        name: 'Ерлан',
        relation: 'child',
        birthDate: '2002-05-05',
        sex: 'male',
        study: 'fullTime',
        away: 'studying',
      },
      { id: 'kamila', name: 'Камила', relation: 'child', birthDate: '2011-12-12', sex: 'female' },
    ],
    incomes: [
      { member: 'maira', kind: 'wage', amount: 85000, per: 'month', from: '2024-01-01' },
      { member: 'erlan', kind: 'stipend', amount: 47135, per: 'month', from: '2024-09-01' },
    ],
    dwellings: [{ owned: true, totalArea: 58, emergency: false }],
    property: [],
  },
};
