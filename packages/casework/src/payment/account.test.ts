import { describe, expect, test } from 'vitest';
import { granted } from '../examples/overpaid.ts';
import { botagoz, marina } from '../examples/people.ts';
import { act, on, refusalOf } from '../examples/story.ts';
import { tasksOf } from '../tasks.ts';
import { BANKS, findBank, findPayerBank } from './banks.ts';
import type { PayeeAccount } from './events.ts';
import { ibanOf } from './iban.ts';

const IBAN = ibanOf('601', 'A000000000001');
const mother = { kind: 'member', member: 'gulnar' } as const;
const son = { kind: 'member', member: 'nurlan' } as const;
const guardian = { kind: 'guardian', name: 'Сәуле Ахметова', iin: '050625650012' } as const;
const name = (holder: PayeeAccount['holder'] = mother, iban = IBAN) =>
  ({ type: 'nameAccount', account: { iban, holder } }) as const;

describe('the account that aid is paid to', () => {
  test('is kept as the bank writes it, with who named it and when', () => {
    const { state } = act(granted, marina, name(mother, 'kz31 601a 0000 0000 0001'));
    expect(state.payment.account).toEqual({ iban: IBAN, holder: mother, by: 'marina', on: granted.around.day });
    expect(tasksOf(state, granted.around.day)).toEqual(tasksOf(granted.state, granted.around.day));
  });

  test('is the one named last', () => {
    const first = act(granted, marina, name());
    const second = act(first, botagoz, name(mother, ibanOf('722', 'A000000000001')));
    expect(second.state.payment.account).toMatchObject({ iban: ibanOf('722', 'A000000000001'), by: 'botagoz' });
    expect(refusalOf(second, marina, name())).toBeUndefined();
  });

  test('is not named again as it is, but may change its holder', () => {
    const first = act(granted, marina, name());
    expect(refusalOf(first, marina, name())).toEqual({ code: 'account.same' });
    expect(refusalOf(first, marina, name(guardian))).toBeUndefined();
  });

  test.for([
    ['2030-04-02', { code: 'account.child', member: 'nurlan', paths: ['account.holder.member'] }],
    ['2030-04-03', undefined],
    ['2030-04-04', undefined],
  ] as const)('on %s, about the son’s eighteenth birthday, may be his own or not yet', ([day, refusal]) => {
    expect(refusalOf(on(granted, { day }), marina, name(son))).toEqual(refusal);
  });

  test('is of a member, or of a guardian with a number that can be one', () => {
    expect(refusalOf(granted, marina, name({ kind: 'member', member: 'stranger' }))).toEqual({
      code: 'account.unknownMember',
      member: 'stranger',
      paths: ['account.holder.member'],
    });
    expect(refusalOf(granted, marina, name(guardian))).toBeUndefined();
    expect(refusalOf(granted, marina, name({ ...guardian, iin: '050625650013' }))).toEqual({
      code: 'account.guardianIin',
      paths: ['account.holder.iin'],
    });
  });

  test('with a number that was mistyped is told by its field', () => {
    expect(refusalOf(granted, marina, name(mother, 'KZ86125KZT5004100101'))).toEqual({
      code: 'account.iban.checkDigits',
      paths: ['account.iban'],
    });
  });
});

describe('the banks', () => {
  test('have each a code of three digits, an identifier in Kazakhstan and a name of their own', () => {
    for (const { code, bic, name: called } of BANKS) {
      expect(code).toMatch(/^\d{3}$/);
      expect(bic).toMatch(/^[A-Z]{4}KZ[A-Z0-9]{2}$/);
      expect(called).toMatch(/^[A-Z]/);
    }
    for (const key of ['code', 'bic', 'name'] as const)
      expect(new Set(BANKS.map((bank) => bank[key])).size).toBe(BANKS.length);
  });

  test('are found by digits 5 to 7 of the account', () => {
    expect(findBank(IBAN)).toEqual({ code: '601', bic: 'HSBKKZKX', name: 'Halyk Bank' });
    expect(findBank(ibanOf('999', 'A000000000001'))).toBeUndefined();
  });

  test('where the state keeps its money are paid from and not to', () => {
    for (const [code, bic, called] of [
      ['070', 'KKMFKZ2A', 'Treasury'],
      ['125', 'NBRKKZKX', 'National Bank'],
    ] as const) {
      const iban = ibanOf(code, '101KSN0000000');
      expect(findBank(iban)).toBeUndefined();
      expect(findPayerBank(iban)).toEqual({ code, bic, name: called });
    }
    expect(findPayerBank(IBAN)?.code).toBe('601');
  });
});
