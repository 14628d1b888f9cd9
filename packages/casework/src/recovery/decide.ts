import type { CaseState } from '../case-state.ts';
import { type Context, happened } from '../context.ts';
import { refuseMissingFile } from '../application/refuse-missing-file.ts';
import { runTerm } from '../deadlines.ts';
import type { Handlers } from '../handler.ts';
import { refuse, type Refused, refuseShort } from '../refusal.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { RecoveryCommand } from './commands.ts';
import { RECOVERY_WAYS } from './law.ts';
import { overpaidMonths, sumOverpaid } from './overpaid.ts';
import { repaymentHandlers } from './repayment.ts';
import type { Debt } from './state.ts';
import { findDebt } from './find-debt.ts';

/** Refuses where the debt has been decided already, or the family may still answer. */
function refuseUnheard({ establishedOn, answerBy, answers }: Debt, { day }: Context): Refused | undefined {
  if (establishedOn !== null) return refuse({ code: 'debt.established', day: establishedOn });
  return day <= answerBy && answers.length === 0 ? refuse({ code: 'debt.notHeard', day: answerBy }) : undefined;
}

/** The months as they are now, had the debt not been proposed: they must be those it was proposed for. */
function monthsAgain(state: CaseState, debt: Debt, { paid = [] }: Context) {
  const others = { ...state, debts: state.debts.filter((one) => one.debt !== debt.debt) };
  return overpaidMonths(others, paid, debt.proposedOn);
}

type Proposing = 'proposeDebt' | 'answerDebt' | 'dropDebt' | 'establishDebt';

/** From the first word about an overpayment to the decision that it is owed. */
const proposingHandlers: Handlers<Proposing> = {
  proposeDebt: (state, { debt, cause, reason }, { day, paid = [] }) => {
    const short = refuseShort(reason);
    if (short) return short;
    const months = overpaidMonths(state, paid, day);
    if (months.length === 0) return refuse({ code: 'debt.nothingOverpaid' });
    const { due } = runTerm('answerToDebt', day, day);
    const amount = sumOverpaid(months);
    const { cites } = RECOVERY_WAYS[cause];
    return happened({ type: 'debtProposed', debt, cause, months, amount, cites, reason, answerBy: due ?? day });
  },
  answerDebt: (state, { debt: id, text, documents }) => {
    const found = findDebt(state, id);
    if (!found.ok) return found;
    return (
      refuseShort(text) ??
      refuseMissingFile(state, documents) ??
      happened({ type: 'debtAnswered', debt: id, text, documents })
    );
  },
  dropDebt: (state, { debt: id, reason }) => {
    const found = findDebt(state, id);
    if (!found.ok) return found;
    const { establishedOn } = found.debt;
    if (establishedOn !== null) return refuse({ code: 'debt.established', day: establishedOn });
    return refuseShort(reason) ?? happened({ type: 'debtDropped', debt: id, reason });
  },
  establishDebt: (state, { debt: id }, context) => {
    const found = findDebt(state, id);
    if (!found.ok) return found;
    const { debt } = found;
    const officer = context.actor.person;
    if (officer === debt.proposedBy) return refuse({ code: 'decision.sameOfficer', officer });
    const unheard = refuseUnheard(debt, context);
    if (unheard) return unheard;
    if (canonicalJson(monthsAgain(state, debt, context)) !== canonicalJson(debt.months))
      return refuse({ code: 'debt.monthsChanged' });
    return happened({ type: 'debtEstablished', debt: id, amount: debt.amount, proposedBy: debt.proposedBy });
  },
};

/** Money paid without right: asked back by its cause, after the family was heard, and never faster than it can pay. */
export const recoveryHandlers: Handlers<RecoveryCommand['type']> = { ...proposingHandlers, ...repaymentHandlers };
