import type { Names } from './citation.ts';
import { type Day, day, isoDay, plusDays } from './day.ts';
import type { Quotient } from './quotient.ts';

/**
 * How far a figure can be trusted: `primary` the legal text or an official body · `press` the press quoting an official body
 * · `secondary` indirect or derived · `unverified` no source found; an answer that rests on one says so.
 */
export type Confidence = 'primary' | 'press' | 'secondary' | 'unverified';

/** One stretch of a figure as written in the law's files. Days are ISO; `until` is the last day, absent while it lasts. */
export interface Stretch<V> {
  readonly from: string;
  readonly until?: string;
  readonly value: V;
  readonly source: string;
  readonly confidence: Confidence;
  /** The day somebody compared the value with its source. */
  readonly checkedOn: string;
  readonly note?: string;
}

export interface FigureEntry {
  readonly from: Day;
  readonly until: Day | undefined;
  readonly value: Quotient;
  readonly source: string;
  readonly confidence: Confidence;
  readonly checkedOn: string;
  readonly note: string | undefined;
}

export type FigureKind = 'money' | 'ratio' | 'count';

/** A dated figure of the law or of statistics; `regions` holds the stretches that differ by place, `entries` those that hold everywhere. */
export interface Figure {
  readonly id: string;
  readonly kind: FigureKind;
  readonly named: Names;
  readonly entries: readonly FigureEntry[];
  readonly regions: ReadonlyMap<string, readonly FigureEntry[]>;
}

/** Puts stretches in order; each lasts until the next begins. Throws RangeError where two overlap or a day is wrong. */
export function toEntries(id: string, stretches: readonly Stretch<Quotient>[]): FigureEntry[] {
  const sorted = stretches
    .map((s) => ({
      from: day(s.from),
      until: s.until === undefined ? undefined : day(s.until),
      value: s.value,
      source: s.source,
      confidence: s.confidence,
      checkedOn: s.checkedOn,
      note: s.note,
    }))
    .sort((a, b) => a.from - b.from);
  return sorted.map((entry, i) => {
    const next = sorted[i + 1];
    if (entry.until !== undefined && entry.until < entry.from)
      throw new RangeError(`figure ${id}: the stretch from ${isoDay(entry.from)} ends before it begins`);
    if (next && next.from === entry.from)
      throw new RangeError(`figure ${id}: two stretches begin on ${isoDay(next.from)}`);
    if (next && entry.until !== undefined && next.from <= entry.until)
      throw new RangeError(`figure ${id}: two stretches overlap on ${isoDay(next.from)}`);
    return entry.until === undefined && next ? { ...entry, until: plusDays(next.from, -1) } : entry;
  });
}

function entryOn(entries: readonly FigureEntry[], on: Day): FigureEntry | undefined {
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i];
    if (entry && entry.from <= on) return entry.until === undefined || on <= entry.until ? entry : undefined;
  }
  return undefined;
}

/** The stretch in force on a day, the region's own before the general one; undefined where the figure is not known. */
export function findEntry(figure: Figure, on: Day, region?: string): FigureEntry | undefined {
  const own = region === undefined ? undefined : figure.regions.get(region);
  return (own && entryOn(own, on)) ?? entryOn(figure.entries, on);
}
