import type { Example } from './example.ts';

export const loneMotherOfFour: Example = {
  id: 'lone-mother-of-four',
  named: {
    kk: 'Төрт баланы жалғыз өсіріп отырған ана',
    ru: 'Мать, одна растящая четверых детей',
    en: 'A mother raising four children alone',
  },
  story: {
    kk: 'Қызылорда облысы, 2026 жылғы ақпан. Гүлнар кішкентай Әлиге күтім жасайды, көпбалалы отбасы жәрдемақысы мен алимент алады. Бір жастан алты жасқа дейінгі балаларға қосымша төлем де есептеледі.',
    ru: 'Кызылординская область, февраль 2026 года. Гульнар ухаживает за маленьким Али, получает пособие многодетной семье и алименты. На детей от года до шести лет считается и доплата.',
    en: 'Kyzylorda Region, February 2026. Gulnar looks after little Ali and receives the large-family benefit and alimony. The supplement for children of one to six is reckoned too.',
  },
  on: '2026-02-10',
  file: {
    tirek: 1,
    territory: '430000000',
    settlement: 'urban',
    unstated: 'no',
    members: [
      {
        id: 'gulnar',
        name: 'Гүлнар',
        relation: 'applicant',
        birthDate: '1990-09-12',
        sex: 'female',
        work: 'none',
        caresFor: 'ali',
      },
      { id: 'nurlan', name: 'Нұрлан', relation: 'child', birthDate: '2012-04-03', sex: 'male' },
      { id: 'asel', name: 'Әсел', relation: 'child', birthDate: '2015-08-21', sex: 'female' },
      { id: 'madina', name: 'Мадина', relation: 'child', birthDate: '2020-12-01', sex: 'female' },
      { id: 'ali', name: 'Әли', relation: 'child', birthDate: '2024-01-30', sex: 'male' },
    ],
    incomes: [
      {
        member: 'gulnar',
        kind: 'largeFamilyBenefit',
        amount: 63030,
        per: 'month',
        from: '2025-01-01',
        to: '2025-12-31',
      },
      { member: 'gulnar', kind: 'alimony', amount: 40000, per: 'month', from: '2025-01-01' },
    ],
    dwellings: [{ owned: false, totalArea: 48 }],
    property: [],
  },
};
