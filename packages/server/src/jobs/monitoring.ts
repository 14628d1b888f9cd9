import { countSavings } from '../monitoring/count-savings.ts';
import { reckonList } from '../monitoring/reckon-list.ts';
import { type Watching, watchRunning } from '../monitoring/watch-registers.ts';
import type { JobQueues } from './job-queues.ts';

/** Asks registers again, reckons the list of cases worth a look and what findings saved, before offices open. */
const MONITORING = { queue: 'reckon-monitoring', cron: '0 5 * * *' };

/** Opens the queue of monitoring; each step goes on where it was cut off when it is done again. */
export async function openMonitoringQueue(queues: JobQueues, watching: Watching): Promise<void> {
  const { database, clock, ending } = watching;
  await queues.repeat(MONITORING.queue, MONITORING.cron, async () => {
    await watchRunning(watching);
    await reckonList(database, clock(), ending);
    await countSavings(database, clock, ending);
  });
}
