import { LARGEST_GROUP } from '../entity.ts';
import { LONGEST_YEARS } from '../words/word.ts';
import type { Registers } from './registers.ts';

/*
 * The loop around the printed words: one pass over the members of a block of groups into running sums, then differences for
 * each group, so that no inner loop has a varying length. Counts share words, six bits each: carries between them cancel out
 * in the difference, because no group has more than 60 members.
 */

/** How many members a block holds, beside the last group's. */
export const BLOCK = 2048;
const BITS = 6;
const PER_WORD = 5;

const RUNTIME = `
  const yearsSince = (cuts, born) => { let years = Math.max(0, Math.min(${LONGEST_YEARS}, Math.trunc((cuts[0] - born) / 366)));
    while (years < ${LONGEST_YEARS} && born <= cuts[years + 1]) years++; return years; };
  const civil = (day) => { const z = day + 719468, era = Math.floor(z / 146097), doe = z - era * 146097,
    yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365),
    doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100)), mp = Math.floor((5 * doy + 2) / 153),
    month = mp < 10 ? mp + 3 : mp - 9; return [yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - Math.floor((153 * mp + 2) / 5) + 1]; };
  const lastDate = (y, m) => m === 2 ? ((y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
  const monthsFrom = (a, b) => { const [y, m, d] = civil(a), [v, n, e] = civil(b), rough = (v - y) * 12 + n - m;
    return Math.max(0, Math.min(d, lastDate(v, n)) <= e ? rough : rough - 1); };`;

const unpack = (counts: readonly string[]): string[] =>
  counts.map((_, i) => {
    const shift = (i % PER_WORD) * BITS;
    const word = `d${Math.floor(i / PER_WORD)}`;
    return `const n${i} = ${shift === 0 ? word : `(${word} >>> ${shift})`} & 63;`;
  });

const pack = (counts: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(counts.length / PER_WORD) }, (_, w) =>
    counts
      .slice(w * PER_WORD, (w + 1) * PER_WORD)
      .map((code, i) => (i === 0 ? code : `(${code} << ${i * BITS})`))
      .join(' | '),
  );

const each = <T>(of: readonly T[], print: (item: T, i: number) => string): string => of.map(print).join('\n');

/** The whole program as text: a function body that returns the kernel. */
export function printLoop(registers: Registers, outputs: readonly { readonly code: string }[]): string {
  const { counts, sums, columns, lines, constants } = registers;
  const words = pack(counts);
  const overMembers = words.length + sums.length > 0;
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
  ${overMembers ? 'let i = 0;' : ''}
  for (; g < last; g++) {
    ${overMembers ? 'const j = offsets[g + 1] - start;' : ''}
    ${each(words, (_, w) => `const d${w} = (W${w}[j] - W${w}[i]) | 0;`)}
    ${each(sums, (_, s) => `const m${s} = M${s}[j] - M${s}[i];`)}
    ${unpack(counts).join('\n    ')}
    ${lines.group.join('\n    ')}
    ${each(outputs, ({ code }, i) => `o${i}[g] = ${code};`)}
    ${overMembers ? 'i = j;' : ''}
  }
}
};`;
}
