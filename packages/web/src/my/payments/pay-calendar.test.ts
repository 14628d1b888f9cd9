import type { CasePayments } from '@tirek/server/contract';
import { expect, test } from 'vitest';
import { payCalendar } from './pay-calendar.ts';

const month = (of: string, due = 100): CasePayments['months'][number] => ({
  month: of,
  due,
  payIn: of,
  paid: 0,
  parts: [],
});
const payment = (id: string, of: string, state: CasePayments['payments'][number]['state']) => ({
  id,
  payee: null,
  account: null,
  gross: 100,
  withheld: 0,
  net: 100,
  state,
  heldFor: null,
  bankReason: null,
  months: [{ month: of, amount: 100 }],
  proofs: [],
  register: 'r',
  month: of,
  settledDay: null,
  returnedDay: null,
});

test('each month says where its money is, and the last payment of it counts', () => {
  const calendar = payCalendar({
    months: [month('2026-01'), month('2026-02'), month('2026-03'), month('2026-04', 0), month('2026-05')],
    withholdings: [],
    payments: [
      payment('a', '2026-01', 'returned'),
      payment('b', '2026-01', 'settled'),
      payment('c', '2026-02', 'accepted'),
      payment('d', '2026-03', 'rejected'),
    ],
  });
  expect(calendar.map(({ status }) => status)).toEqual(['settled', 'sent', 'back', 'nothing', 'due']);
});
