import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import about from '../package.json' with { type: 'json' };
import { type Clock, now } from './cases/moment.ts';
import type { DemoState } from './contract/health.ts';
import type { Database } from './db/connect.ts';
import { noScanner, type VirusScanner } from './documents/virus-scanner.ts';
import { assessRoute } from './http/assess.ts';
import { budgetCurveRoute } from './http/budget-curve.ts';
import { compareRoute } from './http/compare.ts';
import { packAnswers } from './http/compression.ts';
import { docsPage } from './http/docs.ts';
import { handleError } from './http/error-handler.ts';
import { examplesRoute } from './http/examples.ts';
import { healthRoute } from './http/health.ts';
import { lawRoutes } from './http/law.ts';
import { officeRoutes } from './http/office-routes.ts';
import { openApi } from './http/openapi.ts';
import { answerOtherMethods } from './http/other-methods.ts';
import { logRequests } from './http/request-log.ts';
import { secure } from './http/security.ts';
import { validatorOf } from './http/validator.ts';
import { webPage } from './http/web-page.ts';
import type { Jobs } from './jobs/jobs.ts';
import { addressOf } from './settings.ts';
import type { Provider } from './people/provider.ts';

const LARGEST_BODY = 1024 * 1024;
/** Requests a minute from one address. Generous: a whole office may stand behind one address. */
const REQUESTS_A_MINUTE = 3000;

export interface ServerOptions {
  /** Folder of the built web page. */
  readonly webRoot: string;
  /** Requests a minute from one address to `/v1`; 0: no limit. */
  readonly requestsAMinute?: number;
  /** Addresses of proxies whose word on the client's address is taken, or how many of them stand before this server. */
  readonly trustProxy?: string | number;
  readonly logger?: FastifyServerOptions['logger'];
  /** Cases and people. Without it the server answers what needs none: the check and the law. */
  readonly database?: Database;
  /** Address of the owner of the tables, for the verification of the audit. */
  readonly ownerUrl?: string;
  /** Whether made-up persons may be taken by one click. */
  readonly demo?: boolean;
  /** Who vouches for people by OpenID Connect. */
  readonly provider?: Provider;
  /** How far the made-up families have come, told by `GET /health`. */
  readonly demoState?: () => DemoState;
  readonly clock?: Clock;
  /** How long a request waits for work that may last minutes, in milliseconds. */
  readonly patienceMs?: number;
  /** What is done in the background. Without it no register is asked. */
  readonly jobs?: Pick<Jobs, 'askSoon' | 'count'>;
  /** Where people reach this server, for the codes on letters; without it: where it listens. */
  readonly publicUrl?: string;
  /** Looks for viruses in files before they are kept; without one they are remembered as not scanned. */
  readonly virusScanner?: VirusScanner;
}

const trusted = (proxies: string | number) =>
  typeof proxies === 'number' ? (_address: string, hop: number) => hop < proxies : proxies;

function newServer({ trustProxy, logger }: ServerOptions): FastifyInstance {
  return Fastify({
    logger: logger ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY,
    routerOptions: { maxParamLength: 200 },
    ...(trustProxy === undefined ? {} : { trustProxy: trusted(trustProxy) }),
    frameworkErrors: (error, request, reply) => void handleError(error, request, reply),
    // The connection closes with the answer while the server is stopping; a waiting client is served, not cut off.
    forceCloseConnections: 'idle',
  });
}

/** Where the server listens. What a request says of it is not believed: it would be printed in letters. */
function listeningAt(app: FastifyInstance): string {
  const address = app.server.address();
  if (typeof address !== 'object' || !address) return 'http://localhost';
  return addressOf(address.address, address.port).replace(/\/$/, '');
}

async function addOffice(app: FastifyInstance, database: Database, options: ServerOptions): Promise<void> {
  const { requestsAMinute: max = REQUESTS_A_MINUTE, ownerUrl, demo = false, clock = now, jobs, provider } = options;
  const { virusScanner = noScanner, patienceMs } = options;
  const publicUrl = (): string => options.publicUrl ?? listeningAt(app);
  if (max > 0) await app.register(rateLimit, { max, timeWindow: '1 minute' });
  const around = { virusScanner, jobs, publicUrl, provider, patienceMs };
  await officeRoutes(app, { database, ownerUrl, demo, clock, ...around });
}

/** The whole server, ready to be asked or to listen. Knows nothing of the environment: what it needs is in the options. */
export async function build(options: ServerOptions): Promise<FastifyInstance> {
  const app = newServer(options);
  const { version } = about;
  // Only JSON is read; anything else is answered with 415.
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(validatorOf);
  app.setSerializerCompiler(() => JSON.stringify);
  app.setErrorHandler(handleError);
  logRequests(app);
  await secure(app);
  const otherMethods = answerOtherMethods(app);
  await openApi(app, version);
  healthRoute(app, version, options.demoState);
  docsPage(app);
  await app.register(async (api) => {
    const max = options.requestsAMinute ?? REQUESTS_A_MINUTE;
    if (max > 0) await api.register(rateLimit, { max, timeWindow: '1 minute' });
    packAnswers(api);
    for (const route of [assessRoute, compareRoute, budgetCurveRoute, lawRoutes, examplesRoute]) route(api);
  });
  const { database } = options;
  if (database) await app.register((office) => addOffice(office, database, options));
  await webPage(app, options.webRoot);
  otherMethods.close();
  await app.ready();
  return app;
}
