import type { Example } from './example.ts';

export const temporaryResident: Example = {
  id: 'temporary-resident',
  named: { kk: 'Уақытша тұратын адам', ru: 'Временно проживающий', en: 'A temporary resident' },
  story: {
    kk: 'Алматы, 2025 жылғы қараша. Рустам Қазақстанда уақытша тұрады. Көмек азаматтарға, қандастарға, босқындарға және тұрақты тұратындарға ғана беріледі.',
    ru: 'Алматы, ноябрь 2025 года. Рустам живёт в Казахстане временно. Помощь положена гражданам, кандасам, беженцам и постоянно проживающим.',
    en: 'Almaty, November 2025. Rustam lives in Kazakhstan temporarily. Assistance is for citizens, kandas, refugees and permanent residents.',
  },
  on: '2025-11-11',
  file: {
    tirek: 1,
    territory: '750000000',
    settlement: 'urban',
    unstated: 'no',
    members: [
      {
        id: 'rustam',
        name: 'Рустам',
        relation: 'applicant',
        birthDate: '1996-02-29',
        sex: 'male',
        citizenship: 'temporaryResident',
        work: 'none',
      },
    ],
    incomes: [],
    dwellings: [],
    property: [],
  },
};
