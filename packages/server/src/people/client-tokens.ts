import { createHash, randomBytes, randomUUIDv7 } from 'node:crypto';
import { type Actor, refuseToken } from '@tirek/casework';
import { sql } from 'kysely';
import { NotDone } from '../cases/execute.ts';
import type { Moment } from '../cases/moment.ts';
import type { ClientToken, ClientTokenEntry, ClientTokenMade } from '../contract/administration.ts';
import type { Database } from '../db/connect.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { findOffice } from './offices.ts';
import { findStaff } from './staff.ts';

const TOKEN_BYTES = 32;
/** So that a token is known for one wherever it was left by mistake. */
const PREFIX = 'tirek_';
const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** In whose name a token asks; undefined where it opens nothing. One question to the database; `day` is today. */
export async function findClient(database: Database, token: string, day: string): Promise<Actor | undefined> {
  const { rows } = await sql<{
    person: string;
    office_path: string;
  }>`select * from find_client_token(${hashToken(token)}, ${day})`.execute(database.app);
  const [row] = rows;
  return row && { person: row.person, role: 'client', office: row.office_path };
}

/** Makes a token for another system, in the name of an administrator. It is told here and never again. Throws `NotDone`. */
export async function makeClientToken(
  tx: ActorTransaction,
  person: string,
  { office, until }: ClientTokenEntry,
  { at, day }: Moment,
): Promise<ClientTokenMade> {
  const client = await findStaff(tx, person, day);
  if (!client) throw new NotDone({ unknown: true });
  const place = await findOffice(tx, office);
  if (!place) throw new NotDone({ refusal: { code: 'office.unknown' } });
  const refused = refuseToken(tx.actor, client, { office, until, today: day });
  if (refused) throw new NotDone({ refusal: refused.refusal });
  const [id, token] = [randomUUIDv7(), `${PREFIX}${randomBytes(TOKEN_BYTES).toString('base64url')}`];
  await tx.db
    .insertInto('client_token')
    .values({
      id,
      token_hash: hashToken(token),
      person,
      office: place.id,
      made_at: at,
      until_day: until,
      ended_at: null,
    })
    .execute();
  const detail = { token: id, office, until };
  tx.audit({ at, action: 'client.giveToken', subject: `person:${person}`, about: person, detail });
  return { id, office, madeAt: at, until, endedAt: null, token };
}

/** The tokens of another system in the territory of the one who asks, the newest first. */
export async function listClientTokens({ db }: ActorTransaction, person: string): Promise<ClientToken[]> {
  const rows = await db
    .selectFrom('client_token as token')
    .innerJoin('office', 'office.id', 'token.office')
    .select(['token.id', 'path as office', 'made_at as madeAt', 'until_day as until', 'ended_at as endedAt'])
    .where('person', '=', person)
    .orderBy('token.id', 'desc')
    .execute();
  return rows;
}

/** Ends a token at once. Throws `NotDone` where there is none the actor may end. */
export async function endClientToken(tx: ActorTransaction, person: string, id: string, at: string): Promise<void> {
  const ended = await tx.db
    .updateTable('client_token')
    .set({ ended_at: at })
    .where('id', '=', id)
    .where('person', '=', person)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (ended.numUpdatedRows !== 1n) throw new NotDone({ unknown: true });
  tx.audit({ at, action: 'client.endToken', subject: `person:${person}`, about: person, detail: { token: id } });
}
