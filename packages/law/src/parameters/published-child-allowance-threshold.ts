import { type Minor, regionalFigure, type Stretch } from '@tirek/rules';
import type { Region } from '../vocabulary/regions.ts';
import { territory } from '../vocabulary/territory.ts';
import { press } from './confidence.ts';
import { quarter } from './quarter.ts';
import { tenge } from './tenge.ts';

const regions = {
  // Karaganda Region
  '350000000': [
    {
      ...quarter('2017-Q3'),
      value: tenge(13_582),
      ...press('social-balkhash.gov.kz, 2017', '2026-11-22'),
      note: '60 % of the subsistence minimum 22 636, half up from 13 581.6.',
    },
  ],
} satisfies Partial<Record<Region, readonly Stretch<Minor>[]>>;

/** Income up to which the child allowance was paid, as published: tenge a month for each member, in the quarter of application. */
export const publishedChildAllowanceThreshold = regionalFigure('publishedChildAllowanceThreshold', territory, {
  named: {
    kk: '18 жасқа дейінгі балаларға жәрдемақы үшін жарияланған табыс шегі',
    ru: 'Опубликованный порог дохода для пособия на детей до 18 лет',
    en: 'Published income threshold of the child allowance',
  },
  regions,
});
