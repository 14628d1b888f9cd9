import { type Minor, regionalFigure, type Stretch } from '@tirek/rules';
import type { Region } from '../vocabulary/regions.ts';
import { territory } from '../vocabulary/territory.ts';
import { press, primary, secondary } from './confidence.ts';
import { quarter } from './quarter.ts';
import { tenge } from './tenge.ts';

const regions = {
  // Aktobe Region
  '150000000': [{ ...quarter('2026-Q1'), value: tenge(37_060), ...press('gurk.kz, 2026', '2026-11-22') }],
  // Karaganda Region
  '350000000': [
    {
      ...quarter('2017-Q3'),
      value: tenge(9054),
      ...press('social-balkhash.gov.kz, 2017; № 164, 16.06.2017', '2026-11-22'),
      note: 'The line of the general regime, 40 %; the Orleu project stood on 60 %.',
    },
    {
      ...quarter('2018-Q1'),
      value: tenge(11_471),
      ...primary('social-balkhash.gov.kz, 2018', '2026-11-22'),
      note: 'Half up from 11 470.5. Below 50 % of the budget minimum (14 142), against the floor quoted in 2019.',
    },
    {
      ...quarter('2018-Q2'),
      value: tenge(12_422),
      ...primary('social-balkhash.gov.kz, 2018', '2026-11-22'),
      note: 'Below 50 % of the budget minimum (14 142), against the floor quoted in 2019.',
    },
  ],
  // Astana, then Nur-Sultan
  '710000000': [
    {
      ...quarter('2019-Q4'),
      value: tenge(25_398),
      ...press('azattyq-ruhy.kz, 2019', '2026-11-22'),
      note: 'The year follows from a payment of 4.5 indexes, 11 363 tenge, printed beside it.',
    },
    { ...quarter('2020-Q1'), value: tenge(24_258), ...press('mygorod.kz, 2020', '2026-11-22') },
    {
      ...quarter('2023-Q3'),
      value: tenge(37_317),
      ...press('kazinform.kz a4092375, 07.2023', '2026-11-22'),
      note: 'Said of “the third quarter of this year”; the year follows from the rest of the article.',
    },
  ],
  // Almaty
  '750000000': [
    {
      ...quarter('2020-Q2'),
      value: tenge(23_513),
      ...press('kazinform.kz, 17.06.2020', '2026-11-22'),
      note: 'Printed in June 2020 as the line of the second quarter, so it stands on the minimum of the first (33 590).',
    },
  ],
  // Shymkent
  '790000000': [
    {
      ...quarter('2023-Q2'),
      value: tenge(31_908),
      ...secondary('Shymkent, 2023', '2026-11-22'),
      note: 'From the press; which paper was not recorded.',
    },
  ],
} satisfies Partial<Record<Region, readonly Stretch<Minor>[]>>;

/**
 * Poverty line as the regions published it, tenge a month for each member; it lives in the quarter of application.
 * What is not here was not found, which does not mean that it was not published.
 */
export const publishedLine = regionalFigure('publishedLine', territory, {
  named: {
    kk: 'Өңірде жарияланған кедейлік шегі',
    ru: 'Опубликованная черта бедности региона',
    en: 'Poverty line published for the region',
  },
  stretches: [
    {
      from: '2019-04-01',
      until: '2019-09-30',
      value: tenge(20_789),
      ...press('dialog.egov.kz, 04.06.2019; № 135, 20.03.2019', '2026-11-22'),
      note: 'The line everywhere except Nur-Sultan, Almaty and Mangystau, where a vice-minister said it was higher (lsm.kz, 01.04.2019); by how much was not found.',
    },
  ],
  regions,
});
