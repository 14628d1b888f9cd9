import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lawPages } from './law-docs/pages.ts';

const FOLDER = path.join(import.meta.dirname, '..', 'docs', 'law');
const REMEDY = 'run "npm run generate" and look at the difference: it is what changes for families';

const committed = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(FOLDER, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
const pages = lawPages();

/** The three sections of a page; what stands above them is the heading. */
const sectionsOf = (text: string): [kk: string, ru: string, en: string] => {
  const [, kk = '', ru = '', en = ''] = text.split(/^## (?:Қазақша|Русский|English)$/m);
  return [kk, ru, en];
};
/** Words that a reader sees: sources of figures and addresses stand as they are in every language. */
const readerSees = (section: string): string =>
  section
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/^\|.*\|$/gm, '')
    .replaceAll(/^ {2}- (Дереккөз|Источники|Sources):.*$/gm, '');

describe('the pages of the law', () => {
  test('are exactly those that the law has', () => {
    expect(committed.toSorted(), REMEDY).toEqual([...pages.keys()].toSorted());
  });

  test.each([...pages])('say what the law says: %s', (file, text) => {
    expect(readFileSync(path.join(FOLDER, file), 'utf8'), REMEDY).toBe(text);
  });

  test.each([...pages])('keep their languages apart and show no codes: %s', (_file, text) => {
    const [kk, ru, en] = sectionsOf(text).map(readerSees);
    for (const section of [kk, ru, en]) expect(section?.trim()).not.toBe('');
    expect(ru?.replaceAll('Өрлеу', '')).not.toMatch(/[әіңғүұқөһ]/i);
    expect(en?.replaceAll(/[«»]/g, '')).not.toMatch(/[а-яё]/i);
    expect(`${kk}${ru}`.replaceAll(/СК|ӘК/g, '')).not.toMatch(/[a-z]{4,}/i);
    for (const section of [kk, ru, en])
      expect(section).not.toMatch(/undefined|null|NaN|\[object|[a-z][A-Z]|\b\d{9}\b|\{\w+\}/);
  });

  test.each([...pages])('lead to pages that exist: %s', (file, text) => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)]
      .map(([, to = '']) => to)
      .filter((to) => !to.startsWith('https:'));
    const lost = links.map((to) => path.posix.join(path.posix.dirname(file), to)).filter((to) => !pages.has(to));
    expect(lost).toEqual([]);
  });
});
