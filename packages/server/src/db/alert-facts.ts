import type { Place, VisitAct, Vote } from '@tirek/casework';
import { sql } from 'kysely';
import { placeOf } from './event-store.ts';
import { unpackFields } from './packed-fields.ts';
import { openFields } from './sealed-fields.ts';
import type { ActorTransaction } from './with-actor.ts';

/*
 * What alerts about the work of commissions are made of. Each question is about a stretch of time or about what is open,
 * and has an end: the whole history is never read.
 */

/** In an office and below it, since an instant. */
export interface AlertsQuery {
  readonly office: string;
  /** ISO instant. */
  readonly since: string;
}

/** The case something is about. */
export interface AboutCase {
  readonly case: string;
  readonly number: string;
  readonly office: string;
}

const MOST_ROWS = 2000;

export interface SharedAddress extends AboutCase {
  /** Keyed hashes. */
  readonly address: string;
  readonly familyKey: string;
}

/** Open applications at addresses that so many families share. Protected families have no address here. */
export async function listSharedAddresses(
  { db }: ActorTransaction,
  { office }: AlertsQuery,
  atLeast: number,
): Promise<readonly SharedAddress[]> {
  const { rows } = await sql<SharedAddress>`
    with open as (select id, number, office_path, address_hash, open_family_key from case_file
      where open_family_key is not null and address_hash is not null and is_within(office_path, ${office})),
    shared as (select address_hash from open group by address_hash having count(distinct open_family_key) >= ${atLeast})
    select id as case, number, office_path as office, address_hash as address, open_family_key as "familyKey"
      from open where address_hash in (select address_hash from shared)
      order by address_hash, id limit ${MOST_ROWS}`.execute(db);
  return rows;
}

export interface FoundVote extends AboutCase {
  readonly sitting: string;
  readonly member: string;
  readonly at: string;
}

/** Votes that have another of the same sitting within so many seconds, the latest first. */
export async function listCloseVotes(
  { db }: ActorTransaction,
  { office, since }: AlertsQuery,
  seconds: number,
): Promise<readonly FoundVote[]> {
  const { rows } = await sql<FoundVote>`
    with signed as (select v.case_id, v.sitting, v.member, v.at, f.number, f.office_path,
        least(v.at - lag(v.at) over by_time, lead(v.at) over by_time - v.at) as gap
      from vote v join case_file f on f.id = v.case_id
      where v.at >= ${since} and is_within(f.office_path, ${office})
      window by_time as (partition by v.case_id, v.sitting order by v.at))
    select case_id as case, number, office_path as office, sitting, member, at from signed
      where gap <= make_interval(secs => ${seconds}) order by at desc, sitting limit ${MOST_ROWS}`.execute(db);
  return rows;
}

/** A sitting with the votes that occurred in it. */
export interface HeldSitting {
  /** Id of the order, and the office of the commission. */
  readonly commission: string;
  readonly office: string;
  readonly votes: readonly Vote[];
}

const MOST_SITTINGS = 20_000;

/** Sittings of precinct commissions in which two or more voted. */
export async function listSittings(
  { db }: ActorTransaction,
  { office, since }: AlertsQuery,
): Promise<readonly HeldSitting[]> {
  const { rows } = await sql<HeldSitting>`
    select v.commission_order as commission, o.office_path as office, array_agg(distinct v.choice) as votes
      from vote v join commission_order o on o.id = v.commission_order
      where v.at >= ${since} and o.level = 'precinct' and is_within(o.office_path, ${office})
      group by v.commission_order, o.office_path, v.case_id, v.sitting having count(*) >= 2
      order by max(v.at) desc limit ${MOST_SITTINGS}`.execute(db);
  return rows;
}

/** What a place stands in, as it is kept: the body of a vote, or of an act that may be packed. */
interface Kept {
  readonly case: string;
  readonly body: unknown;
}

/** A part of the body of an event as the casework wrote it. */
const openBody = <Body>({ personal }: ActorTransaction, { case: id, body }: Kept): Body =>
  openFields(unpackFields(body), personal, placeOf(id)) as Body;

/** Votes whose member's device said where it was, the latest first. */
export async function listPlacedVotes(
  tx: ActorTransaction,
  { office, since }: AlertsQuery,
): Promise<readonly (FoundVote & { readonly place: Place })[]> {
  const { rows } = await sql<FoundVote & Kept>`
    select e.stream_id as case, f.number, f.office_path as office, e.at, e.body,
        e.body ->> 'sitting' as sitting, e.body ->> 'member' as member
      from case_event e join case_file f on f.id = e.stream_id
      where e.type = 'voteCast' and e.at >= ${since} and e.body ? 'place' and is_within(f.office_path, ${office})
      order by e.at desc limit ${MOST_ROWS}`.execute(tx.db);
  return rows.map(({ body, ...row }) => ({ ...row, place: openBody<{ place: Place }>(tx, { ...row, body }).place }));
}

const MOST_VISITS_AN_OFFICE = 200;

/** Where the homes lie that were visited lately, office by office. */
export async function listVisitPlaces(
  tx: ActorTransaction,
  { office, since }: AlertsQuery,
): Promise<ReadonlyMap<string, readonly Place[]>> {
  const { rows } = await sql<Kept & { office: string }>`
    with visited as (select e.stream_id, jsonb_build_object('act', e.body -> 'act') as body, f.office_path,
        row_number() over (partition by f.office_path order by e.at desc) as place_in_office
      from case_event e join case_file f on f.id = e.stream_id
      where e.type = 'visitRecorded' and e.at >= ${since} and is_within(f.office_path, ${office}))
    select stream_id as case, office_path as office, body from visited
      where place_in_office <= ${MOST_VISITS_AN_OFFICE}`.execute(tx.db);
  const byOffice = Map.groupBy(rows, (row) => row.office);
  const placeIn = (row: Kept): Place => openBody<{ act: VisitAct }>(tx, row).act.place;
  return new Map([...byOffice].map(([path, found]) => [path, found.map(placeIn)]));
}
