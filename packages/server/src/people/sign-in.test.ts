import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.ts';
import { AT, buildTown, DAY, DISTRICT, hire } from '../testing/town.ts';
import {
  createAccount,
  disableAccount,
  findAccount,
  findAccountByIin,
  findAccountBySubject,
  setCredential,
} from './accounts.ts';
import { networkOf } from './network-of.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { listRoles } from './role-assignments.ts';
import { beginSession, endSession, findSession, forgetSessions, rotateSession } from './sessions.ts';
import { forgetKnocks, waitAfter } from './attempts.ts';
import { signIn as signInFrom } from './sign-in.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await buildTown(database);
});
afterAll(() => database.close());

const later = (minutes: number): string => new Date(Date.parse(AT) + minutes * 60_000).toISOString();
const PASSWORD = 'құпия сөз 2026';

const signIn = (to: FreshDatabase, { address = '10.0.0.1', ...sent }: Sent, at: string) =>
  signInFrom(to, { ...sent, address }, at);
interface Sent {
  readonly login: string;
  readonly password: string;
  readonly address?: string;
}

async function officerWith(login: string) {
  const officer = await hire(database, 'consultant', DISTRICT);
  await withActor(database, SYSTEM, (tx) => setCredential(tx, officer.person, { login, password: PASSWORD }));
  return officer;
}

describe('a password', () => {
  test('is kept as argon2id with its own salt, and known again however its letters are composed', async () => {
    const [first, second] = await Promise.all([hashPassword('Ёлка и й'), hashPassword('Ёлка и й')]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
    expect(await verifyPassword('Ёлка и й'.normalize('NFD'), first)).toBe(true);
    expect(await verifyPassword('ёлка и й', first)).toBe(false);
  });
});

describe('signing in', () => {
  test('lets in with the right password, in whatever letters the login is typed', async () => {
    const { person } = await officerWith('aliya');
    expect(await signIn(database, { login: ' Aliya', password: PASSWORD }, AT)).toEqual({ ok: true, person });
  });

  test('says the same to a wrong password, an unknown login and a closed account', async () => {
    const { person } = await officerWith('bolat');
    const wrong = { ok: false, refusal: { code: 'signIn.wrong' } };
    expect(await signIn(database, { login: 'bolat', password: 'other' }, AT)).toEqual(wrong);
    expect(await signIn(database, { login: 'nobody', password: PASSWORD }, AT)).toEqual(wrong);
    await withActor(database, SYSTEM, (tx) => disableAccount(tx, person, AT));
    expect(await signIn(database, { login: 'bolat', password: PASSWORD }, AT)).toEqual(wrong);
  });

  test('takes as much work for an unknown login as for a known one', async () => {
    await officerWith('dana');
    const timed = async (login: string): Promise<number> => {
      const spent = process.cpuUsage();
      for (let i = 0; i < 3; i += 1) await signIn(database, { login, password: 'wrong' }, later(60 * 24 * 2 * i));
      const { user, system } = process.cpuUsage(spent);
      return user + system;
    };
    await timed('somebody');
    const [known, unknown] = [await timed('dana'), await timed('no such login')];
    // argon2id is nearly all of the work: without it the ratio would be over ten.
    expect(known / unknown).toBeLessThan(3);
    expect(unknown / known).toBeLessThan(3);
  });

  test.for(['erzhan', 'unknown-erzhan'])(
    'waits longer and longer after mistakes, known login or not: %s',
    async (login) => {
      if (login === 'erzhan') await officerWith(login);
      const attempt = (minutes: number, password = 'wrong') => signIn(database, { login, password }, later(minutes));
      for (let i = 0; i < 5; i += 1) expect(await attempt(0)).toMatchObject({ refusal: { code: 'signIn.wrong' } });
      expect(await attempt(0.2, PASSWORD)).toEqual({
        ok: false,
        refusal: { code: 'signIn.locked', until: later(0.5) },
      });
      expect(await attempt(0.6)).toMatchObject({ refusal: { code: 'signIn.wrong' } });
      expect(await attempt(0.7)).toMatchObject({ refusal: { code: 'signIn.locked', until: later(1.6) } });
      expect(await attempt(1.7, PASSWORD)).toMatchObject(
        login === 'erzhan' ? { ok: true } : { refusal: { code: 'signIn.wrong' } },
      );
    },
  );

  test('counts a hundred guesses sent at once as a hundred', async () => {
    await officerWith('gulnar');
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, () => signIn(database, { login: 'gulnar', password: 'guess' }, AT)),
    );
    const locked = outcomes.filter((outcome) => !outcome.ok && outcome.refusal.code === 'signIn.locked');
    expect(locked).toHaveLength(7);
  });

  test('locks nobody out for longer than a quarter of an hour', () => {
    expect([4, 5, 6, 9, 10, 50].map(waitAfter)).toEqual([0, 30, 60, 480, 900, 900]);
  });

  test('goes on at one’s own desk while somebody elsewhere guesses', async () => {
    const { person } = await officerWith('saule');
    const [desk, elsewhere] = ['10.0.0.2', '203.0.113.5'];
    const attempt = (address: string, password = PASSWORD) =>
      signIn(database, { login: 'saule', password, address }, AT);
    expect(await attempt(desk)).toEqual({ ok: true, person });
    for (let i = 0; i < 5; i += 1) await attempt(elsewhere, 'guess');
    expect(await attempt(elsewhere)).toMatchObject({ refusal: { code: 'signIn.locked' } });
    expect(await attempt(desk)).toEqual({ ok: true, person });
    for (let i = 0; i < 5; i += 1) expect(await attempt(desk, 'typo')).toMatchObject({ ok: false });
    expect(await attempt(desk)).toMatchObject({ refusal: { code: 'signIn.locked' } });
  });

  test('goes on for the people of an office whose address has made too many mistakes, and for nobody new', async () => {
    const { person } = await officerWith('zarina');
    const address = '10.0.0.3';
    expect(await signIn(database, { login: 'zarina', password: PASSWORD, address }, AT)).toEqual({ ok: true, person });
    const hash = database.personal.hash('network', address);
    const [counted] = await database.asSuperuser('select failed_count from sign_in_attempt where key_hash = $1', [
      hash,
    ]);
    expect(counted).toEqual({ failed_count: 0 });
    await database.asSuperuser('update sign_in_attempt set failed_count = 200 where key_hash = $1', [hash]);
    await officerWith('timur');
    const newcomer = { login: 'timur', password: PASSWORD, address };
    expect(await signIn(database, newcomer, AT)).toEqual({
      ok: false,
      refusal: { code: 'signIn.locked', until: later(1) },
    });
    expect(await signIn(database, { ...newcomer, login: 'zarina' }, AT)).toEqual({ ok: true, person });
    expect(await signIn(database, newcomer, later(1))).toMatchObject({ ok: true });
  });

  test('is counted by the network that one connection is given', () => {
    expect(networkOf('10.1.2.3')).toBe('10.1.2.3');
    expect(networkOf('::ffff:10.1.2.3')).toBe('10.1.2.3');
    expect(networkOf('2001:db8:0:1:aaaa::1')).toBe(networkOf('2001:DB8::1:0:0:0:2'));
    expect(networkOf('2001:db8:0:2::1')).not.toBe(networkOf('2001:db8:0:1::1'));
    expect(networkOf('::1')).toBe('0:0:0:0::/64');
  });

  test('is forgotten after a day, and an address after three months', async () => {
    await officerWith('kamila');
    await signIn(database, { login: 'kamila', password: PASSWORD, address: '10.0.0.4' }, AT);
    await signIn(database, { login: 'kamilla', password: PASSWORD, address: '10.0.0.4' }, AT);
    const [known, wrong] = ['kamila', 'kamilla'].map((login) => database.personal.hash('login', login));
    const left = async (at: string) => {
      await withActor(database, SYSTEM, (tx) => forgetKnocks(tx, at));
      const places = await database.asSuperuser('select from known_sign_in where login_hash = $1', [known]);
      const mistakes = await database.asSuperuser('select from sign_in_attempt where key_hash = $1', [wrong]);
      return [places.length > 0, mistakes.length > 0];
    };
    expect(await left(later(23 * 60))).toEqual([true, true]);
    expect(await left(later(25 * 60))).toEqual([true, false]);
    expect(await left(later(91 * 24 * 60))).toEqual([false, false]);
  });

  test('is written down without the login of who failed', async () => {
    await signIn(database, { login: 'secret-login', password: 'x' }, AT);
    const entries = await database.asSuperuser<{ entry: string }>(
      `select entry from audit_entry where action = 'person.signInFailed'`,
    );
    expect(entries.length).toBeGreaterThan(0);
    for (const { entry } of entries) expect(entry).not.toContain('secret-login');
  });
});

describe('a session', () => {
  const begin = async () => {
    const officer = await hire(database, 'consultant', DISTRICT);
    const [role] = await withActor(database, SYSTEM, (tx) => listRoles(tx, { person: officer.person, day: DAY }));
    const session = await withActor(database, SYSTEM, (tx) => beginSession(tx, officer.person, role?.id, AT));
    return { officer, role, session };
  };

  test('is found by its token with the person and the role, and is not in the database as it is', async () => {
    const { officer, role, session } = await begin();
    expect(await findSession(database, session.token, later(1), DAY)).toEqual({
      person: officer.person,
      locale: 'kk',
      csrf: session.csrf,
      expiresAt: later(720),
      passwordToChange: false,
      assignment: { id: role?.id, role: 'consultant', officePath: DISTRICT },
    });
    expect(await findSession(database, `${session.token}x`, later(1), DAY)).toBeUndefined();
    const kept = await database.asSuperuser<{ hash: Buffer }>('select token_hash as hash from session');
    expect(kept.every(({ hash }) => hash.length === 32 && !hash.equals(Buffer.from(session.token, 'base64url')))).toBe(
      true,
    );
  });

  test('ends when the officer leaves the desk, after twelve hours, with the role and with the account', async () => {
    const { officer, session, role } = await begin();
    expect(await findSession(database, session.token, later(61), DAY)).toBeUndefined();
    for (let minutes = 50; minutes < 720; minutes += 50)
      expect(await findSession(database, session.token, later(minutes), DAY)).toBeDefined();
    expect(await findSession(database, session.token, later(721), DAY)).toBeUndefined();
    await database.asSuperuser(`update role_assignment set to_day = '2026-03-01' where id = $1`, [role?.id]);
    expect(await findSession(database, session.token, later(701), DAY)).toBeUndefined();
    await database.asSuperuser('update role_assignment set to_day = null where id = $1', [role?.id]);
    await withActor(database, SYSTEM, (tx) => disableAccount(tx, officer.person, AT));
    expect(await findSession(database, session.token, later(701), DAY)).toBeUndefined();
  });

  test('goes on under a new token, and the old one is worth nothing', async () => {
    const { officer, session } = await begin();
    const next = await withActor(database, officer, (tx) => rotateSession(tx, session.token, undefined, later(2)));
    expect(await findSession(database, session.token, later(2), DAY)).toBeUndefined();
    expect(await findSession(database, next?.token ?? '', later(2), DAY)).toMatchObject({
      person: officer.person,
      assignment: undefined,
    });
    await withActor(database, officer, (tx) => endSession(tx, next?.token ?? ''));
    expect(await findSession(database, next?.token ?? '', later(2), DAY)).toBeUndefined();
    expect(await withActor(database, officer, (tx) => rotateSession(tx, 'none', undefined, AT))).toBeUndefined();
  });

  test('of another cannot be ended', async () => {
    const { session } = await begin();
    await withActor(database, await hire(database, 'citizen'), (tx) => endSession(tx, session.token));
    expect(await findSession(database, session.token, later(1), DAY)).toBeDefined();
    await withActor(database, SYSTEM, (tx) => forgetSessions(tx, later(90)));
    expect(await findSession(database, session.token, later(1), DAY)).toBeUndefined();
  });
});

describe('an account', () => {
  test('is found by the number of its person, one for the officer and one for the citizen', async () => {
    const make = (kind: 'staff' | 'citizen') =>
      withActor(database, SYSTEM, (tx) =>
        createAccount(tx, { id: randomUUIDv7(), kind, name: 'Ұлан', iin: '840302400019', locale: 'ru' }),
      );
    await make('staff');
    await make('citizen');
    await expect(make('citizen')).rejects.toMatchObject({ rule: 'one_account_of_a_kind_a_person' });
    const found = await withActor(database, SYSTEM, (tx) => findAccountByIin(tx, 'citizen', '840302400019'));
    expect(found).toMatchObject({ name: 'Ұлан', iin: '840302400019', kind: 'citizen' });
  });

  test('is found by the word of a provider, and a login is taken only once', async () => {
    const [one, other] = [await hire(database, 'citizen'), await hire(database, 'citizen')];
    const give = (person: string, credential: Parameters<typeof setCredential>[2]) =>
      withActor(database, SYSTEM, (tx) => setCredential(tx, person, credential));
    await give(one.person, { issuer: 'https://id.example', subject: 's-1' });
    const found = await withActor(database, SYSTEM, (tx) => findAccountBySubject(tx, 'https://id.example', 's-1'));
    expect(found?.id).toBe(one.person);
    expect(await withActor(database, other, (tx) => findAccount(tx, one.person))).toBeUndefined();
    await give(one.person, { login: 'Same', password: PASSWORD });
    await expect(give(other.person, { login: 'sAME', password: PASSWORD })).rejects.toMatchObject({
      rule: 'one_account_a_login',
    });
  });
});
