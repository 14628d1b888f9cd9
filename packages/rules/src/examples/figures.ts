import { figure, regionalFigure } from '../expression.ts';
import { minor } from '../money.ts';
import { quotient } from '../quotient.ts';
import { called, region, stretch } from './household.ts';

/* Figures for tests: with changes, gaps and regions. */

/** Known on every day of the tests. */
export const LINE = figure.money('line', {
  ...called('line'),
  stretches: [
    stretch('2000-01-01', minor(40_000)),
    stretch('2024-01-01', minor(43_407)),
    stretch('2025-01-01', minor(46_228)),
  ],
});
/** Not known in 2023. */
export const GAPPED = figure.money('gapped', {
  ...called('gapped'),
  stretches: [stretch('2000-01-01', minor(7), '2022-12-31'), stretch('2024-01-01', minor(9))],
});
/** A share of the law. */
export const SHARE = figure.ratio('share', {
  ...called('share'),
  stretches: [stretch('2000-01-01', quotient(40, 100)), stretch('2024-07-01', quotient(7, 10))],
});
/** A number of the law. */
export const LIMIT = figure.count('limit', {
  ...called('limit'),
  stretches: [stretch('2000-01-01', 3), stretch('2025-02-01', 4)],
});
/** An age in months that was raised twice and once lowered. */
export const AGE = figure.count('age', {
  ...called('age'),
  stretches: [
    stretch('2000-01-01', 216),
    stretch('2023-01-01', 222),
    stretch('2024-02-29', 240),
    stretch('2025-03-01', 228),
  ],
});
/** Differs by region; where a region has no figure of its own, the general one holds. */
export const EVERYWHERE = regionalFigure('everywhere', region, {
  ...called('everywhere'),
  stretches: [stretch('2000-01-01', minor(30_000))],
  regions: {
    north: [stretch('2000-01-01', minor(35_000))],
    south: [stretch('2024-02-01', minor(28_500), '2024-12-31')],
  },
});
/** Nothing is known of the west. */
export const PARTLY = regionalFigure('partly', region, {
  ...called('partly'),
  regions: {
    north: [stretch('2000-01-01', minor(5))],
    south: [stretch('2000-01-01', minor(6))],
    east: [stretch('2000-01-01', minor(4))],
  },
});
