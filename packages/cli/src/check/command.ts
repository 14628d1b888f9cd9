import type { FamilyFile } from '@tirek/family';
import type { Call } from '../arguments.ts';
import { readFamily } from '../input/read-family.ts';
import { ANSWERED, type ExitCode, type Terminal } from '../terminal.ts';

function summary(family: FamilyFile, { words }: Terminal): string {
  return words('check.good', { members: family.members.length, incomes: family.incomes?.length ?? 0 });
}

/** `tirek check`: whether a family file can be read, and if not, what to mend. */
export async function run(call: Call, terminal: Terminal): Promise<ExitCode> {
  const json = call.flag('json');
  const read = await readFamily(call.arguments[0] ?? '-', terminal, json);
  if (!read.ok) return read.code;
  terminal.print(json ? JSON.stringify({ errors: [] }, null, 2) : summary(read.family, terminal));
  return ANSWERED;
}
