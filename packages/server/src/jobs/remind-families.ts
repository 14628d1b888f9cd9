import { tasksFor } from '../cases/derive.ts';
import { executeIn, loadCase, NotDone } from '../cases/execute.ts';
import type { Clock } from '../cases/moment.ts';
import type { Database } from '../db/connect.ts';
import { replaceTasks } from '../db/tasks.ts';
import { type ActorTransaction, SYSTEM, withActor } from '../db/with-actor.ts';

const BATCH = 50;

/** Decided cases in which a contract was concluded. */
function nextBatch({ db }: ActorTransaction, after: string | undefined): Promise<string[]> {
  let found = db
    .selectFrom('case_file')
    .select('id')
    .where('phase', '=', 'decided')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('case_event')
          .select('seq')
          .whereRef('stream_id', '=', 'case_file.id')
          .where('type', '=', 'contractConcluded'),
      ),
    )
    .orderBy('id')
    .limit(BATCH);
  if (after !== undefined) found = found.where('id', '>', after);
  return found.execute().then((rows) => rows.map(({ id }) => id));
}

/** Reminds one family of what is due soon; where nothing is, only the tasks are told anew: a day has passed. */
async function remindOne(database: Database, clock: Clock, id: string): Promise<boolean> {
  const moment = clock();
  try {
    return await withActor(database, SYSTEM, async (tx) => {
      const { happened } = await executeIn(tx, { id, moment, make: () => ({ type: 'remindOfObligations' }) });
      const loaded = happened.length > 0 ? undefined : await loadCase(tx, id);
      if (loaded) await replaceTasks(tx, id, tasksFor(loaded.state, moment.day));
      return happened.length > 0;
    });
  } catch (error) {
    // Somebody was quicker, or the case has moved on: tomorrow is another day.
    if (error instanceof NotDone) return false;
    throw error;
  }
}

/**
 * Reminds every family once of each obligation that is due soon, and brings the tasks of contracts up to the day. Done twice it
 * changes nothing the second time. Returns how many families were reminded.
 */
export async function remindFamilies(database: Database, clock: Clock): Promise<number> {
  let reminded = 0;
  let after: string | undefined;
  do {
    const batch = await withActor(database, SYSTEM, (tx) => nextBatch(tx, after));
    for (const id of batch) if (await remindOne(database, clock, id)) reminded += 1;
    after = batch.length < BATCH ? undefined : batch.at(-1);
  } while (after !== undefined);
  return reminded;
}
