import type { Example } from './example.ts';
import { exactlyOnTheLine } from './exactly-on-the-line.ts';

export const aTengeOverTheLine: Example = {
  ...exactlyOnTheLine,
  id: 'a-tenge-over-the-line',
  named: {
    kk: 'Табысы шектен бір теңге асқан отбасы',
    ru: 'Семья на тенге выше черты',
    en: 'A family one tenge over the line',
  },
  story: {
    kk: 'Дәл сол отбасы, бірақ тоқсандағы табысы бір теңгеге артық: 360 001 ₸. Енді табыс шектен асады.',
    ru: 'Та же семья, но доход за квартал больше на один тенге: 360 001 ₸. Теперь он превышает черту.',
    en: 'The same family with one tenge more in the quarter: 360,001 ₸. Now the income exceeds the line.',
  },
  file: {
    ...exactlyOnTheLine.file,
    incomes: [{ member: 'dauren', kind: 'wage', amount: 360001, per: 'quarter', from: '2024-01-01', to: '2024-03-31' }],
  },
};
