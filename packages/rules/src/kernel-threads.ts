import { Worker } from 'node:worker_threads';
import { type Column, inOrder, type Kernel, type KernelInput } from './kernel.ts';

/*
 * The kernel over several threads. Columns and outputs lie in shared memory, each thread answers its stretch of groups, nothing
 * is copied. Not part of the package's entry: a browser never loads it.
 */

const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
const kernel = new Function(workerData.source)();
kernel(workerData.offsets, workerData.columns, workerData.output, workerData.from, workerData.to);
parentPort.postMessage('done');`;

const isShared = (column: Column): boolean => column.buffer instanceof SharedArrayBuffer;

/** Stretches of about equal numbers of members, cut between groups. */
export function stretches(offsets: Int32Array, parts: number): { from: number; to: number }[] {
  const groups = offsets.length - 1;
  const all = offsets[groups] ?? 0;
  const cuts = [0];
  for (let part = 1; part < parts; part++) {
    const target = (all / parts) * part;
    let [low, high] = [cuts[cuts.length - 1] ?? 0, groups];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((offsets[middle] ?? 0) < target) low = middle + 1;
      else high = middle;
    }
    cuts.push(low);
  }
  cuts.push(groups);
  return cuts
    .slice(1)
    .map((to, i) => ({ from: cuts[i] ?? 0, to }))
    .filter(({ from, to }) => from < to);
}

/**
 * Answers all groups with `threads` workers. Every column, the offsets and the outputs must lie in SharedArrayBuffers
 * (RangeError otherwise, as where `run` refuses). Rejects with the worker's error; other workers are then stopped.
 */
export async function runOnThreads<Name extends string>(
  kernel: Kernel<Name>,
  input: KernelInput,
  output: Readonly<Record<Name, Column>>,
  threads: number,
): Promise<void> {
  const { columns, outputs } = inOrder(kernel, input, output);
  for (const column of [input.offsets, ...columns, ...outputs])
    if (!isShared(column)) throw new RangeError('columns for threads must lie in shared memory');
  const workers = stretches(input.offsets, threads).map(({ from, to }) => ({
    worker: new Worker(PROGRAM, {
      eval: true,
      workerData: { source: kernel.source, offsets: input.offsets, columns, output: outputs, from, to },
    }),
  }));
  try {
    await Promise.all(
      workers.map(
        ({ worker }) =>
          new Promise<void>((resolve, reject) => {
            worker.once('error', reject);
            worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`worker ended with ${code}`))));
          }),
      ),
    );
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.terminate()));
  }
}
