import type { Example } from './example.ts';

export const soleTrader: Example = {
  id: 'sole-trader',
  named: {
    kk: 'Табысы аз жеке кәсіпкер',
    ru: 'Индивидуальный предприниматель с малым доходом',
    en: 'A sole trader with a small income',
  },
  story: {
    kk: 'Шымкент, 2025 жылғы мамыр. Бақыт айына 30 000 ₸ табыс көрсетеді, бірақ заң жеке кәсіпкерге айына кемінде 25 АЕК табыс деп есептейді.',
    ru: 'Шымкент, май 2025 года. Бакыт заявляет 30 000 ₸ дохода в месяц, но закон считает предпринимателю не меньше 25 МРП в месяц.',
    en: 'Shymkent, May 2025. Bakyt states 30,000 ₸ a month, but the law reckons at least 25 MCI a month for a sole trader.',
  },
  on: '2025-05-15',
  file: {
    tirek: 1,
    territory: '790000000',
    settlement: 'urban',
    unstated: 'no',
    members: [
      { id: 'bakyt', name: 'Бақыт', relation: 'applicant', birthDate: '1986-01-19', sex: 'male', work: 'soleTrader' },
      {
        id: 'zhanar',
        name: 'Жанар',
        relation: 'spouse',
        birthDate: '1989-12-04',
        sex: 'female',
        work: 'none',
        caresFor: 'sultan',
      },
      { id: 'amina', name: 'Әмина', relation: 'child', birthDate: '2014-03-15', sex: 'female' },
      { id: 'dias', name: 'Диас', relation: 'child', birthDate: '2017-07-07', sex: 'male' },
      { id: 'sultan', name: 'Сұлтан', relation: 'child', birthDate: '2023-02-14', sex: 'male' },
    ],
    incomes: [{ member: 'bakyt', kind: 'business', amount: 30000, per: 'month', from: '2024-06-01' }],
    dwellings: [{ owned: true, totalArea: 62, emergency: false }],
    property: [{ kind: 'car', working: true }],
  },
};
