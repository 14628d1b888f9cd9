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
  readonly repaid: readonly Repaid[];
  readonly court: { readonly claim: string; readonly ruling: string | null } | null;
  /** No instalment is asked before this day. */
  readonly hardshipUntil: string | null;
  readonly writtenOff: number;
  /** Dropped before it was decided, or cancelled after an objection. */
  readonly endedOn: string | null;
}

type Proposed = Extract<RecoveryEvent, { type: 'debtProposed' }>;

const proposed = ({ type: _, ...told }: Proposed, on: string, person: string): Debt => ({
  ...told,
  proposedBy: person,
  proposedOn: on,
  answers: [],
  establishedOn: null,
  establishedBy: null,
  way: null,
  instalments: [],
  repaid: [],
  court: null,
  hardshipUntil: null,
  writtenOff: 0,
  endedOn: null,
});

function evolveDebt(one: Debt, event: Exclude<RecoveryEvent, Proposed>, on: string, person: string): Debt {
  switch (event.type) {
    case 'debtAnswered': {
      const { text, documents } = event;
      return { ...one, answers: [...one.answers, { text, documents, on }] };
    }
    case 'debtEstablished':
      return { ...one, amount: event.amount, establishedOn: on, establishedBy: person };
    case 'repaymentPlanned':
      return { ...one, way: event.way, instalments: event.instalments };
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
    case 'hardshipGranted':
      return { ...one, hardshipUntil: event.until };
    case 'debtWrittenOff':
      return { ...one, writtenOff: one.writtenOff + event.amount };
    case 'debtDropped':
    case 'debtCancelled':
      return { ...one, endedOn: on };
  }
}

/** The debts after one more event. */
export function evolveDebts(state: readonly Debt[], event: RecoveryEvent, on: string, person: string): readonly Debt[] {
  if (event.type === 'debtProposed') return [...state, proposed(event, on, person)];
  return state.map((one) => (one.debt === event.debt ? evolveDebt(one, event, on, person) : one));
}

/** What is still owed, whole tiyn; nothing before it was decided or after it has ended. */
export function owed({ amount, establishedOn, endedOn, repaid, writtenOff }: Debt): number {
  if (establishedOn === null || endedOn !== null) return 0;
  return amount - writtenOff - repaid.reduce((sum, one) => sum + one.amount, 0);
}
