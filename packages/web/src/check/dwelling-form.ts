import type { Dwelling } from '@tirek/family';
import { type DayFields, noDay, readDayFields, toDayFields } from './day-fields.ts';
import { readAmount } from './income-form.ts';

/** One of several dwellings as it is being typed. */
export interface DwellingEntry {
  readonly area: string;
  readonly emergency: boolean;
  readonly disposed: boolean;
  readonly day: DayFields;
}

export const LARGEST_AREA = 5000;
export const noDwelling: DwellingEntry = { area: '', emergency: false, disposed: false, day: noDay };

/** At least two, since fewer need no more questions. */
export function toDwellingEntries(dwellings: readonly Dwelling[]): DwellingEntry[] {
  const stated = dwellings.map((d) => ({
    area: d.totalArea === undefined ? '' : String(d.totalArea),
    emergency: d.emergency ?? false,
    disposed: d.disposedOn !== undefined,
    day: toDayFields(d.disposedOn),
  }));
  return [...stated, noDwelling, noDwelling].slice(0, Math.max(2, stated.length));
}

/** Which dwelling, by place from 0, and what about it. */
export interface DwellingTrouble {
  readonly at: number;
  readonly why: 'area' | 'missing' | 'noSuchDay';
}

export function readDwellings(
  entries: readonly DwellingEntry[],
): { ok: true; dwellings: Dwelling[] } | { ok: false; trouble: DwellingTrouble } {
  const dwellings: Dwelling[] = [];
  for (const [at, entry] of entries.entries()) {
    const area = readAmount(entry.area);
    if (!area.ok || area.amount < 1 || area.amount > LARGEST_AREA) return { ok: false, trouble: { at, why: 'area' } };
    const given = { totalArea: area.amount, emergency: entry.emergency };
    if (!entry.disposed) {
      dwellings.push({ owned: true, ...given });
      continue;
    }
    const day = readDayFields(entry.day);
    if (!day.ok) return { ok: false, trouble: { at, why: day.why } };
    dwellings.push({ owned: false, disposedOn: day.iso, ...given });
  }
  return { ok: true, dwellings };
}
