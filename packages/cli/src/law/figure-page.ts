import { type Catalogue, type FigureEntryText, type FigureStretch, REGIONS } from '@tirek/law';
import { type Day, isoDay } from '@tirek/rules';
import { lawNames } from '../formula/names.ts';
import { shownValue } from '../formula/value.ts';
import { shownDay } from '../show/day.ts';
import { row, wrapped } from '../show/layout.ts';
import type { Terminal } from '../terminal.ts';
import { idLines, section } from './sections.ts';

const regionName = (code: string, { language }: Terminal): string =>
  Object.entries(REGIONS).find(([region]) => region === code)?.[1][language] ?? code;

/** One stretch: from when to when, how much; below it where it comes from and how far it can be trusted. */
function stretchLines(stretch: FigureStretch, figure: FigureEntryText, terminal: Terminal): string[] {
  const { words, width, paint } = terminal;
  const { from, until, value, region, source, confidence, checkedOn, note } = stretch;
  const place = region === undefined ? '' : `${regionName(region, terminal)}, `;
  const period = `${place}${shownDay(from)} – ${until === null ? '…' : shownDay(until)}`;
  const told = words('figure.source', {
    source: source === '' ? words('figure.noSource') : source,
    confidence: words(`confidence.${confidence}`),
    on: shownDay(checkedOn),
  });
  return [
    ...row(period, shownValue(value, figure.kind, terminal, String), { width, indent: 2 }),
    ...wrapped(told, { width, indent: 4 }).map((line) => paint('dim', line)),
    ...(note === undefined ? [] : wrapped(note, { width, indent: 4 }).map((line) => paint('dim', line))),
  ];
}

const isInForce = ({ from, until }: FigureStretch, on: string): boolean =>
  from <= on && (until === null || on <= until);

/** All about one figure: what it is on the day, or with `whole` also everything it was before and will be. */
export function figurePage(
  { figure, law }: { figure: FigureEntryText; law: Catalogue },
  on: Day,
  whole: boolean,
  terminal: Terminal,
): string[] {
  const { words, language, paint } = terminal;
  const day = isoDay(on);
  const now = figure.stretches.filter((s) => isInForce(s, day));
  const others = whole ? figure.stretches.filter((s) => !isInForce(s, day)).toReversed() : [];
  const lines = (stretches: readonly FigureStretch[]): string[] =>
    stretches.flatMap((s) => stretchLines(s, figure, terminal));
  const names = lawNames(language);
  const users = figure.usedBy.filter((id) => law.rules.some((rule) => rule.id === id));
  return [
    paint('bold', figure.named[language]),
    paint('dim', figure.id),
    ...section(
      words('figure.on', { on: shownDay(day) }),
      now.length === 0 ? [`  ${words('figure.none')}`] : lines(now),
      terminal,
    ),
    ...section(words('figure.others'), lines(others), terminal),
    ...section(words('law.usedBy'), idLines(users, names.of, terminal), terminal),
  ];
}
