import type { FastifyInstance } from 'fastify';
import { type DemoState, Health } from '../contract/health.ts';
import { jsonResponse } from './responses.ts';

const schema = {
  operationId: 'health',
  tags: ['Service'],
  summary: 'Whether the service is ready',
  response: { 200: jsonResponse('It is ready.', Health) },
};

/** `GET /health` */
export function healthRoute(app: FastifyInstance, version: string, demoState?: () => DemoState): void {
  app.get('/health', { schema }, (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    return { status: 'ok', version, ...(demoState ? { demo: demoState() } : {}) } satisfies Health;
  });
}
