import type { ActorTransaction } from '../db/with-actor.ts';

/** So many mistakes are free; each further one doubles the wait, up to the longest. */
const FREE_MISTAKES = 4;
const FIRST_WAIT_S = 30;
const LONGEST_WAIT_S = 15 * 60;
/** Mistakes older than this are forgotten. */
const MEMORY_MS = 24 * 60 * 60 * 1000;
/** A whole office stands behind one address and begins at the same hour: so many mistakes at once, so many a minute. */
const MISTAKES_OF_AN_ADDRESS = 200;
const FORGIVEN_A_MINUTE = 5;
const ADDRESS_WAIT_S = 60;
/** Whoever came in from an address is known there for so long. */
const KNOWN_MS = 90 * 24 * 60 * 60 * 1000;

/** Who knocks, by hashes: nobody reads logins or addresses in the table. */
export interface Knock {
  readonly login: string;
  readonly address: string;
}

/** How long a login is locked after so many mistakes in a row, seconds. */
export function waitAfter(mistakes: number): number {
  if (mistakes <= FREE_MISTAKES) return 0;
  return Math.min(FIRST_WAIT_S * 2 ** (mistakes - FREE_MISTAKES - 1), LONGEST_WAIT_S);
}

const later = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();
/** The counter of a login at an address where it is known. */
const atDesk = ({ login, address }: Knock): string => `${login}@${address}`;

/** The counter of a key, locked until the transaction ends: a hundred guesses sent at once are a hundred mistakes. */
async function lockCounter({ db }: ActorTransaction, key: string, at: string) {
  await db
    .insertInto('sign_in_attempt')
    .values({ key_hash: key, failed_count: 0, locked_until: null, last_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return db.selectFrom('sign_in_attempt').selectAll().where('key_hash', '=', key).forUpdate().executeTakeFirstOrThrow();
}

async function countAtKey(tx: ActorTransaction, key: string, at: string): Promise<string | undefined> {
  const before = await lockCounter(tx, key, at);
  if (before.locked_until !== null && before.locked_until > at) return before.locked_until;
  const mistakes = (Date.parse(at) - Date.parse(before.last_at) > MEMORY_MS ? 0 : before.failed_count) + 1;
  const wait = waitAfter(mistakes);
  await tx.db
    .updateTable('sign_in_attempt')
    .set({ failed_count: mistakes, locked_until: wait === 0 ? null : later(at, wait * 1000), last_at: at })
    .where('key_hash', '=', key)
    .execute();
  return undefined;
}

async function countAtAddress(tx: ActorTransaction, address: string, at: string): Promise<string | undefined> {
  const before = await lockCounter(tx, address, at);
  const minutes = Math.max(0, Date.parse(at) - Date.parse(before.last_at)) / 60_000;
  const forgiven = Math.floor(minutes * FORGIVEN_A_MINUTE);
  const mistakes = Math.max(0, before.failed_count - forgiven) + 1;
  if (mistakes > MISTAKES_OF_AN_ADDRESS) return later(at, ADDRESS_WAIT_S * 1000);
  await tx.db
    .updateTable('sign_in_attempt')
    .set({ failed_count: mistakes, last_at: forgiven > 0 ? at : before.last_at })
    .where('key_hash', '=', address)
    .execute();
  return undefined;
}

const isKnown = async ({ db }: ActorTransaction, { login, address }: Knock, at: string): Promise<boolean> =>
  (await db
    .selectFrom('known_sign_in')
    .select('last_at')
    .where('login_hash', '=', login)
    .where('address_hash', '=', address)
    .where('last_at', '>', later(at, -KNOWN_MS))
    .executeTakeFirst()) !== undefined;

/**
 * Counts a knock as a mistake before it is judged. Returns until when the door is locked, where it is. Who has come in from
 * this address before is counted by themselves: guesses from elsewhere lock nobody out at their own desk, and the mistakes
 * of one office lock out none of its people.
 */
export async function countKnock(tx: ActorTransaction, knock: Knock, at: string): Promise<string | undefined> {
  if (await isKnown(tx, knock, at)) return countAtKey(tx, atDesk(knock), at);
  return (await countAtAddress(tx, knock.address, at)) ?? (await countAtKey(tx, knock.login, at));
}

/** Takes a knock back that was right, and remembers the address. */
export async function forgiveKnock(tx: ActorTransaction, knock: Knock, at: string): Promise<void> {
  const { login: login_hash, address: address_hash } = knock;
  const known = await isKnown(tx, knock, at);
  await tx.db
    .deleteFrom('sign_in_attempt')
    .where('key_hash', '=', known ? atDesk(knock) : knock.login)
    .execute();
  if (!known)
    await tx.db
      .updateTable('sign_in_attempt')
      .set((counter) => ({ failed_count: counter('failed_count', '-', 1) }))
      .where('key_hash', '=', knock.address)
      .where('failed_count', '>', 0)
      .execute();
  await tx.db
    .insertInto('known_sign_in')
    .values({ login_hash, address_hash, last_at: at })
    .onConflict((conflict) => conflict.columns(['login_hash', 'address_hash']).doUpdateSet({ last_at: at }))
    .execute();
}

/** Forgets mistakes and addresses that are too old to matter. To be run as the system. */
export async function forgetKnocks({ db }: ActorTransaction, at: string): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('last_at', '<', later(at, -MEMORY_MS)).execute();
  await db.deleteFrom('known_sign_in').where('last_at', '<', later(at, -KNOWN_MS)).execute();
}
