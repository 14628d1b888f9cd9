import { compare } from '@tirek/family';
import type { Call } from '../arguments.ts';
import { readFamily, refuseFile } from '../input/read-family.ts';
import { today } from '../show/day.ts';
import { ANSWERED, type ExitCode, type Terminal, UNDETERMINED } from '../terminal.ts';
import { comparisonPage } from './comparison-page.ts';

/** `tirek compare`: the same family on the same day under every regime, side by side. */
export async function run(call: Call, terminal: Terminal): Promise<ExitCode> {
  const json = call.flag('json');
  const read = await readFamily(call.arguments[0] ?? '-', terminal, json);
  if (!read.ok) return read.code;
  const result = compare(read.family, { on: call.day('on') ?? today() });
  if (!result.ok) return refuseFile(read.name, result.errors, terminal, json);
  const { comparison } = result;
  terminal.print(json ? JSON.stringify(comparison, null, 2) : comparisonPage(comparison, terminal));
  return comparison.regimes.some((r) => r.assessment.answer === 'undetermined') ? UNDETERMINED : ANSWERED;
}
