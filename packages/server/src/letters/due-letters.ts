import type { CaseEvent, Recorded } from '@tirek/casework';
import type { LetterKind } from '../contract/letter.ts';

/** A letter that an event brings about. */
export interface DueLetter {
  readonly seq: number;
  readonly kind: LetterKind;
  /** ISO instant of the event: the letter is dated with it, whenever it is rendered. */
  readonly at: string;
}

function kindOf(event: CaseEvent): LetterKind | undefined {
  switch (event.type) {
    case 'applicationSubmitted':
      return 'receipt';
    case 'delayNotified':
      return 'delay';
    case 'conclusionReached':
      return 'minutes';
    case 'decisionMade':
      return event.resolution.outcome === 'grant' ? 'decision' : 'refusal';
    case 'contractDrawnUp':
    case 'contractConcluded':
      return 'contract';
    case 'obligationReminded':
      return 'obligationReminder';
    case 'breachRaised':
      return 'breachNotice';
    case 'sanctionImposed':
      return 'sanction';
    case 'sanctionLifted':
      return 'sanctionLifted';
    case 'objectionDecided':
      return event.outcome === 'withdrawn' ? undefined : 'objectionAnswer';
    case 'changeReported':
      return 'changeReceived';
    case 'aidEnded':
      return 'endOfAid';
    case 'debtProposed':
      return 'overpayment';
    case 'debtEstablished':
      return 'debtDecision';
    case 'repaymentPlanned':
      return 'repaymentPlan';
    case 'debtReduced':
      return 'debtReduced';
    case 'instalmentReminded':
      return 'instalmentReminder';
    default:
      return undefined;
  }
}

/** Of what a family is reminded at one moment it is told in one letter: the one of the first event. */
const isToldAlready = (history: readonly Recorded<CaseEvent>[], { seq, at, event }: Recorded<CaseEvent>): boolean =>
  event.type === 'obligationReminded' &&
  history.some((other) => other.event.type === 'obligationReminded' && other.at === at && other.seq < seq);

/** Every letter a history brings about. It follows from what happened: none can be lost, and none is made twice. */
export const dueLetters = (history: readonly Recorded<CaseEvent>[]): DueLetter[] =>
  history.flatMap((recorded) => {
    const { seq, at, event } = recorded;
    const kind = kindOf(event);
    return kind === undefined || isToldAlready(history, recorded) ? [] : [{ seq, kind, at }];
  });
