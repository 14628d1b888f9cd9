import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { Call } from '../arguments.ts';
import { programmeOf } from '../assess/programme.ts';
import { fileFault } from '../input/read-text.ts';
import { today } from '../show/day.ts';
import { ANSWERED, BAD_INPUT, type ExitCode, refuse, type Terminal, UNDETERMINED } from '../terminal.ts';
import { namer, type NameIt } from '../words/names.ts';
import { csvSource, UnreadableTable } from './csv/csv-source.ts';
import { folderSource } from './folder-source.ts';
import type { Ask, Item } from './item.ts';
import { ndjsonSource } from './ndjson-source.ts';
import { Output } from './output.ts';
import { Progress } from './progress.ts';
import { answer } from './result.ts';
import { csvWriter, ndjsonWriter, type Writer } from './writers.ts';

const INTERRUPTED = 130;

interface Input {
  readonly items: AsyncGenerator<Item>;
  /** What `bytes` of the last item will be. */
  readonly size: number;
}

/** Chooses the reader by what the path is; undefined where its ending says nothing. */
async function openInput(path: string, ask: Ask, nameIt: NameIt): Promise<Input | undefined> {
  const about = await stat(path);
  if (about.isDirectory()) return { items: folderSource(path, ask, nameIt), size: 1 };
  const ending = extname(path).toLowerCase();
  if (ending === '.csv' || ending === '.tsv') return { items: csvSource(path, ask, nameIt), size: about.size };
  if (ending === '.ndjson' || ending === '.jsonl') return { items: ndjsonSource(path, ask, nameIt), size: about.size };
  return undefined;
}

function writerOf(call: Call, terminal: Terminal): Writer {
  const byName = call.text('out')?.toLowerCase().endsWith('.csv') ? 'csv' : 'ndjson';
  const format = call.text('format') ?? byName;
  return format === 'csv' ? csvWriter(terminal.language) : ndjsonWriter(call.flag('trace'));
}

/** Set by Ctrl-C: the family at work is finished, what is answered is kept, the rest is left. */
function interruption(): { asked: boolean } {
  const state = { asked: false };
  process.once('SIGINT', () => (state.asked = true));
  return state;
}

async function work(
  input: Input,
  output: Output,
  writer: Writer,
  progress: Progress,
  nameIt: NameIt,
): Promise<boolean> {
  const stop = interruption();
  try {
    await output.write(writer.head);
    for await (const item of input.items) {
      const result = answer(item, nameIt);
      await output.write(writer.line(result));
      progress.add(result, item.bytes / Math.max(1, input.size));
      if (stop.asked) break;
    }
  } finally {
    await output.close();
  }
  return stop.asked;
}

function exitCode({ counts }: Progress, stopped: boolean): ExitCode {
  if (stopped) return INTERRUPTED;
  if (counts.bad > 0) return BAD_INPUT;
  return counts.undetermined > 0 ? UNDETERMINED : ANSWERED;
}

/** `tirek batch`: every family of a file or folder answered on a line of its own; a bad one never stops the rest. */
export async function run(call: Call, terminal: Terminal): Promise<ExitCode> {
  const path = call.arguments[0] ?? '';
  const out = call.text('out');
  if (out !== undefined && resolve(out) === resolve(path))
    return refuse(terminal, terminal.words('batch.same', { file: out }));
  const ask = { on: call.day('on') ?? today(), ...programmeOf(call), lumpSum: call.flag('lump-sum') };
  const nameIt = await namer();
  const progress = new Progress(terminal);
  let at = path;
  try {
    const input = await openInput(path, ask, nameIt);
    if (!input) return refuse(terminal, terminal.words('batch.ending', { file: path }));
    at = out ?? path;
    const stopped = await work(input, await Output.open(out), writerOf(call, terminal), progress, nameIt);
    terminal.complain(progress.summary(stopped));
    return exitCode(progress, stopped);
  } catch (error) {
    if (error instanceof UnreadableTable)
      return refuse(terminal, terminal.words('batch.table', { file: path, why: terminal.words(...error.said) }));
    if (error instanceof Error && 'code' in error) return refuse(terminal, terminal.words(...fileFault(error, at)));
    throw error;
  }
}
