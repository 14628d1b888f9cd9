import type { Application } from './application/state.ts';
import { evolveApplication } from './application/state.ts';
import type { CaseEvent } from './case-event.ts';
import { type CommissionState, evolveCommission, noCommission } from './commission/state.ts';
import { type DecisionState, evolveDecision, noDecision } from './decision/state.ts';
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
};

function phaseOf({ application, visit, commission, decision }: CaseState): Phase {
  if (!application?.submitted) return application?.withdrawnOn ? 'withdrawn' : 'draft';
  if (application.withdrawnOn !== null) return 'withdrawn';
  if (decision.proposal) return 'proposed';
  if (decision.made.length > 0 && !decision.correcting) return 'decided';
  if (commission.conclusion || visit.refusedOn !== null) return 'determination';
  if (visit.act) return 'commission';
  return visit.referred ? 'visit' : 'registers';
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
    case 'contractRecorded':
      return { ...state, decision: evolveDecision(state.decision, event, { seq, day, by: by.person }) };
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
