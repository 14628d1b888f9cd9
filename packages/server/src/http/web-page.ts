import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { accepts, PackedFiles, sendPacked } from './compression.ts';
import { languageAsked } from './language.ts';
import { missingPage } from './missing-page.ts';
import { sendProblem } from './send-problem.ts';

const YEAR = 31_536_000;

const isHashed = (path: string): boolean => /[/\\]assets[/\\][^/\\]+-[\w-]{8,}\.\w+(\.(br|gz))?$/.test(path);

/** Names that carry a hash of what is in them never change; everything else is asked for again each time. */
const cacheControl = (path: string): string => (isHashed(path) ? `public, max-age=${YEAR}, immutable` : 'no-cache');

const wantsPage = (request: FastifyRequest): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') && (request.headers.accept ?? '').includes('text/html');

/** Where the application has pages; `packages/web/src/router.tsx` says which. */
const PAGES = [
  '/',
  '/law',
  '/law/*',
  '/sign-in',
  '/check/*',
  '/role',
  '/work',
  '/families',
  '/cases',
  '/cases/*',
  '/orders',
  '/figures',
  '/alerts',
  '/monitoring',
  '/monitoring/*',
  '/debts',
  '/payments',
  '/payments/*',
  '/objections',
  '/exits',
  '/exits/*',
  '/people',
  '/offices',
  '/audit',
  '/system',
  '/my',
  '/my/*',
];

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

  for (const url of PAGES) app.get(url, { schema: { hide: true } }, sendIndex);
  const packed = new PackedFiles();
  app.get('/*', { schema: { hide: true } }, async (request, reply) => {
    const file = decodeURIComponent(new URL(request.url, 'http://localhost').pathname).slice(1);
    const path = join(root, file);
    // Only what carries a hash in its name is packed here: everything else is small, or asks whether it has changed.
    const isOurs = path.startsWith(join(root, 'assets') + sep) && isHashed(path);
    const bytes = isOurs && accepts(request, 'br') ? await packed.find(path) : undefined;
    if (bytes) return sendPacked(reply.header('cache-control', cacheControl(path)), path, bytes);
    return existsSync(path) ? reply.sendFile(file) : notFound(request, reply);
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
