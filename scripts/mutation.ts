import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { optionsFor } from './mutation/options.ts';
import { BAR, type Score, scoreOf } from './mutation/score.ts';
import { isIn, MUTATED_ROOMS, NoSuchRoom, type Room, roomsNamed, sourcesOf, toldOf } from './mutation/rooms.ts';

/*
 * `npm run mutation [-- rules] [-- money] [-- ledger …]`: the sources of each room are changed in one place at a time (a `<` for a
 * `<=`, a branch never taken), and the tests of its package that come by there have to notice. Works on a copy. What got away
 * stands in reports/mutation/<package>.html. The last line is JSON; ends with 1 where a room is under the bar.
 */

const ROOT = path.resolve(import.meta.dirname, '..');

/** One run for the rooms of a package: the tests are the same. */
async function scoresIn(folder: string, rooms: readonly Room[]): Promise<[string, Score][]> {
  const mutate = rooms.flatMap((room) => sourcesOf(room, ROOT));
  process.env[MUTATED_ROOMS] = toldOf(rooms);
  const mutants = await new Stryker(optionsFor(folder, mutate)).runMutationTest();
  const ends = mutants.map(({ fileName, status }) => ({
    file: path.relative(ROOT, path.resolve(ROOT, fileName)).replaceAll('\\', '/'),
    status,
  }));
  return rooms.map((room) => [
    room.name,
    scoreOf(ends.filter(({ file }) => isIn(room, file)).map(({ status }) => status)),
  ]);
}

const COLUMNS = ['room', 'mutants', 'killed', 'survived', 'timeout', 'no coverage', 'score'];
const row = (cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(14) : String(cell).padStart(13))).join(''));

function tell(scores: readonly [string, Score][]): void {
  row(COLUMNS);
  for (const [room, { mutants, killed, survived, timeout, noCoverage, score }] of scores)
    row([room, mutants, killed, survived, timeout, noCoverage, `${score.toFixed(2)} %`]);
  const under = scores.filter(([, { score }]) => score < BAR).map(([room]) => room);
  console.log(under.length === 0 ? `Every room holds the bar of ${BAR} %.` : `Under ${BAR} %: ${under.join(', ')}.`);
  if (under.length > 0) process.exitCode = 1;
  console.log(JSON.stringify(Object.fromEntries(scores)));
}

process.chdir(ROOT);
try {
  const rooms = roomsNamed(process.argv.slice(2));
  for (const room of rooms) sourcesOf(room, ROOT);
  const scores: [string, Score][] = [];
  for (const [folder, its] of Map.groupBy(rooms, (room) => room.package)) scores.push(...(await scoresIn(folder, its)));
  tell(scores);
} catch (error) {
  if (!(error instanceof NoSuchRoom)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
