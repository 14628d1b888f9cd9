import { figure } from '@tirek/rules';
import { press, secondary } from './confidence.ts';
import { quarter } from './quarter.ts';
import { tenge } from './tenge.ts';

/**
 * Subsistence minimum of the whole country that statistics calculated for a quarter, tenge a month; it lives in the quarter it
 * describes. Only quarters that were published as quarters: of the others no value is known, single months are not taken for them.
 */
export const nationalMinimumQuarter = figure.money('nationalMinimumQuarter', {
  named: {
    kk: 'Республика бойынша тоқсандағы ең төмен күнкөріс деңгейі',
    ru: 'Прожиточный минимум по республике за квартал',
    en: 'National subsistence minimum of the quarter',
  },
  stretches: [
    { ...quarter('2019-Q3'), value: tenge(31_120), ...press('atameken.kz, 2019', '2026-11-22') },
    {
      ...quarter('2023-Q3'),
      value: tenge(51_710),
      ...secondary('informburo.kz, 2023', '2026-11-22'),
      note: 'Quoted from the First Credit Bureau; lies between the published months July (49.5 thousand) and August 2023 (52 874).',
    },
    { ...quarter('2024-Q1'), value: tenge(48_370), ...press('nur.kz; kazakhstan-today.com, 2024', '2026-11-22') },
    { ...quarter('2025-Q2'), value: tenge(56_208), ...press('lada.kz, 04.11.2025', '2026-11-22') },
    { ...quarter('2025-Q3'), value: tenge(60_878), ...press('news.mail.ru, 2025', '2026-11-22') },
    {
      ...quarter('2026-Q2'),
      value: tenge(67_618),
      ...secondary('github.com/CryptoAgent666/calk-kz, 2026', '2026-11-22'),
    },
  ],
});
