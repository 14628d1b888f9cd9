import { describe, expect, test } from 'vitest';
import { addressOf, listenFault, readSettings, sayIn } from './settings.ts';

describe('the settings of the environment', () => {
  test('are the loopback and port 8080 where nothing is set', () => {
    expect(readSettings({})).toEqual({ ok: true, port: 8080, host: '127.0.0.1' });
  });

  test('are taken where they are set', () => {
    const settings = readSettings({ PORT: '0', HOST: '0.0.0.0', REQUESTS_A_MINUTE: '10', TRUST_PROXY: '1' });
    expect(settings).toEqual({ ok: true, port: 0, host: '0.0.0.0', requestsAMinute: 10, trustProxy: 1 });
  });

  test.each(['abc', '-1', '65536', '80.5', '1e3'])('refuse the port %s and say what would be right', (PORT) => {
    const settings = readSettings({ PORT });
    expect(settings).toMatchObject({ ok: false, wrong: { en: expect.stringContaining(`PORT=${PORT}`) } });
  });
});

test('the address printed can be opened on this machine', () => {
  expect(addressOf('127.0.0.1', 8080)).toBe('http://127.0.0.1:8080/');
  expect(addressOf('0.0.0.0', 80)).toBe('http://localhost:80/');
  expect(addressOf('::1', 8080)).toBe('http://[::1]:8080/');
});

test('a taken port is said in the language of the environment, with a way out', () => {
  const fault = listenFault(Object.assign(new Error('in use'), { code: 'EADDRINUSE' }), '127.0.0.1', 8080);
  expect(sayIn({ LANG: 'ru_KZ.UTF-8' })(fault)).toContain('PORT=8081 npm start');
  expect(sayIn({ LANG: 'C.UTF-8' })(fault)).toContain('8080-порт бос емес');
});
