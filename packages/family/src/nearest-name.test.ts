import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

const WORDS = ['wage', 'pension', 'disabilityBenefit', 'housingAid', 'birthDate', 'per'];

test.each([
  ['wages', 'wage'],
  ['WAGE', 'wage'],
  ['wgae', 'wage'],
  ['penson', 'pension'],
  ['disability_benefit', 'disabilityBenefit'],
  ['disability-benifit', 'disabilityBenefit'],
  ['birthday', 'birthDate'],
  ['Per', 'per'],
])('%s was probably meant to be %s', (written, meant) => {
  expect(nearestName(written, WORDS)).toBe(meant);
});

test.each(['salary', 'x', '', 'pwe r', 'a'.repeat(10_000)])('%j is near nothing', (written) => {
  expect(nearestName(written, ['wage', 'pension', 'birthDate'])).toBeUndefined();
});
