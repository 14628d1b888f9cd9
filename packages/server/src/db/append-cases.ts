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
import type { Personal } from './personal.ts';
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

const keyOf = ({ person, role, office }: Actor): string => `${person} ${role} ${office}`;

/** A stream with all that has happened in it. */
export type WholeStream<Event extends AnyEvent = AnyEvent> = Pick<WholeCase<Event>, 'stream' | 'deeds'>;

type EventRow = Omit<ReturnType<typeof toEventRow>, 'body'> & { readonly stream_id: string; readonly body: string };

/** A stream ready to be written: its events sealed and packed, with what the audit is to say of each deed. */
export interface PackedStream {
  readonly stream: Stream;
  readonly version: number;
  readonly rows: readonly EventRow[];
  readonly written: readonly Written[];
  /** Who did something in it, by person. */
  readonly actors: ReadonlyMap<string, Actor>;
}

/**
 * Seals and packs a stream as soon as it is whole: of a thousand events with their traces only the texts are kept until they
 * are written, and the transaction has nothing to reckon.
 */
export function packStream(personal: Personal, { stream, deeds }: WholeStream): PackedStream {
  const rows: EventRow[] = [];
  const written = deeds.flatMap(({ actor, recorded, kept = [] }): Written[] => {
    const own = recorded.map((one) => toEventRow({ personal }, stream.id, one));
    for (const row of own) rows.push({ ...row, stream_id: stream.id, body: JSON.stringify(row.body) });
    const audits = kept.map((document) => auditOfDocument(document, stream.person));
    return [...audits, ...(own.length > 0 ? [auditOfEvents(stream, own)] : [])].map((audit) => ({ actor, audit }));
  });
  const actors = new Map(deeds.map(({ actor }) => [actor.person, actor] as const));
  return { stream, version: rows.length, rows, written, actors };
}

/** A case ready to be written. */
export type PackedCase = PackedStream &
  Omit<WholeCase, 'stream' | 'deeds'> & { readonly documents: readonly ReturnType<typeof toDocumentRow>[] };

/** Seals and packs a case with its files. */
export function packCase(personal: Personal, { deeds, ...whole }: WholeCase): PackedCase {
  const documents = deeds.flatMap(({ kept = [] }) => kept.map((one) => toDocumentRow(personal, one)));
  return { ...whole, ...packStream(personal, { stream: whole.stream, deeds }), documents };
}

const insertEvents = ({ db }: ActorTransaction, streams: readonly PackedStream[]): Promise<void> =>
  insertMany(
    db,
    'case_event',
    streams.flatMap(({ rows }) => rows),
  );

/** Each member signs for themselves: the database takes a vote from nobody else. */
async function insertVotes(tx: ActorTransaction, cases: readonly PackedCase[]): Promise<void> {
  const voters = new Map(cases.flatMap(({ actors }) => [...actors]));
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
async function writeAudits(tx: ActorTransaction, streams: readonly PackedStream[]): Promise<void> {
  const told: Told[] = [];
  const queues = streams.map(({ written }) => [...written]);
  while (queues.some((queue) => queue.length > 0))
    for (const run of takeRuns(queues).values()) {
      const [first] = run;
      if (first) told.push({ actor: first.actor, records: run.map(({ audit }) => audit) });
    }
  await tellAudit(tx, told);
}

async function insertStreams({ db }: ActorTransaction, streams: readonly PackedStream[]): Promise<void> {
  const rows = streams.map(({ stream: { id, kind, officePath, person = null }, version }) => ({
    id,
    kind,
    version,
    office_path: officePath,
    person,
  }));
  await insertMany(db, 'case_stream', rows);
}

/** Writes many new streams of another kind than cases at once, in the program's own transaction, each deed in the audit. */
export async function appendStreams(tx: ActorTransaction, streams: readonly PackedStream[]): Promise<void> {
  if (streams.length === 0) return;
  await insertStreams(tx, streams);
  await insertEvents(tx, streams);
  await writeAudits(tx, streams);
}

/**
 * Writes many new cases at once, in the program's own transaction, just as `append` would have one deed after the other:
 * sealed, with each vote in its member's name and each deed in the audit. Throws `BrokenRule` like it.
 */
export async function appendCases(tx: ActorTransaction, cases: readonly PackedCase[]): Promise<void> {
  const { db, personal } = tx;
  await insertStreams(tx, cases);
  await insertEvents(tx, cases);
  const files = cases.map(({ stream, version, caseFile }) => ({
    id: stream.id,
    ...toFileRow(personal, stream, version, caseFile),
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
    cases.flatMap(({ documents }) => documents),
  );
  await insertMany(
    db,
    'objection',
    cases.flatMap(({ stream, objections = [] }) => toObjectionRows(stream.id, objections)),
  );
  await insertDebts(tx, cases);
  await insertMoney(tx, cases);
  await insertVotes(tx, cases);
  await writeAudits(tx, cases);
}
