import { expect, test } from 'vitest';
import { AUDIT_WORDS, auditAction } from './audit-words.ts';

test('everything the server writes into the audit has words of its own', () => {
  // That none is left out is kept by the compiler: the table has a row for each name the server may write.
  const unnamed = Object.entries(AUDIT_WORDS).filter(([, words]) => words === 'audit.did.other');
  expect(unnamed).toEqual([]);
});

test('a change of a case is told as one, a change of anything else is not', () => {
  expect(auditAction('events.append', 'case:1')).toBe('audit.did.change');
  expect(auditAction('events.append', 'paymentRegister:1')).toBe('audit.did.changedOther');
});

test('what an older program wrote is another action, never a raw name', () => {
  expect(auditAction('constructor', 'case:1')).toBe('audit.did.other');
});
