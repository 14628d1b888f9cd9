import { type Answer, NO, unknown, YES } from '../answer.ts';
import { type Word, yesNoCode } from './word.ts';

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
      return open.find((a) => a.is === 'notApplicable') ?? unknown(open);
    },
    print: (node, to) => {
      const neutral = deciding ? '0' : '1';
      const codes = node.parts.map((p) => to.print(p).code).filter((code) => code !== neutral);
      if (codes.includes(deciding ? '1' : '0')) return yesNoCode(deciding ? '1' : '0');
      return yesNoCode(codes.length === 0 ? neutral : codes.length === 1 ? codes[0]! : `(${codes.join(` ${sign} `)})`);
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
    const { code } = to.print(node.parts[0]!);
    return yesNoCode(code === '0' ? '1' : code === '1' ? '0' : `(${code} ^ 1)`);
  },
};
