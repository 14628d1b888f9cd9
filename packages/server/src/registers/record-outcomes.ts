import { ACTIONS, type CaseCommand, type CaseState, type Phase, type Register } from '@tirek/casework';
import { executeIn, NotDone } from '../cases/execute.ts';
import type { Clock } from '../cases/moment.ts';
import type { Database } from '../db/connect.ts';
import { holdStream } from '../db/event-store.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { type Backoff, waitAfter } from './backoff.ts';
import type { Answered } from './port.ts';

/** What came of asking one register: its answer, or that it failed. */
export interface Outcome {
  readonly register: Register;
  readonly answered: Answered | undefined;
}

/** What the registers are still asked for: nothing in a case that is closed. */
export function stillAwaited({ evidence, phase }: CaseState): CaseState['evidence']['awaited'] {
  const open: readonly Phase[] = ACTIONS.receiveEvidence.from;
  return open.includes(phase) ? evidence.awaited : [];
}

function commandOf({ register, answered }: Outcome, failures: number, at: string, backoff: Backoff): CaseCommand {
  if (answered) {
    // Data cannot have been fetched later than now, whatever the register's clock says.
    const fetchedAt = answered.asOf < at ? answered.asOf : at;
    const { answers, unknown } = answered;
    return { type: 'receiveEvidence', source: 'register', register, fetchedAt, answers, unknown };
  }
  const retryAt = new Date(Date.parse(at) + waitAfter(backoff, failures)).toISOString();
  return { type: 'reportRegisterFailure', register, retryAt };
}

/** Everything that came goes into the case in one step; what nobody waits for any more is let go. */
const recordTogether = (
  database: Database,
  id: string,
  outcomes: readonly Outcome[],
  { clock, backoff }: { readonly clock: Clock; readonly backoff: Backoff },
): Promise<CaseState> =>
  withActor(database, SYSTEM, async (tx) => {
    await holdStream(tx, id);
    const moment = clock();
    const { state } = await executeIn(tx, {
      id,
      moment,
      make: (_, before) =>
        outcomes.flatMap((outcome) => {
          const waiting = stillAwaited(before).find(({ register }) => register === outcome.register);
          return waiting ? [commandOf(outcome, waiting.failures, moment.at, backoff)] : [];
        }),
    });
    return state;
  });

/**
 * Records what came of asking registers about a case, and returns the case. An answer that cannot be true of this family
 * (a register's mistake) counts as a failure of that register and keeps nothing else out.
 */
export async function recordOutcomes(
  database: Database,
  id: string,
  outcomes: readonly Outcome[],
  how: { readonly clock: Clock; readonly backoff: Backoff },
): Promise<CaseState> {
  try {
    return await recordTogether(database, id, outcomes, how);
  } catch (error) {
    const [first, ...others] = outcomes;
    if (!(error instanceof NotDone && 'refusal' in error.why) || !first) throw error;
    if (others.length > 0) {
      await recordOutcomes(database, id, [first], how);
      return recordOutcomes(database, id, others, how);
    }
    if (!first.answered) throw error;
    return recordTogether(database, id, [{ ...first, answered: undefined }], how);
  }
}
