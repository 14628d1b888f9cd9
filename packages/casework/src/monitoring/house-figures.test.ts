import { DOUBTS } from '@tirek/law';
import { expect, test } from 'vitest';
import {
  CONTROL_SAMPLE,
  FAMILIES_AT_ADDRESS,
  FEWEST_WORKERS,
  LOAN,
  MONTHS_OF_CONTRIBUTIONS,
  PART_OF_MEDIAN,
  SHORTEST_VISIT_MINUTES,
} from './house-figures.ts';

test.for(['kk', 'ru', 'en'] as const)('the house figures that pick cases are told as they are, in %s', (language) => {
  const told = DOUBTS.find(({ id }) => id === 'monitoringFigures')?.reading[language] ?? '';
  const numbers = told
    .replaceAll(/(\d)\s(?=\d{3})/g, '$1')
    .match(/\d+/g)
    ?.map(Number);
  expect(numbers?.toSorted((a, b) => a - b)).toEqual(
    [
      FAMILIES_AT_ADDRESS,
      MONTHS_OF_CONTRIBUTIONS,
      FEWEST_WORKERS,
      LOAN.lookBackMonths,
      LOAN.months,
      LOAN.atLeast / 100,
      SHORTEST_VISIT_MINUTES,
      CONTROL_SAMPLE.perHundred,
      100,
      CONTROL_SAMPLE.atLeast,
      CONTROL_SAMPLE.atMost,
    ].toSorted((a, b) => a - b),
  );
  // Told as a half.
  expect(PART_OF_MEDIAN).toEqual({ part: 1, of: 2 });
});
