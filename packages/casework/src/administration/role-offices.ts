import type { Role } from '../actor.ts';
import { refuse, type Refused } from '../refusal.ts';

/** Kinds of office, from the top down. */
export const OFFICE_KINDS = ['ministry', 'region', 'district', 'ruralDistrict'] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** A role an administrator gives: a citizen is one without being made one, another system has its token, and the program is nobody's role. */
export type GivenRole = Exclude<Role, 'citizen' | 'client' | 'system'>;

/** At which kinds of office each role is held. A town has no rural districts: its precincts sit at the district. */
export const ROLE_OFFICES: Readonly<Record<GivenRole, readonly OfficeKind[]>> = {
  assistant: ['district', 'ruralDistrict'],
  consultant: ['district'],
  ruralAkim: ['ruralDistrict'],
  precinctMember: ['district', 'ruralDistrict'],
  precinctSecretary: ['district', 'ruralDistrict'],
  districtMember: ['district'],
  regionalMember: ['region'],
  // The region answers objections to what its districts decided.
  decisionMaker: ['region', 'district'],
  paymentsOfficer: ['district'],
  monitoringOfficer: ['district', 'region'],
  regionalAnalyst: ['region'],
  ministryAnalyst: ['ministry'],
  auditor: ['ministry', 'region', 'district'],
  administrator: ['ministry', 'region', 'district'],
};

/** Votes of commissions, lists of payments, and what the centre agreed with a family. */
const SIGNING: readonly GivenRole[] = [
  'precinctMember',
  'districtMember',
  'regionalMember',
  'paymentsOfficer',
  'decisionMaker',
];
/** Whether a role signs what it says: its holder needs a key of their own. */
export const isSigning = (role: GivenRole): boolean => SIGNING.includes(role);

/** Refuses a role at a kind of office where nobody holds it. */
export function refuseRoleAt(role: GivenRole, kind: OfficeKind): Refused | undefined {
  const kinds = ROLE_OFFICES[role];
  return kinds.includes(kind) ? undefined : refuse({ code: 'role.office', role, kinds });
}
