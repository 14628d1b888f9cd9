import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './prepare.mjs';

const filesIn = (folder, pattern) =>
  readdirSync(path.join(ROOT, folder), { recursive: folder !== '.' })
    .filter((name) => pattern.test(name) && !/(^|[\\/])(node_modules|dist)[\\/]/.test(name))
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')));
const read = (file) => readFileSync(path.join(ROOT, file), 'utf8');

/** Paths a document points to: relative links, and paths of the checkout in code type (`packages/law/src`). */
function pointersOf(file) {
  const text = read(file);
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link]) =>
    path.posix.join(path.posix.dirname(file), link),
  );
  const places = [...text.matchAll(/`((?:packages|scripts|docs|e2e|changes)\/[\w./-]+)`/g)]
    .map(([, place]) => place)
    .filter((place) => !place.includes('NNN')); // a pattern, not a place
  return [...links, ...places];
}

describe('the documents', () => {
  // The pages under docs/law are generated and compared with the law by a test of their own.
  const written = [
    ...filesIn('.', /\.md$/),
    ...filesIn('docs', /^(?!law[\\/]).+\.md$/),
    ...filesIn('changes', /\.md$/),
  ];

  test.each(written)('%s points only to what exists', (file) => {
    expect(pointersOf(file).filter((target) => !existsSync(path.join(ROOT, target)))).toEqual([]);
  });

  test('include every decision that the code refers to', () => {
    const decisions = readdirSync(path.join(ROOT, 'docs/adr')).map((name) => name.slice(0, 3));
    const cited = ['packages', 'scripts'].flatMap((folder) =>
      filesIn(folder, /\.(ts|tsx|mjs)$/).flatMap((file) =>
        [...read(file).matchAll(/docs\/adr\/(\d{3})/g)].map(([, number]) => ({ file, number })),
      ),
    );
    expect(cited.filter(({ number }) => !decisions.includes(number))).toEqual([]);
  });

  test('tell of commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const told = written.flatMap((file) => [...read(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name));
    expect(told.filter((name) => !(name in scripts))).toEqual([]);
  });
});
