import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageAsked } from './language.ts';
import { missingPage } from './missing-page.ts';
import { sendProblem } from './send-problem.ts';

const YEAR = 31_536_000;

/** Names that carry a hash of what is in them never change; everything else is asked for again each time. */
const cacheControl = (path: string): string =>
  /[/\\]assets[/\\][^/\\]+-[\w-]{8,}\.\w+(\.(br|gz))?$/.test(path) ? `public, max-age=${YEAR}, immutable` : 'no-cache';

const wantsPage = (request: FastifyRequest): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') && (request.headers.accept ?? '').includes('text/html');

/** Serves the built page of the package `web`, and says how to build it where it is not there. */
export async function webPage(app: FastifyInstance, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    serve: false,
    index: false,
    dotfiles: 'ignore',
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => void reply.header('cache-control', cacheControl(path)),
  });
  const sendIndex = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    existsSync(join(root, 'index.html')) ? reply.sendFile('index.html') : sendMissing(request, reply);

  for (const url of ['/', '/law', '/law/*']) app.get(url, { schema: { hide: true } }, sendIndex);
  app.get('/*', { schema: { hide: true } }, (request, reply) => {
    const file = decodeURIComponent(new URL(request.url, 'http://localhost').pathname).slice(1);
    return existsSync(join(root, file)) ? reply.sendFile(file) : notFound(request, reply);
  });

  /** What is at no address: a page for a person who reads pages, a problem for a program. */
  const notFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    wantsPage(request) && !request.url.startsWith('/v1') && !/\.\w+$/.test(request.url)
      ? sendIndex(request, reply.code(404))
      : sendProblem(request, reply, 'not-found');
  app.setNotFoundHandler((request, reply) => notFound(request, reply));
}

function sendMissing(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageAsked(request);
  return reply
    .code(503)
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .header('retry-after', '60')
    .type('text/html; charset=utf-8')
    .send(missingPage(language));
}
