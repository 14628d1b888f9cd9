import { refuseMissingFile } from '../application/refuse-missing-file.ts';
import type { CaseEvent } from '../case-event.ts';
import type { CaseState } from '../case-state.ts';
import { type Context, happened, type Outcome } from '../context.ts';
import type { Command, Handlers } from '../handler.ts';
import { refuse, type Refused, refuseShort } from '../refusal.ts';
import type { RecoveryCommand } from './commands.ts';
import type { RecoveryEvent } from './events.ts';
import { findDebt, findOwed, findReturnable, findTakeable, isCounted } from './find-debt.ts';
import { awaitedInstalment, mostParts, toInstalments } from './instalments.ts';
import { MOST_INSTALMENTS } from './law.ts';
import { balanceOf, type Debt, owed } from './state.ts';
import { isObjectedTo, limitLeft } from './withholdings.ts';

/** Refuses a number of parts that is none, too large, or would make parts of less than a tenge. */
function refuseParts(debt: Debt, parts: number): Refused | undefined {
  const atMost = Math.min(MOST_INSTALMENTS, mostParts(owed(debt)));
  const fits = Number.isInteger(parts) && parts >= 1 && parts <= atMost;
  return fits ? undefined : refuse({ code: 'debt.parts', atLeast: 1, atMost });
}

/** The first day on which an instalment may be due: tomorrow, or when the hardship is over. */
function refuseEarly({ hardshipUntil }: Debt, due: string, today: string): Refused | undefined {
  const first = hardshipUntil !== null && hardshipUntil > today ? hardshipUntil : today;
  return due < first ? refuse({ code: 'debt.tooEarly', day: first }) : undefined;
}

/** Money that came back is counted once, never beyond what is owed, never of a day to come. */
function refuseMoney(
  state: CaseState,
  { amount, reference, on }: Pick<Command<'recordRepayment'>, 'amount' | 'reference' | 'on'>,
  most: number,
  { day }: Context,
): Refused | undefined {
  if (isCounted(state, reference)) return refuse({ code: 'debt.referenceCounted', reference });
  if (on > day) return refuse({ code: 'debt.inTheFuture', day });
  const fits = Number.isInteger(amount) && amount > 0 && amount <= most;
  return fits ? undefined : refuse({ code: 'debt.moreThanOwed', owed: most });
}

/** What is withheld stays within the limit of its month. */
function refuseOverLimit(state: CaseState, { way, amount, month }: Command<'recordRepayment'>): Refused | undefined {
  if (way !== 'withholding') return undefined;
  const left = limitLeft(state, month ?? '');
  return amount > left ? refuse({ code: 'debt.overLimit', owed: left }) : undefined;
}

type Repaid = Omit<Command<'recordRepayment'>, 'type'>;

/**
 * What a register has kept back was allowed when its list was locked, and is counted whatever has happened since: where it
 * turns out to be too much, it goes back to the family.
 */
function keptBack(state: CaseState, repaid: Repaid): Outcome<CaseEvent> {
  if (!state.debts.some((one) => one.debt === repaid.debt)) return refuse({ code: 'debt.unknown' });
  return isCounted(state, repaid.reference)
    ? refuse({ code: 'debt.referenceCounted', reference: repaid.reference })
    : happened({ ...repaid, type: 'debtRepaid' });
}

/** The instalment of a debt that has not come by its day, where the family was not told of it and nothing of it is open. */
function overdueOf(state: CaseState, debt: Debt, today: string): RecoveryEvent[] {
  const next = owed(debt) > 0 && debt.endedOn === null ? awaitedInstalment(debt) : undefined;
  if (!next || next.due >= today || debt.reminded?.due === next.due) return [];
  if (debt.hardshipAsked || isObjectedTo(state, debt.debt)) return [];
  return [{ type: 'instalmentReminded', debt: debt.debt, ...next }];
}

type Repaying =
  | 'planRepayment'
  | 'recordRepayment'
  | 'recordBankRepayment'
  | 'remindOfInstalments'
  | 'askCourt'
  | 'recordRuling'
  | 'recordReturn';
type Sparing = Exclude<RecoveryCommand['type'], Repaying | 'proposeDebt' | 'answerDebt' | 'dropDebt' | 'establishDebt'>;

const repaying: Handlers<Repaying> = {
  planRepayment: (state, { debt: id, way, parts = 1, firstDue }, { day }) => {
    const found = findTakeable(state, id, way);
    if (!found.ok) return found;
    if (way === 'withholding') return happened({ type: 'repaymentPlanned', debt: id, way, instalments: [] });
    const refused = refuseParts(found.debt, parts) ?? refuseEarly(found.debt, firstDue ?? day, day);
    if (refused) return refused;
    const instalments = toInstalments(owed(found.debt), parts, firstDue ?? day);
    return happened({ type: 'repaymentPlanned', debt: id, way, instalments });
  },
  recordRepayment: (state, repaid, context) => {
    if (repaid.way === 'withholding' && context.keptBack) return keptBack(state, repaid);
    const { debt: id, way } = repaid;
    // What a family pays of itself is counted whatever is open; nothing is taken from it meanwhile.
    const found = way === 'voluntary' ? findOwed(state, id) : findTakeable(state, id, way);
    if (!found.ok) return found;
    return (
      refuseMoney(state, repaid, owed(found.debt), context) ??
      refuseOverLimit(state, repaid) ??
      happened({ ...repaid, type: 'debtRepaid' })
    );
  },
  recordBankRepayment: (state, told, context) => {
    const found = findOwed(state, told.debt);
    if (!found.ok) return found;
    return (
      refuseMoney(state, told, owed(found.debt), context) ?? happened({ ...told, way: 'voluntary', type: 'debtRepaid' })
    );
  },
  remindOfInstalments: (state, _, { day }) => happened(...state.debts.flatMap((debt) => overdueOf(state, debt, day))),
  askCourt: (state, { debt: id, claim }) => {
    const found = findTakeable(state, id, 'court');
    if (!found.ok) return found;
    return found.debt.court ? refuse({ code: 'debt.courtAsked' }) : happened({ type: 'courtAsked', debt: id, claim });
  },
  recordRuling: (state, { debt: id, amount, ruling }) => {
    const found = findDebt(state, id);
    if (!found.ok) return found;
    const { court, amount: asked } = found.debt;
    if (!court || court.ruling !== null) return refuse({ code: 'debt.courtNotAsked' });
    const fits = Number.isInteger(amount) && amount >= 0 && amount <= asked;
    return fits
      ? happened({ type: 'courtRuled', debt: id, amount, ruling })
      : refuse({ code: 'debt.rulingHigher', owed: asked });
  },
  recordReturn: (state, returned, context) => {
    const found = findReturnable(state, returned.debt);
    if (!found.ok) return found;
    const { toReturn } = balanceOf(found.debt);
    return refuseMoney(state, returned, toReturn, context) ?? happened({ ...returned, type: 'repaymentReturned' });
  },
};

/** What is owed in parts from the day on, where smaller ones were granted. */
function inParts(debt: Debt, parts: number | undefined, until: string): RecoveryEvent[] {
  if (parts === undefined) return [];
  const instalments = toInstalments(owed(debt), parts, until);
  return [{ type: 'repaymentPlanned', debt: debt.debt, way: 'voluntary', instalments }];
}

const sparing: Handlers<Sparing> = {
  askHardship: (state, asked) => {
    const found = findOwed(state, asked.debt);
    if (!found.ok) return found;
    if (found.debt.hardshipAsked) return refuse({ code: 'debt.hardshipWaits' });
    return (
      refuseShort(asked.text) ??
      refuseMissingFile(state, asked.documents) ??
      happened({ ...asked, type: 'hardshipAsked' })
    );
  },
  grantHardship: (state, { debt: id, until, reason, parts }, { day }) => {
    const found = findOwed(state, id);
    if (!found.ok) return found;
    const refused =
      refuseShort(reason) ??
      (until > day ? undefined : refuse({ code: 'debt.tooEarly', day })) ??
      (parts === undefined ? undefined : refuseParts(found.debt, parts));
    return (
      refused ?? happened({ type: 'hardshipGranted', debt: id, until, reason }, ...inParts(found.debt, parts, until))
    );
  },
  refuseHardship: (state, { debt: id, reason }) => {
    const found = findDebt(state, id);
    if (!found.ok) return found;
    if (!found.debt.hardshipAsked) return refuse({ code: 'debt.hardshipNotAsked' });
    return refuseShort(reason) ?? happened({ type: 'hardshipRefused', debt: id, reason });
  },
  proposeWriteOff: (state, { debt: id, amount, reason }) => {
    const found = findOwed(state, id);
    if (!found.ok) return found;
    if (found.debt.writeOffProposal) return refuse({ code: 'debt.writeOffWaits' });
    const most = owed(found.debt);
    const fits = Number.isInteger(amount) && amount > 0 && amount <= most;
    if (!fits) return refuse({ code: 'debt.moreThanOwed', owed: most });
    return refuseShort(reason) ?? happened({ type: 'writeOffProposed', debt: id, amount, reason });
  },
  approveWriteOff: (state, { debt: id }, context) => {
    const found = findOwed(state, id);
    if (!found.ok) return found;
    const { writeOffProposal } = found.debt;
    if (!writeOffProposal) return refuse({ code: 'debt.noWriteOff' });
    const { amount, reason, by } = writeOffProposal;
    // Four eyes: whoever writes off has not proposed it.
    const officer = context.actor.person;
    if (officer === by) return refuse({ code: 'decision.sameOfficer', officer });
    const most = owed(found.debt);
    if (amount > most) return refuse({ code: 'debt.moreThanOwed', owed: most });
    return happened({ type: 'debtWrittenOff', debt: id, amount, reason, proposedBy: by });
  },
  giveBackWriteOff: (state, { debt: id, reason }) => {
    const found = findDebt(state, id);
    if (!found.ok) return found;
    if (!found.debt.writeOffProposal) return refuse({ code: 'debt.noWriteOff' });
    return refuseShort(reason) ?? happened({ type: 'writeOffGivenBack', debt: id, reason });
  },
};

/** Paying back, and being spared. */
export const repaymentHandlers: Handlers<Repaying | Sparing> = { ...repaying, ...sparing };
