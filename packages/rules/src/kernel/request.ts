import type { Day } from '../day.ts';
import type { Expression, Kind } from '../expression.ts';
import type { Given } from '../situation.ts';

/** How a fact reaches the kernel: as a column, or as one value for everybody (`null`: does not arise). */
export type Binding = 'column' | { readonly value: Given };

/** Questions about a group, for one day. */
export interface KernelRequest<Name extends string> {
  readonly questions: Readonly<Record<Name, Expression<never, Kind>>>;
  readonly on: Day;
  readonly lawDay?: Day;
  /** Facts not named here are columns. */
  readonly bindings?: Readonly<Record<string, Binding>>;
}

/** A tree that cannot be answered over columns: says which rule and why. */
export class CannotPrint extends Error {}
