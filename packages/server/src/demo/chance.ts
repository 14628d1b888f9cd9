/** Chance that comes out the same for the same seed: one town, wherever it is built. Not for anything secret. */
export interface Chance {
  /** From 0 to just under 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** Whether something happens that happens so often. */
  is(share: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** One of several, each as often as its weight says. */
  weighed<T>(list: readonly [readonly [weight: number, value: T], ...(readonly [number, T])[]]): T;
}

const STEP = 0x6d2b79f5;

/** Mulberry32, begun from a number of a series, so that the families of a town do not depend on one another. */
export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const next = (): number => {
    state = (state + STEP) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    is: (share) => next() < share,
    pick: (list) => list[whole(0, list.length - 1)] ?? list[0],
    weighed: (list) => {
      let left = next() * list.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, value] of list) {
        left -= weight;
        if (left < 0) return value;
      }
      return list[0][1];
    },
  };
}
