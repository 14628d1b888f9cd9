/** Chance that can be repeated: the same seed gives the same numbers. `below(n)` gives 0 … n − 1. */
export interface Chance {
  readonly seed: number;
  below(n: number): number;
  between(from: number, to: number): number;
  pick<T>(from: readonly T[]): T;
}

/** Mulberry32, written out: nothing of it is secret, all of it can be run again. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    seed,
    below,
    between: (from, to) => from + below(to - from),
    pick: (from) => {
      const one = from[below(from.length)];
      if (one === undefined) throw new RangeError('nothing to pick from');
      return one;
    },
  };
}
