import { figure } from '@tirek/rules';
import { press, primary, unverified } from './confidence.ts';
import { tenge } from './tenge.ts';

/**
 * Subsistence minimum that the law on the republican budget sets for basic social payments, tenge a month.
 * Not the minimum that statistics calculate and the poverty line takes a share of: those are `nationalMinimum…`, `regionalMinimum…`.
 */
export const budgetMinimum = figure.money('budgetMinimum', {
  named: {
    kk: 'Республикалық бюджет туралы заңда белгіленген ең төмен күнкөріс деңгейі',
    ru: 'Прожиточный минимум, установленный законом о республиканском бюджете',
    en: 'Subsistence minimum set by the budget law',
  },
  stretches: [
    { from: '2006-01-01', value: tenge(7945), ...unverified('2026-11-22') },
    { from: '2007-01-01', value: tenge(8861), ...unverified('2026-11-22') },
    { from: '2008-01-01', value: tenge(10_515), ...unverified('2026-11-22') },
    { from: '2008-07-01', value: tenge(12_025), ...unverified('2026-11-22') },
    { from: '2009-01-01', value: tenge(13_470), ...unverified('2026-11-22') },
    { from: '2009-07-01', value: tenge(13_717), ...unverified('2026-11-22') },
    { from: '2010-01-01', value: tenge(14_952), ...press('mobi.yk.kz, 06.01.2010; kt.kz', '2026-11-22') },
    { from: '2011-01-01', value: tenge(15_999), ...press('kt.kz, 11.01.2011', '2026-11-22') },
    { from: '2012-01-01', value: tenge(17_439), ...unverified('2026-11-22') },
    { from: '2013-01-01', value: tenge(18_660), ...unverified('2026-11-22') },
    { from: '2014-01-01', value: tenge(19_966), ...press('isurak.kz, 2014; zakon.kz, 2014', '2026-11-22') },
    { from: '2015-01-01', value: tenge(21_364), ...press('archive.wfin.kz, 2015', '2026-11-22') },
    {
      from: '2016-01-01',
      value: tenge(22_859),
      ...primary('№ 426-V, 30.11.2015; Өрлеу, 2016', '2026-11-22'),
    },
    { from: '2017-01-01', value: tenge(24_459), ...press('informburo.kz, 2017', '2026-11-22') },
    { from: '2018-01-01', value: tenge(28_284), ...press('emirsaba.org; ru.sputnik.kz, 01.01.2018', '2026-11-22') },
    { from: '2019-01-01', value: tenge(29_698), ...press('dialog.egov.kz, 04.06.2019', '2026-11-22') },
    { from: '2020-01-01', value: tenge(31_183), ...unverified('2026-11-22') },
    { from: '2020-04-01', value: tenge(32_668), ...press('петропавловск.kz, 2020', '2026-11-22') },
    { from: '2021-01-01', value: tenge(34_302), ...press('петропавловск.kz, 2021', '2026-11-22') },
    { from: '2022-01-01', value: tenge(36_018), ...press('pricom.kz, 2022', '2026-11-22') },
    { from: '2022-04-01', value: tenge(37_389), ...unverified('2026-11-22') },
    { from: '2023-01-01', value: tenge(40_567), ...press('knews.kz; tema-kz.net; kazlenta.kz, 2023', '2026-11-22') },
    { from: '2024-01-01', value: tenge(43_407), ...unverified('2026-11-22') },
    { from: '2025-01-01', value: tenge(46_228), ...press('Salyq Calc, 2025', '2026-11-22') },
    {
      from: '2026-01-01',
      until: '2026-12-31',
      value: tenge(50_851),
      ...press('mgorod.kz; kaz.zakon.kz, 2026', '2026-11-22'),
    },
  ],
});
