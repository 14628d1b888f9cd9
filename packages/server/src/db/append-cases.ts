import type { Actor, CaseOutcome, Recorded } from '@tirek/casework';
import type { AuditRecord } from './audit.ts';
import { type CaseFile, toFileRow, toMemberRows } from './case-file.ts';
import { type CaseDebts, insertDebts } from './debts.ts';
import { toOutcomeRow } from './case-outcomes.ts';
import { auditOfDocument, type StoredDocument, toDocumentRow } from './documents.ts';
import { auditOfEvents, type Stream, toEventRow } from './event-store.ts';
import { insertMany } from './insert-many.ts';
import { insertMoney, type Money } from './money.ts';
import { type ObjectionRow, toObjectionRows } from './objections.ts';
import { type Task, toTaskRows } from './tasks.ts';
import { type SignedVote, toVoteRows } from './votes.ts';
import { type ActorTransaction, inTheNameOf, tellAudit, type Told } from './with-actor.ts';

interface AnyEvent {
  readonly type: string;
}

/** What one person did at one moment: what `append` would have written for it. */
export interface Deed<Event extends AnyEvent> {
  readonly actor: Actor;
  readonly recorded: readonly Recorded<Event>[];
  /** Files that were kept with the case then. */
  readonly kept?: readonly StoredDocument[];
}

/** A new case with all that has happened in it, in order, and what follows from it now. */
export interface WholeCase<Event extends AnyEvent = AnyEvent> {
  readonly stream: Stream;
  readonly deeds: readonly Deed<Event>[];
  readonly caseFile: CaseFile;
  readonly tasks: readonly Task[];
  readonly outcome?: CaseOutcome | undefined;
  readonly votes: readonly SignedVote[];
  readonly objections?: readonly ObjectionRow[];
  readonly debts?: CaseDebts | undefined;
  readonly money?: Money | undefined;
}

interface Written {
  readonly actor: Actor;
  readonly audit: AuditRecord;
}

const versionOf = ({ deeds }: WholeStream): number => deeds.reduce((sum, { recorded }) => sum + recorded.length, 0);
const keyOf = ({ person, role, office }: Actor): string => `${person} ${role} ${office}`;

/** A stream with all that has happened in it. */
export type WholeStream<Event extends AnyEvent = AnyEvent> = Pick<WholeCase<Event>, 'stream' | 'deeds'>;

/** Events of all streams, and for each of them what the audit is to say of each deed. */
async function insertEvents(tx: ActorTransaction, cases: readonly WholeStream[]): Promise<Written[][]> {
  const rows: (ReturnType<typeof toEventRow> & { stream_id: string })[] = [];
  const written = cases.map(({ stream, deeds }) =>
    deeds.flatMap(({ actor, recorded, kept = [] }): Written[] => {
      const own = recorded.map((one) => toEventRow(tx, stream.id, one));
      rows.push(...own.map((row) => ({ ...row, stream_id: stream.id })));
      const audits = kept.map((document) => auditOfDocument(document, stream.person));
      return [...audits, ...(own.length > 0 ? [auditOfEvents(stream, own)] : [])].map((audit) => ({ actor, audit }));
    }),
  );
  await insertMany(
    tx.db,
    'case_event',
    rows.map((row) => ({ ...row, body: JSON.stringify(row.body) })),
  );
  return written;
}

/** Each member signs for themselves: the database takes a vote from nobody else. */
async function insertVotes(tx: ActorTransaction, cases: readonly WholeCase[]): Promise<void> {
  const voters = new Map(cases.flatMap(({ deeds }) => deeds.map(({ actor }) => [actor.person, actor] as const)));
  const rows = cases.flatMap(({ stream, votes }) => toVoteRows(stream.id, votes));
  for (const [member, own] of Map.groupBy(rows, (row) => row.member)) {
    const actor = voters.get(member);
    if (!actor) throw new Error('a vote of somebody who did nothing in the case');
    await inTheNameOf(tx, actor, ({ db }) => insertMany(db, 'vote', own));
  }
}

/** Next deeds of every case, as many in a row as the same person did. */
function takeRuns(queues: Written[][]): Map<string, Written[]> {
  const runs = queues.flatMap((queue) => {
    const [first] = queue;
    if (!first) return [];
    const end = queue.findIndex(({ actor }) => keyOf(actor) !== keyOf(first.actor));
    return queue.splice(0, end < 0 ? queue.length : end);
  });
  return Map.groupBy(runs, ({ actor }) => keyOf(actor));
}

/** Every deed into the audit in the name of who did it; the entries of a case in their order. */
async function writeAudits(tx: ActorTransaction, written: Written[][]): Promise<void> {
  const told: Told[] = [];
  while (written.some((queue) => queue.length > 0))
    for (const run of takeRuns(written).values()) {
      const [first] = run;
      if (first) told.push({ actor: first.actor, records: run.map(({ audit }) => audit) });
    }
  await tellAudit(tx, told);
}

async function insertStreams({ db }: ActorTransaction, streams: readonly WholeStream[]): Promise<void> {
  const rows = streams.map((one) => {
    const { id, kind, officePath, person = null } = one.stream;
    return { id, kind, version: versionOf(one), office_path: officePath, person };
  });
  await insertMany(db, 'case_stream', rows);
}

/** Writes many new streams of another kind than cases at once, in the program's own transaction, each deed in the audit. */
export async function appendStreams(tx: ActorTransaction, streams: readonly WholeStream[]): Promise<void> {
  if (streams.length === 0) return;
  await insertStreams(tx, streams);
  await writeAudits(tx, await insertEvents(tx, streams));
}

/**
 * Writes many new cases at once, in the program's own transaction, just as `append` would have one deed after the other:
 * sealed, with each vote in its member's name and each deed in the audit. Throws `BrokenRule` like it.
 */
export async function appendCases(tx: ActorTransaction, cases: readonly WholeCase[]): Promise<void> {
  const { db, personal } = tx;
  await insertStreams(tx, cases);
  const written = await insertEvents(tx, cases);
  const files = cases.map((one) => ({
    id: one.stream.id,
    ...toFileRow(personal, one.stream, versionOf(one), one.caseFile),
  }));
  await insertMany(db, 'case_file', files);
  await insertMany(
    db,
    'case_member',
    cases.flatMap(({ stream, caseFile }) => toMemberRows(personal, stream.id, caseFile)),
  );
  await insertMany(
    db,
    'case_outcome',
    cases.flatMap(({ stream, outcome }) => (outcome ? [{ case_id: stream.id, ...toOutcomeRow(stream, outcome) }] : [])),
  );
  await insertMany(
    db,
    'task',
    cases.flatMap(({ stream, tasks }) => toTaskRows(stream.id, tasks)),
  );
  await insertMany(
    db,
    'document',
    cases.flatMap(({ deeds }) => deeds.flatMap(({ kept = [] }) => kept.map((one) => toDocumentRow(personal, one)))),
  );
  await insertMany(
    db,
    'objection',
    cases.flatMap(({ stream, objections = [] }) => toObjectionRows(stream.id, objections)),
  );
  await insertDebts(tx, cases);
  await insertMoney(tx, cases);
  await insertVotes(tx, cases);
  await writeAudits(tx, written);
}
