import type { Dwelling, Property } from '@tirek/family';
import { readAmount } from '../../check/income-form.ts';
import { LARGEST_AREA } from '../../check/dwelling-form.ts';

/** A dwelling as it is being typed. */
export interface DwellingEntry {
  readonly area: string;
  readonly owned: boolean;
  readonly emergency: boolean;
  readonly disposedOn: string | undefined;
}
export const noDwelling: DwellingEntry = { area: '', owned: true, emergency: false, disposedOn: undefined };

export const toDwellingEntries = (dwellings: readonly Dwelling[]): DwellingEntry[] =>
  dwellings.map(({ owned, totalArea, emergency, disposedOn }) => ({
    area: totalArea === undefined ? '' : String(totalArea),
    owned: owned ?? false,
    emergency: emergency ?? false,
    disposedOn,
  }));

/** Dwellings as typed, for the file; undefined where an area is none. An area may be left out: then it is not known. */
export function readDwellingEntries(entries: readonly DwellingEntry[]): Dwelling[] | undefined {
  const dwellings: Dwelling[] = [];
  for (const { area, owned, emergency, disposedOn } of entries) {
    const reading = area.trim() === '' ? undefined : readAmount(area);
    if (reading && (!reading.ok || reading.amount < 1 || reading.amount > LARGEST_AREA)) return undefined;
    dwellings.push({
      owned,
      ...(reading?.ok ? { totalArea: reading.amount } : {}),
      emergency,
      ...(disposedOn === undefined ? {} : { disposedOn }),
    });
  }
  return dwellings;
}

const IMMOVABLE: readonly Property['kind'][] = ['commercialPremises', 'buildingPlot', 'farmLand', 'other'];
/** What only a thing that moves, or only a plot for building, is asked. */
export const asksWhetherWorking = (kind: Property['kind']): boolean => !IMMOVABLE.includes(kind);
export const asksWhetherGranted = (kind: Property['kind']): boolean => kind === 'buildingPlot';

/** A thing of a kind as it is first assumed: what moves, works. */
export const newProperty = (kind: Property['kind']): Property =>
  asksWhetherWorking(kind)
    ? { kind, working: true }
    : asksWhetherGranted(kind)
      ? { kind, grantedFree: false }
      : { kind };
