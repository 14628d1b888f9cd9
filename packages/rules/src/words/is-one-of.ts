import { known } from '../answer.ts';
import { optionsOf } from './options.ts';
import { type Word, yesNoCode } from './word.ts';

/** A choice is among the options named. */
export const isOneOf: Word = {
  answer(node, at) {
    const answer = at.ask(node.parts[0]!);
    return answer.is === 'known' ? known(node.options!.includes(answer.value as string)) : answer;
  },
  print(node, to) {
    const options = optionsOf(node.parts[0]!);
    const choice = to.printChoice(node.parts[0]!, options);
    const { code } = choice;
    const wanted = node.options!.map((option) => options.indexOf(option)).filter((place) => place >= 0);
    if (wanted.length === 0) return yesNoCode('0', [choice]);
    if (wanted.length === 1) return yesNoCode(`((${code} === ${wanted[0]}) | 0)`, [choice]);
    if (options.length > 31) return yesNoCode(`(${wanted.map((w) => `(${code} === ${w})`).join(' | ')})`, [choice]);
    const mask = wanted.reduce((bits, place) => bits | (1 << place), 0);
    return yesNoCode(`((${mask} >>> ${code}) & 1)`, [choice]);
  },
};
