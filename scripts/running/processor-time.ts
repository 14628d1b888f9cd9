import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/*
 * Who had the processors while something was measured: ours, or somebody else on the same machine. Linux only; elsewhere
 * nothing is told.
 */

/** The kernel counts in hundredths of a second. */
const TICKS = 100;

interface Process {
  readonly id: number;
  readonly parent: number;
  /** Seconds, with those of children that have ended. */
  readonly seconds: number;
}

function readProcess(id: string): Process | undefined {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name may hold anything; what follows its last bracket are numbers.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return { id: Number(id), parent: Number(fields[1]), seconds: ticks / TICKS };
  } catch {
    return undefined;
  }
}

/** Processor seconds so far: of a process itself, of all below it, of this process, and of the whole machine. */
export interface ProcessorTime {
  readonly own: number;
  readonly below: number;
  readonly here: number;
  readonly machine: number;
  readonly at: number;
}

function machineSeconds(): number {
  const [, ...fields] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').split(/\s+/);
  const [user = 0, niced = 0, system = 0, , , interrupts = 0, soft = 0, stolen = 0] = fields.map(Number);
  return (user + niced + system + interrupts + soft + stolen) / TICKS;
}

/** What a server and its PostgreSQL have used so far; undefined where the system does not tell. */
export function processorTimeOf(server: number | undefined): ProcessorTime | undefined {
  if (process.platform !== 'linux' || server === undefined) return undefined;
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readProcess(name) ?? []) : []));
  const isBelow = ({ parent }: Process): boolean => {
    for (let at = parent; at > 1; at = all.find(({ id }) => id === at)?.parent ?? 0) if (at === server) return true;
    return false;
  };
  const { user, system } = process.cpuUsage();
  return {
    own: all.find(({ id }) => id === server)?.seconds ?? 0,
    below: all.filter(isBelow).reduce((sum, { seconds }) => sum + seconds, 0),
    here: (user + system) / 1e6,
    machine: machineSeconds(),
    at: performance.now() / 1000,
  };
}

/** One line on who had the processors between two moments. */
export function sayProcessorTime(from: ProcessorTime | undefined, to: ProcessorTime | undefined): string {
  if (!from || !to) return '';
  const [own, below, here] = [to.own - from.own, to.below - from.below, to.here - from.here];
  const whole = (to.at - from.at) * availableParallelism();
  const others = Math.max(0, to.machine - from.machine - own - below - here);
  const share = (seconds: number): string => `${((100 * seconds) / whole).toFixed(0)} %`;
  return `Of the ${availableParallelism()} processors: server ${share(own)}, PostgreSQL ${share(below)}, the people ${share(here)}, anything else on this machine ${share(others)}.`;
}
