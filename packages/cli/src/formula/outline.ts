import { columnsOf, wrapped } from '../show/layout.ts';
import { inline, type Writing } from './inline.ts';
import type { FormulaView } from './view.ts';

const HEADS = {
  and: 'formula.allOf',
  or: 'formula.anyOf',
  plus: 'formula.sumOf',
  least: 'formula.leastOf',
  greatest: 'formula.greatestOf',
  firstKnown: 'formula.firstOf',
} as const;
const hasHead = (word: string): word is keyof typeof HEADS => Object.hasOwn(HEADS, word);

/** The same word nested in itself (a + b + c) as one list. */
function flat(view: FormulaView): readonly FormulaView[] {
  return view.parts.flatMap((part) => (part.word === view.word && view.word !== 'firstKnown' ? flat(part) : [part]));
}

const isZero = ({ value }: FormulaView): boolean => value?.is === 'known' && value.value === 0;

/** The parts of a word below one another; of a sum with its numbers only those that add something. */
function listed(view: FormulaView, writing: Writing, indent: number): string[] {
  const parts = flat(view);
  const shown = view.word === 'plus' ? parts.filter((part) => !isZero(part)) : parts;
  const lines = shown.flatMap((part) => outline(part, writing, indent));
  const left = parts.length - shown.length;
  return left === 0 ? lines : [...lines, ' '.repeat(indent) + writing.terminal.words('formula.zeros', { left })];
}

/** A formula as an outline: on one line where it fits, else its word and below it each part, further in. */
function outline(view: FormulaView, writing: Writing, indent: number): string[] {
  const { width, words } = writing.terminal;
  const space = ' '.repeat(indent);
  const line = inline(view, writing);
  if (columnsOf(line) + indent <= width) return [space + line];
  const below = (part: FormulaView): string[] => outline(part, writing, indent + 2);
  if (view.word === 'when' && view.parts.length === 3) {
    const [a, b, c] = view.parts;
    const labelled = (key: 'formula.if' | 'formula.then' | 'formula.else', part: FormulaView | undefined): string[] =>
      part ? [space + words(key), ...below(part)] : [];
    return [...labelled('formula.if', a), ...labelled('formula.then', b), ...labelled('formula.else', c)];
  }
  if (hasHead(view.word)) return [space + words(HEADS[view.word]), ...listed(view, writing, indent + 2)];
  return [space + line];
}

/** A formula as lines that fit the terminal, each further in than the word it belongs to. */
export const formulaLines = (view: FormulaView, writing: Writing, indent: number): string[] =>
  outline(view, writing, indent).flatMap((line) => {
    const own = line.length - line.trimStart().length;
    return wrapped(line, { width: writing.terminal.width, indent: own, hanging: own + 4 });
  });
