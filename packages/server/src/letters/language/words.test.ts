import { expect, test } from 'vitest';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import { fill } from './words.ts';

const textsIn = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : textsIn(value as object, `${path}${key}.`),
  );
const placesIn = (text = ''): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).toSorted();

test('both languages leave the same places to be filled in', () => {
  const russian = new Map(textsIn(ru));
  for (const [key, text] of textsIn(kk)) expect([key, placesIn(russian.get(key))]).toEqual([key, placesIn(text)]);
});

test('no text is empty, and none of one language stands in the other', () => {
  const same = textsIn(kk).filter(([key, text]) => text.trim() === '' || new Map(textsIn(ru)).get(key) === text);
  expect(same).toEqual([]);
});

test('a place with nothing to stand in it is an error, not a gap in a letter', () => {
  expect(fill('{from} – {to}', { from: 1, to: 2 })).toBe('1 – 2');
  expect(() => fill('{from} – {to}', { from: 1 })).toThrow(/\{to\}/);
});
