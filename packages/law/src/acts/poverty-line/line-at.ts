import { firstKnown, inPreviousQuarter, type Money, type Ratio } from '@tirek/rules';
import { budgetMinimum } from '../../parameters/budget-minimum.ts';
import { regionalMinimumQuarter } from '../../parameters/regional-minimum-quarter.ts';
import { givenPovertyLine } from '../../vocabulary/family.ts';
import { regionalEstimate } from './regional-estimate.ts';

const TENGE = 100;
const whole = (amount: Money<'family'>): Money<'family'> => amount.rounded('halfUp', TENGE);

interface Ways {
  /** The line as the region published it for the quarter. */
  readonly published?: Money<'family'>;
  /** Amount below which a line worked out here may not lie. */
  readonly floor?: Money<'family'>;
  /** Since 2025: the part of the median income which the line must reach. */
  readonly median?: Money<'family'>;
}

/** The ways to a line that is a share of the subsistence minimum, the surest first. */
export function lineAt(share: Ratio<string>, { published, floor, median }: Ways = {}): Money<'family'> {
  const notBelow = (line: Money<'family'>): Money<'family'> => whole(floor ? line.atLeast(floor) : line);
  const noMedian = (line: Money<'family'>): Money<'family'> => (median ? line.withCaution('line.medianUnknown') : line);
  const minimum = inPreviousQuarter(regionalMinimumQuarter).times(share);
  return firstKnown({
    given: givenPovertyLine,
    ...(published ? { published: published.underOwnLaw() } : {}),
    ...(median ? { regionalMinimumAndMedian: whole(minimum.atLeast(median)) } : {}),
    regionalMinimum: noMedian(notBelow(minimum)),
    regionalEstimate: noMedian(notBelow(regionalEstimate.times(share))).withCaution('line.regionalEstimate'),
    nationalEstimate: noMedian(whole(budgetMinimum.times(share))).withCaution('line.nationalEstimate'),
  });
}
