import { PgBoss } from 'pg-boss';

/** How often the queues look for work, and how much of it is done at one time. */
export interface Pace {
  /** Seconds between two looks where nobody said that there is work; at least 0.5. */
  readonly pollSeconds: number;
  /** Cases asked about at one time, over all registers. */
  readonly cases: number;
  /** Cases read or written at one time; each takes a connection that somebody at a desk may need. */
  readonly writing: number;
  /** Questions one register gets at one time. */
  readonly perRegister: number;
}

export const PACE: Pace = { pollSeconds: 15, cases: 8, writing: 2, perRegister: 4 };

/** The schema the queues live in; not part of a backup: what is still to be done stands in the cases themselves. */
const SCHEMA = 'tirek_jobs';
const CONNECTIONS = 4;
/** A job whose server died is taken up again after this long, should nothing have asked for it before. */
const LOST_AFTER_SECONDS = 120;
const KEEP_DONE_SECONDS = 60 * 60;
const TIME_ZONE = 'Asia/Almaty';

/** How a queue stands. */
export interface QueueCount {
  readonly name: string;
  readonly queued: number;
  readonly active: number;
  readonly failed: number;
}

/** Work to be done later, on the PostgreSQL of the cases. */
export interface JobQueues {
  readonly boss: PgBoss;
  /**
   * Opens a queue: of jobs with the same key one waits at a time. `work` gets their keys, so many at once as `together`
   * says; where it throws they come again later.
   */
  work(queue: string, together: number, work: (keys: readonly string[]) => Promise<void>): Promise<void>;
  /** Puts jobs into a queue, one statement for all of them; one that waits there already is not put twice. */
  put(queue: string, jobs: readonly { readonly key: string; readonly at?: string | null }[]): Promise<void>;
  /** Does something by the calendar of the country, and once now. */
  repeat(queue: string, cron: string, work: () => Promise<void>): Promise<void>;
  count(): Promise<readonly QueueCount[]>;
}

interface KeyOfJob {
  readonly key: string;
}

/** Opens the queues, with the rights of the owner. Told of faults by their name only. */
export async function openQueues(
  ownerUrl: string,
  { pollSeconds }: Pace,
  onFault: (name: string) => void,
): Promise<JobQueues> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: SCHEMA,
    max: CONNECTIONS,
    application_name: 'tirek jobs',
    useListenNotify: true,
    monitorVacuum: false,
  });
  boss.on('error', (error) => onFault(error.name));
  await boss.start();
  const queues: JobQueues = {
    boss,
    async work(queue, together, work) {
      const kept = { expireInSeconds: LOST_AFTER_SECONDS, deleteAfterSeconds: KEEP_DONE_SECONDS };
      await boss.createQueue(queue, {
        policy: 'short',
        notify: true,
        retryLimit: 10,
        retryBackoff: true,
        retryDelay: 5,
        retryDelayMax: 600,
        ...kept,
      });
      const options = {
        batchSize: together,
        burstWhenBatchFull: true,
        pollingIntervalSeconds: Math.min(2, pollSeconds),
        notifyPollingIntervalSeconds: pollSeconds,
      } as const;
      await boss.work<KeyOfJob>(queue, options, (jobs) => work(jobs.map(({ data }) => data.key)));
    },
    async put(queue, jobs) {
      if (jobs.length === 0) return;
      const rows = jobs.map(({ key, at }) => ({
        data: { key },
        singletonKey: key,
        ...(at === undefined || at === null ? {} : { startAfter: new Date(at) }),
      }));
      await boss.insert(queue, rows);
    },
    async repeat(queue, cron, work) {
      await queues.work(queue, 1, work);
      await boss.schedule(queue, cron, { key: queue }, { tz: TIME_ZONE, singletonKey: queue });
      await queues.put(queue, [{ key: queue }]);
    },
    async count() {
      // The library's own counts are a minute old.
      const { rows } = await boss.getDb().executeSql(
        `select q.name, count(*) filter (where j.state in ('created', 'retry'))::int as queued,
            count(*) filter (where j.state = 'active')::int as active,
            count(*) filter (where j.state = 'failed')::int as failed
          from ${SCHEMA}.queue q left join ${SCHEMA}.job j on j.name = q.name
          where q.name not like '\\_\\_pgboss\\_\\_%' group by q.name order by q.name`,
      );
      // Columns as the statement above names them.
      return rows as QueueCount[];
    },
  };
  return queues;
}
