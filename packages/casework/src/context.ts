import type { Actor } from './actor.ts';
import type { CommissionOrder } from './commission-order/commission-order.ts';
import type { OwnRecord } from './evidence/own-records.ts';
import type { Refused } from './refusal.ts';

/** What a command is judged with besides the history: everything the core may not find out for itself. */
export interface Context {
  readonly actor: Actor;
  /** Today in the office's time zone, ISO day. */
  readonly day: string;
  /** Now, ISO instant. */
  readonly at: string;
  /** SHA-256 of a text, in hexadecimal digits. */
  readonly hash: (text: string) => string;
  /** Whether a signature over the text was made with the private key that belongs to the public one. */
  readonly verify: (publicKey: string, text: string, signature: string) => boolean;
  /** The public keys registered for a person: a vote signed with another key is nobody's. */
  readonly keysOf: (person: string) => readonly string[];
  /** Whether a photo with this hash of its content is kept with the case. */
  readonly hasPhoto: (hash: string) => boolean;
  /** Whether a file with this hash is kept with the case as one of this kind: a signed contract, evidence of an obligation. */
  readonly hasDocument: (kind: 'contract' | 'obligation', hash: string) => boolean;
  /** Another open application of the same family, where there is one. */
  readonly otherOpenCase?: string;
  /** What our own earlier cases say against an application of the members; given when it is submitted. */
  readonly ownRecords?: readonly OwnRecord[];
  /**
   * The commission's order that the command is about: the one in force for handing over and for opening a sitting, the one
   * the sitting names (`commission.conclusion.sitting.order.id`) for proposing and approving.
   */
  readonly order?: CommissionOrder;
  /** The poverty line published for the region and the quarter of application, tenge; entered by two persons. */
  readonly publishedLine?: number;
  /** What was paid for each month, whole tiyn, with what was withheld of it and without what came back from the bank. */
  readonly paid?: readonly { readonly month: string; readonly amount: number }[];
  /** What the bank has confirmed for each month, whole tiyn, with what was withheld of it; nothing that is still on its way. */
  readonly settled?: readonly { readonly month: string; readonly amount: number }[];
  /** The program tells what a register of payments has kept back: it was allowed when the list was locked. */
  readonly keptBack?: boolean;
  /** What the family applied for later, where it did: given when it leaves, and when it is asked how it is. */
  readonly laterCase?: LaterCase;
}

/** A later case of the same family: members are the same by their numbers. */
export interface LaterCase {
  readonly case: string;
  /** Whether aid was granted in it; else it is only applied for. */
  readonly awarded: boolean;
}

/** What comes of a command: the events to be appended, or why not. */
export type Outcome<Event> = { readonly ok: true; readonly events: readonly Event[] } | Refused;

/** The events of a command that was done; none where it changed nothing. */
export const happened = <Event>(
  ...events: readonly Event[]
): { readonly ok: true; readonly events: readonly Event[] } => ({
  ok: true,
  events,
});
