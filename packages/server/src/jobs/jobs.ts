import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../cases/moment.ts';
import type { Database } from '../db/connect.ts';
import type { Asking } from '../registers/ask-case.ts';
import { type Backoff, BACKOFF } from '../registers/backoff.ts';
import { inTurn } from '../registers/in-turn.ts';
import type { Registers } from '../registers/port.ts';
import { askAllAwaited, FIRST_ROUND, openRegisterQueues, type Patience, PATIENCE } from './ask-registers.ts';
import { openDailyQueues } from './house-keeping.ts';
import { openMonitoringQueue } from './monitoring.ts';
import { type JobQueues, openQueues, type Pace, PACE, type QueueCount } from './job-queues.ts';

export interface JobOptions {
  readonly database: Database;
  /** The queues belong to the owner of the tables. */
  readonly ownerUrl: string;
  readonly registers: Registers;
  readonly clock: Clock;
  readonly backoff?: Backoff;
  readonly patience?: Patience;
  readonly pace?: Pace;
  /** Told of what went wrong in the background, by the name of the fault only. */
  readonly onFault?: (name: string) => void;
}

/** What is done in the background: asking registers, passing up late tasks, forgetting what is over. */
export interface Jobs {
  /** Opens the queues, as soon as the database lets it. What nobody has asked yet is asked once `until` is there. */
  start(until?: Promise<unknown>): Promise<void>;
  /** An application was submitted: its registers are asked soon. Before the start it waits for the start. */
  askSoon(id: string): Promise<void>;
  /** How the queues stand; none before the start. */
  count(): Promise<readonly QueueCount[]>;
  /** Lets go of the registers, and closes the queues. What was cut off comes again after the next start. */
  stop(): Promise<void>;
}

const ASK_AWAITED = { queue: 'ask-awaited', cron: '*/5 * * * *' };
const STOP_MS = 3000;
const START_AGAIN_MS = 5000;

/** The jobs of a server, not yet started. */
export function jobsOf(options: JobOptions): Jobs {
  const { database, ownerUrl, clock, onFault = () => {} } = options;
  const { backoff = BACKOFF, patience = PATIENCE, pace = PACE } = options;
  const ending = new AbortController();
  const asking: Asking = {
    database,
    registers: options.registers,
    clock,
    backoff,
    inTurn: inTurn(pace.writing),
    ending: ending.signal,
  };
  let queues: JobQueues | undefined;
  let ready: JobQueues | undefined;
  let starting: Promise<void> = Promise.resolve();

  async function startNow(until: Promise<unknown>): Promise<void> {
    queues = await openQueues(ownerUrl, pace, onFault);
    await openRegisterQueues(queues, asking, pace, patience);
    ready = queues;
    await openDailyQueues(ready, database, clock);
    await until;
    if (!ending.signal.aborted)
      await openMonitoringQueue(ready, { database, clock, registers: options.registers, ending: ending.signal });
    const askAwaited = askAllAwaited.bind(undefined, ready, asking);
    if (!ending.signal.aborted) await ready.repeat(ASK_AWAITED.queue, ASK_AWAITED.cron, askAwaited);
  }

  /** A database that is away just now must not leave the office without its jobs until the next start. */
  async function startUntilItWorks(until: Promise<unknown>): Promise<void> {
    for (;;) {
      try {
        return await startNow(until);
      } catch (error) {
        onFault(error instanceof Error ? error.name : 'unknown');
        await close();
        await setTimeout(START_AGAIN_MS, undefined, { signal: ending.signal });
      }
    }
  }

  async function close(): Promise<void> {
    ready = undefined;
    await queues?.boss.stop({ graceful: true, timeout: STOP_MS });
    queues = undefined;
  }

  return {
    start(until = Promise.resolve()) {
      starting = startUntilItWorks(until);
      // Ends in a fault only where the server was stopped before it worked.
      starting.catch(() => {});
      return starting;
    },
    askSoon: async (id) => ready?.put(FIRST_ROUND, [{ key: id }]),
    count: async () => (await ready?.count()) ?? [],
    async stop() {
      ending.abort();
      await starting.catch(() => {});
      await close();
    },
  };
}
