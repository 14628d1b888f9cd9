import { styleText } from 'node:util';
import type { Language } from './language.ts';
import { wrapped } from './show/layout.ts';
import type { Translate } from './words/translate.ts';

/** What a command leaves behind for the shell. */
export const ANSWERED = 0;
export const UNDETERMINED = 1;
export const BAD_INPUT = 2;
export type ExitCode = 0 | 1 | 2 | 130;

type Style = Parameters<typeof styleText>[0];

/** Where a command writes, in whose language and how wide. */
export interface Terminal {
  readonly language: Language;
  readonly words: Translate;
  readonly width: number;
  /** Writes lines to standard output. */
  print(lines: readonly string[] | string): void;
  /** Writes lines to standard error. */
  complain(lines: readonly string[] | string): void;
  /** Colours a text for standard output; leaves it as it is where no person watches or NO_COLOR is set. */
  paint(style: Style, text: string): string;
  /** The same for standard error. */
  paintError(style: Style, text: string): string;
}

const WIDEST = 80;
const NARROWEST = 40;

const asText = (lines: readonly string[] | string): string =>
  `${typeof lines === 'string' ? lines : lines.join('\n')}\n`;

const coloured = (stream: NodeJS.WriteStream, style: Style, text: string): string => styleText(style, text, { stream });

export function processTerminal(language: Language, words: Translate): Terminal {
  return {
    language,
    words,
    width: Math.max(NARROWEST, Math.min(WIDEST, process.stdout.columns ?? WIDEST)),
    print: (lines) => void process.stdout.write(asText(lines)),
    complain: (lines) => void process.stderr.write(asText(lines)),
    paint: (style, text) => coloured(process.stdout, style, text),
    paintError: (style, text) => coloured(process.stderr, style, text),
  };
}

/** Says why a command is not carried out, and returns the exit code for it. */
export function refuse(terminal: Terminal, sentence: string): ExitCode {
  const [first = '', ...rest] = wrapped(`tirek: ${sentence}`, { width: terminal.width });
  terminal.complain([first.replace('tirek:', terminal.paintError('red', 'tirek:')), ...rest]);
  return BAD_INPUT;
}

/** A reader that stops reading (`tirek law | head`) is no error: the command ends quietly. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(ANSWERED);
    });
}
