import type { FastifyInstance, HTTPMethods } from 'fastify';
import { sendProblem } from './send-problem.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const satisfies HTTPMethods[];

/** Remembers the methods of every route, to answer the others with 405 and `Allow`. To be called before the routes are added. */
export function answerOtherMethods(app: FastifyInstance): { close: () => void } {
  const taken = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const methods = taken.get(url) ?? new Set<string>();
    for (const m of [method].flat()) methods.add(m);
    if (methods.has('GET')) methods.add('HEAD');
    taken.set(url, methods);
  });
  return {
    /** Adds what is left of the methods to every route that is there now. */
    close: () => {
      // A pattern for everything else is no address: what is not there is not found, by any method.
      const known = [...taken].filter(([url]) => !url.includes('*'));
      for (const [url, methods] of known) refuseOthers(app, url, [...methods]);
    },
  };
}

function refuseOthers(app: FastifyInstance, url: string, taken: readonly string[]): void {
  const allow = [...new Set([...taken, 'OPTIONS'])].sort().join(', ');
  const others = METHODS.filter((method) => !taken.includes(method));
  if (others.length === 0) return;
  app.route({
    url,
    method: others,
    schema: { hide: true },
    // Before the body is looked at: its shape does not matter for a method that is not there.
    onRequest: (request, reply, done) => {
      void reply.header('allow', allow);
      if (request.method === 'OPTIONS') void reply.code(204).send();
      else sendProblem(request, reply, 'method-not-allowed');
      done();
    },
    handler: () => undefined,
  });
}
