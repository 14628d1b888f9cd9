import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { BadBankFile } from './bad-bank-file.ts';
import { LARGEST_BANK_FILE } from './read-bank-file.ts';

/** A file as it came: known by the hash of its content, kept packed. */
export interface KeptFile {
  /** SHA-256 in hexadecimal digits. */
  readonly hash: string;
  readonly size: number;
  readonly packed: Buffer;
}

/** Keeps a file as it comes: packed, so that a large one needs little memory. Throws `BadBankFile` where it is too large. */
export async function keepFile(content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<KeptFile> {
  const hash = createHash('sha256');
  const packed: Buffer[] = [];
  let size = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of content) {
      size += piece.length;
      if (size > LARGEST_BANK_FILE) throw new BadBankFile('tooLarge', { line: 1, element: '' });
      hash.update(piece);
      yield piece;
    }
  }
  await pipeline(Readable.from(counted(), { objectMode: false }), createGzip({ level: 3 }), async (pieces) => {
    for await (const piece of pieces) packed.push(piece as Buffer);
  });
  return { hash: hash.digest('hex'), size, packed: Buffer.concat(packed) };
}

/** The content of a file that is kept, piece by piece. */
export const openFile = (packed: Uint8Array): AsyncIterable<Uint8Array> =>
  Readable.from([Buffer.from(packed)]).pipe(createGunzip());
