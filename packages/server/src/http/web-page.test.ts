import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../app.ts';

const INDEX = '<!doctype html><title>Тірек</title>';
const SCRIPT = 'console.log("тірек");';
const LONG_SCRIPT = SCRIPT.repeat(200);

let root: string;
let app: FastifyInstance;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tirek-web-'));
  await mkdir(join(root, 'assets'));
  await mkdir(join(root, '.vite'));
  await writeFile(join(root, 'index.html'), INDEX);
  await writeFile(join(root, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(root, '.vite', 'manifest.json'), '{}');
  await writeFile(join(root, 'assets', 'index-B1x_9aQz.js'), SCRIPT);
  await writeFile(join(root, 'assets', 'index-B1x_9aQz.js.br'), brotliCompressSync(SCRIPT));
  await writeFile(join(root, 'assets', 'page-C2y_8bRw.js'), LONG_SCRIPT);
  app = await build({ webRoot: root });
});
afterAll(async () => {
  await app.close();
  await rm(root, { recursive: true });
});

const page = { accept: 'text/html,application/xhtml+xml' };

describe('the page', () => {
  test.each(['/', '/law', '/law/totalAmount'])('stands at %s and is asked for again each time', async (url) => {
    const response = await app.inject({ url, headers: page });
    expect([response.statusCode, response.body]).toEqual([200, INDEX]);
    expect(response.headers['cache-control']).toBe('no-cache');
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('tells a person at an unknown address that there is nothing, in its own words', async () => {
    const response = await app.inject({ url: '/no/such/page', headers: page });
    expect([response.statusCode, response.body]).toEqual([404, INDEX]);
  });

  test('is not given in place of a file or an answer that is not there', async () => {
    for (const url of ['/assets/gone-12345678.js', '/v1/gone', '/favicon.ico']) {
      const response = await app.inject({ url, headers: page });
      expect([url, response.statusCode]).toEqual([url, 404]);
      expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    }
  });

  test('may be kept for a year where the name of the file has a hash of what is in it', async () => {
    const response = await app.inject('/assets/index-B1x_9aQz.js');
    expect([response.statusCode, response.body]).toEqual([200, SCRIPT]);
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await app.inject('/icon.svg')).headers['cache-control']).toBe('no-cache');
  });

  test('comes compressed where a compressed file stands beside it', async () => {
    const response = await app.inject({
      url: '/assets/index-B1x_9aQz.js',
      headers: { 'accept-encoding': 'br, gzip' },
    });
    expect(response.headers['content-encoding']).toBe('br');
    expect(response.rawPayload).toEqual(brotliCompressSync(SCRIPT));
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('is packed on the way where the build has not packed it, for those who take it so', async () => {
    const url = '/assets/page-C2y_8bRw.js';
    for (const _ of ['packed now', 'kept since']) {
      const response = await app.inject({ url, headers: { 'accept-encoding': 'gzip, br;q=0.9' } });
      expect(brotliDecompressSync(response.rawPayload).toString()).toBe(LONG_SCRIPT);
      expect(response.headers).toMatchObject({
        'content-encoding': 'br',
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
      });
    }
    const plain = await app.inject({ url, headers: { 'accept-encoding': 'br;q=0' } });
    expect([plain.headers['content-encoding'], plain.body]).toEqual([undefined, LONG_SCRIPT]);
  });

  test('keeps to its folder when it packs, too', async () => {
    const beside = `${root}-beside`;
    await mkdir(join(beside, 'assets'), { recursive: true });
    await writeFile(join(beside, 'assets', 'index-B1x_9aQz.js'), 'not for everybody');
    for (const up of ['..%2f', '%2e%2e%2f', 'assets%2f..%2f..%2f']) {
      const url = `/${up}${basename(beside)}%2fassets%2findex-B1x_9aQz.js`;
      const response = await app.inject({ url, headers: { 'accept-encoding': 'br' } });
      expect([url, response.statusCode >= 400, response.body.includes('everybody')]).toEqual([url, true, false]);
    }
    await rm(beside, { recursive: true });
  });

  test.each([
    '/.vite/manifest.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/..%5c..%5cx',
    '/%00',
  ])('keeps to its folder: %s is not given', async (url) => {
    const response = await app.inject(url);
    expect([url, response.statusCode >= 400 && response.statusCode < 500]).toEqual([url, true]);
  });

  test('may load nothing from elsewhere, and no script that is not a file', async () => {
    const policy = String((await app.inject('/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|script-src[^;]*unsafe|style-src [^;]*unsafe/);
    expect((await app.inject('/')).headers['x-content-type-options']).toBe('nosniff');
  });
});

test('a page that has not been built says how to build it, in the language asked for', async () => {
  const bare = await build({ webRoot: join(root, 'not-built') });
  const response = await bare.inject({ url: '/', headers: { ...page, 'accept-language': 'ru' } });
  expect(response.statusCode).toBe(503);
  expect(response.body).toContain('<html lang="ru">');
  expect(response.body).toContain('npm start');
  await bare.close();
});
