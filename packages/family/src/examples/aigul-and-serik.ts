import type { Example } from './example.ts';

export const aigulAndSerik: Example = {
  id: 'aigul-and-serik',
  named: {
    kk: 'Айгүл мен Серіктің отбасы',
    ru: 'Семья Айгуль и Серика',
    en: 'The family of Aigul and Serik',
  },
  story: {
    kk: 'Қостанай облысының ауылы, 2018 жылғы мамыр. Серіктің жалақысы 45 000 ₸, Айгүл екі жасар Данамен үйде отыр, Арман мектепте оқиды. Кедейлік шегі файлда берілген: 12 422 ₸.',
    ru: 'Село в Костанайской области, май 2018 года. Серик зарабатывает 45 000 ₸, Айгуль дома с двухлетней Даной, Арман учится в школе. Черта бедности дана в файле: 12 422 ₸.',
    en: 'A village in Kostanay Region, May 2018. Serik earns 45,000 ₸, Aigul is at home with Dana, aged two, Arman goes to school. The poverty line is given in the file: 12,422 ₸.',
  },
  on: '2018-05-10',
  file: {
    tirek: 1,
    territory: '390000000',
    settlement: 'rural',
    unstated: 'no',
    members: [
      {
        id: 'aigul',
        name: 'Айгүл',
        relation: 'applicant',
        birthDate: '1984-03-02',
        sex: 'female',
        work: 'none',
        caresFor: 'dana',
      },
      { id: 'serik', name: 'Серік', relation: 'spouse', birthDate: '1980-07-15', sex: 'male', work: 'employed' },
      { id: 'dana', name: 'Дана', relation: 'child', birthDate: '2016-01-20', sex: 'female' },
      { id: 'arman', name: 'Арман', relation: 'child', birthDate: '2009-11-05', sex: 'male' },
    ],
    incomes: [
      { member: 'serik', kind: 'wage', amount: 45000, per: 'month', from: '2018-01-01', to: '2018-03-31' },
      { member: 'aigul', kind: 'childcareBenefit', amount: 13853, per: 'month', from: '2018-01-01', to: '2018-03-31' },
    ],
    dwellings: [{ owned: true, totalArea: 54, emergency: false }],
    property: [{ kind: 'car', working: true }],
    figures: { povertyLine: 12422 },
    history: [],
  },
};
