import type { CitationText, Doubt } from '@tirek/law';
import { wrapped } from '../show/layout.ts';
import type { Terminal } from '../terminal.ts';

/** A titled part of a page; nothing where it has no lines. */
export const section = (title: string, lines: readonly string[], { paint }: Terminal): string[] =>
  lines.length === 0 ? [] : ['', paint('bold', title), ...lines];

export const paragraph = (text: string, { width }: Terminal, indent = 2): string[] => wrapped(text, { width, indent });

/** Places of law, each with the act's full name and its address. */
export const citationLines = (cites: readonly CitationText[], terminal: Terminal): string[] =>
  cites.flatMap(({ title, actNamed, link }) => [
    ...wrapped(`• ${title[terminal.language]}`, { width: terminal.width, indent: 2, hanging: 4 }),
    ...paragraph(actNamed[terminal.language], terminal, 4),
    ...(link === undefined ? [] : [terminal.paint('dim', `    ${link}`)]),
  ]);

/** Where the text is unclear: the question, the reading chosen and why. */
export const doubtLines = (doubts: readonly Doubt[], terminal: Terminal): string[] =>
  doubts.flatMap(({ question, reading, why, sources }) => {
    const { language, words, width } = terminal;
    return [
      ...wrapped(`? ${question[language]}`, { width, indent: 2, hanging: 4 }),
      ...paragraph(reading[language], terminal, 4),
      ...paragraph(why[language], terminal, 4),
      ...paragraph(words('law.source', { source: sources }), terminal, 4).map((line) => terminal.paint('dim', line)),
    ];
  });

/** Ids with their names, one a line. */
export const idLines = (ids: readonly string[], nameOf: (id: string) => string, terminal: Terminal): string[] =>
  ids.flatMap((id) => wrapped(`${id} — ${nameOf(id)}`, { width: terminal.width, indent: 2, hanging: 4 }));
