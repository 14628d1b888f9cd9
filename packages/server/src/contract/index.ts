export { Amount, Assessment, Caution, CitationText, MissingFact, Person, ProgrammeId, Reason } from './assessment.ts';
export { BudgetCurve, BudgetPoint, Trap } from './budget-curve.ts';
export { Comparison, Regime } from './comparison.ts';
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
  HistoryEntry,
  ListedCase,
} from './case.ts';
export { DemoAccounts, Me, RoleChoice, SignInRequest } from './people.ts';
export { refusalText } from './refusal-texts.ts';
export { AuditList, AuditVerification, OrderDone, OrderIssue, OrderList, TaskList } from './work.ts';
