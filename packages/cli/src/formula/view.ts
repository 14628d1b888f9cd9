import type { Formula } from '@tirek/family';
import type { FormulaText } from '@tirek/law';

/** A formula ready to be written out: of the law alone, or with the numbers of one family in it. */
export interface FormulaView {
  readonly word: string;
  readonly kind: Formula['kind'];
  readonly parts: readonly FormulaView[];
  /** Leaves: the id of the rule, fact or figure meant. */
  readonly of?: string;
  /** Leaves of a member's formula: whose. */
  readonly member?: string;
  readonly constant?: number | boolean | string;
  readonly options?: readonly string[];
  readonly rounding?: { readonly how: string; readonly unit: number };
  readonly isOfPreviousQuarter?: boolean;
  /** What the leaf came to, where a family was asked about. */
  readonly value?: Formula['value'];
}

/** A formula of the law, as the catalogue has it. */
export function viewOfLaw(text: FormulaText): FormulaView {
  const of = text.rule ?? text.fact ?? text.figure;
  return {
    word: text.word,
    kind: text.kind,
    parts: text.parts.map(viewOfLaw),
    ...(of === undefined ? {} : { of }),
    ...(text.value === undefined ? {} : { constant: text.value }),
    ...(text.options === undefined ? {} : { options: text.options }),
    ...(text.rounding === undefined ? {} : { rounding: text.rounding }),
    ...(text.shift === undefined ? {} : { isOfPreviousQuarter: true }),
  };
}

/** A formula of an answer's trace. */
export function viewOfTrace(formula: Formula): FormulaView {
  const of = formula.step?.split('@')[0] ?? formula.fact ?? formula.figure?.id;
  const { value } = formula;
  return {
    word: formula.word,
    kind: formula.kind,
    parts: formula.parts.map(viewOfTrace),
    value,
    ...(of === undefined ? {} : { of }),
    ...(formula.member === undefined ? {} : { member: formula.member }),
    ...(formula.word === 'constant' && value.is === 'known' ? { constant: value.value } : {}),
    ...(formula.options === undefined ? {} : { options: formula.options }),
    ...(formula.rounding === undefined ? {} : { rounding: formula.rounding }),
  };
}
