import type { Catalogue } from '@tirek/law';
import { columnsOf, wrapped } from '../show/layout.ts';
import type { Terminal } from '../terminal.ts';

/** An id and what it is called, the name below where the id leaves it no room. */
function entry(id: string, name: string, { width }: Terminal): string[] {
  const column = 30;
  const lines = wrapped(name, { width, indent: column });
  if (columnsOf(id) + 3 > column) return [`  ${id}`, ...lines];
  const [first = '', ...rest] = lines;
  return [`  ${id}`.padEnd(column) + first.trimStart(), ...rest];
}

/** Every rule, figure, fact and doubt by its id: what can be asked about. */
export function listPage({ rules, figures, facts, doubts }: Catalogue, terminal: Terminal): string[] {
  const { words, paint, language, width } = terminal;
  return [
    paint('bold', words('law.rules')),
    ...rules.toReversed().flatMap(({ id, named }) => entry(id, named[language], terminal)),
    '',
    paint('bold', words('law.figures')),
    ...figures.flatMap(({ id, named }) => entry(id, named[language], terminal)),
    '',
    paint('bold', words('law.facts')),
    ...facts.flatMap(({ id, named }) => entry(id, named[language], terminal)),
    '',
    paint('bold', words('law.doubts')),
    ...doubts.flatMap(({ id, question }) => entry(id, question[language], terminal)),
    '',
    ...wrapped(words('law.more'), { width }),
  ];
}
