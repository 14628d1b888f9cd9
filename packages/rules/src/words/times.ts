import type { Range } from '../answer.ts';
import { greater, lesser, multiply } from '../quotient.ts';
import { checked, numeric } from './numeric.ts';
import { arising, type Word } from './word.ts';

function corners(a: Range, b: Range): Range {
  const all = [multiply(a[0], b[0]), multiply(a[0], b[1]), multiply(a[1], b[0]), multiply(a[1], b[1])];
  return [all.reduce(lesser), all.reduce(greater)];
}

/** a × b: money by a count or a share, a count by a count. */
export const times: Word = {
  answer: numeric(
    ([a, b]) => multiply(a!, b!),
    ([a, b]) => corners(a!, b!),
  ),
  print(node, to) {
    const [a, b] = node.parts.map((p) => to.print(p));
    const bounds = [a!.low * b!.low, a!.low * b!.high, a!.high * b!.low, a!.high * b!.high];
    const code = a!.code === '1' ? b!.code : b!.code === '1' ? a!.code : `(${a!.code} * ${b!.code})`;
    return checked(
      {
        code,
        den: a!.den * b!.den,
        by: [...a!.by, ...b!.by],
        low: Math.min(...bounds),
        high: Math.max(...bounds),
        ...arising([a!, b!]),
      },
      to,
    );
  },
};
