import { type Region, REGION_CODES, REGIONS } from '@tirek/law';
import type { Names } from '@tirek/rules';

/** The region a place of the classifier lies in, by its first two digits. */
export const regionOf = (territory: string): Region | undefined =>
  REGION_CODES.find((code) => code.slice(0, 2) === territory.slice(0, 2));

export function regionNames(territory: string): Names | undefined {
  const region = regionOf(territory);
  return region && REGIONS[region];
}
