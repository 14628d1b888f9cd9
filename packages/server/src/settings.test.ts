import { describe, expect, test } from 'vitest';
import { addressOf, listenFault, readSettings, sayIn } from './settings.ts';

describe('the settings of the environment', () => {
  test('are the loopback and port 8080 where nothing is set', () => {
    expect(readSettings({})).toEqual({
      ok: true,
      port: 8080,
      host: '127.0.0.1',
      logLevel: 'info',
      demo: true,
      data: {},
      registers: {},
    });
  });

  test('are taken where they are set', () => {
    const set = { PORT: '0', HOST: '0.0.0.0', REQUESTS_A_MINUTE: '10', TRUST_PROXY: '1', LOG_LEVEL: 'silent' };
    const read = {
      ok: true,
      port: 0,
      host: '0.0.0.0',
      requestsAMinute: 10,
      trustProxy: 1,
      logLevel: 'silent',
      demo: false,
      data: {},
      registers: {},
    };
    expect(readSettings(set)).toEqual(read);
    expect(readSettings({ TRUST_PROXY: '10.0.0.0/8, ::1' })).toMatchObject({ trustProxy: '10.0.0.0/8, ::1' });
  });

  test('name where people reach the server, and the daemon that looks for viruses', () => {
    const set = { TIREK_PUBLIC_URL: 'https://help.example.kz', TIREK_CLAMD: '[::1]:3310' };
    expect(readSettings(set)).toMatchObject({
      publicUrl: 'https://help.example.kz',
      clamd: { host: '::1', port: 3310 },
    });
    expect(readSettings({ TIREK_CLAMD: 'clamd:3310' })).toMatchObject({ clamd: { host: 'clamd', port: 3310 } });
  });

  test.each(['abc', '-1', '65536', '80.5', '1e3'])('refuse the port %s and say what would be right', (PORT) => {
    const settings = readSettings({ PORT });
    expect(settings).toMatchObject({ ok: false, wrong: { en: expect.stringContaining(`PORT=${PORT}`) } });
  });
});

test.each([
  { REQUESTS_A_MINUTE: 'many' },
  { TRUST_PROXY: 'everybody' },
  { TRUST_PROXY: '10.0.0.1/8/8' },
  { LOG_LEVEL: 'loud' },
  { TIREK_PUBLIC_URL: 'help.example.kz' },
  { TIREK_PUBLIC_URL: 'https://help.example.kz/' },
  { TIREK_CLAMD: 'clamd' },
  { TIREK_CLAMD: 'clamd:0' },
])('a setting that will not do is refused with what would be right: %j', (set) => {
  const settings = readSettings(set);
  expect(settings).toMatchObject({ ok: false, wrong: { ru: expect.stringContaining('не подходит') } });
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
