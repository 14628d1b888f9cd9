import { describe, expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const ISSUER = { TIREK_OIDC_ISSUER: 'https://id.example/realms/tirek/', TIREK_OIDC_CLIENT: 'tirek' };

describe('the provider of OpenID Connect', () => {
  test('is none where nothing is set', () => {
    expect(readSettings({})).not.toHaveProperty('provider');
  });

  test('is known by its address and what it knows us by; the rest has its defaults', () => {
    expect(readSettings(ISSUER)).toMatchObject({
      ok: true,
      provider: {
        issuer: 'https://id.example/realms/tirek',
        client: 'tirek',
        secret: undefined,
        name: 'id.example',
        scope: 'openid profile',
        iinClaim: 'iin',
      },
    });
    const more = { TIREK_OIDC_SECRET: 's', TIREK_OIDC_NAME: 'eGov', TIREK_OIDC_IIN_CLAIM: 'uin' };
    expect(readSettings({ ...ISSUER, ...more, TIREK_OIDC_SCOPE: 'openid egov' })).toMatchObject({
      provider: { secret: 's', name: 'eGov', iinClaim: 'uin', scope: 'openid egov' },
    });
  });

  test.for([
    ['http://id.example', false],
    ['http://127.0.0.1:9000', true],
    ['http://[::1]:9000', true],
    ['https://id.example/?realm=1', false],
    ['https://user@id.example', false],
    ['id.example', false],
  ] as const)('at %s is taken: %s', ([TIREK_OIDC_ISSUER, ok]) => {
    const read = readSettings({ ...ISSUER, TIREK_OIDC_ISSUER });
    expect(read.ok).toBe(ok);
    if (!read.ok) expect(read.wrong.ru).toContain('TIREK_OIDC_ISSUER не подходит');
  });

  test.for([
    [{ TIREK_OIDC_ISSUER: 'https://id.example' }, 'TIREK_OIDC_CLIENT'],
    [{ TIREK_OIDC_CLIENT: 'tirek' }, 'TIREK_OIDC_ISSUER'],
    [{ TIREK_OIDC_NAME: 'eGov' }, 'TIREK_OIDC_ISSUER'],
  ] as const)('half said by %o is refused, and what is missing is named', ([set, name]) => {
    expect(readSettings(set)).toMatchObject({
      ok: false,
      wrong: { en: expect.stringContaining(`but ${name} is not`) },
    });
  });
});
