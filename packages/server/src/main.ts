import { fileURLToPath } from 'node:url';
import { build } from './app.ts';
import { addressOf, listenFault, readSettings, sayIn } from './settings.ts';

const WEB_ROOT = fileURLToPath(new URL('../../web/dist', import.meta.url));
/** What is still being answered when the server is told to stop has this long. */
const LAST_ANSWERS_MS = 700;

const say = sayIn(process.env);
const settings = readSettings(process.env);

if (!settings.ok) {
  process.stderr.write(`${say(settings.wrong)}\n`);
  process.exit(2);
}

const { port, host, requestsAMinute, trustProxy, logLevel } = settings;
const app = await build({
  webRoot: WEB_ROOT,
  logger: { base: null, level: logLevel },
  ...(requestsAMinute === undefined ? {} : { requestsAMinute }),
  ...(trustProxy === undefined ? {} : { trustProxy }),
});

function stop(): void {
  const hurry = setTimeout(() => app.server.closeAllConnections(), LAST_ANSWERS_MS);
  hurry.unref();
  void app.close().then(() => process.exit(0));
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

try {
  await app.listen({ port, host });
  const address = app.server.address();
  const listening = typeof address === 'object' && address ? address.port : port;
  process.stdout.write(`Tirek: ${addressOf(host, listening)}\n`);
} catch (error) {
  process.stderr.write(`${say(listenFault(error, host, port))}\n`);
  process.exit(1);
}
