import { describe, expect, test } from 'vitest';
import { incomeKinds } from '@tirek/law';
import { COMMON_KINDS, OTHER_KINDS, readAmount, readEntries, toEntries } from './income-form.ts';

describe('an amount typed by hand', () => {
  test('is read with spaces, a comma or the sign of the tenge', () => {
    expect(readAmount('85 000')).toEqual({ ok: true, amount: 85000 });
    expect(readAmount('85\u202f000,50 ₸')).toEqual({ ok: true, amount: 85000.5 });
    expect(readAmount('0')).toEqual({ ok: true, amount: 0 });
  });
  test('is refused where it is no amount, never taken for nought', () => {
    for (const text of ['', 'көп', '-5', '1e6', '12,345', '1.2.3'])
      expect(readAmount(text)).toMatchObject({ why: 'wrong' });
    expect(readAmount('1000000001')).toMatchObject({ why: 'large' });
  });
  test('names the kind of income that cannot be read', () => {
    const entries = [
      { kind: 'wage', amount: '1000', per: 'month' },
      { kind: 'pension', amount: 'x', per: 'month' },
    ] as const;
    expect(readEntries(entries)).toEqual({ ok: false, kind: 'pension', why: 'wrong' });
  });
});

describe('the kinds of income offered', () => {
  test('are all the law knows, each once', () => {
    expect([...COMMON_KINDS, ...OTHER_KINDS].sort()).toEqual([...incomeKinds].sort());
  });
  test('two rows of one kind come back as their sum over the quarter', () => {
    const rows = [
      { member: 'a', kind: 'wage', amount: 1000.1, per: 'month' },
      { member: 'a', kind: 'wage', amount: 500.2, per: 'once', from: '2018-02-01' },
    ] as const;
    expect(toEntries(rows)).toEqual([{ kind: 'wage', amount: '3500.5', per: 'quarter' }]);
  });
});
