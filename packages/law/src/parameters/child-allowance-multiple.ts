import { figure, quotient } from '@tirek/rules';
import { unverified } from './confidence.ts';

/** Allowance for each child under 18, in monthly calculation indexes a month; it ended with 2017. */
export const childAllowanceMultiple = figure.ratio('childAllowanceMultiple', {
  named: {
    kk: '18 жасқа дейінгі балаға жәрдемақы, айлық есептік көрсеткішпен',
    ru: 'Пособие на ребёнка до 18 лет, в месячных расчётных показателях',
    en: 'Child allowance in monthly calculation indexes',
  },
  stretches: [
    {
      from: '2014-01-01',
      until: '2017-12-31',
      value: quotient(105, 100),
      ...unverified('2026-11-22'),
      note: 'Inferred from one amount: 2 383 tenge printed for 2017 is 1.05 of 2 269 (2 382.45) rounded up to the tenge.',
    },
  ],
});
