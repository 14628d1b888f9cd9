import { type Region, REGION_CODES, REGIONS } from '@tirek/law';
import { type Day, day, type Names } from '@tirek/rules';

/** Why a code names no place: not nine digits, or no region begins like this. */
export type TerritoryRefusal = 'territory.malformed' | 'territory.unknown';

/** `region` is undefined where an old code leaves it open: South Kazakhstan became Turkistan Region and Shymkent in 2018. */
export type TerritoryReading =
  | { readonly ok: true; readonly region: Region | undefined }
  | { readonly ok: false; readonly code: TerritoryRefusal };

const regionByPrefix: ReadonlyMap<string, Region> = new Map(REGION_CODES.map((code) => [code.slice(0, 2), code]));

/** Codes of the former South Kazakhstan (51): 5110… was the city of Shymkent, every other district is now Turkistan Region. */
function successorOf51(code: string): Region | undefined {
  if (code.startsWith('5110')) return '790000000';
  return code === '510000000' ? undefined : '610000000';
}

/** The region of any place in the national classifier of territories (KATO, nine digits). */
export function readTerritory(code: string): TerritoryReading {
  if (!/^\d{9}$/.test(code)) return { ok: false, code: 'territory.malformed' };
  if (code.startsWith('51')) return { ok: true, region: successorOf51(code) };
  const region = regionByPrefix.get(code.slice(0, 2));
  return region ? { ok: true, region } : { ok: false, code: 'territory.unknown' };
}

/** The day on which Abai, Jetisu and Ulytau regions came into being (decree of 3 May 2022 № 887; from memory, not checked). */
const NEW_REGIONS_SINCE = day('2022-06-08');
const CUT_FROM: Partial<Record<Region, Region>> = {
  '100000000': '630000000',
  '330000000': '190000000',
  '620000000': '350000000',
};

/** The region to which a place belonged on a day: before 2022 Zhezkazgan was Karaganda Region's, Semey East Kazakhstan's. */
export const regionOn = (region: Region, on: Day): Region =>
  on < NEW_REGIONS_SINCE ? (CUT_FROM[region] ?? region) : region;

/** Names of the region a place lies in; undefined where the code does not tell. */
export function findRegionNames(code: string): Names | undefined {
  const reading = readTerritory(code);
  return reading.ok && reading.region ? REGIONS[reading.region] : undefined;
}
