import { type Command, COMMON_OPTIONS, type Option } from './commands.ts';
import { columnsOf, wrapped } from './show/layout.ts';
import type { Terminal } from './terminal.ts';

const VALUE = { day: 'DAY', text: 'TEXT', amount: 'TENGE' } as const;

function optionUsage(name: string, { takes, short }: Option): string {
  const value = takes === 'flag' ? '' : ` ${typeof takes === 'string' ? VALUE[takes] : takes.join('|')}`;
  return `${short ? `-${short}, ` : ''}--${name}${value}`;
}

/** A term and what it means, the meaning beside it where there is room and below it where not. */
function described(term: string, meaning: string, column: number, width: number): string[] {
  const lines = wrapped(meaning, { width, indent: column });
  if (columnsOf(term) + 4 > column) return [`  ${term}`, ...lines];
  const [first = '', ...rest] = lines;
  return [`  ${term}`.padEnd(column) + first.trimStart(), ...rest];
}

const optionsHelp = (options: Readonly<Record<string, Option>>, terminal: Terminal): string[] =>
  Object.entries(options).flatMap(([name, option]) =>
    described(optionUsage(name, option), terminal.words(...option.means), 26, terminal.width),
  );

const heading = (text: string, terminal: Terminal): string => terminal.paint('bold', text);

/** What `tirek --help` says. */
export function generalHelp(commands: readonly Command[], terminal: Terminal): string[] {
  const { words, width } = terminal;
  return [
    ...wrapped(words('help.about'), { width }),
    '',
    heading(words('help.commands'), terminal),
    ...commands.flatMap((c) => described(c.usage, words(...c.means), 26, width)),
    '',
    heading(words('help.options'), terminal),
    ...optionsHelp(COMMON_OPTIONS, terminal),
    '',
    heading(words('help.exit'), terminal),
    ...(['0', '1', '2'] as const).flatMap((code) => described(code, words(`help.exit${code}`), 6, width)),
    '',
    ...wrapped(words('help.more'), { width }),
  ];
}

/** What `tirek COMMAND --help` says. */
export function commandHelp(command: Command, terminal: Terminal): string[] {
  const { words, width } = terminal;
  return [
    `tirek ${command.usage}`,
    '',
    ...wrapped(words(...command.means), { width }),
    '',
    heading(words('help.options'), terminal),
    ...optionsHelp({ ...command.options, ...COMMON_OPTIONS }, terminal),
    ...(command.more ?? []).flatMap((said) => [
      '',
      ...words(...said)
        .split('\n')
        .flatMap((line) => helpLine(line, width)),
    ]),
    '',
    heading(words('help.examples'), terminal),
    ...command.examples.map((example) => `  ${example}`),
  ];
}

/** A line of a longer help text; what is indented in the text stays indented when it is broken. */
function helpLine(line: string, width: number): string[] {
  const indent = line.length - line.trimStart().length;
  return wrapped(line, { width, indent, hanging: indent === 0 ? 0 : indent + 2 });
}
