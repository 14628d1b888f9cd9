import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '@tirek/casework';
import { sql } from 'kysely';
import type { Database } from '../db/connect.ts';
import { type ActorTransaction, SYSTEM, withActor } from '../db/with-actor.ts';
import type { Locale } from './accounts.ts';

/** A working day and a little. */
const LONGEST_MS = 12 * 60 * 60 * 1000;
/** Unused for so long it is over: the officer has left the desk. */
const IDLE_MS = 60 * 60 * 1000;
/** Being seen is written down no more often than this. */
const SEEN_EVERY_MS = 5 * 60 * 1000;
const TOKEN_BYTES = 32;

/** What goes to the browser: the token into a cookie, the other into the header of every command. */
export interface NewSession {
  readonly token: string;
  readonly csrf: string;
  readonly expiresAt: string;
}

/** Who asks, in which role. */
export interface Session {
  readonly person: string;
  readonly locale: Locale;
  readonly csrf: string;
  readonly expiresAt: string;
  /** Whether the password was given by somebody else: nothing is done with it but changing it. */
  readonly passwordToChange: boolean;
  /** The role assignment in use; none for a citizen, or for staff who have not chosen yet. */
  readonly assignment: { readonly id: string; readonly role: Role; readonly officePath: string } | undefined;
}

const random = (): string => randomBytes(TOKEN_BYTES).toString('base64url');
/** Whoever reads the table cannot use what they read. */
const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
const shifted = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

/** Begins a session of somebody who has signed in. `assignment` must be theirs; for how long is looked at on every use. */
export async function beginSession(
  { db }: ActorTransaction,
  person: string,
  assignment: string | undefined,
  at: string,
): Promise<NewSession> {
  const [token, csrf, expiresAt] = [random(), random(), shifted(at, LONGEST_MS)];
  await db
    .insertInto('session')
    .values({
      token_hash: hashToken(token),
      person,
      assignment: assignment ?? null,
      csrf,
      created_at: at,
      seen_at: at,
      expires_at: expiresAt,
    })
    .execute();
  return { token, csrf, expiresAt };
}

interface FoundSession {
  readonly person: string;
  readonly locale: Locale;
  readonly csrf: string;
  readonly seen_at: string;
  readonly expires_at: string;
  readonly assignment: string | null;
  readonly role: Role | null;
  readonly office_path: string | null;
  readonly password_to_change: boolean;
}

/**
 * The session of a token; undefined where there is none, it is over, or the role it acts in has ended. One question to
 * the database; being seen is written down now and then. `at` is now, `day` today.
 */
export async function findSession(
  database: Database,
  token: string,
  at: string,
  day: string,
): Promise<Session | undefined> {
  const hash = hashToken(token);
  const { rows } = await sql<FoundSession>`select * from find_session(${hash}, ${at}, ${day})`.execute(database.app);
  const [row] = rows;
  if (!row) return undefined;
  const idle = Date.parse(at) - Date.parse(row.seen_at);
  if (idle > IDLE_MS) return undefined;
  if (idle > SEEN_EVERY_MS)
    await withActor(database, SYSTEM, ({ db }) =>
      db.updateTable('session').set({ seen_at: at }).where('token_hash', '=', hash).execute(),
    );
  const { person, locale, csrf, expires_at: expiresAt, assignment: id, role, office_path: officePath } = row;
  const assignment = id !== null && role !== null && officePath !== null ? { id, role, officePath } : undefined;
  return { person, locale, csrf, expiresAt, passwordToChange: row.password_to_change, assignment };
}

/**
 * Whether the session of a token still lasts. Asking is not being seen: a window that is left open keeps no session alive.
 */
export async function isSessionOpen(database: Database, token: string, at: string, day: string): Promise<boolean> {
  const { rows } = await sql<FoundSession>`select * from find_session(${hashToken(token)}, ${at}, ${day})`.execute(
    database.app,
  );
  const [row] = rows;
  return row !== undefined && Date.parse(at) - Date.parse(row.seen_at) <= IDLE_MS;
}

/** Ends a session. */
export async function endSession({ db }: ActorTransaction, token: string): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', hashToken(token)).execute();
}

/** Ends every session of a person but the one of this token. As the person or the system. */
export async function endOtherSessions({ db }: ActorTransaction, person: string, token: string): Promise<void> {
  await db.deleteFrom('session').where('person', '=', person).where('token_hash', '!=', hashToken(token)).execute();
}

/** The same person goes on with a new token, in another role where one is given: the old token is worth nothing from now on. */
export async function rotateSession(
  tx: ActorTransaction,
  token: string,
  assignment: string | undefined,
  at: string,
): Promise<NewSession | undefined> {
  const old = await tx.db
    .deleteFrom('session')
    .where('token_hash', '=', hashToken(token))
    .returning('person')
    .executeTakeFirst();
  return old && beginSession(tx, old.person, assignment, at);
}

/** Removes sessions that are over. To be run as the system. */
export async function forgetSessions({ db }: ActorTransaction, at: string): Promise<void> {
  await db
    .deleteFrom('session')
    .where((where) => where.or([where('expires_at', '<', at), where('seen_at', '<', shifted(at, -IDLE_MS))]))
    .execute();
}
