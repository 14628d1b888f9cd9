import { type Kind, type Node, type Quotient, toMainUnits } from '@tirek/rules';

/** A formula of the law as plain data, for pages and for JSON: amounts in tenge, shares as numbers, other rules by id. */
export interface FormulaText {
  /** A word of the rule language: `plus`, `when`, `countWhere` …; leaves: `rule`, `given`, `figure`, `constant`, `questionDay`. */
  readonly word: string;
  readonly kind: Kind;
  /** Id of the rule, fact or figure meant. */
  readonly rule?: string;
  readonly fact?: string;
  readonly figure?: string;
  /** The figure as it was in the quarter before the quarter of the question. */
  readonly shift?: 'previousQuarter';
  /** `constant`: tenge, share, number, yes or no, option. */
  readonly value?: number | boolean | string;
  /** `isOneOf`: the options that are meant. */
  readonly options?: readonly string[];
  /** `rounded`: to whole multiples of `unit` tenge. */
  readonly rounding?: { readonly how: string; readonly unit: number };
  /** `firstKnown`: what the ways are called, in their order. */
  readonly labels?: readonly string[];
  readonly caution?: string;
  readonly parts: readonly FormulaText[];
}

function valueOf({ kind, value }: Node): number | boolean | string | undefined {
  if (typeof value !== 'object') return value;
  const { num, den }: Quotient = value;
  return kind === 'money' ? toMainUnits(num) / den : num / den;
}

/** A node of the rule language as plain data. Throws TypeError on the words of tables, which this law does not use. */
export function toFormulaText(node: Node): FormulaText {
  if (node.brackets || node.table) throw new TypeError(`a formula with ${node.word} cannot be written out yet`);
  const value = valueOf(node);
  return {
    word: node.word,
    kind: node.kind,
    ...(node.rule ? { rule: node.rule.id } : {}),
    ...(node.fact ? { fact: node.fact.id } : {}),
    ...(node.figure ? { figure: node.figure.id } : {}),
    ...(node.shift ? { shift: node.shift } : {}),
    ...(value === undefined ? {} : { value }),
    ...(node.options ? { options: node.options } : {}),
    ...(node.rounding ? { rounding: { how: node.rounding.how, unit: toMainUnits(node.rounding.unit) } } : {}),
    ...(node.labels ? { labels: node.labels } : {}),
    ...(node.caution === undefined ? {} : { caution: node.caution }),
    parts: node.parts.map(toFormulaText),
  };
}
