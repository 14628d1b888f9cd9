import type { BreachKind } from './events.ts';

/** What can be asked about breaches and sanctions. Which sanction follows, nobody says: the law does. */
export type SanctionCommand =
  | {
      readonly type: 'raiseBreach';
      readonly kind: BreachKind;
      /** Id of the obligation; null where it is about something else. */
      readonly obligation: string | null;
      readonly member: string;
      /** Day of the breach, ISO. */
      readonly on: string;
      readonly text: string;
    }
  | {
      readonly type: 'answerBreach';
      readonly breach: string;
      readonly text: string;
      readonly documents: readonly string[];
    }
  | {
      readonly type: 'settleBreach';
      readonly breach: string;
      readonly outcome: 'confirmed' | 'goodCause' | 'dropped';
      readonly reason: string;
    }
  | { readonly type: 'proposeSanction'; readonly breach: string }
  | { readonly type: 'giveSanctionBack'; readonly reason: string }
  | { readonly type: 'imposeSanction' }
  | { readonly type: 'liftSanction'; readonly sanction: string; readonly reason: string };
