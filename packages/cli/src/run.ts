import { parse } from './arguments.ts';
import { type Command, COMMANDS } from './commands.ts';
import { commandHelp, generalHelp } from './help.ts';
import { isLanguage, type Language, languageOf } from './language.ts';
import { ANSWERED, endQuietlyOnClosedPipe, type ExitCode, processTerminal, refuse, type Terminal } from './terminal.ts';
import { type Said, translator } from './words/translate.ts';

/** The language asked for anywhere on the line, so that even a complaint about the line is in it. */
function languageAsked(typed: readonly string[]): Language {
  for (const [i, word] of typed.entries()) {
    const asked = word.startsWith('--lang=')
      ? word.slice('--lang='.length)
      : word === '--lang'
        ? typed[i + 1]
        : undefined;
    if (isLanguage(asked)) return asked;
  }
  return languageOf(process.env);
}

/** Says what is wrong with the line itself, and where help is. */
const refuseLine = (terminal: Terminal, wrong: Said, help: string): ExitCode =>
  refuse(terminal, `${terminal.words(...wrong)} ${terminal.words('help.hint', { command: help })}`);

async function version(): Promise<string> {
  const { default: about } = await import('../package.json', { with: { type: 'json' } });
  return `tirek ${about.version}`;
}

async function runCommand(command: Command, typed: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = await parse(command, typed);
  if (!parsed.ok) return refuseLine(terminal, parsed.wrong, `tirek ${command.name} --help`);
  if (parsed.call.flag('version')) terminal.print(await version());
  else if (parsed.call.flag('help')) terminal.print(commandHelp(command, terminal));
  else return (await command.load()).run(parsed.call, terminal);
  return ANSWERED;
}

const isOption = (word: string | undefined): boolean => word !== undefined && word.startsWith('-') && word !== '-';

/** Leaves out `--lang ru` in front of the command's name. */
function withoutLanguage(typed: readonly string[]): readonly string[] {
  if (typed[0]?.startsWith('--lang=')) return typed.slice(1);
  return typed[0] === '--lang' ? typed.slice(2) : typed;
}

async function refuseFirst(first: string, terminal: Terminal): Promise<ExitCode> {
  if (isOption(first)) return refuseLine(terminal, ['wrong.optionFirst', { option: first }], 'tirek --help');
  const { nearestName } = await import('@tirek/family');
  const meant = nearestName(first, [...COMMANDS.map((c) => c.name), 'help']);
  const said: Said = meant ? ['wrong.commandMeant', { command: first, meant }] : ['wrong.command', { command: first }];
  return refuseLine(terminal, said, 'tirek --help');
}

/** The whole command: what was typed in, what the shell is told out. */
export async function run(line: readonly string[]): Promise<ExitCode> {
  endQuietlyOnClosedPipe();
  const language = languageAsked(line);
  const terminal = processTerminal(language, await translator(language));
  const [first, ...rest] = withoutLanguage(line);
  if (first === undefined || first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
    terminal.print(generalHelp(COMMANDS, terminal));
    return ANSWERED;
  }
  if (first === '--version' || first === '-V') {
    terminal.print(await version());
    return ANSWERED;
  }
  const [name, typed] = first === 'help' ? [rest[0] ?? '', [...rest.slice(1), '--help']] : [first, rest];
  const command = COMMANDS.find((c) => c.name === name);
  return command ? runCommand(command, typed, terminal) : refuseFirst(name, terminal);
}
