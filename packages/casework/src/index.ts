/* One file, because it is the list of names of the package. */
export {
  type Action,
  ACCESS,
  type AccessRow,
  EVERY_ACTION,
  findAccess,
  type OtherAction,
  refuseAccess,
} from './access/access.ts';
export { fieldsSeen } from './access/fields-seen.ts';
export { FIELD_GROUPS, type FieldGroup, type Purpose, PURPOSES } from './access/fields.ts';
export { INCOMPATIBLE, refuseIncompatible } from './access/incompatible-roles.ts';
export { REACH, refuseScope, type Scope, SCOPES, type Subject } from './access/scope.ts';
export { type ActionRule, ACTIONS } from './actions.ts';
export {
  type Employee,
  type HeldRole,
  refuseClosing,
  refuseNewcomer,
  refuseRole,
  refuseRoleEnd,
  refuseToken,
} from './administration/give-role.ts';
export { placeOffice, type PlacedOffice } from './administration/new-office.ts';
export {
  type GivenRole,
  isSigning,
  OFFICE_KINDS,
  type OfficeKind,
  refuseRoleAt,
  ROLE_OFFICES,
} from './administration/role-offices.ts';
export { type Actor, type Role, ROLES } from './actor.ts';
export { refusePayer, refusePayerAccount, refuseUnwritable } from './bank-line/payer.ts';
export { BANK_LINE_ACTIONS } from './bank-line/actions.ts';
export {
  BANK_LINE_KINDS,
  BANK_LINE_OUTCOMES,
  BANK_LINE_TROUBLES,
  type BankLineCommand,
  type BankLineKind,
  type BankLineOutcome,
  type BankLineTrouble,
  LINE_MOVES,
  refuseBankLine,
} from './bank-line/bank-line.ts';
export { type Judged, judgeLine, type NamedPayment, type ToldLine } from './bank-line/judge-line.ts';
export { type Bank, BANKS, BANKS_SOURCE, findBank, findPayerBank } from './payment/banks.ts';
export { type ApplicationCommand } from './application/commands.ts';
export { BROUGHT_BY } from './application/decide.ts';
export { type Contact } from './application/contact.ts';
export { type ApplicationEvent, type Channel, CHANNELS, type Document } from './application/events.ts';
export { type Application } from './application/state.ts';
export { canonicalJson } from './canonical-json.ts';
export { type CaseCommand, type CaseEvent, type CommandType } from './case-event.ts';
export { type CaseState, emptyCase, evolve, fold, openFamilyKey } from './case-state.ts';
export {
  type Alert,
  alertAlwaysUnanimous,
  alertSameAddress,
  alertSignedTogether,
  alertVoteFromOutside,
  type Territory,
  territoryOf,
} from './commission/alerts.ts';
export { CHECK_ACTIONS } from './monitoring/check/actions.ts';
export { type CheckCommand } from './monitoring/check/commands.ts';
export { type CheckContext, decideCheck, offeredForCheck } from './monitoring/check/decide.ts';
export {
  CHECK_EFFECTS,
  CHECK_OUTCOMES,
  type CheckEffect,
  type CheckEvent,
  type CheckOrigin,
  type CheckOutcome,
  DECLINE_GROUNDS,
  type DeclineGround,
} from './monitoring/check/events.ts';
export { involvedInCase } from './monitoring/check/involved.ts';
export { CHECK_REFUSALS } from './monitoring/check/refusals.ts';
export { CHECK_STAGES, type CheckStage, type CheckState, evolveCheck, foldCheck } from './monitoring/check/state.ts';
export { dealIn, type Draw, drawControlSample, isSealedToo } from './monitoring/control-sample.ts';
export { findOwnSignals, findSignalsAround } from './monitoring/find-signals.ts';
export { chanceOf, isRight, type Tried, triedOf, UNTRIED } from './monitoring/hit-rate.ts';
export { DAYS_FOR_A_CHECK, FAMILIES_AT_ADDRESS, SMALLEST_CELL } from './monitoring/house-figures.ts';
export { knowCase, runningIn, type ToldAgain } from './monitoring/know-case.ts';
export { type Contribution, groupsOf, type SigningAlert, type ToldFact } from './monitoring/known-case.ts';
export { rank, type Ranked } from './monitoring/rank.ts';
export { savedByCheck } from './monitoring/saved-by-check.ts';
export { type SavedMonth } from './monitoring/savings.ts';
export {
  CERTAINTIES,
  FAMILY_GROUPS,
  type FamilyGroup,
  FOUND_KINDS,
  type FoundKind,
  LOOKED_AT,
  POINTS_TO,
  type Signal,
  type SignalCode,
  SIGNALS,
} from './monitoring/signal.ts';
export { liftOf, type Shown, suppress } from './monitoring/tally.ts';
export { type Place } from './commission/place.ts';
export { actText, type Ballot, ballotText } from './commission/ballot.ts';
export { type CommissionCommand } from './commission/commands.ts';
export { countVotes, validVotes } from './commission/count-votes.ts';
export { type CommissionEvent, RECUSAL_GROUNDS, type RecusalGround, type Vote } from './commission/events.ts';
export { type GateContext, refuseUnsigned, refuseWithoutNeed } from './commission/gate.ts';
export { type CastVote, type CommissionState, type Conclusion, type Sitting } from './commission/state.ts';
export { ORDER_ACTIONS } from './commission-order/actions.ts';
export {
  COMMISSION_LEVELS,
  type CommissionLevel,
  type CommissionOrder,
  isInForce,
} from './commission-order/commission-order.ts';
export {
  decideOrder,
  foldOrder,
  type OrderCommand,
  type OrderEvent,
  type OrderState,
} from './commission-order/order-stream.ts';
export { type Context, type LaterCase, type Outcome } from './context.ts';
export { type GivenTerm, lastDay, runTerm, type Term, termOn, TERMS } from './deadlines.ts';
export { decide } from './decide.ts';
export { assessFacts, determine, outlineOf } from './decision/assess-facts.ts';
export { type DecisionCommand } from './decision/commands.ts';
export {
  type Change,
  type DecisionEvent,
  type Determination,
  type Outline,
  RECOMPUTE_CAUSES,
  type RecomputeCause,
  type Resolution,
} from './decision/events.ts';
export { type Difference, replay, type Replay, type ReplayedDetermination } from './decision/replay.ts';
export { awardEnds } from './decision/award.ts';
export { awardPeriod, objectionCites, toResolution } from './decision/resolution.ts';
export { type DecisionState, type Made } from './decision/state.ts';
export {
  type Entitlement,
  type EntitlementPart,
  entitlementsOf,
  PART_CODES,
  type PartCode,
} from './entitlement/entitlement.ts';
export { sanctionsIn } from './entitlement/due-on.ts';
export { shareOfMonth } from './entitlement/share-of-month.ts';
export { agree } from './evidence/agree.ts';
export { type EvidenceCommand } from './evidence/commands.ts';
export {
  type Claim,
  CLAIM_SOURCES,
  type ClaimSource,
  type Doubt,
  DOUBT_KINDS,
  type DoubtKind,
  type EvidenceEvent,
} from './evidence/events.ts';
export { type Fact, FAMILY_FACTS, type IncomeRow, isFact, MEMBER_FACTS, statedValue } from './evidence/fact.ts';
export { factsForDecision } from './evidence/facts-for-decision.ts';
export { latestBySource } from './evidence/find-doubts.ts';
export { type Register, REGISTERS } from './evidence/registers.ts';
export { type EvidenceState, openDoubts, type Settlement } from './evidence/state.ts';
export { record, type Recorded } from './history.ts';
export { isWithin, officeAbove } from './office-path.ts';
export { type Phase, PHASES } from './phase.ts';
export { FIGURE_ACTIONS } from './published-figure/actions.ts';
export {
  decideFigure,
  type FigureCommand,
  type FigureEvent,
  type FigureState,
  foldFigure,
  type PublishedFigure,
} from './published-figure/figure-stream.ts';
export { recommendationBallotText, type RecommendationBallot, requestText } from './recommendation/ballot.ts';
export { type RecommendationCommand } from './recommendation/commands.ts';
export {
  RECOMMENDATION_MATTERS,
  type RecommendationEvent,
  type RecommendationMatter,
  type RecommendationRequest,
  type RecommendationVote,
} from './recommendation/events.ts';
export { openRecommendations, type Recommendation } from './recommendation/state.ts';
export { type Refusal, type RefusalCode, REFUSALS, SHORTEST_REASON } from './refusal.ts';
export { type Task, type TaskKind, TASK_KINDS, tasksOf } from './tasks.ts';
export { type VisitCommand } from './visit/commands.ts';
export { type FoundResident, type OrderSnapshot, type VisitAct, type VisitEvent } from './visit/events.ts';
export { type VisitState } from './visit/state.ts';

export {
  type ChangedFact,
  CHANGE_KINDS,
  type ChangeEvent,
  type ChangeKind,
  END_GROUNDS,
  type EndGround,
} from './change/events.ts';
export { endFrom } from './change/end-of-aid.ts';
export { changesComposition } from './change/from-which-day.ts';
export { type Change as ReportedChange, type ChangeState } from './change/state.ts';
export {
  type Accompaniment,
  type ContractEvent,
  type ContractTerms,
  EXTENSION_GROUNDS,
  type ExtensionGround,
  type IndividualPlan,
  type Party,
  type PlannedMeasure,
  type PlannedSpending,
  type Schooling,
} from './contract/events.ts';
export {
  type ContractBasis,
  contractBasis,
  EXEMPT_GROUPS,
  type ExemptGroup,
  isConditionalAward,
  longestEnd,
  type Participant,
  participantsOf,
  partiesOf,
} from './contract/basis.ts';
export {
  COURSE_NAMES,
  EVIDENCE_NAMES,
  GROUND_NAMES,
  GROUP_NAMES,
  MEASURE_NAMES,
  SPHERE_NAMES,
  USE_NAMES,
} from './contract/contract-names.ts';
export { CONTRACT_SOURCES, type ContractSource } from './contract/contract-sources.ts';
export { type ContractCommand } from './contract/commands.ts';
export { contractSigningText, contractText } from './contract/contract-text.ts';
export { extensionBegins, unfinishedMeasures } from './contract/extension.ts';
export { needsOf } from './contract/adaptation-needs.ts';
export {
  COURSES,
  type Course,
  EVIDENCE_KINDS,
  type EvidenceKind,
  type MeasureNeeds,
} from './contract/measure-needs.ts';
export { lastDayOf } from './contract/plan-measures.ts';
export { planProblems } from './contract/plan-problems.ts';
export { CHECK_FINDINGS, type CheckFinding, type ObligationCommand } from './obligation/commands.ts';
export { toRemind } from './obligation/decide.ts';
export {
  type Obligation,
  OBLIGATION_SUBJECTS,
  type ObligationSubject,
  obligationsOf,
} from './obligation/obligations.ts';
export {
  OBLIGATION_STATUSES,
  type ObligationStatus,
  obligationsAsOf,
  type StandingObligation,
  statusOf,
} from './obligation/status.ts';
export {
  ACTIVE_MEASURES,
  ADAPTATION_MEASURES,
  FARM_USES,
  FORBIDDEN_USES,
  type ForbiddenUse,
  isActive,
  isForbiddenUse,
  LUMP_SUM_USES,
  type LumpSumUse,
  type MeasureKind,
  type Sphere,
  SPHERES,
} from './contract/measures.ts';
export { contractEnds, contractInForce, type ContractState, type ContractVersion } from './contract/state.ts';
export {
  EXIT_REASONS,
  type ExitEvent,
  type ExitReason,
  FOLLOW_UP_FINDINGS,
  type FollowUpFinding,
  FOLLOW_UPS,
  type FollowUpMonths,
  REVIEW_RESULTS,
  type ReviewResult,
} from './exit/events.ts';
export { type ExitState } from './exit/state.ts';
export { type AidKind, type CaseOutcome, AID_KINDS, COMPOSITIONS, outcomeOf } from './exit/outcome.ts';
export { type NearMiss, type Offer, OFFERS } from './exit/near-miss.ts';
export { unpaidMonths } from './exit/decide.ts';
export { aidEndsOn } from './exit/aid-ends.ts';
export { type ExitCommand } from './exit/commands.ts';
export { followUpDays, hasLeft } from './exit/follow-ups.ts';
export { exitReasonsFor, suggestExit } from './exit/suggest.ts';
export {
  type Objectionable,
  OBJECTION_OUTCOMES,
  OBJECTION_WAYS,
  type ObjectionEvent,
  type ObjectionOutcome,
  type ObjectionWay,
} from './objection/events.ts';
export { type ObjectionCommand } from './objection/commands.ts';
export { involvedIn } from './objection/involved.ts';
export { type Objection, openObjections } from './objection/state.ts';
export { isSuspended, keyOf, objectionsTo, suspendedBy } from './objection/suspension.ts';
export { OBLIGATION_OUTCOMES, type ObligationEvent, type ObligationOutcome } from './obligation/events.ts';
export { type ObligationRecord } from './obligation/state.ts';
export { type Proof, PROOF_OUTCOMES, type ProofName, type ProofOutcome, PROOFS } from './payment/gate/proof.ts';
export {
  HOLDS_ITS_MONTHS,
  IN_FLIGHT,
  mayGo,
  PAYMENT_STATES,
  PAYMENT_WAYS,
  type PaymentStanding,
} from './payment/payment-machine.ts';
export { FUND_ACTIONS, PAYMENT_REGISTER_ACTIONS } from './payment-register/actions.ts';
export { REGISTER_STATES, type RegisterStanding } from './payment-register/register-state.ts';
export {
  type Counted,
  decidePaymentRegister,
  foldPaymentRegister,
  offeredFor,
  type PaymentRegisterCommand,
  type PaymentRegisterEvent,
  type PaymentRegisterState,
  registerText,
} from './payment-register/register-stream.ts';
export { type Account, ACCOUNTS } from './ledger/accounts.ts';
export {
  type Balances,
  type Books,
  checkBooks,
  type Disagreement,
  type FamilyBooks,
  noBalances,
} from './ledger/books.ts';
export { type Amounts, type Happening, type Measure, type Posting, POSTINGS, postingsOf } from './ledger/posting.ts';
export { type Checked, checkPayment } from './payment/gate/check-payment.ts';
export { type GateFacts, type PaidItem, type PersonTold } from './payment/gate/gate-facts.ts';
export { type FundsLeft, payWithin } from './payment/gate/within-funds.ts';
export { ibanFault, ibanOf, toIban } from './payment/iban.ts';
export { type PayeeAccount, type PaymentEvent } from './payment/events.ts';
export { type PaymentState } from './payment/state.ts';
export {
  DEBT_CAUSES,
  type DebtCause,
  type Instalment,
  type OverpaidMonth,
  type RecoveryEvent,
  REPAYMENT_WAYS,
  type RepaymentWay,
} from './recovery/events.ts';
export { awaitedInstalment, toInstalments } from './recovery/instalments.ts';
export { LIMITATION, MOST_INSTALMENTS, RECOVERY_WAYS, WITHHOLDING_LIMIT } from './recovery/law.ts';
export { compareMonths, type ComparedMonth, overpaidMonths, type PaidMonth, sumOverpaid } from './recovery/overpaid.ts';
export { DEBT_STAGES, type DebtStage, stageOf } from './recovery/stage.ts';
export { balanceOf, type Debt, type DebtBalance, owed } from './recovery/state.ts';
export { isObjectedTo, type PlannedWithholding, plannedWithholdings } from './recovery/withholdings.ts';
export {
  type AllegedBreach,
  BREACH_KINDS,
  type BreachKind,
  type Sanction,
  SANCTION_KINDS,
  type SanctionEvent,
  type SanctionKind,
  LIFT_CAUSES,
  type LiftCause,
} from './sanction/events.ts';
export { type Bar, BAR_FACTS, type BarFact, barsOf } from './sanction/bars.ts';
export { type SanctionCommand } from './sanction/commands.ts';
export { countedBreaches } from './sanction/counted-breaches.ts';
export { firstMonth, sanctionIn, type Standing, standingOf } from './sanction/in-force.ts';
export { assessAfterBreaches, sanctionFor, withBreaches } from './sanction/sanction-for.ts';
export { type OwnRecord } from './evidence/own-records.ts';
export { type Breach, type ImposedSanction, type SanctionState, standingSanctions } from './sanction/state.ts';
export { CONTRACT_REFUSALS } from './contract/refusals.ts';
export { OBLIGATION_REFUSALS } from './obligation/refusals.ts';
export { SANCTION_REFUSALS } from './sanction/refusals.ts';
export { OBJECTION_REFUSALS } from './objection/refusals.ts';
export { CHANGE_REFUSALS } from './change/refusals.ts';
export { PAYMENT_REFUSALS } from './payment/refusals.ts';
export { BANK_LINE_REFUSALS } from './bank-line/refusals.ts';
export { RECOVERY_REFUSALS } from './recovery/refusals.ts';
export { EXIT_REFUSALS } from './exit/refusals.ts';
