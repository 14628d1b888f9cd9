import { type Minor, regionalFigure, type Stretch } from '@tirek/rules';
import type { Region } from '../vocabulary/regions.ts';
import { territory } from '../vocabulary/territory.ts';
import { press, primary, secondary } from './confidence.ts';
import { quarter } from './quarter.ts';
import { tenge } from './tenge.ts';

const ONLY_FIT =
  'Derived: the only whole tenge whose 70 %, rounded half up, is the line published for the next quarter.';

const regions = {
  // Karaganda Region
  '350000000': [
    {
      ...quarter('2017-Q2'),
      value: tenge(22_636),
      ...secondary('social-balkhash.gov.kz, 2017', '2026-11-22'),
      note: 'Derived: the only whole tenge whose 40 % and 60 % are the published 9 054 and 13 582.',
    },
    {
      ...quarter('2017-Q4'),
      value: tenge(22_941),
      ...primary('social-balkhash.gov.kz, 2018', '2026-11-22'),
    },
    {
      ...quarter('2018-Q1'),
      value: tenge(24_844),
      ...primary('social-balkhash.gov.kz, 2018', '2026-11-22'),
    },
  ],
  // Astana, then Nur-Sultan
  '710000000': [
    {
      ...quarter('2019-Q3'),
      value: tenge(36_283),
      ...secondary('azattyq-ruhy.kz, 2019', '2026-11-22'),
      note: ONLY_FIT,
    },
    { ...quarter('2019-Q4'), value: tenge(34_654), ...press('mygorod.kz, 2020', '2026-11-22') },
    {
      ...quarter('2023-Q2'),
      value: tenge(53_310),
      ...secondary('kazinform.kz a4092375, 07.2023', '2026-11-22'),
      note: ONLY_FIT,
    },
  ],
  // Almaty
  '750000000': [{ ...quarter('2020-Q1'), value: tenge(33_590), ...press('kazinform.kz, 17.06.2020', '2026-11-22') }],
  // Shymkent
  '790000000': [
    {
      ...quarter('2023-Q1'),
      value: tenge(45_583),
      ...secondary('Shymkent, 2023', '2026-11-22'),
      note: ONLY_FIT,
    },
  ],
} satisfies Partial<Record<Region, readonly Stretch<Minor>[]>>;

/**
 * Subsistence minimum of a region that statistics calculated for a quarter, tenge a month; it lives in the quarter it describes.
 * Only what was published, or follows from a published line without a choice; Aktobe's line of 2026-Q1 does not, because it may
 * have come from the median.
 */
export const regionalMinimumQuarter = regionalFigure('regionalMinimumQuarter', territory, {
  named: {
    kk: 'Өңірдегі тоқсандық ең төмен күнкөріс деңгейі',
    ru: 'Прожиточный минимум региона за квартал',
    en: 'Subsistence minimum of the region for the quarter',
  },
  regions,
});
