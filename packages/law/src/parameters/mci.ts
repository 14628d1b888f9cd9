import { figure } from '@tirek/rules';
import { press, secondary, unverified } from './confidence.ts';
import { tenge } from './tenge.ts';

const plan = secondary('github.com/CryptoAgent666/calk-kz, 2026', '2026-11-22');

/** Monthly calculation index, tenge: the unit in which benefits are written. Set by the law on the republican budget of each year. */
export const mci = figure.money('mci', {
  named: { kk: 'Айлық есептік көрсеткіш', ru: 'Месячный расчётный показатель', en: 'Monthly calculation index' },
  stretches: [
    { from: '2001-01-01', value: tenge(775), ...unverified('2026-11-22') },
    { from: '2002-01-01', value: tenge(823), ...unverified('2026-11-22') },
    { from: '2003-01-01', value: tenge(872), ...unverified('2026-11-22') },
    { from: '2004-01-01', value: tenge(919), ...unverified('2026-11-22') },
    { from: '2005-01-01', value: tenge(971), ...unverified('2026-11-22') },
    { from: '2006-01-01', value: tenge(1030), ...unverified('2026-11-22') },
    { from: '2007-01-01', value: tenge(1092), ...unverified('2026-11-22') },
    { from: '2008-01-01', value: tenge(1168), ...unverified('2026-11-22') },
    { from: '2009-01-01', value: tenge(1273), ...unverified('2026-11-22') },
    { from: '2009-07-01', value: tenge(1296), ...press('mobi.yk.kz, 06.01.2010', '2026-11-22') },
    { from: '2010-01-01', value: tenge(1413), ...press('mobi.yk.kz, 06.01.2010; kt.kz', '2026-11-22') },
    { from: '2011-01-01', value: tenge(1512), ...press('kt.kz, 11.01.2011', '2026-11-22') },
    { from: '2012-01-01', value: tenge(1618), ...unverified('2026-11-22') },
    { from: '2013-01-01', value: tenge(1731), ...unverified('2026-11-22') },
    { from: '2014-01-01', value: tenge(1852), ...press('isurak.kz, 2014', '2026-11-22') },
    { from: '2015-01-01', value: tenge(1982), ...press('archive.wfin.kz, 2015', '2026-11-22') },
    {
      from: '2016-01-01',
      value: tenge(2121),
      ...press('inaktau.kz, 14.12.2015; № 426-V, 30.11.2015', '2026-11-22'),
    },
    { from: '2017-01-01', value: tenge(2269), ...press('informburo.kz, 2017', '2026-11-22') },
    { from: '2018-01-01', value: tenge(2405), ...press('emirsaba.org; ru.sputnik.kz, 01.01.2018', '2026-11-22') },
    { from: '2019-01-01', value: tenge(2525), ...press('mgorod.kz, 05.10.2018', '2026-11-22') },
    { from: '2020-01-01', value: tenge(2651), ...press('vera.kz, 2020', '2026-11-22') },
    { from: '2020-04-01', value: tenge(2778), ...press('петропавловск.kz, 2020', '2026-11-22') },
    { from: '2021-01-01', value: tenge(2917), ...press('петропавловск.kz, 2021', '2026-11-22') },
    { from: '2022-01-01', value: tenge(3063), ...press('pricom.kz, 2022', '2026-11-22') },
    {
      from: '2022-04-01',
      value: tenge(3180),
      ...press('ognialatau.kz, 2022', '2026-11-22'),
      note: 'For benefits and other social payments; confirmed by the large-family benefits printed for 2022.',
    },
    { from: '2023-01-01', value: tenge(3450), ...press('knews.kz; kazlenta.kz, 2023', '2026-11-22') },
    { from: '2024-01-01', value: tenge(3692), ...press('tengrinews.kz, 01.01.2024; kursiv.media', '2026-11-22') },
    { from: '2025-01-01', value: tenge(3932), ...press('Salyq Calc, 2025', '2026-11-22') },
    { from: '2026-01-01', value: tenge(4325), ...press('mgorod.kz; kaz.zakon.kz, 2026', '2026-11-22') },
    {
      from: '2027-01-01',
      value: tenge(4580),
      ...plan,
      note: 'Planned in the budget of 2026–2028; the law of that year may set another.',
    },
    {
      from: '2028-01-01',
      until: '2028-12-31',
      value: tenge(4938),
      ...plan,
      note: 'Planned in the budget of 2026–2028; the law of that year may set another.',
    },
  ],
});
