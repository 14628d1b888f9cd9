import { aidEndsOn, type CaseState, exitReasonsFor, suggestExit, unpaidMonths } from '@tirek/casework';
import type { Leaving } from '../contract/case.ts';
import { findCaseFile } from '../db/case-file.ts';
import { findLaterCase } from '../db/case-outcomes.ts';
import { settledByMonth } from '../db/payments.ts';
import type { ActorTransaction } from '../db/with-actor.ts';

/** What stands for and against closing a case; null where nothing was awarded, or the case is neither running nor over. */
export async function leavingOf(
  tx: ActorTransaction,
  state: CaseState,
  { id, day }: { readonly id: string; readonly day: string },
): Promise<Leaving | null> {
  const aidTo = aidEndsOn(state);
  if (aidTo === undefined || (state.phase !== 'decided' && state.phase !== 'closed')) return null;
  const later = await findLaterCase(tx, id);
  const file = later && (await findCaseFile(tx, later.case));
  return {
    aidTo,
    unpaid: unpaidMonths(state, { day, settled: await settledByMonth(tx, id) }),
    suggested: suggestExit(state, later),
    reasons: [...exitReasonsFor(state, later)],
    // A case of another district is known to be there, and no more.
    later: later ? { id: file?.id ?? null, number: file?.number ?? null, awarded: later.awarded } : null,
  };
}
