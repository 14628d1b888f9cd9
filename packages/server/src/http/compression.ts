import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Below this a packed answer saves no packet. */
const WORTH_PACKING = 1400;
const TEXT_FILE = /\.(js|css|svg|json)$/;

/** Whether a client takes an encoding: it names it, and not with `q=0`. */
export function accepts(request: FastifyRequest, encoding: 'br' | 'gzip'): boolean {
  const named = String(request.headers['accept-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*/));
  return named.some(([name, quality = '']) => name === encoding && !/^q=0(\.0*)?$/.test(quality));
}

/** Packs answers of the API for clients that take gzip: an explained answer with its trace is seven times smaller then. */
export function packAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < WORTH_PACKING) return payload;
    void reply.header('vary', [reply.getHeader('vary'), 'accept-encoding'].filter(Boolean).join(', '));
    if (!accepts(request, 'gzip')) return payload;
    void reply.header('content-encoding', 'gzip').removeHeader('content-length');
    return toGzip(payload, { level: 4 });
  });
}

interface Packed {
  readonly changedAt: number;
  readonly bytes: Buffer;
}

/** Files of the built page packed at their first asking and kept, where the build has not packed them itself. */
export class PackedFiles {
  readonly #files = new Map<string, Packed>();

  /** The file packed; undefined where it is no text, or a packed one stands beside it. */
  async find(path: string): Promise<Buffer | undefined> {
    if (!TEXT_FILE.test(path) || (await changeOf(`${path}.br`)) !== undefined) return undefined;
    const changedAt = await changeOf(path);
    const known = this.#files.get(path);
    if (changedAt === undefined || known?.changedAt === changedAt) return known?.bytes;
    const bytes = await toBrotli(await readFile(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    this.#files.set(path, { changedAt, bytes });
    return bytes;
  }
}

async function changeOf(path: string): Promise<number | undefined> {
  const about = await stat(path).catch(() => undefined);
  return about?.isFile() ? about.mtimeMs : undefined;
}

/** Sends a packed file as what it is when it is unpacked. */
export function sendPacked(reply: FastifyReply, path: string, bytes: Buffer): FastifyReply {
  const types: Readonly<Record<string, string>> = {
    js: 'text/javascript',
    css: 'text/css',
    svg: 'image/svg+xml',
    json: 'application/json',
  };
  return reply
    .header('content-encoding', 'br')
    .header('vary', 'accept-encoding')
    .type(`${types[path.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`)
    .send(bytes);
}
