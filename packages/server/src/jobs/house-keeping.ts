import type { Clock } from '../cases/moment.ts';
import { recomputeOpenCases } from '../cases/recompute-open.ts';
import type { Database } from '../db/connect.ts';
import { forgetRequests } from '../db/idempotency.ts';
import { escalateTasks } from '../db/tasks.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { forgetKnocks } from '../people/attempts.ts';
import { forgetSessions } from '../people/sessions.ts';
import type { JobQueues } from './job-queues.ts';
import { remindFamilies } from './remind-families.ts';
import { remindOfInstalments } from './remind-of-instalments.ts';

/** A request is not sent again after this long: whoever sent it has long been answered, or has given up. */
const KEEP_REQUESTS_MS = 3 * 24 * 60 * 60 * 1000;

/** Passes up late tasks, soon after the day began. */
const ESCALATION = { queue: 'escalate-tasks', cron: '5 0 * * *' };
/** Removes what is over and only takes room, while offices are closed. */
const FORGETTING = { queue: 'forget-old', cron: '30 3 * * *' };

/** Reckons open cases again: the program may know another edition of the law than before, or have stopped halfway. */
const RECOMPUTING = { queue: 'recompute-open', cron: '30 4 * * *' };

/** Reminds families before the day, in the morning; and brings the tasks of contracts up to the day. */
const REMINDING = { queue: 'remind-families', cron: '0 8 * * *' };

/** Opens the queues of what is done every day, and once when the server starts: it may have slept over midnight. */
export async function openDailyQueues(queues: JobQueues, database: Database, clock: Clock): Promise<void> {
  await queues.repeat(ESCALATION.queue, ESCALATION.cron, async () => {
    // A family that could not pay is spoken with first: nobody is told above that its instalment is late.
    await remindOfInstalments(database, clock);
    const { day } = clock();
    await withActor(database, SYSTEM, (tx) => escalateTasks(tx, day));
  });
  await queues.repeat(RECOMPUTING.queue, RECOMPUTING.cron, async () => {
    await recomputeOpenCases(database, clock, { cause: 'edition' });
  });
  await queues.repeat(REMINDING.queue, REMINDING.cron, async () => {
    await remindFamilies(database, clock);
  });
  await queues.repeat(FORGETTING.queue, FORGETTING.cron, async () => {
    const { at } = clock();
    const before = new Date(Date.parse(at) - KEEP_REQUESTS_MS).toISOString();
    await withActor(database, SYSTEM, async (tx) => {
      await forgetRequests(tx, before);
      await forgetSessions(tx, at);
      await forgetKnocks(tx, at);
    });
  });
}
