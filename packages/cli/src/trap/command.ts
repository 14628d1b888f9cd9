import { writeFile } from 'node:fs/promises';
import { budgetCurve, type FileError } from '@tirek/family';
import type { Call } from '../arguments.ts';
import { programmeOf } from '../assess/programme.ts';
import { memberNames } from '../input/member-names.ts';
import { readFamily, refuseFile } from '../input/read-family.ts';
import { fileFault } from '../input/read-text.ts';
import { today } from '../show/day.ts';
import { ANSWERED, type ExitCode, refuse, type Terminal, UNDETERMINED } from '../terminal.ts';
import { curvePage } from './curve-page.ts';
import { curveSvg } from './curve-svg.ts';

function askOf(call: Call) {
  const member = call.text('member');
  const highest = call.amount('highest');
  return {
    on: call.day('on') ?? today(),
    ...programmeOf(call),
    ...(member === undefined ? {} : { member }),
    ...(highest === undefined ? {} : { highest }),
  };
}

async function save(svg: string, path: string, terminal: Terminal): Promise<ExitCode> {
  try {
    await writeFile(path, svg);
  } catch (error) {
    return refuse(terminal, terminal.words(...fileFault(error, path)));
  }
  terminal.complain(terminal.words('trap.saved', { file: path }));
  return ANSWERED;
}

/** An error about `--member` names the option, not a place in the file. */
const errorsOf = (errors: readonly FileError[]): FileError[] =>
  errors.map((error) => (error.path === 'member' ? { ...error, path: '--member' } : error));

/** `tirek trap`: what stays in the family as one member earns more, as a table, a chart and in words. */
export async function run(call: Call, terminal: Terminal): Promise<ExitCode> {
  const json = call.flag('json');
  const read = await readFamily(call.arguments[0] ?? '-', terminal, json);
  if (!read.ok) return read.code;
  const result = budgetCurve(read.family, askOf(call));
  if (!result.ok) return refuseFile(read.name, errorsOf(result.errors), terminal, json);
  const { curve } = result;
  const names = memberNames(read.family);
  terminal.print(json ? JSON.stringify(curve, null, 2) : curvePage(curve, names, terminal));
  if (curve.points.length === 0) return UNDETERMINED;
  const path = call.text('svg');
  return path === undefined ? ANSWERED : save(curveSvg(curve, names, terminal), path, terminal);
}
