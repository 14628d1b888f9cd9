import { type Confidence, type Figure, type FigureEntry, isoDay, type Names, toMainUnits } from '@tirek/rules';

/** A stretch of a figure as plain data: days are ISO, `until` is the last day and null while it lasts. */
export interface FigureStretch {
  readonly from: string;
  readonly until: string | null;
  /** Tenge, share, or number. */
  readonly value: number;
  /** Code of the region it holds in; absent where it holds everywhere. */
  readonly region?: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly checkedOn: string;
  readonly note?: string;
}

/** A dated figure with all its stretches: those that hold everywhere first, then region by region, oldest first. */
export interface FigureEntryText {
  readonly id: string;
  readonly kind: Figure['kind'];
  readonly named: Names;
  readonly stretches: readonly FigureStretch[];
  /** Ids of the rules whose formulas name it. */
  readonly usedBy: readonly string[];
}

const toStretch = (kind: Figure['kind'], entry: FigureEntry, region?: string): FigureStretch => ({
  from: isoDay(entry.from),
  until: entry.until === undefined ? null : isoDay(entry.until),
  value: (kind === 'money' ? toMainUnits(entry.value.num) : entry.value.num) / entry.value.den,
  ...(region === undefined ? {} : { region }),
  source: entry.source,
  confidence: entry.confidence,
  checkedOn: entry.checkedOn,
  ...(entry.note === undefined ? {} : { note: entry.note }),
});

/** A figure of the law as plain data. */
export function toFigureText(figure: Figure, usedBy: readonly string[]): FigureEntryText {
  const { id, kind, named, entries, regions } = figure;
  return {
    id,
    kind,
    named,
    stretches: [
      ...entries.map((entry) => toStretch(kind, entry)),
      ...[...regions].flatMap(([region, own]) => own.map((entry) => toStretch(kind, entry, region))),
    ],
    usedBy,
  };
}
