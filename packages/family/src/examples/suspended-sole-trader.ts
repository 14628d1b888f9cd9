import type { Example } from './example.ts';

export const suspendedSoleTrader: Example = {
  id: 'suspended-sole-trader',
  named: {
    kk: 'Қызметін тоқтата тұрған кәсіпкер',
    ru: 'Предпринимательница, приостановившая деятельность',
    en: 'A sole trader whose business is suspended',
  },
  story: {
    kk: 'Алматы облысы, 2024 жылғы тамыз. Сәуле дүкенін уақытша жапқан: табысы жоқ, 25 АЕК шегі де қолданылмайды. Көмек шартты беріледі.',
    ru: 'Алматинская область, август 2024 года. Сауле временно закрыла лавку: дохода нет, и порог в 25 МРП не применяется. Помощь обусловленная.',
    en: 'Almaty Region, August 2024. Saule has closed her shop for a time: there is no income, and the floor of 25 MCI does not apply. Assistance is conditional.',
  },
  on: '2024-08-20',
  file: {
    tirek: 1,
    territory: '190000000',
    settlement: 'rural',
    unstated: 'no',
    members: [
      {
        id: 'saule',
        name: 'Сәуле',
        relation: 'applicant',
        birthDate: '1983-06-30',
        sex: 'female',
        work: 'suspendedSoleTrader',
      },
      { id: 'dinara', name: 'Динара', relation: 'child', birthDate: '2010-09-09', sex: 'female' },
      { id: 'temir', name: 'Темір', relation: 'child', birthDate: '2013-01-25', sex: 'male' },
    ],
    incomes: [{ member: 'saule', kind: 'alimony', amount: 50000, per: 'month', from: '2022-01-01' }],
    dwellings: [{ owned: true, totalArea: 70, emergency: false }],
    property: [],
  },
};
