import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUIDv7, sign, verify } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTransaction } from '../db/with-actor.ts';

/** A signature and the public key it is checked with; both base64url. */
export interface Signature {
  readonly publicKey: string;
  readonly signature: string;
}

/**
 * Signs in the name of the person who acts, and of nobody else. Here with keys in the database; a card or the national
 * certification centre's program can stand behind the same port.
 */
export interface Signer {
  /** Throws where the person has no key. */
  sign(tx: ActorTransaction, text: string): Promise<Signature>;
}

const placeOf = (id: string): string => `person_private_key/${id}`;

/** Gives a person an Ed25519 key instead of the one before, and returns the public one. As the person or the system. */
export async function makeSigningKey({ db, personal }: ActorTransaction, person: string, at: string): Promise<string> {
  const id = randomUUIDv7();
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const publicText = publicKey.export({ type: 'spki', format: 'der' }).toString('base64url');
  const sealed = personal.seal(privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64url'), placeOf(id));
  await db
    .updateTable('person_signing_key')
    .set({ revoked_at: at })
    .where('person', '=', person)
    .where('revoked_at', 'is', null)
    .execute();
  await db
    .insertInto('person_signing_key')
    .values({ id, person, public_key: publicText, created_at: at, revoked_at: null })
    .execute();
  await db.insertInto('person_private_key').values({ id, person, sealed }).execute();
  return publicText;
}

/** Gives a person their first key, where they have none in use. As an administrator or the system. */
export async function giveSigningKey(tx: ActorTransaction, person: string, at: string): Promise<void> {
  const inUse = await tx.db
    .selectFrom('person_signing_key')
    .select('id')
    .where('person', '=', person)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (!inUse) await makeSigningKey(tx, person, at);
}

/** Makes signatures of one person. */
export type Sign = (text: string) => Signature;

/** The key of the one who acts, opened: the database shows it to nobody else. Undefined where they have none. */
export async function openSigningKey({ db, actor, personal }: ActorTransaction): Promise<Sign | undefined> {
  const key = await db
    .selectFrom('person_signing_key as key')
    .innerJoin('person_private_key as secret', 'secret.id', 'key.id')
    .select(['key.id', 'public_key', 'sealed'])
    // As text: the program itself acts too, and is no account.
    .where(sql<string>`key.person::text`, '=', actor.person)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (!key) return undefined;
  const der = Buffer.from(personal.open(key.sealed, placeOf(key.id)), 'base64url');
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const publicKey = key.public_key;
  return (text) => ({ publicKey, signature: sign(null, Buffer.from(text), privateKey).toString('base64url') });
}

/** Signs with the key in the database, which opens for its person only. */
export const databaseSigner: Signer = {
  async sign(tx, text) {
    const signs = await openSigningKey(tx);
    if (!signs) throw new Error('the person who acts has no signing key');
    return signs(text);
  },
};

/** Whether a signature over the text was made with the private key of the public one. False for what is no key at all. */
export function verifySignature(publicKey: string, text: string, signature: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64url'), format: 'der', type: 'spki' });
    return (
      key.asymmetricKeyType === 'ed25519' && verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64url'))
    );
  } catch {
    return false;
  }
}

/** All public keys these persons ever had, for checking what they signed: a key that was replaced still proves its votes. */
export async function findPublicKeys(
  { db }: ActorTransaction,
  persons: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (persons.length === 0) return new Map();
  const rows = await db
    .selectFrom('person_signing_key')
    .select(['person', 'public_key'])
    .where('person', 'in', persons)
    .execute();
  return new Map(
    persons.map((person) => [person, rows.filter((row) => row.person === person).map((row) => row.public_key)]),
  );
}
