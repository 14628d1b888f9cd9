import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';

/** Keys in use: one seals what is new, older ones still open what they sealed, one makes the hashes for searching. */
export interface KeyRing {
  readonly current: string;
  readonly sealing: ReadonlyMap<string, KeyObject>;
  readonly search: KeyObject;
}

/** Where keys come from: a file, the environment, or a key management service behind the same port. */
export interface KeyKeeper {
  /** Throws where there are none, or where they are not whole. */
  load(): Promise<KeyRing>;
}

const BYTES = 32;
const KeyText = z.base64url().refine((text) => Buffer.from(text, 'base64url').length === BYTES, {
  message: `must be ${BYTES} bytes in base64url`,
});
/** `{ "current": "k1", "sealing": { "k1": "…" }, "search": "…" }`; each key is 32 bytes in base64url. */
const KeyRingText = z.strictObject({
  current: z.string(),
  sealing: z.record(z.string().regex(/^[a-z0-9-]{1,20}$/), KeyText),
  search: KeyText,
});

const toKey = (text: string): KeyObject => createSecretKey(Buffer.from(text, 'base64url'));

/** Reads keys from their JSON text. The error names the field and never quotes a key. */
export function parseKeys(text: string, source: string): KeyRing {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(`${source}: this is not JSON; expected {"current","sealing","search"}`);
  }
  const read = KeyRingText.safeParse(json);
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.') || 'keys'}: ${issue.code}`);
    throw new Error(`${source}: ${wrong.join('; ')} (each key is ${BYTES} bytes in base64url)`);
  }
  const { current, sealing, search } = read.data;
  if (sealing[current] === undefined) throw new Error(`${source}: current: there is no sealing key of that name`);
  const keys = Object.entries(sealing).map(([id, key]) => [id, toKey(key)] as const);
  return { current, sealing: new Map(keys), search: toKey(search) };
}

/** New keys, as text to be kept. */
export function makeKeys(): string {
  const key = (): string => randomBytes(BYTES).toString('base64url');
  return `${JSON.stringify({ current: 'k1', sealing: { k1: key() }, search: key() }, undefined, 2)}\n`;
}

/** Keys in `keys.json` of the data folder, readable by the server's user only; made at the first start. */
export function keyFile(folder: string): KeyKeeper {
  const file = path.join(folder, 'keys.json');
  return {
    async load() {
      try {
        // "wx": whoever comes second reads what the first has made.
        await writeFile(file, makeKeys(), { mode: 0o600, flag: 'wx' });
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      }
      return parseKeys(await readFile(file, 'utf8'), file);
    },
  };
}

/** Keys given in the environment (TIREK_KEYS), for servers without a folder of their own. */
export const givenKeys = (text: string): KeyKeeper => ({ load: async () => parseKeys(text, 'TIREK_KEYS') });

/** The keys of the environment where they are given, or those of the data folder, which is made. */
export async function loadKeys(given: string | undefined, folder: string): Promise<KeyRing> {
  if (given !== undefined) return givenKeys(given).load();
  await mkdir(folder, { recursive: true, mode: 0o711 });
  return keyFile(folder).load();
}
