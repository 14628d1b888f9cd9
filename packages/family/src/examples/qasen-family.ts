import type { Example } from './example.ts';

export const qasenFamily: Example = {
  id: 'qasen-family',
  named: { kk: 'Қасен отбасы', ru: 'Семья Касен', en: 'The Qasen family' },
  story: {
    kk: '«Өрлеу» таныстырылымындағы «кедейлік тұзағы» мысалы. Онда айтылғаны: ата-ана мен үш бала; Роза кішісімен үйде, Марат 3–4 айға уақытша жұмыс істейді; отбасы шамамен 15 000 ₸ АӘК пен 8 000 ₸ балалар жәрдемақысын алады. Қалғаны – туған күндер, өңір, Мараттың айына 22 720 ₸ табысы және 9 144 ₸ шек – біздің болжамымыз.',
    ru: 'Пример «ловушки бедности» из презентации «Өрлеу». В ней сказано: родители и трое детей; Роза дома с младшим, у Марата временная работа на 3–4 месяца; семья получает около 15 000 ₸ АСП и 8 000 ₸ детского пособия. Остальное – даты рождения, регион, заработок Марата 22 720 ₸ в месяц и черта 9 144 ₸ – наше допущение.',
    en: 'The "poverty trap" of the Örleu presentation. It states: parents and three children; Roza at home with the youngest, Marat on odd jobs for 3–4 months; the family receives about 15,000 ₸ TSA and 8,000 ₸ child allowance. The rest – dates of birth, region, Marat’s 22,720 ₸ a month and the line of 9,144 ₸ – is our assumption.',
  },
  on: '2016-02-10',
  file: {
    tirek: 1,
    territory: '110000000',
    settlement: 'rural',
    unstated: 'no',
    members: [
      {
        id: 'roza',
        name: 'Роза',
        relation: 'applicant',
        birthDate: '1986-04-14',
        sex: 'female',
        work: 'none',
        caresFor: 'kenje',
      },
      { id: 'marat', name: 'Марат', relation: 'spouse', birthDate: '1983-09-03', sex: 'male', work: 'selfEmployed' },
      { id: 'tunghysh', relation: 'child', birthDate: '2007-05-11', sex: 'male' },
      { id: 'ortanshy', relation: 'child', birthDate: '2010-10-06', sex: 'female' },
      { id: 'kenje', relation: 'child', birthDate: '2014-06-25', sex: 'male' },
    ],
    incomes: [
      { member: 'marat', kind: 'wage', amount: 22720, per: 'month', from: '2015-10-01', to: '2015-12-31' },
      { member: 'roza', kind: 'childAllowance', amount: 8000, per: 'month', from: '2015-01-01' },
      { member: 'roza', kind: 'targetedAssistance', amount: 15000, per: 'month', from: '2015-10-01', to: '2015-12-31' },
    ],
    dwellings: [{ owned: true, totalArea: 50, emergency: false }],
    property: [],
    figures: { povertyLine: 9144 },
  },
};
