import { shorten } from './instalments.ts';
import type { DebtCause, Instalment, OverpaidMonth, RecoveryEvent, RepaymentWay } from './events.ts';

type Repaid = Omit<Extract<RecoveryEvent, { type: 'debtRepaid' }>, 'type' | 'debt'>;

/** Money paid without right, from the first word of it to the last tiyn. Amounts are whole tiyn. */
export interface Debt {
  readonly debt: string;
  readonly cause: DebtCause;
  readonly months: readonly OverpaidMonth[];
  /** What is asked back: as proposed, then as decided, then as a court ruled. */
  readonly amount: number;
  readonly cites: readonly string[];
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedOn: string;
  readonly answerBy: string;
  readonly answers: readonly { readonly text: string; readonly documents: readonly string[]; readonly on: string }[];
  readonly establishedOn: string | null;
  readonly establishedBy: string | null;
  readonly way: RepaymentWay | null;
  readonly instalments: readonly Instalment[];
  /** Day the plan was made. */
  readonly plannedOn: string | null;
  readonly repaid: readonly Repaid[];
  readonly court: { readonly claim: string; readonly ruling: string | null } | null;
  /** No instalment is asked before this day. */
  readonly hardshipUntil: string | null;
  /** The last instalment of which the family was reminded, by the day it was due, and when. */
  readonly reminded: { readonly due: string; readonly on: string } | null;
  readonly writtenOff: number;
  /** What the family asked for and nobody has answered. */
  readonly hardshipAsked: {
    readonly text: string;
    readonly documents: readonly string[];
    readonly canPay: number | null;
    readonly on: string;
  } | null;
  readonly writeOffProposal: {
    readonly amount: number;
    readonly reason: string;
    readonly by: string;
    readonly on: string;
  } | null;
  /** What went back to the family of a debt that no longer stands. */
  readonly returned: readonly { readonly amount: number; readonly reference: string; readonly on: string }[];
  /** Dropped before it was decided, or cancelled after an objection. */
  readonly endedOn: string | null;
}

type Proposed = Extract<RecoveryEvent, { type: 'debtProposed' }>;

function proposed(event: Proposed, on: string, person: string): Debt {
  const { type: _, ...told } = event;
  return {
    ...told,
    proposedBy: person,
    proposedOn: on,
    answers: [],
    establishedOn: null,
    establishedBy: null,
    way: null,
    instalments: [],
    plannedOn: null,
    repaid: [],
    court: null,
    hardshipUntil: null,
    reminded: null,
    writtenOff: 0,
    hardshipAsked: null,
    writeOffProposal: null,
    returned: [],
    endedOn: null,
  };
}

type Ending = Extract<
  RecoveryEvent,
  {
    type:
      | 'writeOffProposed'
      | 'writeOffGivenBack'
      | 'debtWrittenOff'
      | 'debtDropped'
      | 'debtCancelled'
      | 'debtReduced'
      | 'repaymentReturned';
  }
>;

function evolveEnding(one: Debt, event: Ending, on: string, person: string): Debt {
  switch (event.type) {
    case 'writeOffProposed': {
      const { amount, reason } = event;
      return { ...one, writeOffProposal: { amount, reason, by: person, on } };
    }
    case 'writeOffGivenBack':
      return { ...one, writeOffProposal: null };
    case 'debtWrittenOff':
      return { ...one, writtenOff: one.writtenOff + event.amount, writeOffProposal: null };
    case 'repaymentReturned': {
      const { amount, reference } = event;
      return { ...one, returned: [...one.returned, { amount, reference, on: event.on }] };
    }
    case 'debtReduced': {
      const { amount, months } = event;
      const less = { ...one, amount, months };
      return { ...less, instalments: shorten(one.instalments, balanceOf(one).owed - balanceOf(less).owed) };
    }
    case 'debtDropped':
    case 'debtCancelled':
      return { ...one, endedOn: on };
  }
}

function evolveDebt(one: Debt, event: Exclude<RecoveryEvent, Proposed>, on: string, person: string): Debt {
  switch (event.type) {
    case 'debtAnswered': {
      const { text, documents } = event;
      return { ...one, answers: [...one.answers, { text, documents, on }] };
    }
    case 'debtEstablished':
      return { ...one, amount: event.amount, establishedOn: on, establishedBy: person };
    case 'repaymentPlanned':
      return { ...one, way: event.way, instalments: event.instalments, plannedOn: on };
    case 'debtRepaid': {
      const { type: _, debt: _debt, ...repaid } = event;
      return { ...one, repaid: [...one.repaid, repaid] };
    }
    case 'courtAsked':
      return { ...one, way: 'court', court: { claim: event.claim, ruling: null } };
    case 'courtRuled': {
      const { amount, ruling } = event;
      return { ...one, amount, court: { claim: one.court?.claim ?? '', ruling } };
    }
    case 'instalmentReminded':
      return { ...one, reminded: { due: event.due, on } };
    case 'hardshipGranted':
      return { ...one, hardshipUntil: event.until, hardshipAsked: null };
    case 'hardshipAsked': {
      const { text, documents, canPay } = event;
      return { ...one, hardshipAsked: { text, documents, canPay, on } };
    }
    case 'hardshipRefused':
      return { ...one, hardshipAsked: null };
    default:
      return evolveEnding(one, event, on, person);
  }
}

/** The debts after one more event. */
export function evolveDebts(state: readonly Debt[], event: RecoveryEvent, on: string, person: string): readonly Debt[] {
  if (event.type === 'debtProposed') return [...state, proposed(event, on, person)];
  return state.map((one) => (one.debt === event.debt ? evolveDebt(one, event, on, person) : one));
}

/** How a debt stands. Whole tiyn, none of them negative. */
export interface DebtBalance {
  readonly owed: number;
  /** What came back, without what the family got again. */
  readonly repaid: number;
  readonly writtenOff: number;
  /** What was repaid beyond what is asked, since a court or an objection changed it: it goes back to the family. */
  readonly toReturn: number;
}

/** How a debt stands: `owed + repaid + writtenOff - toReturn` is what is asked, nothing where it has ended. */
export function balanceOf({ amount, establishedOn, endedOn, repaid, returned, writtenOff }: Debt): DebtBalance {
  const asked = establishedOn === null || endedOn !== null ? 0 : amount;
  const back = repaid.reduce((sum, one) => sum + one.amount, 0) - returned.reduce((sum, one) => sum + one.amount, 0);
  // What was forgiven of more than is asked now was never owed.
  const forgiven = endedOn === null ? Math.min(writtenOff, asked) : 0;
  return {
    owed: Math.max(0, asked - forgiven - back),
    repaid: back,
    writtenOff: forgiven,
    toReturn: Math.max(0, Math.min(back, back + forgiven - asked)),
  };
}

/** What is still owed, whole tiyn; nothing before it was decided or after it has ended. */
export const owed = (debt: Debt): number => balanceOf(debt).owed;
