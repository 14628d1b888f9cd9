import { loneMotherOfFour } from '@tirek/family/examples';
import { concluded } from '../examples/main-path.ts';
import { aidos, botagoz, districtCommission, laura } from '../examples/people.ts';
import type { Refused } from '../examples/refused.ts';
import { act, on, refusalOf } from '../examples/story.ts';

const question = 'May the family move to another region?';
const request = { id: 'r-1', level: 'district', about: 'measures', question } as const;
const ready = on(concluded(loneMotherOfFour.file, loneMotherOfFour.on), { order: districtCommission });
const asked = act(ready, botagoz, { type: 'askRecommendation', request });
const close = { type: 'closeRecommendation', request: 'r-1' } as const;

export const recommendationRefusals: Refused = {
  'recommendation.none': ['nothing is closed that was not asked', () => refusalOf(ready, aidos, close)],
  'recommendation.pending': [
    'nothing is determined while a recommendation is awaited',
    () => refusalOf(asked, botagoz, { type: 'determine' }),
  ],
  'recommendation.notChair': ['only the chair closes the vote', () => refusalOf(asked, laura, close)],
};
