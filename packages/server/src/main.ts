import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { build } from './app.ts';
import { now } from './cases/moment.ts';
import type { DemoState } from './contract/health.ts';
import { databaseFault } from './database-fault.ts';
import { demoRegisters } from './demo/registers.ts';
import { clamd } from './documents/clamd.ts';
import { seedPayments } from './demo/seed-payments.ts';
import { seedFamilies, seedTown } from './demo/seed.ts';
import { type Jobs, jobsOf } from './jobs/jobs.ts';
import { connectProvider } from './people/provider.ts';
import { openPlatform, type Platform } from './platform.ts';
import { connectRegisters } from './registers/register-settings.ts';
import { addressOf, listenFault, readSettings, sayIn } from './settings.ts';

/** Kept between runs. */
const DATA = fileURLToPath(new URL('../../../.data', import.meta.url));
const WEB_ROOT = fileURLToPath(new URL('../../web/dist', import.meta.url));
/** What is still being answered when the server is told to stop has this long. */
const LAST_ANSWERS_MS = 700;

const say = sayIn(process.env);
const settings = readSettings(process.env);

if (!settings.ok) {
  process.stderr.write(`${say(settings.wrong)}\n`);
  process.exit(2);
}

const { port, host, requestsAMinute, trustProxy, logLevel, data, demo, registers, publicUrl, provider } = settings;

function sayAndEnd(error: unknown): never {
  process.stderr.write(`${say(databaseFault(error, data.folder ?? DATA))}\n`);
  process.exit(1);
}

let app: FastifyInstance | undefined;
const opening: Promise<Platform> = openPlatform({
  folder: DATA,
  ...data,
  onLost: sayAndEnd,
  onConnectionLost: () => app?.log.warn('a connection to the database was lost'),
});

const ending = new AbortController();
let seeding: Promise<unknown> = Promise.resolve();
let demoState: DemoState = 'ready';
let jobs: Jobs | undefined;
let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  const hurry = setTimeout(() => app?.server.closeAllConnections(), LAST_ANSWERS_MS);
  hurry.unref();
  // What is being answered may still need the database.
  await app?.close();
  ending.abort();
  await seeding;
  await jobs?.stop();
  await opening.then(
    (opened) => opened.stop(),
    () => {},
  );
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());

/** A database that was asked for must be there; without the one inside the check and the law still work. */
const platform = await opening.catch((error: unknown) => {
  if (data.databaseUrl !== undefined) return sayAndEnd(error);
  process.stderr.write(`${say(databaseFault(error, data.folder ?? DATA))}\n`);
  return undefined;
});
const database = platform?.database;
/** Made-up people and registers are for the made-up town only: in a database in use they have no place, whatever is set. */
const town = database && demo ? await seedTown(database, now).catch(sayAndEnd) : undefined;
if (town) demoState = 'seeding';
const warn = (of: string) => (fault: string) => app?.log.error({ fault, of });
if (platform)
  jobs = jobsOf({
    database: platform.database,
    ownerUrl: platform.ownerUrl,
    // A made-up town is not asked about in registers of real people, nor real people in made-up registers.
    registers: town ? demoRegisters() : connectRegisters(registers),
    clock: now,
    onFault: warn('jobs'),
  });
app = await build({
  webRoot: WEB_ROOT,
  ...(platform ? { database: platform.database, ownerUrl: platform.ownerUrl, demo: town !== undefined } : {}),
  ...(jobs ? { jobs } : {}),
  ...(town ? { demoState: () => demoState } : {}),
  logger: { base: null, level: logLevel },
  ...(publicUrl === undefined ? {} : { publicUrl }),
  ...(settings.clamd ? { virusScanner: clamd(settings.clamd) } : {}),
  ...(requestsAMinute === undefined ? {} : { requestsAMinute }),
  ...(trustProxy === undefined ? {} : { trustProxy }),
  ...(provider ? { provider: connectProvider(provider) } : {}),
});

try {
  await app.listen({ port, host });
  const address = app.server.address();
  const listening = typeof address === 'object' && address ? address.port : port;
  process.stdout.write(`Tirek: ${addressOf(host, listening)}\n`);
  // The page is there at once; the families come while it is being looked at.
  if (database && town)
    seeding = seedFamilies(database, town, { ending: ending.signal })
      .then(() => (ending.signal.aborted ? undefined : seedPayments(database, town)))
      .then(
        () => (demoState = 'ready'),
        (error: unknown) => {
          demoState = 'failed';
          warn('demo')(error instanceof Error ? error.name : 'seeding');
        },
      );
  // Families that are just being brought in are not asked about until all of them are.
  void jobs?.start(seeding);
} catch (error) {
  process.stderr.write(`${say(listenFault(error, host, port))}\n`);
  await platform?.stop();
  process.exit(1);
}
