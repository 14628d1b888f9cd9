import type { Doubt, FactEntry } from '@tirek/law';
import { lawNames } from '../formula/names.ts';
import type { Terminal } from '../terminal.ts';
import { doubtLines, idLines, section } from './sections.ts';

/** What the law asks: the fact, its possible values, and which rules ask it. */
export function factPage(fact: FactEntry, terminal: Terminal): string[] {
  const { words, language, paint } = terminal;
  const names = lawNames(language);
  const options = fact.options.map(({ id, named }) => `  ${id} — ${named[language]}`);
  return [
    paint('bold', fact.named[language]),
    paint('dim', fact.id),
    ...section(words('law.options'), options, terminal),
    ...section(words('law.usedBy'), idLines(fact.usedBy, names.of, terminal), terminal),
  ];
}

/** One doubt about the text of the law. */
export function doubtPage(doubt: Doubt, usedBy: readonly string[], terminal: Terminal): string[] {
  const { words, language, paint } = terminal;
  const names = lawNames(language);
  return [
    paint('dim', doubt.id),
    ...doubtLines([doubt], terminal),
    ...section(words('law.usedBy'), idLines(usedBy, names.of, terminal), terminal),
  ];
}
