import type { Day } from './day.ts';
import { LARGEST_GROUP } from './entity.ts';
import type { Expression, Fact, Kind, Node } from './expression.ts';
import { explain } from './explain.ts';
import { type Quotient, whole } from './quotient.ts';
import { findEdition, type Rule } from './rule.ts';
import type { Given } from './situation.ts';
import { wordOf } from './words/index.ts';
import { type Printed, type Printer, wholeCode, yesNoCode } from './words/word.ts';

/*
 * Prints questions about a group as one JavaScript loop over typed arrays: integers only, one pass over the members into
 * running sums, then differences per group, so that no inner loop has a varying length. One file because the printer, its
 * registers and the loop around them are one machine. What it costs and gains: docs/adr/001.
 */

/** How a fact reaches the kernel: as a column, or as one value for everybody (`null`: does not arise). */
export type Binding = 'column' | { readonly value: Given };

export interface KernelRequest<Name extends string> {
  readonly questions: Readonly<Record<Name, Expression<never, Kind>>>;
  readonly on: Day;
  readonly lawDay?: Day;
  /** Facts not named here are columns. */
  readonly bindings?: Readonly<Record<string, Binding>>;
}

/** Column types: money Float64Array (whole smallest units), count and day Int32Array, choice and yes/no Uint8Array (place of the option; 0 or 1). */
export type Column = Float64Array | Int32Array | Uint8Array;

export interface Kernel<Name extends string> {
  /** The printed program, for reading and for sending to a worker. */
  readonly source: string;
  /** Columns it reads, in the order of `source`'s parameters. */
  readonly columns: readonly { readonly fact: Fact; readonly of: 'member' | 'group' }[];
  /** What it writes: money, counts and days as whole numbers, yes/no as 0 or 1, a choice as its place in `options`. */
  readonly outputs: readonly { readonly name: Name; readonly kind: Kind; readonly options: readonly string[] }[];
  /**
   * Answers groups `from` ≤ g < `to`. `offsets[g]` is the first member of group g, `offsets[groups]` the number of members.
   * Columns are keyed by fact id. Throws RangeError on a missing column or a group of more than 60.
   */
  run(input: KernelInput, output: Readonly<Record<Name, Column>>, from?: number, to?: number): void;
}

export interface KernelInput {
  readonly offsets: Int32Array;
  readonly columns: Readonly<Record<string, Column>>;
}

/** A tree that cannot be answered over columns: says which rule and why. */
export class CannotPrint extends Error {}

const BLOCK = 2048;
const BITS = 6;
const PER_WORD = 5;

const RUNTIME = `
  const yearsSince = (cuts, born) => { let years = 0; while (years < 120 && born <= cuts[years + 1]) years++; return years; };
  const civil = (day) => { const z = day + 719468, era = Math.floor(z / 146097), doe = z - era * 146097,
    yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365),
    doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100)), mp = Math.floor((5 * doy + 2) / 153),
    month = mp < 10 ? mp + 3 : mp - 9; return [yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - Math.floor((153 * mp + 2) / 5) + 1]; };
  const lastDate = (y, m) => m === 2 ? ((y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
  const monthsFrom = (a, b) => { const [y, m, d] = civil(a), [v, n, e] = civil(b), rough = (v - y) * 12 + n - m;
    return Math.max(0, Math.min(d, lastDate(v, n)) <= e ? rough : rough - 1); };`;

type Place = 'member' | 'group';

class Registers {
  readonly columns = new Map<string, { fact: Fact; of: Place; name: string }>();
  readonly constants: string[] = [];
  readonly counts: string[] = [];
  readonly sums: { code: string; high: number }[] = [];
  readonly lines: Record<Place, string[]> = { member: [], group: [] };
  #names = 0;
  newName(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }
}

class ColumnPrinter implements Printer {
  readonly #memo = new Map<Node | Rule, Printed>();
  readonly #given = new Map<string, Printed>();
  readonly place: Place;
  readonly registers: Registers;
  readonly request: KernelRequest<string>;
  readonly members: ColumnPrinter | undefined;
  readonly #path: string[] = [];

  constructor(place: Place, registers: Registers, request: KernelRequest<string>, members?: ColumnPrinter) {
    this.place = place;
    this.registers = registers;
    this.request = request;
    this.members = members;
  }
  get day(): Day {
    return this.request.on;
  }
  get lawDay(): Day {
    return this.request.lawDay ?? this.request.on;
  }
  cannot(why: string): never {
    throw new CannotPrint(`${this.#path.join(' → ') || 'question'}: ${why}`);
  }
  keep(code: string): string {
    if (/^[\w.]+$/.test(code)) return code;
    if (code.startsWith('[') || code.startsWith('new ')) return this.#constant(code);
    const name = this.registers.newName('v');
    this.registers.lines[this.place].push(`const ${name} = ${code};`);
    return name;
  }
  #constant(code: string): string {
    const name = this.registers.newName('t');
    this.registers.constants.push(`const ${name} = ${code};`);
    return name;
  }
  print(node: Node): Printed {
    const done = this.#memo.get(node);
    if (done) return done;
    const fixed = node.kind === 'choice' ? undefined : this.#fixed(node);
    const printed = fixed ?? wordOf(node.word).print(node, this);
    const leaf = node.word === 'given' || node.word === 'constant' || node.word === 'rule' || fixed;
    const kept = leaf ? printed : { ...printed, code: this.keep(printed.code) };
    this.#memo.set(node, kept);
    return kept;
  }

  // ── what does not depend on the case is computed once, by the explaining reader ──────────────────────────
  /** Facts a tree depends on; undefined where it aggregates or reads a column other than one choice of the group. */
  #dependsOn(node: Node, found: Map<string, Fact>): boolean {
    if (node.fact) {
      const binding = this.#bindingOf(node.fact);
      if (binding === 'column') found.set(node.fact.id, node.fact);
      return binding !== 'column' || (node.kind === 'choice' && this.place === 'group');
    }
    if (['sum', 'countWhere', 'any', 'every'].includes(node.word)) return false;
    if (node.rule) {
      const body = findEdition(node.rule, this.lawDay)?.node;
      return body ? this.#dependsOn(body, found) : true;
    }
    return node.parts.every((part) => this.#dependsOn(part, found));
  }
  #fixed(node: Node): Printed | undefined {
    const found = new Map<string, Fact>();
    if (!this.#dependsOn(node, found) || found.size > 1) return undefined;
    const [by] = found.values();
    const facts: Record<string, Given> = {};
    for (const [id, binding] of Object.entries(this.request.bindings ?? {}))
      if (binding !== 'column') facts[id] = binding.value;
    const valueFor = (given: Record<string, Given>): Quotient | boolean | number => {
      const { answers } = explain(
        { it: { node } as never },
        { facts: given, members: [] },
        { on: this.day, lawDay: this.lawDay },
      );
      const answer = answers.it;
      if (answer.is === 'known') return answer.value as Quotient | boolean | number;
      return this.cannot(answer.is === 'unknown' ? `not known: ${JSON.stringify(answer.missing)}` : answer.why);
    };
    if (!by) return this.#literal(valueFor(facts));
    const asQuotient = (value: Quotient | boolean | number): Quotient =>
      typeof value === 'object' ? value : whole(Number(value));
    const values = by.options.map((option) => asQuotient(valueFor({ ...facts, [by.id]: option })));
    const den = values.reduce((d, v) => (d % v.den === 0 ? d : d * v.den), 1);
    const nums = values.map((v) => v.num * (den / v.den));
    const table = this.#constant(`new Float64Array([${nums.join(',')}])`);
    const code = this.keep(`${table}[${this.given(by).code}]`);
    return { code, den, by: [], low: Math.min(...nums), high: Math.max(...nums) };
  }
  #literal(value: Quotient | boolean | number): Printed {
    if (typeof value === 'boolean') return yesNoCode(value ? '1' : '0');
    const { num, den } = typeof value === 'number' ? whole(value) : value;
    return { code: String(num), den, by: [], low: num, high: num };
  }

  // ── leaves ───────────────────────────────────────────────────────────────────────────────────────────────
  #bindingOf(fact: Fact): Binding {
    return this.request.bindings?.[fact.id] ?? 'column';
  }
  given(fact: Fact): Printed {
    const binding = this.#bindingOf(fact);
    if (binding !== 'column') {
      const { value } = binding;
      if (value === null || value === undefined) return this.cannot(`${fact.id} is bound to nothing`);
      if (typeof value === 'string') return wholeCode(String(fact.options.indexOf(value)), 0, fact.options.length);
      return this.#literal(typeof value === 'number' ? whole(value) : value);
    }
    const column = this.registers.columns.get(fact.id) ?? {
      fact,
      of: this.place,
      name: `c${this.registers.columns.size}`,
    };
    this.registers.columns.set(fact.id, column);
    const done = this.#given.get(fact.id);
    if (done) return done;
    const code = this.keep(`${column.name}[${this.place === 'member' ? 'p' : 'g'}]`);
    const [low, high] = fact.kind === 'money' || fact.kind === 'count' ? fact.range : [-0x80000000, 0x7fffffff];
    const printed = fact.kind === 'yesNo' ? yesNoCode(code) : wholeCode(code, low, high);
    this.#given.set(fact.id, printed);
    return printed;
  }
  rule(rule: Rule): Printed {
    const done = this.#memo.get(rule);
    if (done) return done;
    const body = findEdition(rule, this.lawDay)?.node;
    this.#path.push(rule.id);
    if (!body) return this.cannot('not in force on this day');
    const printed = this.print(body);
    this.#path.pop();
    this.#memo.set(rule, printed);
    return printed;
  }

  // ── choices ──────────────────────────────────────────────────────────────────────────────────────────────
  optionsOf(node: Node): readonly string[] {
    if (node.fact) return node.fact.options;
    if (node.rule) return node.rule.options;
    if (typeof node.value === 'string') return [node.value];
    return [...new Set(node.parts.filter((p) => p.kind === 'choice').flatMap((p) => this.optionsOf(p)))];
  }
  printChoice(node: Node, options: readonly string[]): Printed {
    if (typeof node.value === 'string') return wholeCode(String(options.indexOf(node.value)), 0, options.length);
    if (node.word === 'when') {
      const [condition, then, otherwise] = node.parts;
      const asked = this.print(condition!).code;
      const [a, b] = [this.printChoice(then!, options).code, this.printChoice(otherwise!, options).code];
      if (asked === '1' || asked === '0') return wholeCode(asked === '1' ? a : b, 0, options.length);
      return wholeCode(this.keep(`(${asked} ? ${a} : ${b})`), 0, options.length);
    }
    if (node.rule) {
      const body = findEdition(node.rule, this.lawDay)?.node;
      return body ? this.printChoice(body, options) : this.cannot(`${node.rule.id} is not in force`);
    }
    if (!node.fact) return this.cannot(`a choice cannot be made by ${node.word}`);
    const printed = this.given(node.fact);
    if (node.fact.options.join() === options.join()) return printed;
    const places = node.fact.options.map((option) => options.indexOf(option));
    return wholeCode(`${this.#constant(`new Int32Array([${places.join(',')}])`)}[${printed.code}]`, -1, options.length);
  }

  // ── members ──────────────────────────────────────────────────────────────────────────────────────────────
  #member(): ColumnPrinter {
    return this.members ?? this.cannot('a member has no members');
  }
  countOver(where: Node): Printed {
    return this.#counted(this.#member().print(where).code);
  }
  countExceptions(condition: Node, among: Node | undefined): Printed {
    const member = this.#member();
    const code = `(${member.print(condition).code} ^ 1)`;
    return this.#counted(member.keep(among ? `(${member.print(among).code} & ${code})` : code));
  }
  #counted(code: string): Printed {
    const known = this.registers.counts.indexOf(code);
    const slot = known >= 0 ? known : this.registers.counts.push(code) - 1;
    return wholeCode(`n${slot}`, 0, LARGEST_GROUP);
  }
  sumOver(amount: Node, where: Node | undefined): Printed {
    const member = this.#member();
    const printed = member.print(amount);
    if (printed.by.length > 0) this.cannot('an amount divided by a count cannot be added up over members');
    const code = where ? member.keep(`(${member.print(where).code} ? ${printed.code} : 0)`) : printed.code;
    const high = Math.max(Math.abs(printed.low), Math.abs(printed.high));
    if (!(high * (BLOCK + LARGEST_GROUP) <= Number.MAX_SAFE_INTEGER)) this.cannot('running sums could leave 2^53');
    const known = this.registers.sums.findIndex((s) => s.code === code);
    const slot = known >= 0 ? known : this.registers.sums.push({ code, high }) - 1;
    const bound = (edge: number): number => edge * LARGEST_GROUP;
    return {
      code: `m${slot}`,
      den: printed.den,
      by: [],
      low: Math.min(0, bound(printed.low)),
      high: bound(printed.high),
    };
  }
}

function printOutput(printer: ColumnPrinter, name: string, node: Node): { code: string; options: readonly string[] } {
  if (node.kind === 'choice') {
    const options = printer.optionsOf(node);
    return { code: printer.printChoice(node, options).code, options };
  }
  const printed = printer.print(node);
  if (printed.den !== 1 || printed.by.length > 0)
    throw new CannotPrint(`${name}: a divided number must be rounded before it is written`);
  return { code: printed.code, options: [] };
}

const unpack = (counts: readonly string[]): string[] =>
  counts.map((_, i) => {
    const shift = (i % PER_WORD) * BITS;
    const word = `d${Math.floor(i / PER_WORD)}`;
    return `const n${i} = ${shift === 0 ? word : `(${word} >>> ${shift})`} & 63;`;
  });

function loop(registers: Registers, outputs: readonly { name: string; code: string }[]): string {
  const { counts, sums, columns, lines, constants } = registers;
  const words = Array.from({ length: Math.ceil(counts.length / PER_WORD) }, (_, w) =>
    counts
      .slice(w * PER_WORD, (w + 1) * PER_WORD)
      .map((code, i) => (i === 0 ? code : `(${code} << ${i * BITS})`))
      .join(' | '),
  );
  const each = <T>(of: readonly T[], print: (item: T, i: number) => string): string => of.map(print).join('\n');
  return `'use strict';
${RUNTIME}
${constants.join('\n')}
const BLOCK = ${BLOCK};
${each(words, (_, w) => `const W${w} = new Int32Array(BLOCK + ${LARGEST_GROUP} + 1);`)}
${each(sums, (_, s) => `const M${s} = new Float64Array(BLOCK + ${LARGEST_GROUP} + 1);`)}
return function kernel(offsets, columns, output, from, to) {
${each([...columns.values()], ({ name }, i) => `const ${name} = columns[${i}];`)}
${each(outputs, (_, i) => `const o${i} = output[${i}];`)}
let g = from;
while (g < to) {
  const start = offsets[g];
  const full = start + BLOCK;
  let last = g + 1;
  while (last < to && offsets[last + 1] <= full) last++;
  const end = offsets[last];
  ${words.map((_, w) => `let w${w} = 0;`).join(' ')} ${sums.map((_, s) => `let s${s} = 0;`).join(' ')}
  for (let p = start, k = 1; p < end; p++, k++) {
    ${lines.member.join('\n    ')}
    ${each(words, (code, w) => `w${w} = (w${w} + (${code})) | 0; W${w}[k] = w${w};`)}
    ${each(sums, ({ code }, s) => `s${s} += ${code}; M${s}[k] = s${s};`)}
  }
  ${words.length + sums.length > 0 ? 'let i = 0;' : ''}
  for (; g < last; g++) {
    ${words.length + sums.length > 0 ? 'const j = offsets[g + 1] - start;' : ''}
    ${each(words, (_, w) => `const d${w} = (W${w}[j] - W${w}[i]) | 0;`)}
    ${each(sums, (_, s) => `const m${s} = M${s}[j] - M${s}[i];`)}
    ${unpack(counts).join('\n    ')}
    ${lines.group.join('\n    ')}
    ${each(outputs, ({ code }, i) => `o${i}[g] = ${code};`)}
    ${words.length + sums.length > 0 ? 'i = j;' : ''}
  }
}
};`;
}

type Compiled = (
  offsets: Int32Array,
  columns: readonly Column[],
  output: readonly Column[],
  from: number,
  to: number,
) => void;

/** Makes the printed program runnable. Only ever given text that `compileKernel` printed. */
export const load = (source: string): Compiled => new Function(source)() as Compiled;

/**
 * Compiles questions about groups for one day. Throws CannotPrint where a number could leave 2^53, a figure has no value on
 * the day, or the answer would depend on what is not known.
 */
export function compileKernel<Name extends string>(request: KernelRequest<Name>): Kernel<Name> {
  const registers = new Registers();
  const members = new ColumnPrinter('member', registers, request);
  const printer = new ColumnPrinter('group', registers, request, members);
  const names = Object.keys(request.questions) as Name[];
  const outputs = names.map((name) => {
    const { node } = request.questions[name];
    return { name, kind: node.kind, ...printOutput(printer, name, node) };
  });
  const source = loop(registers, outputs);
  const columns = [...registers.columns.values()].map(({ fact, of }) => ({ fact, of }));
  const compiled = load(source);
  return {
    source,
    columns,
    outputs: outputs.map(({ name, kind, options }) => ({ name, kind, options })),
    run(input, output, from = 0, to = input.offsets.length - 1) {
      const given = columns.map(({ fact }) => {
        const column = input.columns[fact.id];
        if (!column) throw new RangeError(`no column ${fact.id}`);
        return column;
      });
      for (let g = from; g < to; g++)
        if (input.offsets[g + 1]! - input.offsets[g]! > LARGEST_GROUP)
          throw new RangeError(`group ${g} has more than ${LARGEST_GROUP} members`);
      compiled(
        input.offsets,
        given,
        names.map((name) => output[name]),
        from,
        to,
      );
    },
  };
}
