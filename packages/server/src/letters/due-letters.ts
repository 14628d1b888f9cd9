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
    case 'breachRaised':
      return 'breachNotice';
    case 'sanctionImposed':
      return 'sanction';
    case 'sanctionLifted':
      return 'sanctionLifted';
    case 'objectionDecided':
      return event.outcome === 'withdrawn' ? undefined : 'objectionAnswer';
    default:
      return undefined;
  }
}

/** Every letter a history brings about. It follows from what happened: none can be lost, and none is made twice. */
export const dueLetters = (history: readonly Recorded<CaseEvent>[]): DueLetter[] =>
  history.flatMap(({ seq, at, event }) => {
    const kind = kindOf(event);
    return kind === undefined ? [] : [{ seq, kind, at }];
  });
