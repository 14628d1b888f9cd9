import { createHash } from 'node:crypto';
import { canonicalJson } from '@tirek/casework';
import { sql, type Transaction } from 'kysely';
import { AUDIT_CHAINS, hashEntry } from './audit.ts';
import { connectReader } from './connect.ts';
import type { Tables } from './tables.ts';

/** The last entry of a chain. Kept elsewhere, it proves later that no entry was cut off the end. */
export interface AuditHead {
  readonly chain: number;
  readonly seq: number;
  /** Hexadecimal digits. */
  readonly hash: string;
}

export interface AuditFault {
  readonly chain: number;
  readonly seq: number;
  readonly fault: 'gap' | 'previousHash' | 'hash' | 'events' | 'anchor';
}

export interface AuditReport {
  readonly valid: boolean;
  readonly entries: number;
  /** Events whose content agrees with the hash that the audit holds of them. */
  readonly events: number;
  /** Events that no entry of the audit speaks of. */
  readonly unaccounted: number;
  readonly heads: readonly AuditHead[];
  readonly faults: readonly AuditFault[];
}

type EventRow = Pick<Tables['case_event'], 'seq' | 'at' | 'day' | 'actor' | 'role' | 'type'> & { body: unknown };

const BATCH = 200;

/** The hash of stored events, as the audit remembers it. Numbers and texts are as the database gives them back. */
export const hashEvents = (stream: string, rows: readonly EventRow[]): string =>
  createHash('sha256')
    .update(
      canonicalJson([
        stream,
        rows.map(({ seq, at, day, actor, role, type, body }) => [seq, at, day, actor, role, type, body]),
      ]),
    )
    .digest('hex');

interface Appended {
  readonly stream: string;
  readonly from: number;
  readonly to: number;
  readonly hash: string;
}

function appendedIn(entry: string): Appended | undefined {
  const { action, detail } = JSON.parse(entry) as { action: string; detail?: Appended };
  return action === 'events.append' ? detail : undefined;
}

/** The events that a batch of entries speaks of, by their stream. */
async function eventsOf(db: Transaction<Tables>, appended: readonly Appended[]): Promise<Map<string, EventRow[]>> {
  const of = <Name extends keyof Appended>(name: Name): Appended[Name][] => appended.map((one) => one[name]);
  const { rows } = await sql<EventRow & { stream_id: string }>`
    select event.stream_id, seq, at, day, actor, role, type, body from case_event event
    join (select distinct * from unnest(${of('stream')}::uuid[], ${of('from')}::int[], ${of('to')}::int[]))
      as told (stream, first, last)
    on event.stream_id = told.stream and event.seq between told.first and told.last
    order by seq`.execute(db);
  return Map.groupBy(rows, (row) => row.stream_id);
}

function eventsAgree(events: ReadonlyMap<string, EventRow[]>, { stream, from, to, hash }: Appended): boolean {
  const rows = (events.get(stream) ?? []).filter(({ seq }) => from <= seq && seq <= to);
  return hashEvents(stream, rows) === hash;
}

/** One chain from its beginning, in batches: the audit of a country does not fit into memory. */
async function verifyChain(
  db: Transaction<Tables>,
  chain: number,
  anchor: AuditHead | undefined,
): Promise<{ head: AuditHead; events: number; faults: AuditFault[] }> {
  const faults: AuditFault[] = [];
  let [seq, events] = [0, 0];
  let hash: Buffer = Buffer.alloc(0);
  const found = (fault: AuditFault['fault'], at: number): void => void faults.push({ chain, seq: at, fault });
  for (;;) {
    const rows = await db
      .selectFrom('audit_entry')
      .select(['seq', 'entry', 'previous_hash', 'hash'])
      .where('chain', '=', chain)
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(BATCH)
      .execute();
    const told = await eventsOf(
      db,
      rows.flatMap(({ entry }) => appendedIn(entry) ?? []),
    );
    for (const row of rows) {
      if (row.seq !== seq + 1) found('gap', row.seq);
      if (!row.previous_hash.equals(hash)) found('previousHash', row.seq);
      if (!row.hash.equals(hashEntry(chain, row.seq, row.entry, row.previous_hash))) found('hash', row.seq);
      if (row.seq === anchor?.seq && row.hash.toString('hex') !== anchor.hash) found('anchor', row.seq);
      const appended = appendedIn(row.entry);
      if (appended && eventsAgree(told, appended)) events += appended.to - appended.from + 1;
      else if (appended) found('events', row.seq);
      [seq, hash] = [row.seq, row.hash];
    }
    if (rows.length < BATCH) break;
  }
  if (anchor && seq < anchor.seq) found('anchor', seq);
  return { head: { chain, seq, hash: hash.toString('hex') }, events, faults };
}

async function verifyAll(db: Transaction<Tables>, anchors: readonly AuditHead[]): Promise<AuditReport> {
  const heads: AuditHead[] = [];
  const faults: AuditFault[] = [];
  let events = 0;
  for (let chain = 0; chain < AUDIT_CHAINS; chain += 1) {
    const checked = await verifyChain(
      db,
      chain,
      anchors.find((anchor) => anchor.chain === chain),
    );
    heads.push(checked.head);
    faults.push(...checked.faults);
    events += checked.events;
  }
  const { count } = await db
    .selectFrom('case_event')
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const isEventFaulty = faults.some(({ fault }) => fault === 'events');
  const unaccounted = isEventFaulty ? 0 : count - events;
  const entries = heads.reduce((sum, { seq }) => sum + seq, 0);
  return { valid: faults.length === 0 && unaccounted === 0, entries, events, unaccounted, heads, faults };
}

/**
 * Recomputes every chain and compares every event with the hash the audit holds of it, at one moment, while others work.
 * Needs no keys. `anchors` are heads kept from an earlier verification. Reads a whole table: minutes for a country.
 */
export async function verifyAudit(ownerUrl: string, anchors: readonly AuditHead[] = []): Promise<AuditReport> {
  const reader = connectReader(ownerUrl);
  try {
    return await reader
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((db) => verifyAll(db, anchors));
  } finally {
    await reader.destroy();
  }
}
