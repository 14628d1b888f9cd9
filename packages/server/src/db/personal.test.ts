import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { givenKeys, keyFile, makeKeys, parseKeys } from './keys.ts';
import { personalWith } from './personal.ts';
import { foldWord, hashAddress, hashFamily, hashNameWords } from './search-words.ts';
import { openFields, sealFields } from './sealed-fields.ts';

const text = makeKeys();
const personal = personalWith(parseKeys(text, 'test'));

describe('what is sealed', () => {
  test('opens in its place and nowhere else, and never looks the same twice', () => {
    const sealed = personal.seal('840302400019', 'case_file/1');
    expect(sealed).toMatch(/^k1\.[\w-]+$/);
    expect(personal.open(sealed, 'case_file/1')).toBe('840302400019');
    expect(personal.seal('840302400019', 'case_file/1')).not.toBe(sealed);
    expect(() => personal.open(sealed, 'case_file/2')).toThrow();
    expect(() => personal.open(`${sealed.slice(0, -2)}AA`, 'case_file/1')).toThrow();
    expect(() => personal.open('840302400019', 'case_file/1')).toThrow('there is no key');
    const bytes = Buffer.from([0, 46, 255, 10]);
    expect(personal.openBytes(personal.sealBytes(bytes, 'd'), 'd')).toEqual(bytes);
  });

  test('with an older key still opens when a newer one seals', () => {
    const sealed = personal.seal('x', 'p');
    const { sealing, search } = JSON.parse(text) as { sealing: Record<string, string>; search: string };
    const { sealing: other } = JSON.parse(makeKeys()) as { sealing: { k1: string } };
    const rotated = personalWith(
      parseKeys(JSON.stringify({ current: 'k2', sealing: { ...sealing, k2: other.k1 }, search }), 'test'),
    );
    expect(rotated.open(sealed, 'p')).toBe('x');
    expect(rotated.seal('x', 'p')).toMatch(/^k2\./);
    expect(rotated.hash('iin', '1')).toBe(personal.hash('iin', '1'));
  });

  test('in the body of an event comes back as it was, whatever the body', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, other) => {
        const forged = { $sealed: value };
        const body = { iin: value, deep: [{ name: other, kept: 1 }, forged], kept: value, forged };
        // As the database keeps it: JSON has no -0.
        const stored = (of: unknown): unknown => JSON.parse(JSON.stringify(of));
        expect(openFields(stored(sealFields(body, personal, 'e')), personal, 'e')).toEqual(stored(body));
      }),
      { numRuns: 300 },
    );
  });
});

describe('keys', () => {
  test('are made once, for the server’s user only, and are the same at the next start', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tirek-keys-'));
    try {
      const rings = await Promise.all([keyFile(folder).load(), keyFile(folder).load()]);
      expect(statSync(path.join(folder, 'keys.json')).mode & 0o777).toBe(0o600);
      const [first, second] = rings.map((ring) => personalWith(ring).hash('iin', '1'));
      expect(first).toBe(second);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.for([
    ['{', 'TIREK_KEYS: this is not JSON'],
    ['{"current":"k1","sealing":{},"search":"c2VjcmV0"}', 'TIREK_KEYS: search: custom'],
    [text.replace('"current": "k1"', '"current": "k9"'), 'there is no sealing key of that name'],
  ] as const)('that are not whole are refused, naming the field and quoting no key: %s', async ([keys, message]) => {
    await expect(givenKeys(keys).load()).rejects.toThrow(message);
    await expect(givenKeys(keys).load()).rejects.not.toThrow('c2VjcmV0');
  });
});

describe('a name', () => {
  test.for([
    ['Әсел', 'Асель'],
    ['Айгүл', 'АЙГУЛЬ'],
    ['Гүлнәр', 'Гульнар'],
    ['Сейітов', 'Сеитов'],
    ['Ғалымжан', 'Галымжан'],
    ['Қасым', 'Касым'],
    ['Дінмұхаммед', 'Динмухамед'],
    ['Қайыр', 'Каир'],
    ['Һамит', 'Хамит'],
    ['Алёна', 'Алена'],
  ] as const)('%s is found as %s', ([kazakh, russian]) => {
    expect(foldWord(kazakh)).toBe(foldWord(russian));
  });

  test('is a set of words: order and marks do not matter, another word does', () => {
    const words = (name: string): string[] => hashNameWords(personal, name).toSorted();
    expect(words('Нұрлан Сейітов')).toEqual(words('сеитов, НУРЛАН'));
    expect(words('Нұрлан')).not.toEqual(words('Нұрбол'));
    expect(words('Нұрлан Нұрлан')).toHaveLength(1);
  });
});

test('an address is the same in Kazakh and in Russian, and another house is another address', () => {
  const hash = (address: string): string => hashAddress(personal, address);
  expect(hash('Абай көшесі, 12-үй, 5-пәтер')).toBe(hash('улица Абай, дом 12, кв. 5'));
  expect(hash('ул. Абай 12-5')).toBe(hash('Абай к-сі 12/5'.replace('к-сі', 'көш.')));
  expect(hash('ул. Абай 122')).not.toBe(hash('ул. Абай 12'));
});

test('a family has one key in whatever order its people are named', () => {
  expect(hashFamily(personal, ['2', '1'])).toBe(hashFamily(personal, ['1', '2']));
});
