import { figure } from '@tirek/rules';
import { press, secondary } from './confidence.ts';

const frozen = press('temirnews.kz 2047; vlast.kz 51449; lada.kz, 09.10.2025', '2026-11-22');
const stepwise = press('yk-news.kz, 2013; informburo.kz, 2022', '2026-11-22');

/** Pension age of men, in months of life. */
export const pensionAgeMen = figure.count('pensionAgeMen', {
  named: {
    kk: 'Ерлердің зейнеткерлік жасы (ай)',
    ru: 'Пенсионный возраст мужчин (в месяцах)',
    en: 'Pension age of men (months)',
  },
  stretches: [{ from: '2014-01-01', value: 63 * 12, ...press('alau.kz; lada.kz, 09.10.2025', '2026-11-22') }],
});

/** Pension age of women, in months of life: raised by half a year each year from 2018, held at 61 from 2023 to 2027. */
export const pensionAgeWomen = figure.count('pensionAgeWomen', {
  named: {
    kk: 'Әйелдердің зейнеткерлік жасы (ай)',
    ru: 'Пенсионный возраст женщин (в месяцах)',
    en: 'Pension age of women (months)',
  },
  stretches: [
    {
      from: '2014-01-01',
      value: 58 * 12,
      ...secondary('yk-news.kz, 2013', '2026-11-22'),
      note: 'Inferred from the first step, to 58 and a half.',
    },
    { from: '2018-01-01', value: 58 * 12 + 6, ...stepwise },
    { from: '2019-01-01', value: 59 * 12, ...stepwise },
    { from: '2020-01-01', value: 59 * 12 + 6, ...stepwise },
    { from: '2021-01-01', value: 60 * 12, ...stepwise },
    { from: '2022-01-01', value: 60 * 12 + 6, ...stepwise },
    {
      from: '2023-01-01',
      value: 61 * 12,
      ...frozen,
      note: 'Held until the end of 2027; schedules printed before September 2022 are superseded.',
    },
    { from: '2028-01-01', value: 61 * 12 + 6, ...frozen },
    { from: '2029-01-01', value: 62 * 12, ...frozen },
    { from: '2030-01-01', value: 62 * 12 + 6, ...frozen },
    { from: '2031-01-01', value: 63 * 12, ...frozen },
  ],
});
