import { examples } from '@tirek/family/examples';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Example } from '../contract/example.ts';
import { jsonResponse, problemResponses } from './responses.ts';

const schema = {
  operationId: 'listExamples',
  tags: ['Families'],
  summary: 'Made-up families to try the questions with',
  response: {
    200: jsonResponse('The families.', z.array(Example)),
    ...problemResponses('bad-request', 'too-many-requests', 'fault'),
  },
};

/** `GET /v1/examples` */
export function examplesRoute(app: FastifyInstance): void {
  app.get('/v1/examples', { schema }, () => examples);
}
