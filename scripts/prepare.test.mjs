import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint, needsInstall } from './prepare.mjs';

let root;
beforeEach(() => (root = mkdtempSync(path.join(tmpdir(), 'tirek-prepare-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name, text, seconds) {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  if (seconds !== undefined) utimesSync(file, seconds, seconds);
}

describe('installing', () => {
  test('is needed on a fresh checkout', () => {
    write('package-lock.json', '{}', 1000);
    expect(needsInstall(root)).toBe(true);
  });

  test('is needed again after an install that was interrupted, which leaves node_modules without its own lock file', () => {
    write('package-lock.json', '{}', 1000);
    write('node_modules/vite/package.json', '{}', 2000);
    expect(needsInstall(root)).toBe(true);
  });

  test('is needed when the lock file has changed since', () => {
    write('node_modules/.package-lock.json', '{}', 1000);
    write('package-lock.json', '{}', 2000);
    expect(needsInstall(root)).toBe(true);
  });

  test('is not needed otherwise', () => {
    write('package-lock.json', '{}', 1000);
    write('node_modules/.package-lock.json', '{}', 1001);
    expect(needsInstall(root)).toBe(false);
  });
});

describe('the page is built again', () => {
  const now = () => fingerprint(root, ['packages/web', 'package-lock.json']);
  beforeEach(() => write('packages/web/src/main.ts', 'one'));

  test('when a source is changed, added or removed', () => {
    const seen = [now()];
    write('packages/web/src/main.ts', 'two');
    seen.push(now());
    write('packages/web/src/other.ts', '');
    seen.push(now());
    rmSync(path.join(root, 'packages/web/src/main.ts'));
    seen.push(now());
    expect(new Set(seen).size).toBe(4);
  });

  test('but not because a file was touched, tested or built', () => {
    const before = now();
    write('packages/web/src/main.ts', 'one', 5000);
    write('packages/web/src/main.test.ts', 'a test');
    write('packages/web/dist/index.html', 'the page');
    expect(now()).toBe(before);
  });
});
