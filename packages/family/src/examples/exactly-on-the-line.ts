import type { Example } from './example.ts';

export const exactlyOnTheLine: Example = {
  id: 'exactly-on-the-line',
  named: { kk: 'Табысы дәл шекте тұрған отбасы', ru: 'Семья ровно на черте', en: 'A family exactly on the line' },
  story: {
    kk: 'Төрт адам, тоқсандағы табыс – 360 000 ₸, яғни айына бір адамға дәл 30 000 ₸. Файлда берілген кедейлік шегі де 30 000 ₸. Табыс шектен аспайды, бірақ айырма да жоқ: төленетін сома – нөл.',
    ru: 'Четыре человека, доход за квартал 360 000 ₸ – ровно 30 000 ₸ на человека в месяц. Черта в файле тоже 30 000 ₸. Доход её не превышает, но и разницы нет: платить нечего.',
    en: 'Four people, 360,000 ₸ in the quarter: exactly 30,000 ₸ each a month. The line given in the file is 30,000 ₸ too. The income does not exceed it, but nothing is left to pay.',
  },
  on: '2024-05-14',
  file: {
    tirek: 1,
    territory: '110000000',
    settlement: 'rural',
    unstated: 'no',
    members: [
      { id: 'dauren', name: 'Дәурен', relation: 'applicant', birthDate: '1985-05-01', sex: 'male', work: 'employed' },
      {
        id: 'aliya',
        name: 'Әлия',
        relation: 'spouse',
        birthDate: '1987-09-20',
        sex: 'female',
        work: 'registeredUnemployed',
      },
      { id: 'inkar', name: 'Іңкәр', relation: 'child', birthDate: '2010-02-02', sex: 'female' },
      { id: 'sanzhar', name: 'Санжар', relation: 'child', birthDate: '2013-10-10', sex: 'male' },
    ],
    incomes: [{ member: 'dauren', kind: 'wage', amount: 120000, per: 'month', from: '2024-01-01', to: '2024-03-31' }],
    dwellings: [{ owned: true, totalArea: 60, emergency: false }],
    property: [],
    figures: { povertyLine: 30000 },
  },
};
