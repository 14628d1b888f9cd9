import type { Example } from './example.ts';

export const kandasFamily: Example = {
  id: 'kandas-family',
  named: {
    kk: 'Қандас отбасы: бәрі әлі белгілі емес',
    ru: 'Семья кандасов: известно ещё не всё',
    en: 'A family of kandas: not everything is known yet',
  },
  story: {
    kk: 'Маңғыстау облысы, 2026 жылғы сәуір. Отбасы жақында көшіп келген: кейбір мәлімет әлі айтылмаған, сондықтан жауап әзірге анықталмайды. Қандай сұраққа жауап керегі ретімен көрсетіледі.',
    ru: 'Мангистауская область, апрель 2026 года. Семья недавно переехала, и часть сведений ещё не названа, поэтому ответ пока не определён. Видно, что ещё нужно узнать и в каком порядке.',
    en: 'Mangystau Region, April 2026. The family has moved here lately and some facts are not stated yet, so the answer is still open. It shows what is worth asking, and in which order.',
  },
  on: '2026-04-22',
  file: {
    tirek: 1,
    territory: '470000000',
    settlement: 'urban',
    unstated: 'unknown',
    members: [
      {
        id: 'yernar',
        name: 'Ернар',
        relation: 'applicant',
        birthDate: '1988-06-18',
        sex: 'male',
        citizenship: 'kandas',
        work: 'employed',
        disability: 'none',
        away: 'no',
      },
      {
        id: 'gulbanu',
        name: 'Гүлбану',
        relation: 'spouse',
        birthDate: '1991-01-07',
        sex: 'female',
        citizenship: 'kandas',
        away: 'no',
      },
      { id: 'arsen', name: 'Арсен', relation: 'child', birthDate: '2015-03-30', sex: 'male' },
      { id: 'raushan', name: 'Раушан', relation: 'child', sex: 'female' },
    ],
    incomes: [
      { member: 'yernar', kind: 'wage', amount: 120000, per: 'month', from: '2026-01-01', to: '2026-03-31' },
      { member: 'yernar', kind: 'other', amount: 0, per: 'quarter' },
    ],
    property: [],
  },
};
