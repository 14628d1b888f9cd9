import { LARGEST_GROUP } from './entity.ts';
import type { Fact, Kind, Node } from './expression.ts';
import { ColumnPrinter } from './kernel/column-printer.ts';
import { printLoop } from './kernel/loop.ts';
import { Registers } from './kernel/registers.ts';
import { CannotPrint, type KernelRequest } from './kernel/request.ts';
import { optionsOf } from './words/options.ts';

/*
 * Prints questions about a group as one JavaScript loop over typed arrays: integers only. What it costs and gains: docs/adr/001.
 */

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
   * Columns are keyed by fact id, outputs by question. Throws RangeError on a missing column or output and on a group of more
   * than 60. Where the question does not arise for a group (`explain`: not applicable), what is written means nothing.
   */
  run(input: KernelInput, output: Readonly<Record<Name, Column>>, from?: number, to?: number): void;
}

export interface KernelInput {
  readonly offsets: Int32Array;
  readonly columns: Readonly<Record<string, Column>>;
}

function printOutput(printer: ColumnPrinter, name: string, node: Node): { code: string; options: readonly string[] } {
  if (node.kind === 'choice') {
    const options = optionsOf(node);
    return { code: printer.printChoice(node, options).code, options };
  }
  const printed = printer.print(node);
  if (printed.den !== 1 || printed.by.length > 0)
    throw new CannotPrint(`${name}: a divided number must be rounded before it is written`);
  // nothing times a negative number is −0 in a double; the reader of the column gets 0
  return { code: node.kind === 'money' ? `${printed.code} + 0` : printed.code, options: [] };
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

/** The columns and outputs in the program's order. Throws RangeError where one is missing or a group is too large. */
export function inOrder<Name extends string>(
  kernel: Pick<Kernel<Name>, 'columns' | 'outputs'>,
  input: KernelInput,
  output: Readonly<Record<Name, Column>>,
  from = 0,
  to: number = input.offsets.length - 1,
): { columns: Column[]; outputs: Column[] } {
  const present = (column: Column | undefined, what: string): Column => {
    if (!column) throw new RangeError(`no ${what}`);
    return column;
  };
  const { offsets } = input;
  for (let g = from; g < to; g++)
    if ((offsets[g + 1] ?? 0) - (offsets[g] ?? 0) > LARGEST_GROUP)
      throw new RangeError(`group ${g} has more than ${LARGEST_GROUP} members`);
  return {
    columns: kernel.columns.map(({ fact }) => present(input.columns[fact.id], `column ${fact.id}`)),
    outputs: kernel.outputs.map(({ name }) => present(output[name], `output ${name}`)),
  };
}

/**
 * Compiles questions about groups for one day. Throws CannotPrint where a number could leave 2^53, a figure has no value on
 * the day, or the answer would depend on what is not known.
 */
export function compileKernel<Name extends string>(request: KernelRequest<Name>): Kernel<Name> {
  const registers = new Registers();
  const members = new ColumnPrinter('member', registers, request);
  const printer = new ColumnPrinter('group', registers, request, members);
  const names = Object.keys(request.questions) as Name[];
  const printed = names.map((name) => {
    const { node } = request.questions[name];
    return { name, kind: node.kind, ...printOutput(printer, name, node) };
  });
  const source = printLoop(registers, printed);
  const columns = [...registers.columns.values()].map(({ fact, of }) => ({ fact, of }));
  const outputs = printed.map(({ name, kind, options }) => ({ name, kind, options }));
  const compiled = load(source);
  return {
    source,
    columns,
    outputs,
    run(input, output, from = 0, to = input.offsets.length - 1) {
      const ordered = inOrder({ columns, outputs }, input, output, from, to);
      compiled(input.offsets, ordered.columns, ordered.outputs, from, to);
    },
  };
}
