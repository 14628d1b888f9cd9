import type { Example } from './example.ts';

export const pensionerAlone: Example = {
  id: 'pensioner-alone',
  named: { kk: 'Жалғыз тұратын зейнеткер', ru: 'Пенсионерка, живущая одна', en: 'A pensioner living alone' },
  story: {
    kk: 'Қарағанды облысы, 2025 жылғы наурыз. Валентина тек ең төмен базалық зейнетақы алады. Зейнет жасындағы жалғыз адамға көмек шартсыз беріледі.',
    ru: 'Карагандинская область, март 2025 года. Валентина получает только минимальную базовую пенсию. Одинокому человеку пенсионного возраста помощь положена без условий.',
    en: 'Karaganda Region, March 2025. Valentina receives the minimum base pension only. To somebody of pension age living alone assistance comes without conditions.',
  },
  on: '2025-03-12',
  file: {
    tirek: 1,
    territory: '350000000',
    settlement: 'urban',
    unstated: 'no',
    members: [{ id: 'valentina', name: 'Валентина', relation: 'applicant', birthDate: '1955-11-23', sex: 'female' }],
    incomes: [
      { member: 'valentina', kind: 'pension', amount: 30385, per: 'month', from: '2024-01-01', to: '2024-12-31' },
      { member: 'valentina', kind: 'pension', amount: 32360, per: 'month', from: '2025-01-01' },
    ],
    dwellings: [{ owned: true, totalArea: 31.2, emergency: false }],
    property: [],
  },
};
