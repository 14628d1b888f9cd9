import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { numberOption } from './running/options.ts';
import { processorTimeOf } from './running/processor-time.ts';
import { removeDataFolder } from './running/server-process.ts';
import { buildFamilies } from './register/build.ts';
import { openOwnDatabase } from './register/database.ts';

/*
 * `npm run bench:register [-- --payments 100000]`: a month's register of so many families, gathered, checked at the gate with
 * every amount reckoned again, locked, signed, filed, answered by a made-up bank and reconciled, on a real PostgreSQL of its
 * own on the loopback. The last line is JSON.
 */

const PAYMENTS = numberOption('payments', 100_000);

interface Said {
  readonly begun?: string;
  readonly step?: string;
  readonly seconds?: number;
  readonly peakMb?: number;
  readonly disagreements?: readonly unknown[];
}

const row = (name: string, ...cells: readonly string[]): void =>
  console.log(name.padEnd(36), ...cells.map((cell) => cell.padStart(9)));
/** Processor seconds of the register's process and of PostgreSQL so far: on a machine of others, what the work itself costs. */
const processorSeconds = (): number => processorTimeOf(process.pid)?.below ?? 0;

const own = await openOwnDatabase();
try {
  const building = performance.now();
  await buildFamilies(own.database, own.superuserUrl, PAYMENTS);
  console.log(`${PAYMENTS} families made up in ${((performance.now() - building) / 1000).toFixed(1)} s\n`);
  row('step', 'seconds', 'processor', 'peak MB');
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'register', 'run.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...own.told },
  });
  const ended = once(child, 'exit');
  let [seconds, peakMb, balanced, before] = [0, 0, false, 0];
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line) as Said;
    peakMb = Math.max(peakMb, said.peakMb ?? 0);
    if (said.begun !== undefined) before = processorSeconds();
    if (said.step !== undefined) {
      seconds += said.seconds ?? 0;
      const used = processorSeconds() - before;
      row(said.step, (said.seconds ?? 0).toFixed(2), used.toFixed(2), String(said.peakMb));
    }
    if (said.disagreements) balanced = said.disagreements.length === 0;
  }
  const [code] = (await ended) as [number];
  console.log(JSON.stringify({ payments: PAYMENTS, seconds: Number(seconds.toFixed(1)), peakMb, balanced }));
  process.exitCode = code === 0 && balanced ? 0 : 1;
} finally {
  await own.close();
  removeDataFolder(own.folder);
}
