export { type Act, citable, type CitableAct, type Citation, type Names } from './citation.ts';
export * from './day.ts';
export { entity, type Entity, group, type Group, LARGEST_AMOUNT, LARGEST_GROUP } from './entity.ts';
export {
  allOf,
  anyOf,
  CalendarDay,
  Count,
  count,
  type Expression,
  type Fact,
  figure,
  firstKnown,
  firstThatApplies,
  inPreviousQuarter,
  type Kind,
  Money,
  money,
  no,
  type Node,
  nothing,
  option,
  percent,
  Pick,
  questionDay,
  Ratio,
  ratio,
  regionalFigure,
  sumOf,
  when,
  yes,
  YesNo,
} from './expression.ts';
export { type Confidence, type Figure, type FigureEntry, findEntry, type Stretch } from './figure.ts';
export { fromMainUnits, type Minor, minor, roundToMinor, toMainUnits } from './money.ts';
export { compare, type Quotient, quotient, type Rounding, toNumber, whole } from './quotient.ts';
export { type Edition, findEdition, type Rule, type RuleText } from './rule.ts';
export {
  type Answer,
  type Known,
  type Missing,
  missingOf,
  type NotApplicable,
  type Unknown,
  type Value,
} from './answer.ts';
export { type Ask, explain, type Explanation, type Formula, type Step } from './explain.ts';
export { type Column, compileKernel, type Kernel, type KernelInput } from './kernel.ts';
export { type Binding, CannotPrint, type KernelRequest } from './kernel/request.ts';
export type { Given, Member, Situation } from './situation.ts';
export { type WordName, WORDS } from './words/index.ts';
