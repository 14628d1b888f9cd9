import { describe, expect, test } from 'vitest';
import type { Role } from '../actor.ts';
import type { Phase } from '../phase.ts';
import { RECOVERY_ACTIONS } from './actions.ts';

const rows: readonly (readonly [string, { readonly from: readonly Phase[]; readonly by: readonly Role[] }])[] =
  Object.entries(RECOVERY_ACTIONS);
const mayOf = (role: Role): string[] => rows.filter(([, { by }]) => by.includes(role)).map(([type]) => type);
const mayIn = (phase: Phase): string[] => rows.filter(([, { from }]) => from.includes(phase)).map(([type]) => type);

describe('about money that was paid without right', () => {
  test('a family answers, and says that it cannot pay', () => {
    expect(mayOf('citizen')).toEqual(['answerDebt', 'askHardship']);
  });

  test('who proposes does not decide: a consultant', () => {
    expect(mayOf('consultant')).toEqual([
      'proposeDebt',
      'answerDebt',
      'dropDebt',
      'planRepayment',
      'recordRepayment',
      'askHardship',
      'proposeWriteOff',
    ]);
  });

  test('who decides does not propose: the head of the office', () => {
    expect(mayOf('decisionMaker')).toEqual([
      'dropDebt',
      'establishDebt',
      'recordBankRepayment',
      'askCourt',
      'recordRuling',
      'grantHardship',
      'refuseHardship',
      'approveWriteOff',
      'giveBackWriteOff',
    ]);
  });

  test('money is recorded by who pays it, and by what reads the bank', () => {
    expect(mayOf('paymentsOfficer')).toEqual(['recordRepayment', 'recordBankRepayment', 'recordReturn']);
    expect(mayOf('system')).toEqual(['recordRepayment', 'remindOfInstalments', 'recordReturn']);
  });

  test('nothing is asked back while nobody knows what is due', () => {
    const always = mayIn('determination');
    expect(mayIn('proposed')).toEqual(always);
    expect(mayIn('decided').filter((type) => !always.includes(type))).toEqual([
      'proposeDebt',
      'establishDebt',
      'askCourt',
    ]);
  });

  test('a debt does not end with its case', () => {
    expect(mayIn('closed')).toEqual(rows.map(([type]) => type));
  });
});
