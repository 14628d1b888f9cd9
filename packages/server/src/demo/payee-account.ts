import { type Actor, ibanOf } from '@tirek/casework';
import type { Moment } from '../cases/moment.ts';
import type { Desk } from './desk.ts';

/** One family in so many has not said yet where it wants to be paid: its payment is held until it does. */
const ONE_IN = 40;

/** A granted family says where it wants to be paid: to the account of who applied. */
export function nameAccount(desk: Desk, applicant: Actor, { index }: { readonly index: number }, moment: Moment): void {
  const { decision, application } = desk.state;
  if (decision.made.at(-1)?.resolution.outcome !== 'grant' || index % ONE_IN === 0) return;
  const member = application?.family.members.find(({ relation }) => relation === 'applicant')?.id ?? '';
  const iban = ibanOf(index % 3 === 0 ? '722' : '601', `B${String(index).padStart(12, '0')}`);
  // Who is not of age has a guardian to be paid to, and nobody has named one yet.
  desk.tries(applicant, moment, { type: 'nameAccount', account: { iban, holder: { kind: 'member', member } } });
}
