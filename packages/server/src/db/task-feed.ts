import { isWithin } from '@tirek/casework';
import pg from 'pg';
import type { Database } from './connect.ts';

/** Whoever wants to know that work has changed in a territory. */
interface Subscriber {
  readonly territory: string;
  readonly onChange: () => void;
}

/** Tells of changes of tasks, wherever they were made: by this server, another one, or a job. */
export interface TaskFeed {
  /** Calls `onChange` a moment after tasks of the territory have changed, once for many changes. Returns how to end it. */
  subscribe(territory: string, onChange: () => void): () => void;
  close(): Promise<void>;
}

/** Said by the triggers of the table `task`, with the path of an office and nothing else. */
const CHANNEL = 'tirek_tasks';
/** One command changes several tasks, and one officer's command is often followed by another's. */
const GATHER_MS = 200;
const AGAIN_MS = 1000;

/** Changes that come close together are told once. */
function gathered(tell: () => void): { readonly changed: () => void; readonly end: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      tell();
    }, GATHER_MS);
  };
  return { changed, end: () => clearTimeout(timer) };
}

/**
 * Listens on one connection of its own, made when the first subscriber comes and again whenever it is lost; what was
 * changed in between is made up for by telling everybody. Needs a connection that lasts: none through a pooler that gives
 * each transaction another one.
 */
export function openTaskFeed({ pool }: Pick<Database, 'pool'>): TaskFeed {
  const { connectionString, options } = pool.options;
  const subscribers = new Set<Subscriber>();
  let client: pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;
  let isClosed = false;

  const lost = (gone: pg.Client): void => {
    if (isClosed || client !== gone) return;
    client = undefined;
    gone.end().catch(() => {});
    again = setTimeout(listen, AGAIN_MS);
  };
  function listen(): void {
    if (isClosed || client) return;
    const made = new pg.Client({
      ...(connectionString ? { connectionString } : {}),
      ...(options ? { options } : {}),
      keepAlive: true,
    });
    client = made;
    made.on('error', () => lost(made));
    made.on('end', () => lost(made));
    made.on('notification', ({ payload = '' }) => {
      for (const { territory, onChange } of subscribers) if (isWithin(payload, territory)) onChange();
    });
    made
      .connect()
      .then(() => made.query(`listen ${CHANNEL}`))
      .then(() => {
        for (const { onChange } of subscribers) onChange();
      })
      .catch(() => lost(made));
  }

  return {
    subscribe(territory, onChange) {
      const { changed, end } = gathered(onChange);
      const subscriber = { territory, onChange: changed };
      subscribers.add(subscriber);
      listen();
      return () => {
        subscribers.delete(subscriber);
        end();
      };
    },
    async close() {
      isClosed = true;
      clearTimeout(again);
      await client?.end().catch(() => {});
    },
  };
}
