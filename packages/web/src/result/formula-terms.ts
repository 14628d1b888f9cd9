import type { Formula, StepValue, Trace, ValueKind } from '@tirek/family';
import type { Names } from '@tirek/rules';

/** One piece of a formula written on a line: a value with its name, or a sign. */
export type Term =
  | { readonly is: 'value'; readonly value: StepValue; readonly kind: ValueKind; readonly named: Names | undefined }
  | { readonly is: 'sign'; readonly sign: '+' | '−' | '×' | '÷' | '(' | ')' };

const SIGNS = { plus: '+', minus: '−', times: '×', per: '÷' } as const;
type Arithmetic = keyof typeof SIGNS;
const isArithmetic = (word: string): word is Arithmetic => Object.hasOwn(SIGNS, word);

/** How tightly a word binds; a looser one inside needs brackets. */
const BINDING: Record<Arithmetic, number> = { plus: 1, minus: 1, times: 2, per: 2 };

const isNothing = (formula: Formula): boolean =>
  formula.word === 'constant' && formula.value.is === 'known' && formula.value.value === 0;

/** The way that was taken through conditions, roundings and floors: what the number really came from. */
function unwrapped(formula: Formula): Formula {
  const [first, second, third] = formula.parts;
  switch (formula.word) {
    case 'when':
      if (formula.taken === 'then' && second) return unwrapped(second);
      // Only the parts asked are in the trace: the way not taken is missing.
      if (formula.taken === 'otherwise') return unwrapped(third ?? second ?? formula);
      return formula;
    case 'rounded':
    case 'withCaution':
    case 'underOwnLaw':
      return first ? unwrapped(first) : formula;
    case 'greatest':
      if (first && second && isNothing(second)) return unwrapped(first);
      return first && second && isNothing(first) ? unwrapped(second) : formula;
    default:
      return formula;
  }
}

/** What a value is called: its rule, its figure, its fact, or for a count of members what they are. */
function nameOf(formula: Formula, trace: Trace): Names | undefined {
  if (formula.step !== undefined) return trace.steps[formula.step]?.named;
  if (formula.figure) return formula.figure.named;
  if (formula.named) return formula.named;
  const [first] = formula.parts;
  return first && !isArithmetic(formula.word) && formula.word !== 'constant' ? nameOf(first, trace) : undefined;
}

interface Writing {
  readonly trace: Trace;
  /** Rules that stand for themselves: they are explained on a line of their own. */
  readonly known: ReadonlySet<string>;
}

/** A rule worked out by arithmetic is written out; any other stands with its value. */
function writtenOut(formula: Formula, { trace, known }: Writing): Formula {
  const step = formula.word === 'rule' && formula.step !== undefined ? trace.steps[formula.step] : undefined;
  if (!step || known.has(step.rule) || step.kind === 'count' || !step.formula) return formula;
  const inner = unwrapped(step.formula);
  if (inner.word === 'rule') return writtenOut(inner, { trace, known });
  return isArithmetic(inner.word) ? inner : formula;
}

function write(formula: Formula, writing: Writing, around: number): Term[] {
  const inner = writtenOut(unwrapped(formula), writing);
  if (!isArithmetic(inner.word))
    return [{ is: 'value', value: inner.value, kind: inner.kind, named: nameOf(inner, writing.trace) }];
  const binding = BINDING[inner.word];
  const sign = SIGNS[inner.word];
  const parts = inner.word === 'plus' ? inner.parts.filter((p) => !isNoughtInSum(p)) : inner.parts;
  const terms = parts.flatMap((part, i): Term[] => {
    // What is taken away, or divided by, needs brackets even where it binds as tightly.
    const right = i > 0 && (inner.word === 'minus' || inner.word === 'per') ? binding + 1 : binding;
    const written = write(part, writing, right);
    return i === 0 ? written : [{ is: 'sign', sign }, ...written];
  });
  return binding < around ? [{ is: 'sign', sign: '(' }, ...terms, { is: 'sign', sign: ')' }] : terms;
}

/** A part of a sum that adds nothing is left out: a supplement nobody gets only makes the line longer. */
const isNoughtInSum = (part: Formula): boolean => part.value.is === 'known' && part.value.value === 0;

/** A calculation written out, and what it comes to before it is rounded. */
export interface Written {
  readonly terms: readonly Term[];
  readonly value: StepValue;
}

/**
 * A step of the trace as one line of arithmetic with its numbers, down to the rules in `known`, figures and counts.
 * Undefined where the step is not arithmetic or not in the trace.
 */
export function writeFormula(trace: Trace, key: string, known: readonly string[]): Written | undefined {
  const step = trace.steps[key];
  if (!step?.formula || step.value.is !== 'known') return undefined;
  const writing = { trace, known: new Set(known) };
  const terms = write(step.formula, writing, 0);
  const { value } = writtenOut(unwrapped(step.formula), writing);
  return terms.some((t) => t.is === 'sign') ? { terms, value } : undefined;
}
