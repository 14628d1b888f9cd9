import { replay, type ReplayedDetermination } from '@tirek/casework';
import type { Call } from '../arguments.ts';
import { readText } from '../input/read-text.ts';
import { shownDay } from '../show/day.ts';
import { money } from '../show/money.ts';
import { ANSWERED, type ExitCode, refuse, type Terminal, UNDETERMINED } from '../terminal.ts';
import { readHistory } from './read-history.ts';

function lineOf({ on, same, sameFacts, stored, recomputed }: ReplayedDetermination, terminal: Terminal): string {
  const { words, language } = terminal;
  const was = { day: shownDay(on), amount: money(stored.total, language) };
  if (!same)
    return words('replay.differs', { ...was, now: recomputed ? money(recomputed.total, language) : words('unknown') });
  return words(sameFacts ? 'replay.same' : 'replay.otherFacts', was);
}

/** `tirek replay`: every determination of a case reckoned again from its history, to the tenge. */
export async function run(call: Call, terminal: Terminal): Promise<ExitCode> {
  const [path = '-'] = call.arguments;
  const read = await readText(path);
  if (!read.ok) return refuse(terminal, terminal.words(...read.wrong));
  const file = path === '-' ? terminal.words('file.standardInput') : path;
  const told = readHistory(read.text, file);
  if (!told.ok) return refuse(terminal, terminal.words(...told.wrong));
  const replayed = replay(told.history);
  if (call.flag('json')) terminal.print(JSON.stringify(replayed, null, 2));
  else if (replayed.determinations.length === 0) terminal.print(terminal.words('replay.none'));
  else terminal.print(replayed.determinations.map((one) => lineOf(one, terminal)));
  return replayed.same ? ANSWERED : UNDETERMINED;
}
