import type { FormulaText } from '../../packages/law/src/formula-text.ts';
import { moneyIn } from '../../packages/law/src/acts/example-words.ts';
import { eitherIn, fill, FORMULA, quoted, type Language, termIn, WAYS } from './words.ts';

/** What the names of rules, facts, figures, options and cautions are, and how a rule or figure is linked. */
export interface Names {
  readonly language: Language;
  /** Numbers are hundredths of a square metre, because they are held against an area. */
  readonly areAreas?: boolean;
  rule(id: string): string;
  fact(id: string): string;
  figure(id: string): string;
  option(of: FormulaText, option: string): string;
  caution(code: string): string;
}

/** A formula as an outline: a line, and what stands indented under it. */
interface Outline {
  readonly text: string;
  readonly under: readonly Outline[];
}

const LONGEST_LINE = 110;
const SIGNS: Readonly<Record<string, string>> = {
  plus: '+',
  minus: '−',
  times: '×',
  per: '÷',
  isAtMost: '≤',
  isBelow: '<',
  equals: '=',
};
const TIGHT = new Set(['times', 'per']);

const leaf = (text: string): Outline => ({ text, under: [] });
/** Links do not count: a reader sees their names only. */
const lengthOf = (text: string): number => text.replaceAll(/\]\([^)]*\)/g, ']').length;

const percentIn = (language: Language, share: number): string => {
  const of = String(Math.round(share * 10_000) / 100);
  return `${language === 'en' ? of : of.replace('.', ',')}\u00a0%`;
};

function constantIn(formula: FormulaText, names: Names): string {
  const { kind, value } = formula;
  const { language } = names;
  if (typeof value === 'boolean') return FORMULA[value ? 'yes' : 'no'][language];
  if (typeof value === 'string') return names.option(formula, value);
  if (kind === 'money') return moneyIn(language, value ?? 0);
  if (names.areAreas === true) return fill(FORMULA.squareMetres[language], { a: String((value ?? 0) / 100) });
  return kind === 'ratio' ? percentIn(language, value ?? 0) : String(value);
}

function leafIn(formula: FormulaText, names: Names): string | undefined {
  const { language } = names;
  if (formula.rule !== undefined) return names.rule(formula.rule);
  if (formula.fact !== undefined) return quoted(language, names.fact(formula.fact));
  if (formula.word === 'questionDay') return FORMULA.questionDay[language];
  if (formula.word === 'constant') return constantIn(formula, names);
  if (formula.figure === undefined) return undefined;
  const named = names.figure(formula.figure);
  return formula.shift === undefined ? named : fill(FORMULA.previousQuarter[language], { a: named });
}

/** Parts joined by their sign, where all of them fit on one line. */
function infixIn(formula: FormulaText, parts: readonly string[]): string | undefined {
  const sign = SIGNS[formula.word];
  if (sign === undefined) return undefined;
  const inBrackets = parts.map((part, i) => {
    const own = formula.parts[i];
    const isSum = own && (own.word === 'plus' || own.word === 'minus');
    return TIGHT.has(formula.word) && isSum ? `(${part})` : part;
  });
  return inBrackets.join(` ${sign} `);
}

function phraseIn(formula: FormulaText, parts: readonly string[], names: Names): string | undefined {
  const { language } = names;
  const [a = '', b = ''] = parts;
  switch (formula.word) {
    case 'isOneOf': {
      const options = (formula.options ?? []).map((option) => names.option(formula, option));
      return fill(FORMULA.isOneOf[language], { a, b: eitherIn(language, options) });
    }
    case 'everReached':
      return fill(FORMULA.hasReached[language], { a, b });
    case 'elapsed': {
      const months = formula.parts[1]?.value;
      if (typeof months !== 'number') return fill(FORMULA.hasReached[language], { a, b });
      return fill(FORMULA.elapsed[language], { a, b: termIn(language, months) });
    }
    case 'isBefore':
      return fill(FORMULA.isBefore[language], { a, b });
    case 'not':
      return fill(FORMULA.notThat[language], { a });
    case 'greatest':
    case 'least':
      return `${FORMULA[formula.word][language]}: ${parts.join('; ')}`;
    case 'underOwnLaw':
    case 'any':
    case 'countWhere':
      return `${FORMULA[formula.word][language]}: ${a}`;
    case 'rounded':
      return `${a}, ${roundingIn(formula, language)}`;
    default:
      return undefined;
  }
}

function roundingIn({ rounding }: FormulaText, language: Language): string {
  if (!rounding || rounding.unit !== 1) throw new TypeError('a rounding to other than whole tenge has no words yet');
  return FORMULA[rounding.how === 'up' || rounding.how === 'down' ? rounding.how : 'halfUp'][language];
}

/** `1 ≤ x` is told as `x ≥ 1`, and `not x ≤ y` as `x > y`. */
const TURNED: Readonly<Record<string, string>> = { isAtMost: '≥', isBelow: '>', equals: '=' };
const DENIED: Readonly<Record<string, string>> = { isAtMost: '>', isBelow: '≥', equals: '≠' };
const DENIED_TURNED: Readonly<Record<string, string>> = { isAtMost: '<', isBelow: '≤', equals: '≠' };

/** A comparison with its sign, the constant behind it; undefined for another word. */
function comparisonIn(
  formula: FormulaText,
  isDenied: boolean,
): { sign: string; left: FormulaText; right: FormulaText } | undefined {
  const [first, second] = formula.parts;
  if (!first || !second || TURNED[formula.word] === undefined) return undefined;
  if (first.word === 'constant') {
    const sign = (isDenied ? DENIED_TURNED : TURNED)[formula.word] ?? '';
    return { sign, left: second, right: first };
  }
  const sign = (isDenied ? DENIED : SIGNS)[formula.word] ?? '';
  return { sign, left: first, right: second };
}

/** The comparison that a formula is, also where it is denied. */
const comparisonOf = (formula: FormulaText): ReturnType<typeof comparisonIn> =>
  formula.word === 'not' && formula.parts[0] ? comparisonIn(formula.parts[0], true) : comparisonIn(formula, false);

/** `not elapsed`: less than so long ago. */
function deniedTermIn({ parts: [part] }: FormulaText, names: Names): string | undefined {
  const months = part?.word === 'elapsed' ? part.parts[1]?.value : undefined;
  const since = part?.parts[0] && lineIn(part.parts[0], names);
  if (typeof months !== 'number' || since === undefined) return undefined;
  return fill(FORMULA.notElapsed[names.language], { a: since, b: termIn(names.language, months) });
}

const withAreas = (names: Names, parts: readonly FormulaText[]): Names =>
  parts.some(({ fact }) => fact === 'dwellingArea') ? { ...names, areAreas: true } : names;

/** The formula on one line, where it is short enough to be read. */
function lineIn(formula: FormulaText, names: Names): string | undefined {
  const own = leafIn(formula, names);
  if (own !== undefined) return own;
  const denied = formula.word === 'not' ? deniedTermIn(formula, names) : undefined;
  if (denied !== undefined) return denied;
  const comparison = comparisonOf(formula);
  const parts = comparison ? [comparison.left, comparison.right] : formula.parts;
  const lines = parts.map((part) => lineIn(part, withAreas(names, parts)));
  const told = lines.flatMap((line) => line ?? []);
  if (told.length < parts.length) return undefined;
  if (comparison) return short(`${told[0]} ${comparison.sign} ${told[1]}`);
  if (formula.word === 'isOneOf') return phraseIn(formula, told, names);
  return short(infixIn(formula, told) ?? phraseIn(formula, told, names));
}

const short = (line: string | undefined): string | undefined =>
  line !== undefined && lengthOf(line) <= LONGEST_LINE ? line : undefined;

const labelled = (label: string, { text, under }: Outline): Outline => ({
  text: text === '' ? `${label}:` : `${label}: ${text}`,
  under,
});

/** A choice by a condition needs a head of its own among other parts. */
const headed = (outline: Outline, language: Language): Outline =>
  outline.text === '' ? { text: FORMULA.dependsOn[language], under: outline.under } : outline;

/** Sums of sums and products of products are one sum, one product. */
const flat = (formula: FormulaText): readonly FormulaText[] =>
  formula.parts.flatMap((part) =>
    part.word === formula.word && (part.word === 'plus' || part.word === 'times') ? flat(part) : [part],
  );

function choiceOf({ parts }: FormulaText, names: Names): Outline[] {
  const { language } = names;
  const labels = [FORMULA.if[language], FORMULA.thenValue[language], FORMULA.otherwise[language]];
  return parts.map((part, i) => labelled(labels[i] ?? '', outlineOf(part, names)));
}

function partsOf(formula: FormulaText, names: Names): Outline[] {
  const { language } = names;
  const outlines = flat(formula).map((part) => outlineOf(part, names));
  switch (formula.word) {
    case 'sum':
      return outlines.map((outline, i) =>
        i === 0 ? headed(outline, language) : labelled(FORMULA.where[language], outline),
      );
    case 'firstKnown':
      return outlines.map((outline, i) => labelled(WAYS[formula.labels?.[i] ?? '']?.[language] ?? '', outline));
    case 'times':
    case 'per':
    case 'minus':
      return outlines.map((outline, i) => {
        const { text, under } = headed(outline, language);
        return i === 0 ? { text, under } : { text: `${SIGNS[formula.word]} ${text}`, under };
      });
    default:
      return outlines.map((outline) => headed(outline, language));
  }
}

function headOf(formula: FormulaText, language: Language): string {
  if (formula.word === 'rounded') return roundingIn(formula, language);
  const head = (FORMULA as Readonly<Record<string, Readonly<Record<Language, string>>>>)[formula.word];
  if (!head) throw new TypeError(`the word ${formula.word} has no words on the pages of the law`);
  return head[language];
}

/** A caution stands behind what it goes with. */
function cautioned(formula: FormulaText, part: FormulaText, names: Names): Outline {
  const { language } = names;
  const { text, under } = outlineOf(part, names);
  const caution = `${FORMULA.caution[language]}: ${names.caution(formula.caution ?? '')}`;
  return { text, under: [...under, leaf(`_${caution}_`)] };
}

/** Words with one part, told as a label before it: `at least one member for whom: all of these hold`. */
const LABELS = new Set(['not', 'any', 'countWhere', 'rounded', 'underOwnLaw']);

function outlineOf(formula: FormulaText, names: Names): Outline {
  const { language } = names;
  const line = formula.word === 'withCaution' ? undefined : lineIn(formula, names);
  if (line !== undefined) return leaf(line);
  const [part] = formula.parts;
  if (part && formula.word === 'withCaution') return cautioned(formula, part, names);
  const comparison = comparisonOf(formula);
  if (comparison) {
    const right = lineIn(comparison.right, names);
    if (right !== undefined) return labelled(`${comparison.sign} ${right}`, outlineOf(comparison.left, names));
  }
  if (formula.word === 'when') return { text: '', under: choiceOf(formula, names) };
  if (part && formula.word === 'not' && part.word === 'any')
    return labelled(FORMULA.nobody[language], outlineOf(part.parts[0] ?? part, names));
  if (part && LABELS.has(formula.word)) return labelled(headOf(formula, language), outlineOf(part, names));
  return { text: headOf(formula, language), under: partsOf(formula, names) };
}

function linesOf({ text, under }: Outline, depth: number): string[] {
  const inner = under.flatMap((part) => linesOf(part, text === '' ? depth : depth + 1));
  return text === '' ? inner : [`${'  '.repeat(depth)}- ${text}`, ...inner];
}

/** A formula of the law as an indented list in one language. */
export const formulaLines = (formula: FormulaText, names: Names): string[] => linesOf(outlineOf(formula, names), 0);
