export { assess, type AssessmentReading, type AssessmentRequest } from './assess.ts';
export { budgetCurve, type CurveReading, type CurveRequest } from './budget-curve.ts';
export { carriedOver } from './carry-over.ts';
export { compare, type ComparisonReading } from './compare.ts';
export { tengeText } from './tenge.ts';
export { type CitationText, type ProgrammeId, programmeIds as PROGRAMMES } from '@tirek/law';
export { type AskedField, type AskedFieldText, ASKED_FIELDS } from './asked-fields.ts';
export { CALENDAR_FROM, CALENDAR_TO, isWorkingDay, plusWorkingDays, type TermEnd } from './calendar.ts';
export { type CardMember, type FamilyCard, toFamilyFile } from './card.ts';
export {
  type Amount,
  type Assessment,
  type BudgetCurve,
  type BudgetPoint,
  type Caution,
  type Comparison,
  type FigureUse,
  type Formula,
  type IncomeItem,
  type LineBasis,
  type MissingFact,
  type Person,
  type Reason,
  type Regime,
  type Step,
  type StepValue,
  type Trace,
  type Trap,
  type ValueKind,
} from './contract.ts';
export { type Evidence, latest, type Source, SOURCES } from './evidence.ts';
export { type FactPath, factPath } from './fact-path.ts';
export {
  Dwelling,
  FamilyFile,
  FamilyMember,
  HISTORY_KINDS,
  HistoryEntry,
  Income,
  INCOME_PERIODS,
  LIMITS,
  Property,
  PROPERTY_KINDS,
  RESERVED_IDS,
  SETTLEMENTS,
  SEXES,
  UNSTATED,
} from './family-file.ts';
export { type FileError, type FileErrorCode } from './file-error.ts';
export { HOLIDAYS_CHECKED_ON, HOLIDAYS_SOURCE } from './holidays.ts';
export { checkDigitOf, IIN_TEXTS, type IinReading, type IinRefusal, readIin, type Sex, syntheticIin } from './iin.ts';
export { type JsonExpectation } from './json-scan.ts';
export { KINSHIP, type Link, LINKS, type Relation } from './kinship.ts';
export { nearestName } from './nearest-name.ts';
export { type FileReading, parseFamilyFile, readFamilyFile } from './read-family-file.ts';
export { type SituationReading, toSituation } from './situation.ts';
export { findRegionNames, readTerritory, type TerritoryReading, type TerritoryRefusal } from './territory.ts';
