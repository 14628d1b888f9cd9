import type { NameIt } from '../words/names.ts';
import { type Ask, type Item, unreadable } from './item.ts';
import { type Line, lines } from './lines.ts';
import { readJson } from './request.ts';

/** Why a line could not be read as text at all. */
const brokenLine = (broken: NonNullable<Line['broken']>, nameIt: NameIt): Item['content'] =>
  unreadable([
    {
      path: '',
      code: `line.${broken}`,
      wrong: nameIt(`line.${broken}`),
      right: nameIt(`line.${broken}Right`),
    },
  ]);

/** The families of an NDJSON file, one a line; empty lines are passed over. */
export async function* ndjsonSource(path: string, ask: Ask, nameIt: NameIt): AsyncGenerator<Item> {
  for await (const { number, bytes, text, broken } of lines(path)) {
    if (broken) yield { line: number, bytes, content: brokenLine(broken, nameIt) };
    else if (text.trim() !== '') yield { line: number, bytes, ...onLine(number, readJson(text, ask, nameIt)) };
  }
}

/** A place in the text of one line is a place on that line of the file. */
function onLine(line: number, read: Pick<Item, 'content' | 'family'>): Pick<Item, 'content' | 'family'> {
  if (read.content.ok) return read;
  return { ...read, content: unreadable(read.content.errors.map((error) => ({ ...error, line }))) };
}
