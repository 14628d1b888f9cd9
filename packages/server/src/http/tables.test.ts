import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOST_ROWS } from '../contract/table.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

let office: OfficeAtWork;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

async function send(payload: object, signedIn = true) {
  const { app } = office;
  const entered = await app.inject({ method: 'POST', url: '/v1/demo/sign-in', payload: { login: 'botagoz' } });
  const headers = {
    cookie: String(entered.headers['set-cookie']).split(';')[0] ?? '',
    'x-csrf-token': (entered.json() as { csrf: string }).csrf,
  };
  return app.inject({ method: 'POST', url: '/v1/tables', payload, ...(signedIn ? { headers } : {}) });
}

/** The files of a ZIP archive, as texts, by name: read from its directory at the end. */
function unzip(zip: Buffer): ReadonlyMap<string, string> {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, named] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(from, from + size);
    files.set(
      zip.toString('utf8', at + 46, at + 46 + named),
      (method === 0 ? content : inflateRawSync(content)).toString('utf8'),
    );
    at += 46 + named + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The cells of the sheet by their place: a text in quotation marks, a number as it is written. */
function cellsOf(zip: Buffer): Readonly<Record<string, string>> {
  const files = unzip(zip);
  const texts = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)];
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).not.toContain('<f');
  return Object.fromEntries(
    [...sheet.matchAll(/<c r="(\w+)"([^>]*)>(?:<v>([^<]*)<\/v>)?<\/c>/g)].map(([, place, how = '', value = '']) => [
      place,
      how.includes('t="s"') ? JSON.stringify(plain(texts[Number(value)]?.[1] ?? '')) : value,
    ]),
  );
}

const sent = {
  name: 'tirek-debts-2026-11-26',
  head: ['Өтініш', 'Отбасы', 'Мерзімі', 'Сомасы', 'Ай', 'Үлесі'],
  rows: [
    [
      '3510-2026-000042',
      'Айгүл "Әпке" <Омарова>',
      { day: '2026-12-01' },
      { tiyn: 2_424_550 },
      { number: 3 },
      { share: 0.125 },
    ],
    ['3510-2026-000043', '=HYPERLINK("http://x")', null, { tiyn: 0 }, { number: 0 }, ''],
  ],
};

describe('a list as a workbook', () => {
  test('holds the names of the columns in the language of the reader, texts, days, amounts and numbers', async () => {
    const { statusCode, headers, rawPayload } = await send(sent);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(headers['content-disposition']).toBe('attachment; filename="tirek-debts-2026-11-26.xlsx"');
    expect(cellsOf(rawPayload)).toEqual({
      A1: '"Өтініш"',
      B1: '"Отбасы"',
      C1: '"Мерзімі"',
      D1: '"Сомасы"',
      E1: '"Ай"',
      F1: '"Үлесі"',
      A2: '"3510-2026-000042"',
      B2: JSON.stringify('Айгүл "Әпке" <Омарова>'),
      // Days since the last of December 1899: a day of a spreadsheet.
      C2: '46357',
      D2: '24245.5',
      E2: '3',
      F2: '0.125',
      A3: '"3510-2026-000043"',
      B3: JSON.stringify('\'=HYPERLINK("http://x")'),
      D3: '0',
      E3: '0',
    });
  });

  test.each(['=1+1', '+7 701', '-5', '@SUM', '\tx', '\rx'])('takes %j for a text and for no formula', async (text) => {
    const { rawPayload } = await send({ name: 'x', head: ['a'], rows: [[text]] });
    expect(cellsOf(rawPayload)['A2']).toMatch(/^"'/);
  });

  test('writes every amount to the tiyn', async () => {
    const tiyn = [1, 10, 99, 100, 101, 123_456_789, 900_719_925_474_099];
    const { rawPayload } = await send({ name: 'x', head: ['a'], rows: tiyn.map((one) => [{ tiyn: one }]) });
    const cells = cellsOf(rawPayload);
    expect(tiyn.map((_, i) => cells[`A${i + 2}`])).toEqual([
      '0.01',
      '0.1',
      '0.99',
      '1',
      '1.01',
      '1234567.89',
      '9007199254740.99',
    ]);
  });

  test('is made for nobody who is not signed in', async () => {
    expect((await send(sent, false)).statusCode).toBe(401);
  });

  test('is refused where a row has other cells than the head, a name is no name, or there are too many rows', async () => {
    const pathsOf = async (payload: object) => {
      const answer = await send(payload);
      expect(answer.statusCode).toBe(422);
      return (answer.json() as { errors: { path: string }[] }).errors.map(({ path }) => path);
    };
    expect(await pathsOf({ ...sent, rows: [['a']] })).toEqual(['rows']);
    expect(await pathsOf({ ...sent, name: '../x' })).toEqual(['name']);
    expect(await pathsOf({ ...sent, head: ['a'], rows: Array.from({ length: MOST_ROWS + 1 }, () => ['']) })).toEqual([
      'rows',
    ]);
  });

  test('of the most rows a list may have is made', async () => {
    const rows = Array.from({ length: MOST_ROWS }, (_, i) => [`Отбасы ${i}`, { tiyn: i }]);
    const { statusCode, rawPayload } = await send({ name: 'x', head: ['a', 'b'], rows });
    expect(statusCode).toBe(200);
    expect(cellsOf(rawPayload)).toMatchObject({ A20001: '"Отбасы 19999"', B20001: '199.99' });
  });
});
