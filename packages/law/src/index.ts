export {
  type Catalogue,
  catalogue,
  type EditionEntry,
  type FactEntry,
  type OptionEntry,
  type RuleEntry,
} from './catalogue.ts';
export { type CautionCode, CAUTIONS } from './cautions.ts';
export { type CitationText, toCitationText } from './citation-text.ts';
export { findCitation } from './find-citation.ts';
export { type Doubt, DOUBTS } from './doubts.ts';
export { type FigureEntryText, type FigureStretch } from './figure-text.ts';
export { type FormulaText } from './formula-text.ts';
export { GLOSSARY, type Term } from './glossary.ts';
export { INCOME_TREATMENT, treatmentOn } from './acts/social-code/income-treatment.ts';
export { mci } from './parameters/mci.ts';
export { minimumWage } from './parameters/minimum-wage.ts';
export { programmeIds, type ProgrammeId, PROGRAMMES } from './programmes/index.ts';
export { type Ground, type Programme } from './programmes/programme.ts';
export { type Regime, REGIMES } from './programmes/regimes.ts';
export { type ReasonCode, REASONS } from './reasons.ts';
export * as familyFacts from './vocabulary/family.ts';
export { INCOME_KINDS, type IncomeKind, incomeFact, incomeKinds } from './vocabulary/income-kinds.ts';
export { OPTION_NAMES } from './vocabulary/option-names.ts';
export * as personFacts from './vocabulary/person.ts';
export { AWAY, CARES_FOR, CITIZENSHIPS, DISABILITIES, RELATIONS, STUDIES, WORK } from './vocabulary/person.ts';
export { REGION_CODES, type Region, REGIONS } from './vocabulary/regions.ts';
export * as territoryFacts from './vocabulary/territory.ts';
