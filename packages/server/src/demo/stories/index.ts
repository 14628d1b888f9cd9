import { aboutChanges } from './about-changes.ts';
import { aboutCommissions } from './about-commissions.ts';
import { aboutContracts } from './about-contracts.ts';
import { aboutHomes } from './about-homes.ts';
import { aboutMoney } from './about-money.ts';
import { aboutOldTimes } from './about-old-times.ts';
import { aboutPayments } from './about-payments.ts';
import { aboutReturns } from './about-returns.ts';
import { aboutSanctions } from './about-sanctions.ts';
import { aboutWays } from './about-ways.ts';
import type { Story } from './story.ts';

/** Every story of the town, in the order in which they are worth hearing; a story comes after the one it needs. */
export const STORIES: readonly Story[] = [
  ...aboutMoney,
  ...aboutCommissions,
  ...aboutHomes,
  ...aboutWays,
  ...aboutSanctions,
  ...aboutContracts,
  ...aboutChanges,
  ...aboutPayments,
  ...aboutReturns,
  ...aboutOldTimes,
];
