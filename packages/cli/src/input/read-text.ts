import { open } from 'node:fs/promises';
import type { Said } from '../words/translate.ts';

/** No family needs more; a larger file is something else. */
const LARGEST_FILE = 16 * 1024 * 1024;

export type TextRead = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly wrong: Said };

/** What the system's refusal to open, read or write a file means to a person. */
export function fileFault(error: unknown, file: string): Said {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return ['file.missing', { file }];
  if (code === 'EACCES' || code === 'EPERM') return ['file.forbidden', { file }];
  if (code === 'EISDIR') return ['file.folder', { file }];
  return ['file.unreadable', { file, code }];
}

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST_FILE) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function bytesOfFile(path: string): Promise<Buffer | undefined> {
  await using file = await open(path);
  return await bytesOf(file.createReadStream({ autoClose: false }));
}

/** Reads a whole text in UTF-8, of a file or (`-`) of standard input. */
export async function readText(path: string): Promise<TextRead> {
  let bytes: Buffer | undefined;
  try {
    bytes = await (path === '-' ? bytesOf(process.stdin) : bytesOfFile(path));
  } catch (error) {
    return { ok: false, wrong: fileFault(error, path) };
  }
  if (bytes === undefined) return { ok: false, wrong: ['file.tooLarge', { file: path }] };
  try {
    // A byte order mark is left out by the decoder.
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, wrong: ['file.notUtf8', { file: path }] };
  }
}
