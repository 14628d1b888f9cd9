import { inPreviousQuarter } from '@tirek/rules';
import { nationalMinimumQuarter } from '../../parameters/national-minimum-quarter.ts';
import { nationalMinimumYear } from '../../parameters/national-minimum-year.ts';
import { regionalMinimumYear } from '../../parameters/regional-minimum-year.ts';
import { family } from '../../vocabulary/entities.ts';
import { socialCode, tsaLaw } from '../acts.ts';

const estimate = inPreviousQuarter(regionalMinimumYear).times(
  inPreviousQuarter(nationalMinimumQuarter).shareOf(inPreviousQuarter(nationalMinimumYear)),
);

/** The region's minimum of the quarter before, estimated where it was not found: within ±2.4 % on 24 published region-months. */
export const regionalEstimate = family.money('regionalEstimate', {
  named: {
    kk: 'Өңірлік ең төмен күнкөріс деңгейінің бағасы',
    ru: 'Оценка регионального прожиточного минимума',
    en: 'Estimate of the region’s subsistence minimum',
  },
  plain: {
    kk: 'Өңірдің жылдық деңгейі республикадағы тоқсан мен жылдың арақатынасына көбейтіледі.',
    ru: 'Годовой минимум региона умножается на отношение квартального минимума по республике к годовому.',
    en: 'The region’s minimum of the year times the nation’s quarter over the nation’s year.',
  },
  cites: [socialCode.article(120, 4)],
  doubts: ['lineEstimate'],
  editions: {
    '2023-07-01': estimate,
    '2018-01-01': { is: estimate, cites: [tsaLaw.article(2, '1-1')] },
    '2002-01-01': { is: estimate, cites: [tsaLaw.article(2, 1)] },
  },
});
