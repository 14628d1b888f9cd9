import { figure } from '@tirek/rules';
import { press, unverified } from './confidence.ts';
import { tenge } from './tenge.ts';

/** Minimum monthly wage, tenge. Set by the law on the republican budget of each year. */
export const minimumWage = figure.money('minimumWage', {
  named: { kk: 'Ең төмен жалақы', ru: 'Минимальная заработная плата', en: 'Minimum wage' },
  stretches: [
    { from: '2001-01-01', value: tenge(3484), ...unverified('2026-11-22') },
    { from: '2002-01-01', value: tenge(4181), ...unverified('2026-11-22') },
    { from: '2003-01-01', value: tenge(5000), ...unverified('2026-11-22') },
    { from: '2004-01-01', value: tenge(6600), ...unverified('2026-11-22') },
    { from: '2005-01-01', value: tenge(7000), ...unverified('2026-11-22') },
    { from: '2006-01-01', value: tenge(9200), ...unverified('2026-11-22') },
    { from: '2007-01-01', value: tenge(9752), ...unverified('2026-11-22') },
    { from: '2008-01-01', value: tenge(10_515), ...unverified('2026-11-22') },
    { from: '2008-07-01', value: tenge(12_025), ...unverified('2026-11-22') },
    { from: '2009-01-01', value: tenge(13_470), ...unverified('2026-11-22') },
    { from: '2009-07-01', value: tenge(13_717), ...press('mobi.yk.kz, 06.01.2010', '2026-11-22') },
    { from: '2010-01-01', value: tenge(14_952), ...press('mobi.yk.kz, 06.01.2010; kt.kz', '2026-11-22') },
    { from: '2011-01-01', value: tenge(15_999), ...press('kt.kz, 11.01.2011', '2026-11-22') },
    { from: '2012-01-01', value: tenge(17_439), ...unverified('2026-11-22') },
    { from: '2013-01-01', value: tenge(18_660), ...unverified('2026-11-22') },
    { from: '2014-01-01', value: tenge(19_966), ...unverified('2026-11-22') },
    { from: '2015-01-01', value: tenge(21_364), ...press('archive.wfin.kz, 2015', '2026-11-22') },
    {
      from: '2016-01-01',
      value: tenge(22_859),
      ...press('inaktau.kz, 14.12.2015; № 426-V, 30.11.2015', '2026-11-22'),
    },
    { from: '2017-01-01', value: tenge(24_459), ...press('ru.sputnik.kz, 01.01.2018', '2026-11-22') },
    { from: '2018-01-01', value: tenge(28_284), ...press('emirsaba.org; ru.sputnik.kz, 01.01.2018', '2026-11-22') },
    {
      from: '2019-01-01',
      value: tenge(42_500),
      ...press('mgorod.kz, 05.10.2018', '2026-11-22'),
      note: 'Printed as 42 thousand; the exact amount is from the press of 2020 and 2021.',
    },
    { from: '2020-01-01', value: tenge(42_500), ...press('vera.kz; петропавловск.kz, 2020', '2026-11-22') },
    { from: '2021-01-01', value: tenge(42_500), ...press('петропавловск.kz, 2021', '2026-11-22') },
    { from: '2022-01-01', value: tenge(60_000), ...press('pricom.kz, 2022', '2026-11-22') },
    { from: '2023-01-01', value: tenge(70_000), ...press('knews.kz; kazlenta.kz, 2023', '2026-11-22') },
    { from: '2024-01-01', value: tenge(85_000), ...press('tengrinews.kz, 01.01.2024; kursiv.media', '2026-11-22') },
    { from: '2025-01-01', value: tenge(85_000), ...press('Salyq Calc, 2025', '2026-11-22') },
    {
      from: '2026-01-01',
      until: '2026-12-31',
      value: tenge(85_000),
      ...press('mgorod.kz; kaz.zakon.kz, 2026', '2026-11-22'),
    },
  ],
});
