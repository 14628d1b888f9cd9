export { Amount, Assessment, Caution, CitationText, MissingFact, Person, ProgrammeId, Reason } from './assessment.ts';
export { BudgetCurve, BudgetPoint, Trap } from './budget-curve.ts';
export { Comparison, Regime } from './comparison.ts';
export { EXIT_GROUPINGS, EXIT_TABS, ExitFigures, ExitList, ExitRow, type ExitTab } from './exits.ts';
export { Health } from './health.ts';
export { Doubt, FactEntry, FigureEntry, FormulaText, LawEntry, LawList, RuleEntry } from './law.ts';
export { Example } from './example.ts';
export { IsoDay, Names } from './names.ts';
export { FieldError, Problem } from './problem.ts';
export { AssessRequest, BudgetCurveRequest, CompareRequest } from './request.ts';
export { FigureUse, Formula, Step, StepValue, Trace } from './trace.ts';
export { CaseCommandSent } from './case-command.ts';
export {
  CaseDone,
  CaseHistory,
  CaseList,
  CaseReplay,
  CaseStart,
  CaseTask,
  CaseView,
  Contact,
  HistoryEntry,
  ListedCase,
} from './case.ts';
export { ContractDraft, ContractProblems, type ContractRoom, SocialContract } from './social-contract.ts';
export { ContractTermsSent } from './commands/contract.ts';
export { CaseStatus } from './case-status.ts';
export {
  ClientToken,
  ClientTokenEntry,
  ClientTokenList,
  ClientTokenMade,
  ColleagueList,
  ColleagueQuery,
  OFFICE_KINDS,
  OfficeEntry,
  OfficeList,
  OfficeView,
  PasswordChange,
  PROVIDER_REFUSALS,
  type ProviderRefusal,
  RoleEnding,
  RoleGiving,
  SignInWays,
  StaffEntry,
  StaffList,
  StaffMember,
  StaffQuery,
  SystemHealth,
} from './administration.ts';
export {
  CasePayments,
  FundList,
  ListedPayment,
  ListedRegister,
  PaymentPage,
  RegisterDone,
  RegisterList,
  RegisterView,
} from './payments.ts';
export { CommissionAlert, CommissionAlertList } from './alert.ts';
export { ListedObjection, ObjectionList, ObjectionStatistics } from './objection.ts';
export {
  BankFile,
  BankFileTaken,
  BankLine,
  BankLineAct,
  BankLineDone,
  BankLinePage,
  BankReasonList,
  PayerView,
  RegisterReconciliation,
} from './bank-files.ts';
export { type SeenCommission, type SeenEvidence, type SeenFamily, type SeenVisit } from './case-parts.ts';
export { DOCUMENT_KINDS, LARGEST_DOCUMENT, MEDIA_TYPES, StoredFile, StoredFileList } from './document.ts';
export {
  FigureDone,
  FigureEffects,
  PublishedFigure,
  PublishedFigureConfirmation,
  PublishedFigureEntry,
  PublishedFigureList,
  PublishedFigureRejection,
} from './figure.ts';
export {
  CaseLetter,
  CaseLetterList,
  LETTER_KINDS,
  LETTER_LANGUAGES,
  LetterCheck,
  LetterWriting,
  WRITTEN_LETTERS,
} from './letter.ts';
export { CaseMonths, DebtList } from './debts.ts';
export { DemoAccounts, Me, RoleChoice, SignInRequest } from './people.ts';
export { DuplicateAnswer, DuplicateQuestion, FamilySearch, FamilySearchResult, RelatedCases } from './search.ts';
export {
  CheckCommandSent,
  CheckDone,
  CheckList,
  CheckOpening,
  CheckView,
  FamilyCheckList,
  MonitoringFigures,
  MonitoringList,
  MonitoringReckoned,
  MonitoringSignal,
} from './monitoring.ts';
export { ViewerList } from './viewer.ts';
export { refusalText } from './refusal-texts.ts';
export type { AuditAction } from './audit-actions.ts';
export { AuditList, AuditVerification, OrderDone, OrderIssue, OrderList, TaskList } from './work.ts';
export type { TableCell, TableSent } from './table.ts';
