import type { Programme } from '@tirek/law';
import {
  type Answer,
  type Citation,
  type Day,
  type Explanation,
  type Formula as Read,
  isoDay,
  type Kind,
  type Names,
  NEVER,
  type Quotient,
  type Step as RuleStep,
  toMainUnits,
  toNumber,
} from '@tirek/rules';
import type { Formula, Step, StepValue, Trace } from './contract.ts';

/** The whole trace as plain data, and the articles it names. */
export function toTrace(explained: Explanation<string>, programme: Programme): { trace: Trace; cited: Citation[] } {
  const cited = new Map<string, Citation>();
  const steps: Record<string, Step> = {};
  for (const step of explained.steps) {
    for (const cite of step.edition?.cites ?? []) cited.set(cite.id, cite);
    steps[step.key] = toStep(step);
  }
  const { total, isEntitled, kind, perCapita, povertyLine } = programme.questions;
  const roots = [isEntitled, total, perCapita, povertyLine, kind].flatMap(({ node }) => node.rule?.id ?? []);
  return { trace: { roots: roots.filter((id) => steps[id]), steps }, cited: [...cited.values()] };
}

/** The names of a figure that the trace asked for. */
export function figureNames(explained: Explanation<string>, id: string): Names {
  const find = (read: Read): Names | undefined => {
    if (read.node.figure?.id === id) return read.node.figure.named;
    for (const part of read.parts) {
      const found = find(part);
      if (found) return found;
    }
    return undefined;
  };
  for (const { formula } of explained.steps) {
    const found = formula && find(formula);
    if (found) return found;
  }
  throw new RangeError(`the trace never asked for the figure ${id}`);
}

function toStep({ rule, member, edition, answer, formula }: RuleStep): Step {
  return {
    rule: rule.id,
    ...(member === undefined ? {} : { member }),
    named: rule.named,
    ...(rule.plain ? { plain: rule.plain } : {}),
    kind: rule.kind,
    edition: edition ? isoDay(edition.from) : null,
    cites: (edition?.cites ?? []).map((cite) => cite.id),
    doubts: [...rule.doubts],
    value: toValue(answer, rule.kind),
    formula: formula ? toFormula(formula) : null,
  };
}

function toFormula(read: Read): Formula {
  const { node, entry } = read;
  const formula: Formula = { word: node.word, kind: node.kind, value: toValue(read.answer, node.kind), parts: [] };
  if (read.member !== undefined) formula.member = read.member;
  if (read.step) formula.step = read.step.key;
  if (node.fact) {
    formula.fact = node.fact.id;
    formula.named = node.fact.named;
  }
  if (node.figure && entry)
    formula.figure = {
      id: node.figure.id,
      named: node.figure.named,
      since: isoDay(entry.from),
      until: entry.until === undefined ? null : isoDay(entry.until),
      source: entry.source,
      confidence: entry.confidence,
      checkedOn: entry.checkedOn,
    };
  if (read.taken !== undefined) formula.taken = read.taken;
  if (node.rounding) formula.rounding = { how: node.rounding.how, unit: toMainUnits(node.rounding.unit) };
  if (node.options) formula.options = [...node.options];
  formula.parts = read.parts.map(toFormula);
  return formula;
}

/** Money leaves in tenge; what is no whole tiyn carries its exact fraction (of tiyn) beside it. */
function numeric(value: Quotient, kind: Kind): StepValue {
  const number = kind === 'money' ? toMainUnits(toNumber(value)) : toNumber(value);
  return value.num % value.den === 0
    ? { is: 'known', value: number }
    : { is: 'known', value: number, exact: [value.num, value.den] };
}

function toValue(answer: Answer, kind: Kind): StepValue {
  if (answer.is === 'notApplicable') return answer;
  if (answer.is === 'unknown') {
    if (!answer.between) return { is: 'unknown' };
    const [low, high] = answer.between.map((edge) =>
      edge.den === 0 ? null : kind === 'money' ? toMainUnits(toNumber(edge)) : toNumber(edge),
    );
    return { is: 'unknown', between: [low ?? null, high ?? null] };
  }
  const { value } = answer;
  if (typeof value === 'object') return numeric(value, kind);
  if (kind !== 'day') return { is: 'known', value };
  return value === NEVER ? { is: 'notApplicable', why: 'never' } : { is: 'known', value: isoDay(value as Day) };
}
