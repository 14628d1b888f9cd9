import type { CaseState } from '../case-state.ts';
import { refuse, type Refused } from '../refusal.ts';
import type { RepaymentWay } from './events.ts';
import { RECOVERY_WAYS } from './law.ts';
import { balanceOf, type Debt, owed } from './state.ts';
import { isObjectedTo } from './withholdings.ts';

type Found = { readonly ok: true; readonly debt: Debt } | Refused;

/** A debt of the case that has not ended. */
export function findDebt({ debts }: CaseState, id: string): Found {
  const debt = debts.find((one) => one.debt === id);
  if (!debt) return refuse({ code: 'debt.unknown' });
  return debt.endedOn === null ? { ok: true, debt } : refuse({ code: 'debt.ended', day: debt.endedOn });
}

/** A debt that was decided and of which something is owed still. */
export function findOwed(state: CaseState, id: string): Found {
  const found = findDebt(state, id);
  if (!found.ok) return found;
  if (found.debt.establishedOn === null) return refuse({ code: 'debt.notEstablished' });
  return owed(found.debt) > 0 ? found : refuse({ code: 'debt.nothingOwed' });
}

/** A debt that may be asked for in this way now: the cause allows it, and no objection to it is open. */
export function findTakeable(state: CaseState, id: string, way: RepaymentWay): Found {
  const found = findOwed(state, id);
  if (!found.ok) return found;
  const { ways } = RECOVERY_WAYS[found.debt.cause];
  if (!ways.includes(way)) return refuse({ code: 'debt.wayNotAllowed', ways });
  return isObjectedTo(state, id) ? refuse({ code: 'debt.objectedTo' }) : found;
}

/** A debt of which money is to go back to the family, whether it has ended or not. */
export function findReturnable({ debts }: CaseState, id: string): Found {
  const debt = debts.find((one) => one.debt === id);
  if (!debt) return refuse({ code: 'debt.unknown' });
  return balanceOf(debt).toReturn > 0 ? { ok: true, debt } : refuse({ code: 'debt.nothingToReturn' });
}

/** Whether money is known by this reference already, in whichever debt of the case. */
export const isCounted = ({ debts }: CaseState, reference: string): boolean =>
  debts.some(({ repaid, returned }) => [...repaid, ...returned].some((one) => one.reference === reference));
