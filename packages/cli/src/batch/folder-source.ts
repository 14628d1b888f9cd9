import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readText } from '../input/read-text.ts';
import type { NameIt } from '../words/names.ts';
import { type Ask, type Item, unreadable } from './item.ts';
import { readJson } from './request.ts';

async function readOne(path: string, ask: Ask, nameIt: NameIt): Promise<Pick<Item, 'content' | 'family'>> {
  const read = await readText(path);
  if (read.ok) return readJson(read.text, ask, nameIt);
  const error = { path: '', code: read.wrong[0], wrong: nameIt(...read.wrong), right: nameIt('file.right') };
  return { content: unreadable([error]) };
}

/** The families of a folder, one a `.json` file, in the order of their names. */
export async function* folderSource(folder: string, ask: Ask, nameIt: NameIt): AsyncGenerator<Item> {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => !entry.isDirectory() && entry.name.toLowerCase().endsWith('.json'))
    .map((entry) => entry.name)
    .sort();
  for (const [i, file] of names.entries()) {
    yield { file, bytes: (i + 1) / names.length, ...(await readOne(join(folder, file), ask, nameIt)) };
  }
}
