import type { Role } from '../actor.ts';
import { refuse, type Refused } from '../refusal.ts';

/** Roles that one person may not hold at one time in one office, and why each pair would undo a check. */
export const INCOMPATIBLE: readonly { readonly roles: readonly [Role, Role]; readonly because: string }[] = [
  { roles: ['consultant', 'decisionMaker'], because: 'who proposes may not decide' },
  { roles: ['consultant', 'paymentsOfficer'], because: 'who proposes may not pay' },
  { roles: ['decisionMaker', 'paymentsOfficer'], because: 'who decides may not pay' },
  { roles: ['precinctMember', 'precinctSecretary'], because: 'the secretary does not vote' },
  { roles: ['precinctMember', 'consultant'], because: 'who prepares the file may not find the need' },
  { roles: ['precinctMember', 'decisionMaker'], because: 'who finds the need may not decide' },
  { roles: ['precinctSecretary', 'decisionMaker'], because: 'who keeps the minutes may not decide' },
  { roles: ['assistant', 'decisionMaker'], because: 'who visits may not decide' },
  { roles: ['assistant', 'precinctMember'], because: 'who writes the act may not vote on it' },
  { roles: ['monitoringOfficer', 'consultant'], because: 'nobody checks their own work' },
  { roles: ['monitoringOfficer', 'decisionMaker'], because: 'nobody checks their own decisions' },
  ...(['consultant', 'decisionMaker', 'paymentsOfficer', 'assistant', 'precinctMember', 'administrator'] as const).map(
    (role) => ({ roles: ['auditor', role] as const, because: 'an auditor has no part in the work' }),
  ),
  ...(['consultant', 'decisionMaker', 'paymentsOfficer', 'precinctMember', 'precinctSecretary'] as const).map(
    (role) => ({ roles: ['administrator', role] as const, because: 'who gives rights may not use them' }),
  ),
];

/** Refuses roles that one person may not hold together. */
export function refuseIncompatible(held: readonly Role[]): Refused | undefined {
  const pair = INCOMPATIBLE.find(({ roles: [a, b] }) => held.includes(a) && held.includes(b));
  return pair && refuse({ code: 'access.incompatibleRoles', roles: pair.roles });
}
