import type { Phase } from '@tirek/casework';
import { sql } from 'kysely';
import type { CaseSort } from '../contract/case.ts';
import type { Stream } from './event-store.ts';
import { type ListAsked, type ListPage, type Orderable, ordered, pageOf } from './ordering.ts';
import type { Personal } from './personal.ts';
import { hashAddress, hashNameWords } from './search-words.ts';
import type { CaseFileTable, Facts } from './tables.ts';
import type { ActorTransaction } from './with-actor.ts';

/** A case as lists and searches need it. Days are ISO. */
export interface CaseFile {
  readonly number: string;
  readonly phase: Phase;
  readonly applicant: { readonly name: string; readonly iin?: string | undefined };
  /** Everybody in the family, the applicant too, for the search; written anew unless it is said that they are the same. */
  readonly members: readonly { readonly member: string; readonly name: string; readonly iin?: string | undefined }[];
  readonly sameMembers?: boolean;
  readonly address?: string | undefined;
  /** `openFamilyKey` of the case: set only while the application is open. */
  readonly openFamilyKey: string | null;
  readonly openedDay: string;
  readonly submittedDay: string | null;
  readonly dueDay: string | null;
  readonly decidedDay: string | null;
  readonly outcome: 'grant' | 'refuse' | null;
  /** What a list shows besides; nothing personal. */
  readonly facts?: Facts;
}

/** A row of a list of cases. */
export interface ListedCase extends Pick<
  CaseFile,
  'number' | 'phase' | 'openedDay' | 'submittedDay' | 'dueDay' | 'decidedDay' | 'outcome'
> {
  readonly id: string;
  readonly version: number;
  readonly officePath: string;
  readonly applicant: { readonly person: string | null; readonly name: string };
  readonly facts: Facts;
}

/** Where what is sealed of a case's row belongs. */
export const caseFilePlace = (id: string): string => `case_file/${id}`;

/** The file of a case as its row. */
export function toFileRow(personal: Personal, { id, officePath, person }: Stream, version: number, file: CaseFile) {
  const { name, iin } = file.applicant;
  return {
    number: file.number,
    office_path: officePath,
    phase: file.phase,
    version,
    applicant_person: person ?? null,
    applicant_name_sealed: personal.seal(name, caseFilePlace(id)),
    applicant_iin_sealed: iin === undefined ? null : personal.seal(iin, caseFilePlace(id)),
    applicant_iin_hash: iin === undefined ? null : personal.hash('iin', iin),
    address_hash: file.address === undefined ? null : hashAddress(personal, file.address),
    open_family_key: file.openFamilyKey,
    opened_day: file.openedDay,
    submitted_day: file.submittedDay,
    due_day: file.dueDay,
    decided_day: file.decidedDay,
    outcome: file.outcome,
    facts: JSON.stringify(file.facts ?? {}),
  };
}

/** The members of a case as the rows they are found by. */
export const toMemberRows = (personal: Personal, id: string, { members }: CaseFile) =>
  members.map(({ member, name, iin }) => ({
    case_id: id,
    member,
    iin_hash: iin === undefined ? null : personal.hash('iin', iin),
    name_words: hashNameWords(personal, name),
  }));

/** Writes the file of a case anew, and the members it is found by. */
export async function saveCaseFile(
  tx: ActorTransaction,
  stream: Stream,
  version: number,
  file: CaseFile,
): Promise<void> {
  const { db, personal } = tx;
  const row = toFileRow(personal, stream, version, file);
  await db
    .insertInto('case_file')
    .values({ id: stream.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  if (file.sameMembers === true) return;
  await db.deleteFrom('case_member').where('case_id', '=', stream.id).execute();
  if (file.members.length === 0) return;
  await db
    .insertInto('case_member')
    .values(toMemberRows(personal, stream.id, file))
    .execute();
}

function toListed(personal: Personal, row: Omit<CaseFileTable, 'facts'> & { facts: Facts }): ListedCase {
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    officePath: row.office_path,
    // Written by `saveCaseFile` from the same type.
    phase: row.phase as Phase,
    applicant: { person: row.applicant_person, name: personal.open(row.applicant_name_sealed, caseFilePlace(row.id)) },
    openedDay: row.opened_day,
    submittedDay: row.submitted_day,
    dueDay: row.due_day,
    decidedDay: row.decided_day,
    outcome: row.outcome,
    facts: row.facts,
  };
}

/** What to search for; each given part narrows. Found is only what the actor may see. */
export interface CaseQuery {
  readonly iin?: string | undefined;
  /** Somebody of the family has one of these numbers. */
  readonly iins?: readonly string[] | undefined;
  /** Words of a name, whole, in Kazakh or Russian spelling. */
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  readonly number?: string | undefined;
  readonly applicant?: string | undefined;
  readonly phase?: Phase | undefined;
  /** Kind of an open task. */
  readonly task?: string | undefined;
  /** Somebody who is sent on the visit. */
  readonly visitor?: string | undefined;
  /** An office: what it and those below it have. */
  readonly office?: string | undefined;
  /** A case that is known already. */
  readonly except?: string | undefined;
  /** Where the page before ended. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Cases that fit; undefined where what is asked fits none. */
function select({ db, personal }: ActorTransaction, query: Omit<CaseQuery, 'after' | 'limit'>) {
  const { iin, iins = iin === undefined ? undefined : [iin], name, address } = query;
  const { number, applicant, phase, task, visitor, office, except } = query;
  let found = db.selectFrom('case_file as file').selectAll('file');
  const members = db.selectFrom('case_member as member').select('member.case_id');
  if (iins !== undefined) {
    if (iins.length === 0) return undefined;
    const hashes = iins.map((one) => personal.hash('iin', one));
    found = found.where('file.id', 'in', members.where('iin_hash', 'in', hashes));
  }
  if (name !== undefined) {
    const words = hashNameWords(personal, name);
    if (words.length === 0) return undefined;
    found = found.where('file.id', 'in', members.where(sql<boolean>`name_words @> ${words}::text[]`));
  }
  if (address !== undefined) found = found.where('address_hash', '=', hashAddress(personal, address));
  if (number !== undefined) found = found.where('number', '=', number);
  if (applicant !== undefined) found = found.where('applicant_person', '=', applicant);
  if (phase !== undefined) found = found.where('phase', '=', phase);
  if (task !== undefined)
    found = found.where('file.id', 'in', db.selectFrom('task').select('case_id').where('kind', '=', task));
  if (visitor !== undefined) found = found.where(sql<boolean>`facts -> 'visitors' ? ${visitor}`);
  // "0" is the character after "/": everything below an office lies between the two.
  if (office !== undefined)
    found = found.where((where) =>
      where.or([
        where('office_path', '=', office),
        where.and([where('office_path', '>', `${office}/`), where('office_path', '<', `${office}0`)]),
      ]),
    );
  if (except !== undefined) found = found.where('file.id', '<>', except);
  return found;
}

/** Cases that fit, the newest first (ids grow with time). */
export async function searchCases(
  tx: ActorTransaction,
  { after, limit, ...query }: CaseQuery,
): Promise<readonly ListedCase[]> {
  let found = select(tx, query)?.orderBy('file.id', 'desc').limit(limit);
  if (after !== undefined) found = found?.where('file.id', '<', after);
  return ((await found?.execute()) ?? []).map((row) => toListed(tx.personal, row));
}

const CASE_ORDER: Orderable<CaseSort> = {
  fields: {
    opened: { of: sql`file.id`, type: 'uuid', always: true },
    number: { of: sql`file.number`, type: 'text', always: true },
    submittedDay: { of: sql`file.submitted_day`, type: 'date' },
    // What is decided is due no more.
    dueDay: { of: sql`case when file.outcome is null then file.due_day end`, type: 'date' },
  },
  ids: [{ of: sql`file.id`, type: 'uuid', always: true }],
};

/** A page of the cases that fit, in the order that is asked. */
export async function listCases(
  tx: ActorTransaction,
  { sort, after, limit, ...query }: CaseQuery & ListAsked<CaseSort>,
): Promise<ListPage<ListedCase>> {
  const { place, orderBy, follows } = ordered(CASE_ORDER, sort, after);
  const found = select(tx, query)
    ?.select(place.as('place'))
    .where(follows)
    .orderBy(orderBy)
    .limit(limit + 1);
  return pageOf((await found?.execute()) ?? [], limit, (row) => toListed(tx.personal, row));
}

/** The file of one case; undefined where there is none the actor may see. */
export async function findCaseFile({ db, personal }: ActorTransaction, id: string): Promise<ListedCase | undefined> {
  const row = await db.selectFrom('case_file').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toListed(personal, row);
}

/** The files of several cases by id, in one question; those the actor may not see are left out. */
export async function findCaseFiles(
  { db, personal }: ActorTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ListedCase>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('case_file').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, toListed(personal, row)]));
}

/** The open application of a family, where there is one. To be asked as the system: it may lie in another district. */
export async function findOpenCase({ db }: ActorTransaction, familyKey: string): Promise<string | undefined> {
  const row = await db.selectFrom('case_file').select('id').where('open_family_key', '=', familyKey).executeTakeFirst();
  return row?.id;
}

/**
 * The open application of the family of a case, where there is another one. The family's key is told when the draft is
 * begun and never changes. To be asked as the system: the other may lie in another district.
 */
export async function findOtherOpenCase({ db }: ActorTransaction, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('case_event as begun')
    .innerJoin('case_file as other', (join) =>
      join.on('other.open_family_key', '=', sql<string>`begun.body ->> 'familyKey'`),
    )
    .select('other.id')
    .where('begun.stream_id', '=', id)
    .where('begun.seq', '=', 1)
    .where('other.id', '<>', id)
    .executeTakeFirst();
  return row?.id;
}
