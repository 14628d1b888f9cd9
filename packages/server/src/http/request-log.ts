import type { FastifyInstance } from 'fastify';

/**
 * One line a request: method, pattern of the route, status and time. Never the address as typed, a header or a body: what a
 * family sends is seen by nobody.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url ?? '(none)',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    });
    done();
  });
}
