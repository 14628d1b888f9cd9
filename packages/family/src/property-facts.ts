import { type Day, day, type Given, latestDayElapsed } from '@tirek/rules';
import type { Dwelling, FamilyFile, Property } from './family-file.ts';

/* What a family owns, in the words of the law's grounds of "no need". */

/** Yes, no, or not known. */
type Told = boolean | undefined;

const FIVE_YEARS = 60;
const MACHINERY: readonly Property['kind'][] = [
  'bus',
  'minibus',
  'truck',
  'tractor',
  'agriculturalMachinery',
  'specialVehicle',
  'boat',
  'aircraft',
];

/** Whether a thing is of the kinds that rule assistance out when they work: farm machinery, buses, lorries, craft. */
export const isMachinery = (thing: Property): boolean => MACHINERY.includes(thing.kind);

/** How many are told to be so; undefined where one of them is not known and so the number is not. */
function countOf<T>(rows: readonly T[], isSo: (row: T) => Told): number | undefined {
  let count = 0;
  for (const row of rows) {
    const told = isSo(row);
    if (told === undefined) return undefined;
    if (told) count++;
  }
  return count;
}

/** Whether any is told to be so: one that is settles it, however little is known of the others. */
function anyOf<T>(rows: readonly T[], isSo: (row: T) => Told): Told {
  let any: Told = false;
  for (const row of rows) {
    const told = isSo(row);
    if (told) return true;
    if (told === undefined) any = undefined;
  }
  return any;
}

const both = (a: Told, b: Told): Told =>
  a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;

/** Hundredths of a square metre. An area cannot be "absent": one that is not mentioned is never taken to be 0. */
function areaOf(dwellings: readonly Dwelling[]): number | undefined {
  let area = 0;
  for (const { totalArea } of dwellings) {
    if (totalArea === undefined) return undefined;
    area += Math.round(totalArea * 100);
  }
  return area;
}

function dwellingFacts(dwellings: readonly Dwelling[], on: Day, unmentioned: Told): Record<string, Given> {
  const stillCountsFrom = latestDayElapsed(on, FIVE_YEARS);
  const isDisposed = (d: Dwelling): boolean => d.disposedOn !== undefined && day(d.disposedOn) <= on;
  const isOwned = (d: Dwelling): Told =>
    isDisposed(d) ? false : d.disposedOn !== undefined || (d.owned ?? unmentioned);
  const counts = (d: Dwelling): Told =>
    d.disposedOn !== undefined && isDisposed(d) ? day(d.disposedOn) > stillCountsFrom : isOwned(d);
  const owned = dwellings.filter((d) => isOwned(d) !== false);
  return {
    dwellingsOwned: countOf(dwellings, counts),
    dwellingsHeld: countOf(dwellings, isOwned),
    dwellingArea: owned.every((d) => isOwned(d)) ? areaOf(owned) : undefined,
    dwellingEmergency: anyOf(owned, (d) => both(isOwned(d), d.emergency ?? unmentioned)),
  };
}

function thingFacts(property: readonly Property[], unmentioned: Told): Record<string, Given> {
  const works = (p: Property): Told => p.working ?? unmentioned;
  return {
    premisesForProfit: property.some((p) => p.kind === 'commercialPremises'),
    buildingPlots: countOf(
      property.filter((p) => p.kind === 'buildingPlot'),
      (p) => {
        const free = p.grantedFree ?? unmentioned;
        return free === undefined ? undefined : !free;
      },
    ),
    workingCars: countOf(
      property.filter((p) => p.kind === 'car'),
      works,
    ),
    workingMachinery: countOf(property.filter(isMachinery), works),
  };
}

/** Dwellings and property as the law asks about them; a list that is given is complete, one that is not follows `unstated`. */
export function propertyFacts(file: FamilyFile, on: Day): Record<string, Given> {
  const unmentioned: Told = file.unstated === 'no' ? false : undefined;
  const [dwellings, property] = [file.dwellings, file.property];
  return {
    ...(dwellings || unmentioned === false
      ? dwellingFacts(dwellings ?? [], on, unmentioned)
      : { dwellingsOwned: undefined, dwellingsHeld: undefined, dwellingArea: undefined, dwellingEmergency: undefined }),
    ...(property || unmentioned === false
      ? thingFacts(property ?? [], unmentioned)
      : {
          premisesForProfit: undefined,
          buildingPlots: undefined,
          workingCars: undefined,
          workingMachinery: undefined,
        }),
  };
}
