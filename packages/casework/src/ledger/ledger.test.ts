import { describe, expect, test } from 'vitest';
import { type Books, checkBooks, noBalances, posted } from './books.ts';
import { postingsOf } from './posting.ts';

const allocated = postingsOf('fundsAllocated', 'fund', { amount: 1000 });
const accrued = postingsOf('accrued', 'p', { gross: 300 });
const sent = postingsOf('sent', 'p', { net: 200 });
const settled = postingsOf('settled', 'p', { net: 200, withheld: 100 });
const right: Books = {
  balances: posted(noBalances, [...allocated, ...accrued, ...sent]),
  inFlight: 200,
  atBank: 1000,
  families: [{ case: 'c', payable: 100, toBePaid: 100, receivable: 0, owed: 0 }],
};

describe('postings', () => {
  test('of a settled payment take what was sent from the bank and what was kept back from the debt', () => {
    expect(settled).toEqual([
      { happening: 'settled', subject: 'p', part: 0, debit: 'inTransit', credit: 'bank', amount: 200 },
      { happening: 'settled', subject: 'p', part: 1, debit: 'payable', credit: 'receivable', amount: 100 },
    ]);
  });

  test('of nothing are none', () => {
    expect(postingsOf('settled', 'p', { net: 0 })).toEqual([]);
  });

  test.for([0.5, -1, Number.NaN])('of %s tiyn are refused', (amount) => {
    expect(() => postingsOf('accrued', 'p', { gross: amount })).toThrow(RangeError);
  });

  test('from the allocation to the return leave the family what came back and nothing on its way', () => {
    const all = [...allocated, ...accrued, ...sent, ...settled, ...postingsOf('returned', 'p', { net: 200 })];
    expect(posted(noBalances, all)).toEqual({
      funds: -1000,
      bank: 1000,
      aidExpense: 300,
      payable: -200,
      inTransit: 0,
      receivable: -100,
      writtenOff: 0,
    });
  });

  test('of a debt that is partly repaid, reduced and written off leave nothing of it', () => {
    const debt = [
      ...postingsOf('debtEstablished', 'd', { amount: 500 }),
      ...postingsOf('debtRepaid', 'd', { amount: 200 }),
      ...postingsOf('debtReduced', 'd', { amount: 100 }),
      ...postingsOf('debtWrittenOff', 'd', { amount: 200 }),
    ];
    expect(posted(noBalances, debt)).toMatchObject({ receivable: 0, bank: 200, aidExpense: -400, writtenOff: 200 });
  });
});

describe('checking the books', () => {
  test('finds nothing where all agree', () => {
    expect(checkBooks(right)).toEqual([]);
  });

  test.for([
    ['money that appeared from nowhere', { balances: { ...right.balances, funds: -999 } }, 'unbalanced', null, 1, 0],
    ['a payment in flight that the books do not know', { inFlight: 201 }, 'transit', null, 200, 201],
    ['a statement that says less', { atBank: 999 }, 'bank', null, 1000, 999],
  ] as const)('tells %s', ([, changed, code, of, booked, expected]) => {
    expect(checkBooks({ ...right, ...changed })).toEqual([{ code, case: of, booked, expected }]);
  });

  test('tells the family whose money differs, and one that would owe us for nothing', () => {
    const families = [
      { case: 'a', payable: -1, toBePaid: -1, receivable: 0, owed: 0 },
      { case: 'b', payable: 5, toBePaid: 4, receivable: 0, owed: 0 },
      { case: 'c', payable: 0, toBePaid: 0, receivable: 7, owed: 8 },
    ];
    expect(checkBooks({ ...right, families })).toEqual([
      { code: 'payableNegative', case: 'a', booked: -1, expected: 0 },
      { code: 'payable', case: 'b', booked: 5, expected: 4 },
      { code: 'receivable', case: 'c', booked: 7, expected: 8 },
    ]);
  });
});
