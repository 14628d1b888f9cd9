import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Line, lines } from './lines.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tirek-lines-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Buffer): Promise<Line[]> {
  const path = join(folder, 'file');
  await writeFile(path, content);
  return Array.fromAsync(lines(path));
}

test('lines are read whatever ends them, across the pieces a file comes in', async () => {
  const long = 'ә'.repeat(100_000);
  expect((await read(`${long}\r\nb\n\n${long}`)).map(({ number, text }) => [number, text])).toEqual([
    [1, long],
    [2, 'b'],
    [3, ''],
    [4, long],
  ]);
});

test('a byte order mark is no part of the first line', async () => {
  expect((await read('\uFEFFa\nb')).map(({ text }) => text)).toEqual(['a', 'b']);
});

test('an endless line is passed over without being held, and the next is read', async () => {
  const read5 = await read(`${'x'.repeat(5 * 1024 * 1024)}\nshort\n`);
  expect(read5.map(({ number, broken, text }) => [number, broken, text])).toEqual([
    [1, 'tooLong', ''],
    [2, undefined, 'short'],
  ]);
});

test('an empty file has no lines', async () => {
  expect(await read('')).toEqual([]);
});
