import type { VisitAct } from './events.ts';

/** What can be asked about the visit. */
export type VisitCommand =
  | { readonly type: 'referToCommission' }
  | {
      readonly type: 'assignVisit';
      readonly assistant: string;
      readonly members: readonly string[];
      readonly on: string;
    }
  | { readonly type: 'recordVisit'; readonly act: VisitAct }
  | { readonly type: 'recordVisitRefusal'; readonly reason: string }
  | { readonly type: 'orderAnotherVisit'; readonly reason: string };
