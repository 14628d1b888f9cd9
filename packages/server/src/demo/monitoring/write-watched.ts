import { appendStreams, packStream } from '../../db/append-cases.ts';
import { insertMany } from '../../db/insert-many.ts';
import { insertSeenCases, type SeenCase } from '../../db/monitoring-cases.ts';
import { toCheckRow } from '../../db/monitoring-checks.ts';
import { toWatchRow, type Watch } from '../../db/monitoring-watch.ts';
import type { ActorTransaction } from '../../db/with-actor.ts';
import { signalKey } from '../../monitoring/signal-key.ts';
import type { PastCheck } from './check-desk.ts';

/** What monitoring knows of a granted case of the town. */
export interface Watched {
  readonly seen: SeenCase;
  readonly watch: Watch;
  readonly check: PastCheck | undefined;
}

/** Writes what monitoring knows of some cases, which are there already. The list itself is reckoned by the job. */
export async function writeWatched(tx: ActorTransaction, watched: readonly Watched[], at: string): Promise<void> {
  const { personal } = tx;
  const checks = watched.flatMap(({ check }) => check ?? []);
  const streams = checks.map(({ state: { origin }, deeds }) =>
    packStream(personal, {
      stream: { id: origin?.id ?? '', kind: 'monitoringCheck' as const, officePath: origin?.office ?? '' },
      deeds,
    }),
  );
  await appendStreams(tx, streams);
  const rows = checks.map(({ state }) => {
    const keys = (state.origin?.signals ?? []).map((one) => signalKey(personal, state.origin?.case ?? '', one));
    return { ...toCheckRow(state, keys), counted_version: null };
  });
  await insertMany(tx.db, 'monitoring_check', rows);
  await insertMany(
    tx.db,
    'monitoring_watch',
    watched.map(({ watch }) => toWatchRow(personal, watch)),
  );
  await insertSeenCases(
    tx,
    watched.map(({ seen }) => seen),
    at,
  );
}
