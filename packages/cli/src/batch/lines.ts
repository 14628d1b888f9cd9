import { createReadStream } from 'node:fs';

/** Longest line that is read; a family of sixty members with all its incomes takes less than a tenth of it. */
const LONGEST_LINE = 4 * 1024 * 1024;
const LINE_FEED = 0x0a;

/** One line of a file. `broken` says why it has no text. */
export interface Line {
  readonly number: number;
  /** Bytes of the file read by the end of this line. */
  readonly bytes: number;
  readonly text: string;
  readonly broken?: 'tooLong' | 'notUtf8';
}

/** Reads a file line by line in bounded memory. Line ends are LF or CR LF; a byte order mark is left out. */
export async function* lines(path: string): AsyncGenerator<Line> {
  let number = 0;
  let bytes = 0;
  let size = 0;
  let parts: Buffer[] = [];
  const keep = (part: Buffer): void => {
    size += part.length;
    if (size <= LONGEST_LINE) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    number += 1;
    bytes += size + 1;
    const line = { number, bytes, ...textOf(parts, size) };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      start = end + 1;
      yield finish();
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function textOf(parts: readonly Buffer[], size: number): { text: string; broken?: 'tooLong' | 'notUtf8' } {
  if (size > LONGEST_LINE) return { text: '', broken: 'tooLong' };
  try {
    const text = decoder.decode(Buffer.concat(parts));
    return { text: text.endsWith('\r') ? text.slice(0, -1) : text };
  } catch {
    return { text: '', broken: 'notUtf8' };
  }
}
