import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isIn, NoSuchRoom, roomsNamed, sourcesOf, testsFor, toldOf } from './rooms.ts';

const root = mkdtempSync(path.join(tmpdir(), 'tirek-rooms-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const [rules] = roomsNamed(['rules']);
const names = (...asked: string[]): string[] => roomsNamed(asked).map(({ name }) => name);

describe('the rooms whose tests are tested', () => {
  test('are all of them where none is named, each once however it is named', () => {
    expect(names()).toEqual(['rules', ...names('money')]);
    expect(names('money')).toEqual([
      'entitlement',
      'payment',
      'payment-register',
      'bank-line',
      'ledger',
      'recovery',
      'sanction',
    ]);
    expect(names('ledger', 'money', 'rules')).toEqual(names());
    expect(names('ledger')).toEqual(['ledger']);
  });

  test('are refused under a name that none has', () => {
    expect(() => names('rules', 'kitchen')).toThrow(NoSuchRoom);
    expect(() => names('kitchen')).toThrow('kitchen: no such room. There are rules, entitlement, payment');
  });

  test('are refused while they hold no source', () => {
    expect(() => sourcesOf(rules!, root)).toThrow('rules: packages/rules/src holds no source yet');
  });

  test('hold their sources, not their tests and examples', () => {
    for (const folder of ['words', 'examples', 'testing'])
      mkdirSync(path.join(root, 'packages/rules/src', folder), { recursive: true });
    for (const file of [
      'day.ts',
      'day.test.ts',
      'mistakes.test-d.ts',
      'refusals.examples.ts',
      'words/plus.ts',
      'examples/a.ts',
      'testing/b.ts',
      'notes.md',
    ])
      writeFileSync(path.join(root, 'packages/rules/src', file), '');
    expect(sourcesOf(rules!, root)).toEqual(['packages/rules/src/day.ts', 'packages/rules/src/words/plus.ts']);
  });

  test('do not hold what only begins like them', () => {
    const [payment] = roomsNamed(['payment']);
    expect(isIn(payment!, 'packages/casework/src/payment/pay.ts')).toBe(true);
    expect(isIn(payment!, 'packages/casework/src/payments/pay.ts')).toBe(false);
  });
  test('are tested by all such rooms of their package and by the package itself, whichever are asked for', () => {
    const [ledger] = roomsNamed(['ledger']);
    expect(toldOf(roomsNamed(['ledger', 'recovery']))).toBe(
      'packages/casework/src/ledger,packages/casework/src/recovery',
    );
    expect(testsFor(toldOf([ledger!]))).toEqual(testsFor(toldOf(roomsNamed(['money']))));
    expect(testsFor(toldOf([ledger!]))).toContain('src/recovery/**/*.test.ts');
    expect(testsFor(toldOf([rules!]))).toEqual(['src/**/*.test.ts', 'src/*.test.ts']);
  });
});
