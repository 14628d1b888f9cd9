import { programmeIds } from '@tirek/law';
import { LANGUAGES } from './language.ts';
import type { Call } from './arguments.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import type { Said } from './words/translate.ts';

/** An option of a command: `flag` stands alone, the others take a value. */
export interface Option {
  readonly takes: 'flag' | 'day' | 'text' | 'amount' | readonly string[];
  readonly short?: string;
  readonly means: Said;
}

export interface Command {
  readonly name: string;
  /** How it is called, without its options: `assess FILE|-`. */
  readonly usage: string;
  readonly means: Said;
  /** What `--help` adds below the options. */
  readonly more?: readonly Said[];
  readonly examples: readonly string[];
  /** Fewest and most arguments beside the options. */
  readonly takes: readonly [fewest: number, most: number];
  readonly options: Readonly<Record<string, Option>>;
  readonly load: () => Promise<{ run: (call: Call, terminal: Terminal) => Promise<ExitCode> }>;
}

/** Options that every command understands. */
export const COMMON_OPTIONS = {
  lang: { takes: LANGUAGES, means: ['option.lang'] },
  help: { takes: 'flag', short: 'h', means: ['option.help'] },
  version: { takes: 'flag', short: 'V', means: ['option.version'] },
} as const satisfies Record<string, Option>;

const on: Option = { takes: 'day', means: ['option.on'] };
const programme: Option = { takes: programmeIds, means: ['option.programme'] };
const lumpSum: Option = { takes: 'flag', means: ['option.lumpSum'] };
const json: Option = { takes: 'flag', means: ['option.json'] };

export const COMMANDS: readonly Command[] = [
  {
    name: 'assess',
    usage: 'assess FILE|-',
    means: ['assess.means'],
    examples: ['tirek assess family.json --on 2018-05-10', 'tirek assess - --lang ru < family.json'],
    takes: [1, 1],
    options: {
      on,
      programme,
      'lump-sum': lumpSum,
      trace: { takes: 'flag', means: ['option.traceShown'] },
      json,
    },
    load: () => import('./assess/command.ts'),
  },
  {
    name: 'compare',
    usage: 'compare FILE|-',
    means: ['compare.means'],
    examples: ['tirek compare family.json --on 2026-11-22'],
    takes: [1, 1],
    options: { on, json },
    load: () => import('./compare/command.ts'),
  },
  {
    name: 'trap',
    usage: 'trap FILE|-',
    means: ['trap.means'],
    examples: ['tirek trap family.json --on 2026-11-22 --svg curve.svg'],
    takes: [1, 1],
    options: {
      on,
      programme,
      member: { takes: 'text', means: ['option.member'] },
      highest: { takes: 'amount', means: ['option.highest'] },
      svg: { takes: 'text', means: ['option.svg'] },
      json,
    },
    load: () => import('./trap/command.ts'),
  },
  {
    name: 'law',
    usage: 'law [RULE|FIGURE]',
    means: ['law.means'],
    examples: ['tirek law', 'tirek law amount --on 2018-05-10'],
    takes: [0, 1],
    options: { on: { takes: 'day', means: ['option.lawOn'] }, json },
    load: () => import('./law/command.ts'),
  },
  {
    name: 'check',
    usage: 'check FILE|-',
    means: ['check.means'],
    examples: ['tirek check family.json'],
    takes: [1, 1],
    options: { json },
    load: () => import('./check/command.ts'),
  },
  {
    name: 'replay',
    usage: 'replay HISTORY.json|-',
    means: ['replay.means'],
    more: [['replay.help']],
    examples: ['tirek replay history.json'],
    takes: [1, 1],
    options: { json },
    load: () => import('./replay/command.ts'),
  },
  {
    name: 'batch',
    usage: 'batch FILE.ndjson|FILE.csv|DIR',
    means: ['batch.means'],
    more: [['batch.ndjsonHelp'], ['batch.csvHelp'], ['batch.outHelp']],
    examples: [
      'tirek batch families.ndjson --on 2026-11-22 > answers.ndjson',
      'tirek batch families.csv --on 2026-11-22 --out answers.csv',
    ],
    takes: [1, 1],
    options: {
      on,
      programme,
      'lump-sum': lumpSum,
      out: { takes: 'text', means: ['option.out'] },
      format: { takes: ['ndjson', 'csv'], means: ['option.format'] },
      trace: { takes: 'flag', means: ['option.trace'] },
    },
    load: () => import('./batch/command.ts'),
  },
];
