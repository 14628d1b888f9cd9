import type { Catalogue, EditionEntry, RuleEntry } from '@tirek/law';
import { type Day, isoDay } from '@tirek/rules';
import { type LawNames, lawNames } from '../formula/names.ts';
import { viewOfLaw } from '../formula/view.ts';
import { formulaLines } from '../formula/outline.ts';
import { shownDay } from '../show/day.ts';
import type { Terminal } from '../terminal.ts';
import { citationLines, doubtLines, idLines, paragraph, section } from './sections.ts';

/** The formula of an edition in words and signs. */
const editionFormula = (rule: RuleEntry, edition: EditionEntry, names: LawNames, terminal: Terminal): string[] =>
  edition.formula
    ? formulaLines(viewOfLaw(edition.formula), { terminal, names, rule: rule.id }, 2)
    : paragraph(terminal.words('law.repealed'), terminal);

/** The rule as it stands on the day: since when, or that it does not yet or no longer stand. */
function editionLines(rule: RuleEntry, on: Day, names: LawNames, terminal: Terminal): string[] {
  const { words } = terminal;
  const edition = rule.editions.find(({ from }) => from <= isoDay(on));
  const day = shownDay(isoDay(on));
  if (!edition) return paragraph(words('law.notYet', { on: day }), terminal);
  return [
    ...paragraph(words('law.since', { on: day, from: shownDay(edition.from) }), terminal),
    ...editionFormula(rule, edition, names, terminal),
  ];
}

const historyLines = ({ editions }: RuleEntry, { words }: Terminal): string[] =>
  editions.map(({ from, repealed }) => `  ${shownDay(from)}${repealed ? ` — ${words('law.repealed')}` : ''}`);

/** All about one rule: what it says, since when, by which article, what is unclear, what it is made of. */
export function rulePage(rule: RuleEntry, law: Catalogue, on: Day, terminal: Terminal): string[] {
  const { words, language, paint } = terminal;
  const names = lawNames(language);
  const doubts = law.doubts.filter(({ id }) => rule.doubts.includes(id));
  const cites = rule.editions.find(({ from }) => from <= isoDay(on))?.cites ?? rule.cites;
  return [
    paint('bold', rule.named[language]),
    paint('dim', rule.id),
    ...(rule.plain ? paragraph(rule.plain[language], terminal) : []),
    ...section(words('law.saysOn'), editionLines(rule, on, names, terminal), terminal),
    ...section(words('law.places'), citationLines(cites, terminal), terminal),
    ...section(words('law.doubts'), doubtLines(doubts, terminal), terminal),
    ...section(words('law.history'), historyLines(rule, terminal), terminal),
    ...section(
      words('law.uses'),
      idLines([...rule.uses, ...rule.figures, ...rule.facts], names.of, terminal),
      terminal,
    ),
    ...section(words('law.usedBy'), idLines(rule.usedBy, names.of, terminal), terminal),
  ];
}
