import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VILLAGE } from '../demo/town.ts';
import { type Officer, type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

let office: OfficeAtWork;
let daniyar: Officer;
beforeAll(async () => {
  office = await openOffice();
  daniyar = await office.enter('daniyar');
});
afterAll(() => office.close());

describe('the tree of offices', () => {
  const url = '/v1/offices';
  test('is there before anybody signs in, each office after the one above it', async () => {
    const answer = await office.app.inject(url);
    const { offices } = answer.json<{ offices: { id: string; path: string; kind: string; parent: string | null }[] }>();
    expect(offices[0]).toMatchObject({ path: 'kz', kind: 'ministry', parent: null });
    expect(offices.find(({ path }) => path === VILLAGE)).toMatchObject({
      id: '433035',
      kato: '433035000',
      kind: 'ruralDistrict',
      parent: '4330',
    });
    offices.forEach(({ parent }, place) => {
      if (parent !== null) expect(offices.slice(0, place).map(({ id }) => id)).toContain(parent);
    });
  });

  test('is not sent again to who has it', async () => {
    const { headers } = await office.app.inject(url);
    const again = await office.app.inject({ url, headers: { 'if-none-match': String(headers['etag']) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

describe('an office', () => {
  const named = { kk: 'Сырдария ауданы', ru: 'Сырдарьинский район', en: 'Syrdarya District' };
  const open = (parent: string, kind: string, kato: string) =>
    daniyar.ask('POST', '/v1/offices', { parent, kind, kato, named }, { 'idempotency-key': randomUUID() });

  test('is opened under another and stands in the tree at once', async () => {
    const opened = await open('kz/43', 'district', '435200000');
    expect(opened).toMatchObject({ status: 201, body: { id: '4352', path: 'kz/43/4352', parent: '43', named } });
    const tree = (await daniyar.get('/v1/offices')).body['offices'] as { path: string }[];
    expect(tree.map(({ path }) => path)).toContain('kz/43/4352');
    expect((await open('kz/43', 'district', '435200000')).body).toMatchObject({ code: 'office.exists' });
  });

  test.for([
    ['kz', 'region', '350000000', 'access.territory'],
    ['kz/43', 'ruralDistrict', '435235000', 'office.above'],
    ['kz/43', 'district', '351000000', 'office.kato'],
    ['kz/44', 'district', '441000000', 'office.unknown'],
  ] as const)('under %s as %s %s is refused: %s', async ([parent, kind, kato, code]) => {
    expect((await open(parent, kind, kato)).body).toMatchObject({ code });
  });
});
