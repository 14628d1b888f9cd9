import type { CaseOutcome, Recorded, Role } from '@tirek/casework';
import type { AuditRecord } from './audit.ts';
import { type CaseFile, saveCaseFile } from './case-file.ts';
import { saveOutcome } from './case-outcomes.ts';
import { type StoredOrder, saveCommissionOrder } from './commission-orders.ts';
import { type Money, saveMoney } from './money.ts';
import { type PaymentRegisterRow, savePaymentRegister } from './payment-registers.ts';
import { type CheckRow, saveCheck } from './monitoring-checks.ts';
import { type CaseDebts, saveDebts } from './debts.ts';
import { type PublishedLine, savePublishedLine } from './published-lines.ts';
import { packFields, unpackFields } from './packed-fields.ts';
import { type ObjectionRow, saveObjections } from './objections.ts';
import { openFields, sealFields } from './sealed-fields.ts';
import { type Task, replaceTasks } from './tasks.ts';
import { hashEvents } from './verify-audit.ts';
import { type SignedVote, saveVotes } from './votes.ts';
import type { ActorTransaction } from './with-actor.ts';

interface AnyEvent {
  readonly type: string;
}

/** What a stream is and whose. `person` is the account of the applicant; only cases have one. */
export interface Stream {
  readonly id: string;
  readonly kind: 'case' | 'commissionOrder' | 'publishedFigure' | 'paymentRegister' | 'monitoringCheck';
  readonly officePath: string;
  readonly person?: string | undefined;
}

/** Everything that is derived from the events and must never disagree with them. Tasks are the whole list of open ones. */
export interface Derived {
  readonly caseFile?: CaseFile;
  readonly tasks?: readonly Task[];
  readonly votes?: readonly SignedVote[];
  readonly objections?: readonly ObjectionRow[];
  readonly commissionOrder?: StoredOrder;
  readonly publishedLine?: PublishedLine;
  readonly outcome?: CaseOutcome | undefined;
  readonly money?: Money | undefined;
  readonly paymentRegister?: PaymentRegisterRow;
  readonly check?: CheckRow;
  readonly debts?: CaseDebts;
}

export interface Append<Event extends AnyEvent> {
  readonly stream: Stream;
  /** The version the decision was made on; 0 for a new stream. */
  readonly expectedVersion: number;
  /** At least one; `seq` goes on from `expectedVersion`. */
  readonly recorded: readonly Recorded<Event>[];
  readonly derived?: Derived;
  readonly purpose?: string;
}

/** Somebody was quicker: the stream is at `version` now. Read it again and decide again. `unknown`: there is none to see. */
export type Appended =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly conflict: { readonly version: number } | 'unknown' };

/** Where sealed fields of the events of a stream belong. */
export const placeOf = (id: string): string => `case_event/${id}`;

/** All that happened in a stream, in order; empty where there is none or the actor may not see it. */
export async function loadHistory<Event extends AnyEvent>(
  { db, personal }: ActorTransaction,
  id: string,
): Promise<readonly Recorded<Event>[]> {
  const rows = await db.selectFrom('case_event').selectAll().where('stream_id', '=', id).orderBy('seq').execute();
  return rows.map(({ seq, at, day, actor, role, type, body }) => ({
    seq,
    at,
    day,
    // Both were written by `append` from the same types.
    by: { person: actor, role: role as Role },
    event: { ...(openFields(unpackFields(body), personal, placeOf(id)) as object), type } as Event,
  }));
}

async function findVersion({ db }: ActorTransaction, id: string): Promise<number | undefined> {
  const stream = await db.selectFrom('case_stream').select('version').where('id', '=', id).executeTakeFirst();
  return stream?.version;
}

/** Holds a stream until the transaction ends: whoever else would take it forward waits. For the program, not for people. */
export async function holdStream({ db }: ActorTransaction, id: string): Promise<void> {
  await db.selectFrom('case_stream').select('id').where('id', '=', id).forUpdate().execute();
}

/** Takes the stream forward, or tells that it is not where it was expected. Its row stays locked to the end. */
async function advance(tx: ActorTransaction, stream: Stream, from: number, to: number): Promise<boolean> {
  const { id, kind, officePath, person = null } = stream;
  if (from === 0) {
    const inserted = await tx.db
      .insertInto('case_stream')
      .values({ id, kind, version: to, office_path: officePath, person })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst();
    return inserted.numInsertedOrUpdatedRows === 1n;
  }
  const updated = await tx.db
    .updateTable('case_stream')
    .set({ version: to, office_path: officePath })
    .where('id', '=', id)
    .where('version', '=', from)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}

/** An event as its row: what identifies a person is sealed, what is large is packed. */
export function toEventRow({ personal }: Pick<ActorTransaction, 'personal'>, id: string, recorded: Recorded<AnyEvent>) {
  const { type, ...body } = recorded.event;
  return {
    seq: recorded.seq,
    at: new Date(recorded.at).toISOString(),
    day: recorded.day,
    actor: recorded.by.person,
    role: recorded.by.role,
    type,
    // What is sealed is sealed first: packing hides nothing.
    body: packFields(sealFields(body, personal, placeOf(id))),
  };
}

async function saveDerived(tx: ActorTransaction, stream: Stream, version: number, derived: Derived): Promise<void> {
  const { caseFile, tasks, votes, objections, commissionOrder, publishedLine, check } = derived;
  const { debts, outcome, money, paymentRegister } = derived;
  if (caseFile) await saveCaseFile(tx, stream, version, caseFile);
  if (tasks) await replaceTasks(tx, stream.id, tasks);
  if (commissionOrder) await saveCommissionOrder(tx, stream, version, commissionOrder);
  if (votes && votes.length > 0) await saveVotes(tx, stream.id, votes);
  if (outcome) await saveOutcome(tx, stream, outcome);
  if (objections) await saveObjections(tx, stream.id, objections);
  if (publishedLine) await savePublishedLine(tx, stream.id, version, publishedLine);
  if (money) await saveMoney(tx, stream, money);
  if (paymentRegister) await savePaymentRegister(tx, stream.id, version, paymentRegister);
  if (check) await saveCheck(tx, check);
  if (debts && debts.debts.length > 0) await saveDebts(tx, stream, debts);
}

type EventRow = ReturnType<typeof toEventRow>;

/** What the audit remembers of events that were appended: never what they say, always their hash. */
export function auditOfEvents(stream: Stream, rows: readonly EventRow[], purpose?: string): AuditRecord {
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    at: last?.at ?? '',
    action: 'events.append',
    subject: `${stream.kind}:${stream.id}`,
    about: stream.person,
    purpose,
    detail: { stream: stream.id, from: first?.seq ?? 0, to: last?.seq ?? 0, hash: hashEvents(stream.id, rows) },
  };
}

function checkSequence(expectedVersion: number, recorded: readonly Recorded<AnyEvent>[]): void {
  const inOrder = recorded.every(({ seq }, i) => seq === expectedVersion + 1 + i);
  if (recorded.length === 0 || !inOrder) throw new Error('events to append must go on from the expected version');
}

/**
 * Appends events, replaces what is derived from them and writes the audit, all or nothing. Where the stream has moved on
 * nothing is written and the caller is told. Throws `BrokenRule` where a rule of the database would be broken.
 */
export async function append<Event extends AnyEvent>(
  tx: ActorTransaction,
  { stream, expectedVersion, recorded, derived = {}, purpose }: Append<Event>,
): Promise<Appended> {
  checkSequence(expectedVersion, recorded);
  const version = expectedVersion + recorded.length;
  if (!(await advance(tx, stream, expectedVersion, version))) {
    const current = await findVersion(tx, stream.id);
    return { ok: false, conflict: current === undefined ? 'unknown' : { version: current } };
  }
  const rows = recorded.map((one) => toEventRow(tx, stream.id, one));
  const values = rows.map((row) => ({ ...row, body: JSON.stringify(row.body), stream_id: stream.id }));
  await tx.db.insertInto('case_event').values(values).execute();
  await saveDerived(tx, stream, version, derived);
  tx.audit(auditOfEvents(stream, rows, purpose));
  return { ok: true, version };
}
