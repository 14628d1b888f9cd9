import type { Actor } from '../actor.ts';
import { happened, type Outcome } from '../context.ts';
import type { Recorded } from '../history.ts';
import { isWithin } from '../office-path.ts';
import { refuse, refuseShort } from '../refusal.ts';
import { FIGURE_ACTIONS } from './actions.ts';

/** The poverty line of a region and quarter as published: typed by one person, and typed again by another. */
export interface PublishedFigure {
  readonly figure: 'povertyLine';
  /** Region, nine digits. */
  readonly region: string;
  /** `2026-Q1` */
  readonly quarter: string;
  /** Tenge a person and month, with at most two decimals. */
  readonly amount: number;
  /** Where it was published. */
  readonly source: string;
}

/** What can happen to a figure: a small history of its own. */
export type FigureEvent =
  | ({ readonly type: 'figureEntered' } & PublishedFigure)
  | { readonly type: 'figureConfirmed' }
  | { readonly type: 'figureRejected'; readonly reason: string };

/** What can be asked about a figure. */
export type FigureCommand =
  | ({ readonly type: 'enterFigure' } & PublishedFigure)
  | { readonly type: 'confirmFigure'; readonly amount: number }
  | { readonly type: 'rejectFigure'; readonly reason: string };

/** A figure as its history makes it. */
export interface FigureState {
  readonly version: number;
  /** Typed once, waiting for another person. */
  readonly entered: (PublishedFigure & { readonly by: string }) | null;
  /** The one that counts, with the two persons who typed it. */
  readonly published:
    | (PublishedFigure & {
        readonly by: string;
        readonly confirmedBy: string;
        /** ISO day and instant. */
        readonly confirmedOn: string;
        readonly confirmedAt: string;
      })
    | null;
}

/** The figure as its history makes it: what was published counts until another one is confirmed. */
export function foldFigure(history: readonly Recorded<FigureEvent>[]): FigureState {
  return history.reduce<FigureState>(
    ({ entered, published }, { seq, at, day, by, event }) => {
      if (event.type === 'figureEntered') {
        const { type: _, ...figure } = event;
        return { version: seq, entered: { ...figure, by: by.person }, published };
      }
      if (event.type === 'figureRejected' || !entered) return { version: seq, entered: null, published };
      const confirmed = { confirmedBy: by.person, confirmedOn: day, confirmedAt: at };
      return { version: seq, entered: null, published: { ...entered, ...confirmed } };
    },
    { version: 0, entered: null, published: null },
  );
}

const isAmount = (amount: number): boolean =>
  amount > 0 && amount <= 1_000_000 && /^\d+(\.\d{1,2})?$/.test(String(amount));

/** Who asks, and the path of the office of the region the figure is for. */
interface Asking {
  readonly actor: Actor;
  readonly office: string;
}

/** What comes of a command about a published figure. */
export function decideFigure(
  { entered }: FigureState,
  command: FigureCommand,
  { actor, office }: Asking,
): Outcome<FigureEvent> {
  const { by } = FIGURE_ACTIONS[command.type];
  if (!by.some((role) => role === actor.role))
    return refuse({ code: 'access.role', role: actor.role, allowedRoles: by });
  if (!isWithin(office, actor.office)) return refuse({ code: 'access.territory', office: actor.office });
  if (command.type === 'enterFigure') {
    if (entered) return refuse({ code: 'figure.waiting' });
    return isAmount(command.amount)
      ? happened({ ...command, type: 'figureEntered' })
      : refuse({ code: 'figure.amount' });
  }
  if (!entered) return refuse({ code: 'figure.none' });
  if (command.type === 'rejectFigure')
    return refuseShort(command.reason) ?? happened({ type: 'figureRejected', reason: command.reason });
  if (entered.by === actor.person) return refuse({ code: 'figure.samePerson', officer: actor.person });
  // What the other person typed is not told: the second one must read it where it is published.
  return entered.amount === command.amount
    ? happened({ type: 'figureConfirmed' })
    : refuse({ code: 'figure.differs', typed: command.amount });
}
