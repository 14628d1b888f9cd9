import type { Fact } from '../expression.ts';

export type Place = 'member' | 'group';

/** What the printed loop is put together from: filled while the trees are printed. */
export class Registers {
  readonly columns = new Map<string, { fact: Fact; of: Place; name: string }>();
  readonly constants: string[] = [];
  readonly counts: string[] = [];
  readonly sums: { code: string; high: number }[] = [];
  readonly lines: Record<Place, string[]> = { member: [], group: [] };
  readonly #constantNames = new Map<string, string>();
  #names = 0;

  newName(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }
  /** Names a table that is the same for all groups; two equal tables are one. */
  constant(code: string): string {
    const done = this.#constantNames.get(code);
    if (done !== undefined) return done;
    const name = this.newName('t');
    this.constants.push(`const ${name} = ${code};`);
    this.#constantNames.set(code, name);
    return name;
  }
}
