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

interface FoundRow extends EventRow {
  readonly place: number;
}

/** Appended events whose hash is compared with one question; a determination with its trace is long. */
const APPENDED_AT_ONCE = 100;
const NOWHERE = '00000000-0000-0000-0000-000000000000';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isWhole = ({ stream, from, to }: Appended): boolean =>
  UUID.test(stream) && Number.isSafeInteger(from) && Number.isSafeInteger(to);

/** For each of these appended events whether what is stored is what the audit remembers. */
async function eventsAgree(db: Transaction<Tables>, appended: readonly Appended[]): Promise<boolean[]> {
  const asked = appended.map((one) => (isWhole(one) ? one : { ...one, stream: NOWHERE, from: 1, to: 0 }));
  const { rows } = await sql<FoundRow>`
    select a.place, e.seq, e.at, e.day, e.actor, e.role, e.type, e.body
      from unnest(${asked.map(({ stream }) => stream)}::uuid[], ${asked.map(({ from }) => from)}::int[],
        ${asked.map(({ to }) => to)}::int[]) with ordinality as a (stream, first, last, place)
      join case_event e on e.stream_id = a.stream and e.seq between a.first and a.last
      order by a.place, e.seq`.execute(db);
  const found = Map.groupBy(rows, ({ place }) => place);
  return appended.map((one, i) => isWhole(one) && hashEvents(one.stream, found.get(i + 1) ?? []) === one.hash);
}

/** The entries of a batch that speak of events, and the places of those that do not agree with what is stored. */
async function checkEvents(db: Transaction<Tables>, rows: readonly { seq: number; entry: string }[]) {
  const all = rows.flatMap(({ seq, entry }) => {
    const appended = appendedIn(entry);
    return appended ? [{ seq, appended }] : [];
  });
  const faulty: number[] = [];
  let events = 0;
  for (let i = 0; i < all.length; i += APPENDED_AT_ONCE) {
    const some = all.slice(i, i + APPENDED_AT_ONCE);
    const agree = await eventsAgree(
      db,
      some.map(({ appended }) => appended),
    );
    for (const [at, { seq, appended }] of some.entries())
      if (agree[at] === true) events += appended.to - appended.from + 1;
      else faulty.push(seq);
  }
  return { events, faulty };
}

/** One chain from its beginning, in batches: the audit of a country does not fit into memory. */
async function verifyChain(
  db: Transaction<Tables>,
  chain: number,
  { anchors = [], since, signal }: Verifying,
): Promise<{ head: AuditHead; events: number; faults: AuditFault[] }> {
  const faults: AuditFault[] = [];
  const anchor = anchors.find((one) => one.chain === chain);
  const from = since?.heads.find((one) => one.chain === chain);
  let [seq, events] = [from?.seq ?? 0, 0];
  let hash: Buffer = Buffer.from(from?.hash ?? '', 'hex');
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
    for (const row of rows) {
      if (row.seq !== seq + 1) found('gap', row.seq);
      if (!row.previous_hash.equals(hash)) found('previousHash', row.seq);
      if (!row.hash.equals(hashEntry(chain, row.seq, row.entry, row.previous_hash))) found('hash', row.seq);
      if (row.seq === anchor?.seq && row.hash.toString('hex') !== anchor.hash) found('anchor', row.seq);
      [seq, hash] = [row.seq, row.hash];
    }
    const checked = await checkEvents(db, rows);
    events += checked.events;
    for (const at of checked.faulty) found('events', at);
    signal?.throwIfAborted();
    if (rows.length < BATCH) break;
  }
  if (anchor && seq < anchor.seq) found('anchor', seq);
  return { head: { chain, seq, hash: hash.toString('hex') }, events, faults };
}

/** What a verification is held against, and how it is broken off. */
export interface Verifying {
  /** Heads kept from an earlier verification. */
  readonly anchors?: readonly AuditHead[];
  /** A valid report of the same audit: what it has looked at is not looked at again. */
  readonly since?: AuditReport | undefined;
  readonly signal?: AbortSignal;
}

async function verifyAll(db: Transaction<Tables>, verifying: Verifying): Promise<AuditReport> {
  const heads: AuditHead[] = [];
  const faults: AuditFault[] = [];
  let events = verifying.since?.events ?? 0;
  for (let chain = 0; chain < AUDIT_CHAINS; chain += 1) {
    const checked = await verifyChain(db, chain, verifying);
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
 * Needs no keys. Reads whole tables in batches: memory does not grow with them, time does.
 */
export async function verifyAudit(ownerUrl: string, verifying: Verifying = {}): Promise<AuditReport> {
  const reader = connectReader(ownerUrl);
  try {
    return await reader
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((db) => verifyAll(db, verifying));
  } finally {
    await reader.destroy();
  }
}
