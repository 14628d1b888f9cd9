import { loneMotherOfFour } from '@tirek/family/examples';
import { concluded, decided } from '../examples/main-path.ts';
import { marina } from '../examples/people.ts';
import type { Refused } from '../examples/refused.ts';
import { act, refusalOf } from '../examples/story.ts';
import type { PayeeAccount } from './events.ts';

const { file, on: day } = loneMotherOfFour;
const story = decided(concluded(file, day));
const IBAN = 'KZ31601A000000000001';
const mother: PayeeAccount['holder'] = { kind: 'member', member: 'gulnar' };
const name = (iban: string, holder: PayeeAccount['holder'] = mother) =>
  ({ type: 'nameAccount', account: { iban, holder } }) as const;

/** One way to earn each refusal of this room. */
export const paymentRefusals = {
  'account.iban.shape': [
    'an account number with a sign too few is not kept',
    () => refusalOf(story, marina, name('KZ86125KZT500410010')),
  ],
  'account.iban.country': [
    'an account abroad is not paid to',
    () => refusalOf(story, marina, name('DE89370400440532013000')),
  ],
  'account.iban.checkDigits': [
    'an account number with a mistyped digit is not kept',
    () => refusalOf(story, marina, name('KZ86125KZT5004100101')),
  ],
  'account.iban.bank': [
    'an account is at a bank that keeps accounts of people',
    () => refusalOf(story, marina, name('KZ86125KZT5004100100')),
  ],
  'account.unknownMember': [
    'the account of somebody outside the family is named with them as a guardian, not as a member',
    () => refusalOf(story, marina, name(IBAN, { kind: 'member', member: 'stranger' })),
  ],
  'account.child': [
    'aid is not paid to the account of a child',
    () => refusalOf(story, marina, name(IBAN, { kind: 'member', member: 'nurlan' })),
  ],
  'account.guardianIin': [
    'a guardian is known by a number that can be one',
    () => refusalOf(story, marina, name(IBAN, { kind: 'guardian', name: 'Сәуле Ахметова', iin: '000000000001' })),
  ],
  'account.same': [
    'the account that is known already is not named again',
    () => refusalOf(act(story, marina, name(IBAN)), marina, name('kz31 601a 0000 0000 0001')),
  ],
} as const satisfies Refused;
