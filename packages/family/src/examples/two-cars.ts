import type { Example } from './example.ts';

export const twoCars: Example = {
  id: 'two-cars',
  named: { kk: 'Екі көлігі бар отбасы', ru: 'Семья с двумя машинами', en: 'A family with two cars' },
  story: {
    kk: 'Жетісу облысы, 2024 жылғы сәуір. Табысы аз болса да, жүріп тұрған екінші көлік «мұқтаждық жоқ» деген қорытындыға негіз болады. Біреуі сатылса немесе жүрмей қалса, жауап өзгереді.',
    ru: 'Область Жетісу, апрель 2024 года. Доход мал, но вторая машина на ходу – основание для вывода «нет нужды». Если одна будет продана или не на ходу, ответ изменится.',
    en: 'Jetisu Region, April 2024. The income is small, but a second working car is a ground to find "no need". Were one sold or out of order, the answer would change.',
  },
  on: '2024-04-17',
  file: {
    tirek: 1,
    territory: '330000000',
    settlement: 'rural',
    unstated: 'no',
    members: [
      {
        id: 'kairat',
        name: 'Қайрат',
        relation: 'applicant',
        birthDate: '1982-12-15',
        sex: 'male',
        work: 'selfEmployed',
      },
      { id: 'laura', name: 'Лаура', relation: 'spouse', birthDate: '1985-03-08', sex: 'female', work: 'none' },
      { id: 'alikhan', name: 'Әлихан', relation: 'child', birthDate: '2012-06-01', sex: 'male' },
    ],
    incomes: [
      { member: 'kairat', kind: 'householdFarm', amount: 150000, per: 'quarter', from: '2024-01-01', to: '2024-03-31' },
    ],
    dwellings: [{ owned: true, totalArea: 75, emergency: false }],
    property: [
      { kind: 'car', working: true },
      { kind: 'car', working: true },
    ],
  },
};
