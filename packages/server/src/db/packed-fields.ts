import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/*
 * The trace of a determination repeats its texts and figures so often that it is kept packed: about 150 kB of JSON become
 * 25. What is packed says so itself, so that what was written before, or was small, is read as it stands.
 */

/** What holds a field of this name is packed: Zstandard over its JSON, in base64. One that came so from outside is packed once more. */
const MARK = '$zstd';
/** Characters of JSON from which on packing pays. */
const LARGE = 8192;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The quickest level: the next ones make a trace hardly smaller. */
const params = { [constants.ZSTD_c_compressionLevel]: 1 };
const pack = (json: string): Fields => ({ [MARK]: zstdCompressSync(json, { params }).toString('base64') });

function packField(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const json = JSON.stringify(value);
  return json.length > LARGE || MARK in value ? pack(json) : value;
}

function unpackField(value: unknown): unknown {
  const packed = isFields(value) ? value[MARK] : undefined;
  if (typeof packed !== 'string') return value;
  return JSON.parse(zstdDecompressSync(Buffer.from(packed, 'base64')).toString()) as unknown;
}

const eachField = (body: unknown, change: (value: unknown) => unknown): unknown =>
  isFields(body) ? Object.fromEntries(Object.entries(body).map(([name, field]) => [name, change(field)])) : body;

/** The body with its large fields packed; everything else is untouched. */
export const packFields = (body: unknown): unknown => eachField(body, packField);

/** The body as it was before `packFields`. */
export const unpackFields = (body: unknown): unknown => eachField(body, unpackField);
