import { figure } from '@tirek/rules';
import { secondary } from './confidence.ts';

/** Least income of a sole trader that is counted, in monthly calculation indexes a month. */
export const soleTraderFloorMultiple = figure.count('soleTraderFloorMultiple', {
  named: {
    kk: 'Дара кәсіпкер табысының ең төменгі есебі, айлық есептік көрсеткішпен',
    ru: 'Наименьший учитываемый доход предпринимателя, в месячных расчётных показателях',
    en: 'Least income counted for a sole trader in monthly calculation indexes',
  },
  stretches: [
    {
      from: '2023-07-01',
      value: 25,
      ...secondary('Таубаев А.А., Кенжебеков Н.Д., Жайлауов Е.Б., Улыбышев Д.Н.', '2026-11-22'),
      note: 'A study prints 25 indexes, 92.5 thousand tenge, which fits 2024 only. Neither the text nor its first day was found: taken from the first day of the income rules then in force (№ 181).',
    },
  ],
});
