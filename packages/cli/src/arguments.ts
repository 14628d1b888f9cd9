import { parseArgs } from 'node:util';
import type { Day } from '@tirek/rules';
import { type Command, COMMON_OPTIONS, type Option } from './commands.ts';
import { readDay } from './show/day.ts';
import type { Said } from './words/translate.ts';

/** What was typed after the command's name, checked against the command's table of options. */
export interface Call {
  readonly arguments: readonly string[];
  flag(option: string): boolean;
  text(option: string): string | undefined;
  day(option: string): Day | undefined;
  /** Whole tenge. */
  amount(option: string): number | undefined;
}

export type Parsed = { readonly ok: true; readonly call: Call } | { readonly ok: false; readonly wrong: Said };

type Token = Extract<NonNullable<ReturnType<typeof parseArgs>['tokens']>[number], { kind: 'option' }>;
const AMOUNT = /^\d{1,12}$/;

/** What keeps a value from being used for its option; undefined where nothing does. */
function wrongValue(typed: string, takes: Option['takes'], value: string): Said | undefined {
  if (takes === 'day' && !readDay(value)) return ['wrong.day', { option: typed, value }];
  if (takes === 'amount' && !AMOUNT.test(value)) return ['wrong.amount', { option: typed, value }];
  if (Array.isArray(takes) && !takes.includes(value))
    return ['wrong.choice', { option: typed, value, choices: takes.join(', ') }];
  return undefined;
}

async function wrongOption(token: Token, options: Readonly<Record<string, Option>>): Promise<Said | undefined> {
  const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
  const typed = token.rawName;
  if (!option) {
    const { nearestName } = await import('@tirek/family');
    const meant = nearestName(token.name, Object.keys(options));
    return meant ? ['wrong.optionMeant', { option: typed, meant: `--${meant}` }] : ['wrong.option', { option: typed }];
  }
  if (option.takes === 'flag') return token.value === undefined ? undefined : ['wrong.flag', { option: typed }];
  const swallowed = token.inlineValue === false && /^-./.test(token.value ?? '');
  if (!token.value || swallowed) return ['wrong.valueMissing', { option: typed }];
  return wrongValue(typed, option.takes, token.value);
}

const callOf = (positionals: readonly string[], values: ReadonlyMap<string, string>): Call => ({
  arguments: positionals,
  flag: (option) => values.has(option),
  text: (option) => values.get(option),
  day: (option) => {
    const typed = values.get(option);
    return typed === undefined ? undefined : readDay(typed);
  },
  amount: (option) => {
    const typed = values.get(option);
    return typed === undefined ? undefined : Number(typed);
  },
});

function tokensOf(typed: readonly string[], options: Readonly<Record<string, Option>>) {
  const described = Object.entries(options).map(([name, option]) => [
    name,
    { type: option.takes === 'flag' ? ('boolean' as const) : ('string' as const), ...shortOf(option) },
  ]);
  return parseArgs({
    args: [...typed],
    options: Object.fromEntries(described),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
}
const shortOf = (option: Option): { short?: string } => (option.short === undefined ? {} : { short: option.short });

/** Reads what was typed after a command's name; the first thing that cannot be used is said with its remedy. */
export async function parse(command: Command, typed: readonly string[]): Promise<Parsed> {
  const options = { ...command.options, ...COMMON_OPTIONS };
  const { tokens, positionals } = tokensOf(typed, options);
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const wrong = await wrongOption(token, options);
    if (wrong) return { ok: false, wrong };
    values.set(token.name, token.value ?? '');
  }
  const [fewest, most] = command.takes;
  const usage = `tirek ${command.usage}`;
  const asksHelp = values.has('help') || values.has('version');
  if (positionals.length < fewest && !asksHelp) return { ok: false, wrong: ['wrong.tooFew', { usage }] };
  const surplus = positionals[most];
  if (surplus !== undefined) return { ok: false, wrong: ['wrong.tooMany', { usage, surplus }] };
  return { ok: true, call: callOf(positionals, values) };
}
