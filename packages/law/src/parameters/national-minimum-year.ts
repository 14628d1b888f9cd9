import { figure } from '@tirek/rules';
import { yearlyMinimums } from './yearly-minimums.ts';

/** Average subsistence minimum of the whole country in a year as statistics calculated it, tenge a month; it lives in that year. */
export const nationalMinimumYear = figure.money('nationalMinimumYear', {
  named: {
    kk: 'Республика бойынша жылдық орташа ең төмен күнкөріс деңгейі',
    ru: 'Прожиточный минимум по республике в среднем за год',
    en: 'National subsistence minimum, average of the year',
  },
  stretches: yearlyMinimums(2018, [27_072, 29_342, 33_015, 37_272, 43_566, 48_738, 51_058, 57_116]),
});
