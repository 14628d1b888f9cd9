import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { URBAN, VILLAGE } from '../demo/town.ts';
import { disableAccount } from '../people/accounts.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

let office: OfficeAtWork;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const colleagues = async (login: string, path: string, role: string) =>
  (await office.enter(login)).get(`/v1/colleagues?office=${encodeURIComponent(path)}&role=${role}`);
const namesIn = ({ body }: { readonly body: Record<string, unknown> }) =>
  (body['people'] as { readonly name: string }[]).map(({ name }) => name);

describe('colleagues to choose from', () => {
  test('are the members of the commission of one’s own office, in the order of a Kazakh register', async () => {
    const told = await colleagues('dinara', URBAN, 'precinctMember');
    expect(namesIn(told)).toEqual(['Гүлмира Сатыбалды', 'Ерлан Жүнісов', 'Жанна Қасымова', 'Талғат Омаров']);
    expect(told.body['people']).toContainEqual({
      person: office.idOf('yerlan'),
      name: 'Ерлан Жүнісов',
      role: 'precinctMember',
      office: URBAN,
    });
  });

  test('of a village are also those of the district above it, and nobody of another village', async () => {
    expect(namesIn(await colleagues('bauyrzhan', VILLAGE, 'decisionMaker'))).toEqual([
      'Қайрат Әбдіров',
      'Шолпан Әбдіқадыр',
    ]);
    expect(namesIn(await colleagues('bauyrzhan', VILLAGE, 'precinctMember'))).toEqual([
      'Әлия Мырзабек',
      'Болат Шәріп',
      'Ермек Сұлтан',
    ]);
  });

  test('of another district are not shown', async () => {
    expect(await colleagues('botagoz', VILLAGE, 'precinctMember')).toMatchObject({
      status: 403,
      body: { code: 'access.territory' },
    });
  });

  test('are not shown to a family, nor to an officer who assigns nobody', async () => {
    for (const login of ['marina', 'askar', 'kamila'])
      expect((await colleagues(login, URBAN, 'assistant')).status).toBe(403);
  });

  test('whose account is closed are not among them', async () => {
    await withActor(office.database, SYSTEM, (tx) => disableAccount(tx, office.idOf('talgat'), office.moment.at));
    expect(namesIn(await colleagues('dinara', URBAN, 'precinctMember'))).toHaveLength(3);
  });

  test('are looked up in the sight of the audit', async () => {
    await colleagues('dinara', URBAN, 'assistant');
    const entries = await office.database.asSuperuser(
      `select purpose from audit_entry where action = 'colleagues.list' and actor = $1`,
      [office.idOf('dinara')],
    );
    expect(entries).toContainEqual({ purpose: 'commission' });
  });
});

test('the ways of signing in are told before anybody has signed in', async () => {
  const answer = await office.app.inject('/v1/sign-in/ways');
  expect(answer.json()).toEqual({ password: true, demo: true, provider: null });
});
