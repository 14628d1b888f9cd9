import type { CaseCommand } from '../case-event.ts';
import type { RecoveryCommand } from './commands.ts';

const debt = 'debt-1';

/** One command of each kind of this room. */
export const recoveryCommands: { readonly [T in RecoveryCommand['type']]: Extract<CaseCommand, { type: T }> } = {
  proposeDebt: { type: 'proposeDebt', debt, cause: 'goodFaith', reason: 'A member had moved out in May.' },
  answerDebt: { type: 'answerDebt', debt, text: 'We told the akim about it.', documents: [] },
  dropDebt: { type: 'dropDebt', debt, reason: 'The akim has the note of the family.' },
  establishDebt: { type: 'establishDebt', debt },
  planRepayment: { type: 'planRepayment', debt, way: 'voluntary', parts: 6, firstDue: '2018-12-10' },
  recordRepayment: {
    type: 'recordRepayment',
    debt,
    amount: 100_000,
    way: 'voluntary',
    reference: 'PO-1',
    on: '2018-07-01',
  },
  recordBankRepayment: {
    type: 'recordBankRepayment',
    debt,
    amount: 100_000,
    reference: '20180701C0000001',
    on: '2018-07-01',
    line: 'file-1/7',
  },
  remindOfInstalments: { type: 'remindOfInstalments' },
  askCourt: { type: 'askCourt', debt, claim: 'Claim 12' },
  recordRuling: { type: 'recordRuling', debt, amount: 100_000, ruling: 'Ruling 7' },
  askHardship: { type: 'askHardship', debt, text: 'We have lost our cattle.', documents: [], canPay: 200_000 },
  grantHardship: { type: 'grantHardship', debt, until: '2019-01-01', reason: 'The cattle was lost in the storm.' },
  refuseHardship: { type: 'refuseHardship', debt, reason: 'Both parents have found work.' },
  proposeWriteOff: { type: 'proposeWriteOff', debt, amount: 100_000, reason: 'The family has nothing to pay with.' },
  approveWriteOff: { type: 'approveWriteOff', debt },
  giveBackWriteOff: { type: 'giveBackWriteOff', debt, reason: 'The father has found work again.' },
  recordReturn: { type: 'recordReturn', debt, amount: 100_000, reference: 'PO-9', on: '2018-07-01' },
};
