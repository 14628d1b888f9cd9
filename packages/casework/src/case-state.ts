import type { Application } from './application/state.ts';
import { evolveApplication } from './application/state.ts';
import type { CaseEvent } from './case-event.ts';
import type { ContractEvent } from './contract/events.ts';
import type { ObligationEvent } from './obligation/events.ts';
import type { SanctionEvent } from './sanction/events.ts';
import type { ObjectionEvent } from './objection/events.ts';
import type { ChangeEvent } from './change/events.ts';
import type { PaymentEvent } from './payment/events.ts';
import type { RecoveryEvent } from './recovery/events.ts';
import type { ExitEvent } from './exit/events.ts';

import { type CommissionState, evolveCommission, noCommission } from './commission/state.ts';
import { type DecisionState, evolveDecision, noDecision, setAside } from './decision/state.ts';
import { type ChangeState, evolveChanges, noChanges } from './change/state.ts';
import { type ContractState, evolveContract, noContract } from './contract/state.ts';
import { evolveExit, type ExitState, noExit } from './exit/state.ts';
import { evolveObjections, type Objection } from './objection/state.ts';
import { evolveObligations, type ObligationRecord } from './obligation/state.ts';
import { evolvePayment, noPayment, type PaymentState } from './payment/state.ts';
import { type Debt, evolveDebts } from './recovery/state.ts';
import { evolveSanctions, noSanctions, type SanctionState } from './sanction/state.ts';
import { type EvidenceState, evolveEvidence, noEvidence } from './evidence/state.ts';
import type { Recorded } from './history.ts';
import type { Phase } from './phase.ts';
import { evolveRecommendations, type Recommendation } from './recommendation/state.ts';
import { evolveVisit, noVisit, type VisitState } from './visit/state.ts';

/** A case as its history makes it. */
export interface CaseState {
  /** Seq of the last event; 0 before the first. */
  readonly version: number;
  readonly phase: Phase;
  readonly application: Application | null;
  readonly evidence: EvidenceState;
  readonly visit: VisitState;
  readonly commission: CommissionState;
  readonly recommendations: readonly Recommendation[];
  readonly decision: DecisionState;
  readonly contract: ContractState;
  readonly obligations: readonly ObligationRecord[];
  readonly sanctions: SanctionState;
  readonly objections: readonly Objection[];
  readonly changes: ChangeState;
  readonly payment: PaymentState;
  readonly debts: readonly Debt[];
  readonly exit: ExitState;
}

/** A case in which nothing has happened yet. */
export const emptyCase: CaseState = {
  version: 0,
  phase: 'draft',
  application: null,
  evidence: noEvidence,
  visit: noVisit,
  commission: noCommission,
  recommendations: [],
  decision: noDecision,
  contract: noContract,
  obligations: [],
  sanctions: noSanctions,
  objections: [],
  changes: noChanges,
  payment: noPayment,
  debts: [],
  exit: noExit,
};

function phaseOf({ application, visit, commission, decision, exit }: CaseState): Phase {
  if (!application?.submitted) return application?.withdrawnOn ? 'withdrawn' : 'draft';
  if (application.withdrawnOn !== null) return 'withdrawn';
  if (decision.proposal) return 'proposed';
  if (decision.made.length > 0 && !decision.correcting) return exit.exit ? 'closed' : 'decided';
  if (commission.conclusion || visit.refusedOn !== null) return 'determination';
  if (visit.act) return 'commission';
  return visit.referred ? 'visit' : 'registers';
}

type AfterDecision =
  | ContractEvent
  | ObligationEvent
  | SanctionEvent
  | ObjectionEvent
  | ChangeEvent
  | PaymentEvent
  | RecoveryEvent
  | ExitEvent;

/** What happens once there is a decision: contract, obligations, sanctions, objections, changes, money, exit. */
function evolveAfterDecision(
  state: CaseState,
  event: AfterDecision,
  { day, by }: { readonly day: string; readonly by: string },
): CaseState {
  switch (event.type) {
    case 'contractDrawnUp':
    case 'contractSigned':
    case 'contractConcluded':
    case 'extensionProposed':
    case 'extensionGivenBack':
    case 'contractExtended':
      return { ...state, contract: evolveContract(state.contract, event, day, by) };
    case 'obligationReported':
    case 'obligationChecked':
    case 'obligationReminded':
      return { ...state, obligations: evolveObligations(state.obligations, event, day, by) };
    case 'breachRaised':
    case 'breachAnswered':
    case 'breachSettled':
    case 'sanctionProposed':
    case 'sanctionGivenBack':
    case 'sanctionImposed':
    case 'sanctionLifted':
      return { ...state, sanctions: evolveSanctions(state.sanctions, event, day, by) };
    case 'objectionFiled':
    case 'objectionDecided':
      return { ...state, objections: evolveObjections(state.objections, event, day, by) };
    case 'decisionSetAside':
      return { ...state, decision: setAside(state.decision, event.decision) };
    case 'changeReported':
    case 'changeSettled':
    case 'endProposed':
    case 'endGivenBack':
    case 'aidEnded':
      return { ...state, changes: evolveChanges(state.changes, event, day, by) };
    case 'accountNamed':
      return { ...state, payment: evolvePayment(state.payment, event, day, by) };
    case 'debtProposed':
    case 'debtAnswered':
    case 'debtDropped':
    case 'debtEstablished':
    case 'repaymentPlanned':
    case 'debtRepaid':
    case 'courtAsked':
    case 'courtRuled':
    case 'hardshipAsked':
    case 'hardshipGranted':
    case 'hardshipRefused':
    case 'writeOffProposed':
    case 'writeOffGivenBack':
    case 'debtWrittenOff':
    case 'debtReduced':
    case 'instalmentReminded':
    case 'debtCancelled':
    case 'repaymentReturned':
      return { ...state, debts: evolveDebts(state.debts, event, day, by) };
    case 'contractReviewed':
    case 'exitRecorded':
    case 'followUpRecorded':
      return { ...state, exit: evolveExit(state.exit, event, day, by) };
  }
}

function evolveRooms(state: CaseState, { seq, at, day, by, event }: Recorded<CaseEvent>): CaseState {
  switch (event.type) {
    case 'draftStarted':
    case 'draftAmended':
    case 'consentGiven':
    case 'documentAttached':
    case 'delayNotified':
    case 'applicationWithdrawn':
      return { ...state, application: evolveApplication(state.application, event, day) };
    case 'applicationSubmitted':
      return {
        ...state,
        application: evolveApplication(state.application, event, day),
        evidence: evolveEvidence(state.evidence, event, day, by.person),
      };
    case 'evidenceReceived':
    case 'registerAnswered':
    case 'registerFailed':
    case 'registerGivenUp':
    case 'doubtRaised':
    case 'doubtSettled':
      return { ...state, evidence: evolveEvidence(state.evidence, event, day, by.person) };
    case 'fileReferred':
    case 'visitRecorded':
    case 'anotherVisitOrdered':
      return {
        ...state,
        visit: evolveVisit(state.visit, event, day, by.person),
        commission: evolveCommission(state.commission, event, day, at),
      };
    case 'visitAssigned':
    case 'visitRefused':
      return { ...state, visit: evolveVisit(state.visit, event, day, by.person) };
    case 'sittingOpened':
    case 'memberRecused':
    case 'voteCast':
    case 'sittingAdjourned':
    case 'conclusionReached':
      return { ...state, commission: evolveCommission(state.commission, event, day, at) };
    case 'recommendationAsked':
    case 'recommendationVoteCast':
    case 'recommendationGiven':
      return { ...state, recommendations: evolveRecommendations(state.recommendations, event, day, at) };
    case 'determined':
    case 'recomputed':
    case 'decisionProposed':
    case 'proposalGivenBack':
    case 'decisionMade':
    case 'factCorrected':
      return { ...state, decision: evolveDecision(state.decision, event, { seq, day, by: by.person }) };
    default:
      return evolveAfterDecision(state, event, { day, by: by.person });
  }
}

/** The case after one more event. */
export function evolve(state: CaseState, recorded: Recorded<CaseEvent>): CaseState {
  const next = evolveRooms(state, recorded);
  return { ...next, version: recorded.seq, phase: phaseOf(next) };
}

/** The case as its whole history makes it. Never throws. */
export const fold = (history: readonly Recorded<CaseEvent>[]): CaseState => history.reduce(evolve, emptyCase);

/** The key of the family while its application is open: the database lets no two cases have the same one. */
export function openFamilyKey({ application, decision }: CaseState): string | null {
  const isOpen = application?.submitted && application.withdrawnOn === null && decision.made.length === 0;
  return isOpen ? application.familyKey : null;
}
