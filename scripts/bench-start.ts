import {
  demoIsReady,
  newDataFolder,
  readPage,
  removeDataFolder,
  startServer,
  stopServer,
} from './running/server-process.ts';

/*
 * `npm run bench:start`: how long a stranger waits. An empty data folder → the first page → all of the demo data. The
 * page is built and everything installed beforehand: this measures starting, not setting up.
 */

const RUNS = 3;
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

interface Start {
  readonly firstPage: number;
  readonly demoReady: number;
}

async function startOnce(): Promise<Start> {
  const folder = newDataFolder();
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1000;
  const server = await startServer(folder);
  try {
    if ((await readPage(server.address, '/')) === undefined) throw new Error('the first page did not come');
    const firstPage = seconds();
    await demoIsReady(server);
    return { firstPage, demoReady: seconds() };
  } finally {
    await stopServer(server);
    removeDataFolder(folder);
  }
}

const row = (...cells: string[]): void => console.log(cells.map((cell) => cell.padStart(14)).join(''));

row('start', 'first page', 'demo ready');
const starts: Start[] = [];
for (let run = 1; run <= RUNS; run += 1) {
  const one = await startOnce();
  starts.push(one);
  row(String(run), `${one.firstPage.toFixed(2)} s`, `${one.demoReady.toFixed(2)} s`);
}
const firstPageSeconds = Number(median(starts.map((one) => one.firstPage)).toFixed(2));
const demoReadySeconds = Number(median(starts.map((one) => one.demoReady)).toFixed(2));
row('median', `${firstPageSeconds} s`, `${demoReadySeconds} s`);
row('bar', '≤ 5 s', '≤ 20 s');
console.log(JSON.stringify({ firstPageSeconds, demoReadySeconds }));
