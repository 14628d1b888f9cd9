import { readIin } from '@tirek/family';
import { day, monthsBetween } from '@tirek/rules';
import { canonicalJson } from '../canonical-json.ts';
import type { CaseState } from '../case-state.ts';
import { happened } from '../context.ts';
import { factsForDecision } from '../evidence/facts-for-decision.ts';
import type { Handlers } from '../handler.ts';
import { refuse, type Refused } from '../refusal.ts';
import type { PaymentCommand } from './commands.ts';
import type { PayeeAccount } from './events.ts';
import { ibanFault, toIban } from './iban.ts';

/** From this age on one's own account may take the family's aid. Civil Code 17: full legal capacity. */
const OF_AGE = 18;

function refuseMember(state: CaseState, member: string, today: string): Refused | undefined {
  const paths = ['account.holder.member'];
  const found = factsForDecision(state).members.find(({ id }) => id === member);
  if (!found) return refuse({ code: 'account.unknownMember', member, paths });
  const { birthDate } = found;
  const isChild = typeof birthDate === 'string' && monthsBetween(day(birthDate), day(today)) < OF_AGE * 12;
  return isChild ? refuse({ code: 'account.child', member, paths }) : undefined;
}

function refuseHolder(state: CaseState, { holder }: PayeeAccount, today: string): Refused | undefined {
  if (holder.kind === 'member') return refuseMember(state, holder.member, today);
  return readIin(holder.iin).ok ? undefined : refuse({ code: 'account.guardianIin', paths: ['account.holder.iin'] });
}

/** Where aid is paid to. */
export const paymentHandlers: Handlers<PaymentCommand['type']> = {
  nameAccount: (state, { account: typed }, { day: today }) => {
    const account = { ...typed, iban: toIban(typed.iban) };
    const fault = ibanFault(account.iban);
    if (fault) return refuse({ code: `account.iban.${fault}`, paths: ['account.iban'] });
    const refused = refuseHolder(state, account, today);
    if (refused) return refused;
    const { account: now } = state.payment;
    const isSame = now && canonicalJson({ iban: now.iban, holder: now.holder }) === canonicalJson(account);
    return isSame ? refuse({ code: 'account.same' }) : happened({ type: 'accountNamed', account });
  },
};
