import { figure, quotient } from '@tirek/rules';
import { press, primary } from './confidence.ts';

/** Supplement for each child aged 1–6, in monthly calculation indexes a month. Until the end of 2022 a package was given in kind. */
export const childSupplementMultiple = figure.ratio('childSupplementMultiple', {
  named: {
    kk: 'Балаға қосымша төлем, айлық есептік көрсеткішпен',
    ru: 'Дополнительная выплата на ребёнка, в месячных расчётных показателях',
    en: 'Child supplement in monthly calculation indexes',
  },
  stretches: [
    {
      from: '2023-01-01',
      value: quotient(3, 2),
      ...press('kaz.zakon.kz, 16.08.2023; № 395, 29.09.2022', '2026-11-22'),
    },
    { from: '2023-07-01', value: quotient(3, 2), ...primary('№ 224-VII, 20.04.2023', '2026-11-22') },
  ],
});
