import { round } from '../quotient.ts';
import { checked, numeric } from './numeric.ts';
import { arising, type Word } from './word.ts';

/** To whole multiples of a unit, by the rounding that the rule names. */
export const rounded: Word = {
  answer(node, at) {
    const { how, unit } = node.rounding!;
    return numeric(
      ([a]) => round(a!, how, unit),
      ([a]) => [round(a![0], how, unit), round(a![1], how, unit)],
    )(node, at);
  },
  print(node, to) {
    const { how, unit } = node.rounding!;
    const a = to.print(node.parts[0]!);
    const den = a.by.reduce((d, divisor) => `(${d} * ${divisor.code})`, String(a.den * unit));
    const denHigh = a.by.reduce((d, divisor) => d * divisor.high, a.den * unit);
    // floor(x / y) of two integers is exact in doubles while both stay below 2^53
    const steps = {
      halfUp: `Math.floor((2 * ${a.code} + ${den}) / (2 * ${den}))`,
      down: `Math.floor(${a.code} / ${den})`,
      up: `Math.ceil(${a.code} / ${den})`,
    }[how];
    checked({ ...a, low: 2 * a.low - denHigh, high: 2 * a.high + denHigh }, to);
    const code = unit === 1 ? steps : `(${steps} * ${unit})`;
    const low = a.low < 0 ? Math.floor(a.low / a.den) - unit : 0;
    const high = a.high > 0 ? Math.ceil(a.high / a.den) + unit : 0;
    return checked({ code, den: 1, by: [], low, high, ...arising([a]) }, to);
  },
};
