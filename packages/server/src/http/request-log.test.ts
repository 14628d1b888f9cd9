import { Writable } from 'node:stream';
import { aigulAndSerik } from '@tirek/family/examples';
import { expect, test } from 'vitest';
import { build } from '../app.ts';

const written: string[] = [];
const stream = new Writable({
  write(chunk: Buffer, _encoding, done) {
    written.push(chunk.toString());
    done();
  },
});

test('the log has the route, the status and the time of a request, and nothing that was sent', async () => {
  const app = await build({ webRoot: import.meta.dirname, logger: { base: null, stream } });
  const { file: family, on } = aigulAndSerik;
  const secret = { ...family, members: family.members.map((m) => ({ ...m, name: 'Құпия Есім' })) };
  await app.inject({ method: 'POST', url: '/v1/assess?iin=840302400123', payload: { family: secret, on } });
  await app.inject({
    method: 'POST',
    url: '/v1/assess',
    payload: '{"Құпия": ',
    headers: { 'content-type': 'application/json' },
  });
  await app.inject({ url: '/v1/law/840302400123', headers: { 'user-agent': 'Құпия', cookie: 'Құпия=1' } });
  await app.close();
  const lines = written.map((line) => JSON.parse(line) as Record<string, unknown>).filter((line) => 'status' in line);
  expect(lines.map(({ method, route, status }) => [method, route, status])).toEqual([
    ['POST', '/v1/assess', 200],
    ['POST', '/v1/assess', 400],
    ['GET', '/v1/law/:id', 404],
  ]);
  for (const line of lines)
    expect(Object.keys(line).sort()).toEqual(['level', 'method', 'ms', 'reqId', 'route', 'status', 'time']);
  expect(written.join('')).not.toMatch(/Құпия|840302400123|aigul|serik/);
});
