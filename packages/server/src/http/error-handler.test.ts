import { Writable } from 'node:stream';
import Fastify from 'fastify';
import { describe, expect, test } from 'vitest';
import { Problem } from '../contract/problem.ts';
import { handleError } from './error-handler.ts';

describe('a fault of ours', () => {
  test('gives the user a number to quote; the log has it too, with places in the code and no message', async () => {
    const written: string[] = [];
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        written.push(chunk.toString());
        done();
      },
    });
    const app = Fastify({ logger: { base: null, level: 'error', stream } });
    app.setErrorHandler(handleError);
    app.get('/', () => {
      throw new TypeError('the wage of Құпия Есім is not a number');
    });
    const response = await app.inject({ url: '/', headers: { 'accept-language': 'en' } });
    expect(response.statusCode).toBe(500);
    const { instance, title } = Problem.parse(response.json());
    expect(title).toBe('Something broke on our side');
    const logged = JSON.parse(written.join('')) as Record<string, unknown>;
    expect(logged).toMatchObject({ instance, route: '/', fault: 'TypeError' });
    expect(JSON.stringify(logged['at'])).toContain('error-handler.test.ts');
    expect(written.join('')).not.toContain('Құпия');
    await app.close();
  });
});
