import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { KeyRing } from './keys.ts';

/** What may be searched for by its hash. Hashes of different kinds never meet. */
export type Searchable =
  | 'iin'
  | 'phone'
  | 'account'
  | 'nameWord'
  | 'address'
  | 'family'
  | 'login'
  | 'network'
  | 'request'
  | 'sign';

/**
 * Seals what identifies a person and makes the hashes by which it is found again. `place` says where the sealed text
 * belongs (`case_file.name/<case>`): moved to another row it does not open.
 */
export interface Personal {
  seal(text: string, place: string): string;
  /** Throws where the text was changed, stands in another place, or its key is gone. */
  open(sealed: string, place: string): string;
  sealBytes(bytes: Uint8Array, place: string): Buffer;
  openBytes(sealed: Uint8Array, place: string): Buffer;
  hash(kind: Searchable, text: string): string;
  /** Names of the keys that are needed to open what is sealed. */
  readonly keyNames: readonly string[];
}

const NONCE = 12;
const TAG = 16;
const SEPARATOR = 0x2e;

/** AES-256-GCM under a named key: `name.` nonce, tag, content. HMAC-SHA256 for searching. */
export function personalWith({ current, sealing, search }: KeyRing): Personal {
  const keyNamed = (name: string) => {
    const key = sealing.get(name);
    if (!key) throw new Error(`there is no key "${name}" to open what it sealed`);
    return key;
  };
  const sealWhole = (bytes: Uint8Array, place: string): Buffer => {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', keyNamed(current), nonce).setAAD(Buffer.from(place));
    const content = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), content]);
  };
  const openWhole = (name: string, whole: Uint8Array, place: string): Buffer => {
    const decipher = createDecipheriv('aes-256-gcm', keyNamed(name), whole.subarray(0, NONCE), { authTagLength: TAG })
      .setAAD(Buffer.from(place))
      .setAuthTag(whole.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(whole.subarray(NONCE + TAG)), decipher.final()]);
  };
  return {
    seal: (text, place) => `${current}.${sealWhole(Buffer.from(text), place).toString('base64url')}`,
    open(sealed, place) {
      const cut = sealed.indexOf('.');
      return openWhole(sealed.slice(0, cut), Buffer.from(sealed.slice(cut + 1), 'base64url'), place).toString();
    },
    sealBytes: (bytes, place) => Buffer.concat([Buffer.from(`${current}.`), sealWhole(bytes, place)]),
    openBytes(sealed, place) {
      const cut = sealed.indexOf(SEPARATOR);
      return openWhole(Buffer.from(sealed.subarray(0, cut)).toString(), sealed.subarray(cut + 1), place);
    },
    hash: (kind, text) => createHmac('sha256', search).update(`${kind}:${text}`).digest('base64url'),
    keyNames: [...sealing.keys()],
  };
}
