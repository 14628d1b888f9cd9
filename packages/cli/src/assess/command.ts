import { assess } from '@tirek/family';
import type { Call } from '../arguments.ts';
import { memberNames } from '../input/member-names.ts';
import { readFamily, refuseFile } from '../input/read-family.ts';
import { today } from '../show/day.ts';
import { ANSWERED, type ExitCode, type Terminal, UNDETERMINED } from '../terminal.ts';
import { answerPage } from './answer-page.ts';
import { programmeOf } from './programme.ts';
import { tracePage } from './trace-page.ts';

/** `tirek assess`: one family file in, one explained answer out. */
export async function run(call: Call, terminal: Terminal): Promise<ExitCode> {
  const json = call.flag('json');
  const read = await readFamily(call.arguments[0] ?? '-', terminal, json);
  if (!read.ok) return read.code;
  const ask = { on: call.day('on') ?? today(), ...programmeOf(call), lumpSum: call.flag('lump-sum') };
  const result = assess(read.family, ask);
  if (!result.ok) return refuseFile(read.name, result.errors, terminal, json);
  const { assessment } = result;
  if (json) terminal.print(JSON.stringify(assessment, null, 2));
  else {
    terminal.print(answerPage(assessment, memberNames(read.family), terminal));
    if (call.flag('trace')) terminal.print(tracePage(assessment, terminal));
  }
  return assessment.answer === 'undetermined' ? UNDETERMINED : ANSWERED;
}
