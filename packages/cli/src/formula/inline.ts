import type { Terminal } from '../terminal.ts';
import type { LawNames } from './names.ts';
import { shownStepValue, shownValue } from './value.ts';
import type { FormulaView } from './view.ts';

/** Between what an infix word is written, and how tightly it binds: a looser one inside a tighter takes brackets. */
const INFIX: Readonly<Record<string, { readonly sign: string; readonly binds: number }>> = {
  times: { sign: '×', binds: 5 },
  per: { sign: '÷', binds: 5 },
  plus: { sign: '+', binds: 4 },
  minus: { sign: '−', binds: 4 },
  isAtMost: { sign: '≤', binds: 3 },
  isBelow: { sign: '<', binds: 3 },
  isBefore: { sign: '<', binds: 3 },
  equals: { sign: '=', binds: 3 },
};

/** The sign of a comparison read from its right side: `0 < x` is written `x > 0`. */
const TURNED: Readonly<Record<string, string>> = { isAtMost: '≥', isBelow: '>', isBefore: '>' };

/** What the words around a formula need to know. */
export interface Writing {
  readonly terminal: Terminal;
  readonly names: LawNames;
  /** The rule the formula belongs to: constants of a choice are its options. */
  readonly rule: string;
}

function leafText(view: FormulaView, { terminal, names, rule }: Writing): string {
  const { words } = terminal;
  if (view.word === 'questionDay') return words('formula.questionDay');
  if (view.word === 'constant')
    return shownValue(view.constant ?? '', view.kind, terminal, (option) => names.option(rule, option));
  const id = view.of ?? '';
  const named = view.isOfPreviousQuarter ? words('formula.previousQuarter', { a: names.of(id) }) : names.of(id);
  const name = view.member === undefined ? named : `${named} (${view.member})`;
  if (!view.value) return name;
  return `${name} [${shownStepValue(view.value, view.kind, terminal, (option) => names.option(id, option))}]`;
}

const isLeaf = ({ word }: FormulaView): boolean =>
  word === 'rule' || word === 'given' || word === 'figure' || word === 'constant' || word === 'questionDay';

/** The condition of an aggregate and the value it adds up, or only one of them. */
function aggregate(view: FormulaView, [a = '', b]: readonly string[], { words }: Terminal): string {
  switch (view.word) {
    case 'sum':
      return b === undefined ? words('formula.sum', { a }) : words('formula.sumWhere', { a, b });
    case 'every':
      return b === undefined ? words('formula.every', { a }) : words('formula.everyAmong', { a, b });
    case 'any':
      return words('formula.any', { a });
    default:
      return words('formula.countWhere', { a });
  }
}

function roundedText(view: FormulaView, a: string, { terminal }: Writing): string {
  const { how, unit } = view.rounding ?? { how: 'halfUp', unit: 1 };
  const to = shownValue(unit, 'money', terminal, String);
  const key = how === 'up' ? 'formula.roundedUp' : how === 'down' ? 'formula.roundedDown' : 'formula.roundedHalfUp';
  return terminal.words(key, { a, unit: to });
}

function optionsText(view: FormulaView, a: string, { names, terminal }: Writing): string {
  const asked = view.parts[0]?.of;
  const options = (view.options ?? []).map((option) => names.option(asked, option));
  return terminal.words('formula.isOneOf', { a, options: options.join(' / ') });
}

/** A condition with its answer beside it, where the answer does not stand in it already. */
function answered(view: FormulaView, text: string, { terminal }: Writing): string {
  const condition = view.parts[0];
  if (!condition?.value || isLeaf(condition)) return text;
  return `${text} [${shownStepValue(condition.value, 'yesNo', terminal, String)}]`;
}

/** A word that is no sign between its parts, written around them. */
function around(view: FormulaView, parts: readonly string[], writing: Writing): string {
  const { words } = writing.terminal;
  const [a = '', b = '', c = ''] = parts;
  switch (view.word) {
    case 'and':
      return parts.join(` ${words('formula.and')} `);
    case 'or':
      return parts.join(` ${words('formula.or')} `);
    case 'not':
      return words('formula.not', { a });
    case 'when':
      return parts.length === 3
        ? words('formula.when', { a, b, c })
        : words('formula.taken', { a: answered(view, a, writing), b });
    case 'firstKnown':
      return words('formula.firstKnown', { list: parts.join('; ') });
    case 'least':
      return words('formula.least', { list: parts.join('; ') });
    case 'greatest':
      return words('formula.greatest', { list: parts.join('; ') });
    case 'rounded':
      return roundedText(view, a, writing);
    case 'isOneOf':
      return optionsText(view, a, writing);
    case 'everReached':
      return words('formula.everReached', { a, b });
    case 'elapsed':
      return words('formula.elapsed', { a, b });
    case 'age':
      return words('formula.age', { a });
    case 'monthsBetween':
      return words('formula.monthsBetween', { a, b });
    case 'underOwnLaw':
      return words('formula.underOwnLaw', { a });
    case 'withCaution':
      return a;
    default:
      return aggregate(view, parts, writing.terminal);
  }
}

/** How tightly a formula holds together when it stands inside another; a word written around its parts needs brackets. */
const bindingOf = (view: FormulaView): number => {
  const inner = view.word === 'withCaution' ? view.parts[0] : undefined;
  if (inner) return bindingOf(inner);
  return isLeaf(view) ? 9 : (INFIX[view.word]?.binds ?? 1);
};

const bracketed = (text: string, view: FormulaView, above: number): string =>
  bindingOf(view) <= above ? `(${text})` : text;

/** A comparison whose constant stands on the left reads better turned round. */
function turned(view: FormulaView): { sign: string; parts: readonly FormulaView[] } | undefined {
  const [left, right] = view.parts;
  const sign = TURNED[view.word];
  const isTurned = sign !== undefined && left && right && isConstant(left) && !isConstant(right);
  return isTurned ? { sign, parts: [right, left] } : undefined;
}
const isConstant = ({ word }: FormulaView): boolean => word === 'constant' || word === 'questionDay';

function infixText(view: FormulaView, binds: number, sign: string, writing: Writing): string {
  const { parts, sign: shown } = turned(view) ?? { parts: view.parts, sign };
  // Equal binding on the left reads from left to right and needs no brackets.
  return parts.map((part, i) => bracketed(inline(part, writing), part, i === 0 ? binds - 1 : binds)).join(` ${shown} `);
}

/** How loosely a part may hold together inside a word written around it without taking brackets. */
const LOOSEST: Readonly<Record<string, number>> = { and: 1, or: 1 };

/** A formula on one line. */
export function inline(view: FormulaView, writing: Writing): string {
  if (isLeaf(view)) return leafText(view, writing);
  const infix = INFIX[view.word];
  if (infix) return infixText(view, infix.binds, infix.sign, writing);
  const parts = view.parts.map((part) => bracketed(inline(part, writing), part, LOOSEST[view.word] ?? 0));
  return around(view, parts, writing);
}
