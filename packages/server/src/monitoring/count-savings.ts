import { type CheckEvent, foldCheck, savedByCheck } from '@tirek/casework';
import { loadCase } from '../cases/execute.ts';
import type { Clock } from '../cases/moment.ts';
import type { Database } from '../db/connect.ts';
import { loadHistory } from '../db/event-store.ts';
import { countSaved, holdCheck, listUncounted, type Uncounted } from '../db/monitoring-savings.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';

/** Counts what one check saved, from the case as it stands now. */
const countOne = (database: Database, one: Uncounted, day: string): Promise<void> =>
  withActor(database, SYSTEM, async (tx) => {
    await holdCheck(tx, one.check);
    const { finding } = foldCheck(await loadHistory<CheckEvent>(tx, one.check));
    const loaded = await loadCase(tx, one.case);
    if (!finding || !loaded) return;
    const saved = savedByCheck(loaded.history, finding);
    await countSaved(tx, one, saved, { version: loaded.state.version, day });
  });

/**
 * Counts what confirmed checks saved wherever the case has moved on since: a new decision saves, an objection that was won
 * takes back. Done twice, or by two at once, it comes to the same.
 */
export async function countSavings(database: Database, clock: Clock, signal?: AbortSignal): Promise<number> {
  const uncounted = await withActor(database, SYSTEM, listUncounted);
  const { day } = clock();
  for (const one of uncounted) {
    if (signal?.aborted === true) break;
    await countOne(database, one, day);
  }
  return uncounted.length;
}
