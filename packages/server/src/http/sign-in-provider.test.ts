import { randomUUID } from 'node:crypto';
import { syntheticIin } from '@tirek/family';
import { dayOf } from '@tirek/rules';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { momentOf } from '../cases/moment.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { URBAN } from '../demo/town.ts';
import { createAccount, findAccountBySubject, setCredential } from '../people/accounts.ts';
import { connectProvider, type ProviderSettings } from '../people/provider.ts';
import { Browser } from '../testing/browser.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';
import { type ProviderAtWork, startProvider } from '../testing/provider-at-work.ts';
import { localPath } from './local-path.ts';

let provider: ProviderAtWork;
let settings: ProviderSettings;
let office: OfficeAtWork;
let browser: Browser;
let serial = 0;
let minutes = 0;
const clock = () => momentOf(new Date(Date.parse('2026-02-10T05:00:00Z') + minutes * 60_000));

beforeAll(async () => {
  provider = await startProvider();
  const { issuer, client, secret } = provider;
  settings = { issuer, client, secret, name: 'eGov', scope: 'openid profile', iinClaim: 'iin' };
  office = await openOffice({ provider: connectProvider(settings), trustProxy: 1, clock });
});
beforeEach(() => {
  browser = new Browser(office.app);
  serial += 1;
});
afterAll(async () => {
  await office.close();
  await provider.close();
});

const HOME = '/v1/sign-in/provider';
const newIin = (): string => syntheticIin(dayOf(1990, 5, 10), 'female', serial * 10);
const visit = (claims?: Readonly<Record<string, string>>): string => {
  const subject = `s-${randomUUID()}`;
  provider.visitor = { subject, ...(claims ? { claims } : {}) };
  return subject;
};
const me = async () => (await browser.get('/v1/me')).body;

describe('signing in by a provider', () => {
  test('is told of among the ways there are', async () => {
    expect((await browser.get('/v1/sign-in/ways')).body).toMatchObject({ provider: { name: 'eGov' } });
  });

  test('opens an account for a citizen whose number it tells, and knows them again', async () => {
    const iin = newIin();
    const subject = visit({ iin, name: 'Айгүл Серікқызы' });
    expect(await browser.follow(`${HOME}?to=/my/applications%3Ftab%3D1`)).toBe('/my/applications?tab=1');
    const first = await me();
    expect(first).toMatchObject({ name: 'Айгүл Серікқызы', kind: 'citizen', role: 'citizen' });
    const account = await withActor(office.database, SYSTEM, (tx) =>
      findAccountBySubject(tx, provider.issuer, subject),
    );
    expect(account).toMatchObject({ id: first['person'], iin });
    browser = new Browser(office.app);
    await browser.follow(HOME);
    expect((await me())['person']).toBe(first['person']);
  });

  test('leads a citizen to the account an officer opened for them at the desk', async () => {
    const [id, iin] = [randomUUID(), newIin()];
    await withActor(office.database, SYSTEM, (tx) =>
      createAccount(tx, { id, kind: 'citizen', name: 'Күләш Бейсен', iin, locale: 'kk' }),
    );
    visit({ iin, name: 'Kulash' });
    expect(await browser.follow(HOME)).toBe('/');
    expect(await me()).toMatchObject({ person: id, name: 'Күләш Бейсен' });
  });

  test('takes over nobody’s account who signs in another way', async () => {
    const [id, iin] = [randomUUID(), newIin()];
    await withActor(office.database, SYSTEM, async (tx) => {
      await createAccount(tx, { id, kind: 'citizen', name: 'Күләш Бейсен', iin, locale: 'kk' });
      await setCredential(tx, id, { issuer: provider.issuer, subject: `other-${id}` });
    });
    visit({ iin });
    expect(await browser.follow(HOME)).toBe('/sign-in?refused=unknown');
  });

  test('makes nobody an officer: who is known by no number is sent to the administrator', async () => {
    for (const claims of [undefined, { iin: '000000000000' }, { iin: '' }]) {
      visit(claims);
      expect(await browser.follow(HOME)).toBe('/sign-in?refused=unknown');
      expect((await browser.get('/v1/me')).status).toBe(401);
    }
  });

  test('lets in the officer whose account an administrator opened, until it is closed', async () => {
    const subject = visit();
    const daniyar = await office.enter('daniyar');
    const key = () => ({ 'idempotency-key': randomUUID() });
    const opened = await daniyar.ask('POST', '/v1/people', { name: 'Сәкен Әлі', subject }, key());
    expect(opened).toMatchObject({ status: 201, body: { login: null } });
    const again = await daniyar.ask('POST', '/v1/people', { name: 'Another', subject }, key());
    expect(again.body).toMatchObject({ code: 'person.subjectTaken' });
    const person = String(opened.body['person']);
    const role = { role: 'consultant', office: URBAN, from: office.moment.day };
    await daniyar.ask('POST', `/v1/people/${person}/roles`, role, key());
    expect(await browser.follow(`${HOME}?to=/work`)).toBe('/work');
    expect(await me()).toMatchObject({ person, role: 'consultant', mustChangePassword: false });
    const { csrf } = await me();
    const change = { old: 'whatever it is', new: 'a long new password' };
    expect((await browser.put('/v1/me/password', change, String(csrf))).body).toMatchObject({
      type: '/docs#problem-no-password',
    });
    await daniyar.ask('POST', `/v1/people/${person}/disable`, undefined, key());
    expect((await browser.get('/v1/me')).status).toBe(401);
    expect(await browser.follow(HOME)).toBe('/sign-in?refused=closed');
  });

  test('is written into the audit without what the provider told', async () => {
    const iin = newIin();
    visit({ iin, name: 'Тек Аудитте' });
    await browser.follow(HOME);
    const { person } = await me();
    const rows = await office.database.asSuperuser<{ entry: string }>(
      `select entry from audit_entry where action = 'person.signIn' and subject = $1`,
      [`person:${String(person)}`],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.entry).not.toContain(iin);
  });

  test.for([1, 2, 3, 4, 5])('at the same moment in two windows opens one account (%i)', async () => {
    visit({ iin: newIin(), name: 'Екі терезе' });
    const other = new Browser(office.app);
    expect(await Promise.all([browser.follow(HOME), other.follow(HOME)])).toEqual(['/', '/']);
    expect((await other.get('/v1/me')).body['person']).toBe((await me())['person']);
  });
});

describe('an answer that is not the provider’s to this browser', () => {
  test('with another state lets nobody in', async () => {
    visit({ iin: newIin() });
    const answer = await browser.followUntil(HOME, '/answer');
    answer.searchParams.set('state', 'forged');
    expect(await browser.follow(`${answer.pathname}${answer.search}`)).toBe('/sign-in?refused=expired');
    expect((await browser.get('/v1/me')).status).toBe(401);
  });

  test('opened in another browser lets nobody in', async () => {
    visit({ iin: newIin() });
    const answer = await browser.followUntil(HOME, '/answer');
    const victim = new Browser(office.app);
    expect(await victim.follow(`${answer.pathname}${answer.search}`)).toBe('/sign-in?refused=expired');
  });

  test('that was used already lets nobody in, with the cookie or without', async () => {
    visit({ iin: newIin() });
    const answer = await browser.followUntil(HOME, '/answer');
    const kept = browser.copy();
    const url = `${answer.pathname}${answer.search}`;
    expect(await browser.follow(url)).toBe('/');
    expect(await kept.follow(url)).toBe('/sign-in?refused=unconfirmed');
    expect((await kept.get('/v1/me')).status).toBe(401);
    expect(await browser.follow(url)).toBe('/sign-in?refused=expired');
  });

  test('with a nonce of another journey lets nobody in', async () => {
    visit({ iin: newIin() });
    const leaving = await browser.followUntil(HOME, '/auth');
    leaving.searchParams.set('nonce', 'of another journey');
    expect(await browser.follow(leaving.href)).toBe('/sign-in?refused=unconfirmed');
  });

  test('with the code of another browser lets nobody in: the proof of PKCE is missing', async () => {
    visit({ iin: newIin() });
    const leaving = await browser.followUntil(HOME, '/auth');
    expect(leaving.searchParams.get('code_challenge_method')).toBe('S256');
    const stolen = await browser.followUntil(leaving.href, '/answer');
    const thief = new Browser(office.app);
    const own = await thief.followUntil(HOME, '/answer');
    own.searchParams.set('code', stolen.searchParams.get('code') ?? '');
    expect(await thief.follow(`${own.pathname}${own.search}`)).toBe('/sign-in?refused=unconfirmed');
  });

  test('is not even begun without PKCE', async () => {
    const leaving = await browser.followUntil(HOME, '/auth');
    leaving.searchParams.delete('code_challenge');
    leaving.searchParams.delete('code_challenge_method');
    expect(await browser.follow(leaving.href)).toBe('/sign-in?refused=unconfirmed');
  });

  test('comes too late after ten minutes', async () => {
    visit({ iin: newIin() });
    const answer = await browser.followUntil(HOME, '/answer');
    minutes = 11;
    expect(await browser.follow(`${answer.pathname}${answer.search}`)).toBe('/sign-in?refused=expired');
    minutes = 0;
  });

  test('is a friendly word where the person turned back', async () => {
    provider.visitor = { subject: 's', cancels: true };
    expect(await browser.follow(HOME)).toBe('/sign-in?refused=cancelled');
  });
});

describe('a provider that is down', () => {
  test('stops neither the server nor other ways of signing in, and is asked again', async () => {
    const soon = await startProvider();
    const { issuer, client, secret } = soon;
    await soon.close();
    const other = await openOffice({
      provider: connectProvider({ ...settings, issuer, client, secret }),
      trustProxy: 1,
    });
    try {
      const visitor = new Browser(other.app);
      expect(await visitor.follow(HOME)).toBe('/sign-in?refused=unavailable');
      expect((await (await other.enter('botagoz')).get('/v1/me')).status).toBe(200);
      const back = await startProvider(Number(new URL(issuer).port));
      back.visitor = { subject: 's', claims: { iin: newIin() } };
      expect(await visitor.follow(HOME)).toBe('/');
      await back.close();
    } finally {
      await other.close();
    }
  });

  test('while a person is on the way is said so', async () => {
    const leaving = await startProvider();
    const { issuer, client, secret } = leaving;
    const other = await openOffice({
      provider: connectProvider({ ...settings, issuer, client, secret }),
      trustProxy: 1,
    });
    try {
      leaving.visitor = { subject: 's', claims: { iin: newIin() } };
      const visitor = new Browser(other.app);
      const answer = await visitor.followUntil(HOME, '/answer');
      await leaving.close();
      expect(await visitor.follow(`${answer.pathname}${answer.search}`)).toBe('/sign-in?refused=unavailable');
    } finally {
      await other.close();
    }
  });
});

describe('the page to come back to', () => {
  test.for([
    ['/work', '/work'],
    ['/cases/1?tab=visit#act', '/cases/1?tab=visit#act'],
    [undefined, '/'],
    ['work', '/'],
    ['https://elsewhere.example/', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['/\t/elsewhere.example', '/'],
    ['/.//elsewhere.example', '/'],
    ['/a/..//elsewhere.example', '/'],
    ['/v1/sign-in/provider', '/'],
    ['javascript:alert(1)', '/'],
  ] as const)('%s is %s', ([to, page]) => {
    expect(localPath(to)).toBe(page);
  });
});
