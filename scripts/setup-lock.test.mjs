import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAlive, withLock } from './setup-lock.mjs';

let folder;
let lock;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tirek-lock-'));
  lock = path.join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const deadProcess = () => spawnSync(process.execPath, ['-e', '']).pid;

test('two set-ups at once follow one another', async () => {
  const order = [];
  const work = (name) => async () => {
    order.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    order.push(`${name} ends`);
  };
  await Promise.all([withLock(lock, work('one')), withLock(lock, work('two'))]);
  expect(order).toHaveLength(4);
  expect(order[1]).toBe(order[0]?.replace('begins', 'ends'));
});

test('a set-up that failed leaves nothing behind and says why', async () => {
  await expect(withLock(lock, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock of a process that has died is taken over', async () => {
  mkdirSync(lock);
  writeFileSync(path.join(lock, 'owner'), `${deadProcess()} ${hostname()}`);
  expect(await withLock(lock, () => existsSync(lock))).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
});

test('a holder on another host is taken to live, since it cannot be asked', () => {
  expect(isAlive(`${deadProcess()} another-host`)).toBe(true);
  expect(isAlive(`${deadProcess()} ${hostname()}`)).toBe(false);
  expect(isAlive(`${process.pid} ${hostname()}`)).toBe(true);
});
