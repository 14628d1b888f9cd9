import { inPreviousQuarter, percent, when } from '@tirek/rules';
import { budgetMinimum } from '../../parameters/budget-minimum.ts';
import { medianIncome } from '../../parameters/median-income.ts';
import { publishedLine } from '../../parameters/published-line.ts';
import { family } from '../../vocabulary/entities.ts';
import { territory } from '../../vocabulary/territory.ts';
import { lineOrder135, lineOrder160, lineOrder290, lineOrder473, socialCode, tsaLaw } from '../acts.ts';
import { lineAt } from './line-at.ts';

/*
 * The poverty line: the amount of income a month for each head up to which a family may be helped. It is published by each
 * region for each quarter; where the publication was not found, it is worked out from the best statistics there are, and
 * the answer says which.
 */

/** A vice-minister said the line was higher there in April–September 2019; by how much was not found. */
const published2019 = when(territory.isOneOf('470000000', '710000000', '750000000'))
  .then(publishedLine.withCaution('line.higherInThisRegion'))
  .otherwise(publishedLine);

const medianPart = inPreviousQuarter(medianIncome).times(percent(35));

export const povertyLine = family.money('povertyLine', {
  named: { kk: 'Кедейлік шегі', ru: 'Черта бедности', en: 'Poverty line' },
  plain: {
    kk: 'Өтініш берілген тоқсанның алдындағы тоқсандағы өңірлік ең төмен күнкөріс деңгейінің үлесі; 2025 жылдан бастап медианалық табыстың 35 %-ынан кем болмайды.',
    ru: 'Доля регионального прожиточного минимума за квартал перед кварталом обращения; с 2025 года не ниже 35 % медианного дохода.',
    en: 'A share of the region’s subsistence minimum of the quarter before the quarter of application; since 2025 not below 35 % of the median income.',
  },
  cites: [socialCode.article(120, 4), lineOrder160.article(1)],
  doubts: ['lineRounding', 'lineFloor', 'lineMedian', 'lineEstimate'],
  editions: {
    '2025-01-01': {
      is: lineAt(percent(70), { published: publishedLine, median: medianPart }),
      cites: [socialCode.article(120, 4), lineOrder473.article(1)],
    },
    '2023-07-01': lineAt(percent(70), { published: publishedLine }),
    '2019-10-01': {
      is: lineAt(percent(70), { published: publishedLine }),
      cites: [tsaLaw.article(2, '1-1'), lineOrder290.article(1)],
    },
    '2019-04-01': {
      is: lineAt(percent(70), { published: published2019, floor: budgetMinimum.times(percent(70)) }),
      cites: [tsaLaw.article(2, '1-1'), lineOrder290.article(1), lineOrder135.article(1)],
    },
    '2019-01-01': {
      is: lineAt(percent(50), { published: publishedLine, floor: budgetMinimum.times(percent(50)) }),
      cites: [tsaLaw.article(2, '1-1'), lineOrder290.article(1), lineOrder135.article(1)],
    },
    '2018-01-01': {
      is: lineAt(percent(50), { published: publishedLine }),
      cites: [tsaLaw.article(2, '1-1'), lineOrder290.article(1)],
    },
    '2002-01-01': { is: lineAt(percent(40), { published: publishedLine }), cites: [tsaLaw.article(2, 1)] },
  },
});
