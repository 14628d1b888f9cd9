import type { Fact } from '../expression.ts';
import type { Column, Kernel, KernelInput } from '../kernel.ts';
import type { Given, Situation } from '../situation.ts';

const TYPES = {
  money: Float64Array,
  ratio: Float64Array,
  count: Int32Array,
  day: Int32Array,
  yesNo: Uint8Array,
  choice: Uint8Array,
};

function toNumber(fact: Fact, value: Given): number {
  if (typeof value === 'string') return fact.options.indexOf(value);
  if (value === undefined || value === null) throw new RangeError(`${fact.id} is not given`);
  return Number(value);
}

/** Situations in which everything is known, as the columns a kernel reads. */
export function columnsOf(kernel: Pick<Kernel<string>, 'columns'>, situations: readonly Situation[]): KernelInput {
  const offsets = new Int32Array(situations.length + 1);
  situations.forEach(({ members }, g) => (offsets[g + 1] = (offsets[g] ?? 0) + members.length));
  const columns: Record<string, Column> = {};
  for (const { fact, of } of kernel.columns) {
    const givers = of === 'group' ? situations : situations.flatMap(({ members }) => members);
    columns[fact.id] = TYPES[fact.kind].from(givers.map(({ facts }) => toNumber(fact, facts[fact.id])));
  }
  return { offsets, columns };
}

/** Empty columns for a kernel's answers about so many groups. */
export function outputsOf<Name extends string>(kernel: Kernel<Name>, groups: number): Record<Name, Column> {
  return Object.fromEntries(kernel.outputs.map(({ name, kind }) => [name, new TYPES[kind](groups)])) as Record<
    Name,
    Column
  >;
}
