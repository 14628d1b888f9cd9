import {
  type Catalogue,
  catalogue,
  type CitationText,
  type FigureEntryText,
  type FigureStretch,
  type RuleEntry,
} from '@tirek/law';
import type { Names } from '@tirek/rules';

/** The edition of a rule in force on a day, ISO; undefined before its first and after it was repealed. */
export function editionOn(rule: RuleEntry, on: string): RuleEntry['editions'][number] | undefined {
  const edition = rule.editions.find((e) => e.from <= on);
  return edition && !edition.repealed ? edition : undefined;
}

/** The day before another, ISO. */
export function dayBefore(iso: string): string {
  const [year = 1970, month = 1, date = 1] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date - 1)).toISOString().slice(0, 10);
}

/** The stretch of a figure in force on a day: the region's, or the one that holds everywhere. */
export const stretchOn = (figure: FigureEntryText, on: string, region?: string): FigureStretch | undefined =>
  figure.stretches.findLast((s) => s.region === region && s.from <= on && (s.until === null || on <= s.until));

export const isRegional = (figure: FigureEntryText): boolean => figure.stretches.some((s) => s.region !== undefined);

/** Whether every word looked for stands somewhere in the texts. */
export function matches(find: string, texts: readonly string[]): boolean {
  const all = texts.join(' ').toLowerCase();
  return find
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

type Say = (names: Names) => string;

const citationTexts = (cites: readonly CitationText[], say: Say): string[] =>
  cites.flatMap((c) => [say(c.title), say(c.actNamed)]);

/** The parts of the law that hold all words looked for, in the order of the catalogue. */
export function findInLaw(find: string, say: Say): Catalogue {
  const all = catalogue();
  if (find.trim() === '') return all;
  const looked = find.trim();
  return {
    rules: all.rules.filter((r) =>
      matches(looked, [
        say(r.named),
        r.plain ? say(r.plain) : '',
        ...citationTexts([...r.cites, ...r.editions.flatMap((e) => e.cites)], say),
      ]),
    ),
    figures: all.figures.filter((f) => matches(looked, [say(f.named), ...f.stretches.map((s) => s.source)])),
    facts: all.facts.filter((f) => matches(looked, [say(f.named)])),
    doubts: all.doubts.filter((d) => matches(looked, [say(d.question), say(d.reading), say(d.why)])),
  };
}
