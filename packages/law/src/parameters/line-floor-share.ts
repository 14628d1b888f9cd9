import { figure, quotient } from '@tirek/rules';
import { press, primary, secondary } from './confidence.ts';

/**
 * Share of the budget minimum below which the poverty line may not lie; 0 where there is no such floor.
 * The floor of 2025, 70 % of the region's own minimum, belongs to the rule of the line itself and is not meant here.
 */
export const lineFloorShare = figure.ratio('lineFloorShare', {
  named: {
    kk: 'Кедейлік шегінің төменгі шегі: бюджет туралы заңдағы ең төмен күнкөріс деңгейінің үлесі',
    ru: 'Нижний предел черты бедности: доля прожиточного минимума из закона о бюджете',
    en: 'Floor of the poverty line as a share of the budget minimum',
  },
  stretches: [
    {
      from: '2001-01-01',
      value: quotient(0, 1),
      ...secondary('№ 269-ө-м, 28.06.2012; № 274-ө-м, 26.06.2013; № 164, 16.06.2017', '2026-11-22'),
      note: 'The quarterly orders that could be read name no floor.',
    },
    {
      from: '2018-01-01',
      value: quotient(0, 1),
      ...secondary('social-balkhash.gov.kz, 2018', '2026-11-22'),
      note: 'Contradicted: the press of April 2019 quotes a floor of 50 % from 01.01.2018 (Order № 135 of 20.03.2019), but the lines published in 2018 (11 471 and 12 422) by Karaganda Region lie below 14 142.',
    },
    {
      from: '2019-01-01',
      value: quotient(50, 100),
      ...press('zakon.kz, 05.04.2019; mail.kz, 03.04.2019; lsm.kz, 01.04.2019', '2026-11-22'),
      note: 'The ministry named 14 849 for this quarter, 50 % of 29 698.',
    },
    {
      from: '2019-04-01',
      value: quotient(70, 100),
      ...press('zakon.kz, 05.04.2019; № 135, 20.03.2019', '2026-11-22'),
    },
    {
      from: '2019-10-01',
      value: quotient(0, 1),
      ...press('old.kzvesti.kz 42040, 2019', '2026-11-22'),
      note: 'The text as quoted names no floor; no published line of a poor region tests it.',
    },
    {
      from: '2023-07-01',
      value: quotient(0, 1),
      ...primary('№ 160, 19.05.2023', '2026-11-22'),
    },
  ],
});
