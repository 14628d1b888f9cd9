import { type Answer, NO, unknown, YES } from '../answer.ts';
import { type Arising, arising, type Printed, type Word, yesNoCode } from './word.ts';

/** A connective arises where all parts do, and wherever one of those that do decides. */
function arisingOrDecided(parts: readonly Printed[], deciding: boolean): Arising {
  const { arises } = arising(parts);
  if (arises === undefined) return {};
  const decided = parts.map((part) => {
    const code = deciding ? part.code : `(${part.code} ^ 1)`;
    return part.arises === undefined ? code : `(${part.arises} & ${code})`;
  });
  return { arises: `(${[arises, ...decided].join(' | ')})` };
}

/** Stops at the first part that decides; an unknown part matters only where no other decides. */
function connective(deciding: boolean, sign: '&' | '|'): Word {
  return {
    answer(node, at): Answer {
      const open: Answer[] = [];
      for (const part of node.parts) {
        const answer = at.ask(part);
        if (answer.is === 'known' && answer.value === deciding) return deciding ? YES : NO;
        if (answer.is !== 'known') open.push(answer);
      }
      if (open.length === 0) return deciding ? NO : YES;
      // what does not arise decides nothing while another part may still do so
      return open.every((a) => a.is === 'notApplicable') ? open[0]! : unknown(open);
    },
    print: (node, to) => {
      const neutral = deciding ? '0' : '1';
      const parts = node.parts.map((p) => to.print(p));
      const codes = parts.map((p) => p.code).filter((code) => code !== neutral);
      if (codes.includes(deciding ? '1' : '0')) return yesNoCode(deciding ? '1' : '0');
      const code = codes.length === 0 ? neutral : codes.length === 1 ? codes[0]! : `(${codes.join(` ${sign} `)})`;
      return yesNoCode(code, [arisingOrDecided(parts, deciding)]);
    },
  };
}

export const and = connective(false, '&');
export const or = connective(true, '|');

export const not: Word = {
  answer(node, at) {
    const answer = at.ask(node.parts[0]!);
    return answer.is === 'known' ? (answer.value === true ? NO : YES) : answer;
  },
  print: (node, to) => {
    const part = to.print(node.parts[0]!);
    const { code } = part;
    return yesNoCode(code === '0' ? '1' : code === '1' ? '0' : `(${code} ^ 1)`, [part]);
  },
};
