import type { Actor, Role } from '../actor.ts';
import { isWithin } from '../office-path.ts';
import { refuse, type Refused } from '../refusal.ts';

/**
 * How far a role reaches: one's own cases · those of visits one is sent on · the office and everything under it · the
 * whole country.
 */
export const SCOPES = ['own', 'assigned', 'territory', 'country'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a reach is measured against. */
export interface Subject {
  readonly office: string;
  readonly applicant: string;
  /** Who is sent on the visit of the case. */
  readonly visitors: readonly string[];
}

/** How far each role reaches when it acts. Reading may be narrower: `ACCESS`. */
export const REACH = {
  citizen: 'own',
  assistant: 'territory',
  consultant: 'territory',
  ruralAkim: 'territory',
  precinctMember: 'territory',
  precinctSecretary: 'territory',
  districtMember: 'territory',
  regionalMember: 'territory',
  decisionMaker: 'territory',
  paymentsOfficer: 'territory',
  monitoringOfficer: 'territory',
  regionalAnalyst: 'territory',
  ministryAnalyst: 'country',
  auditor: 'territory',
  administrator: 'territory',
  client: 'territory',
  system: 'country',
} as const satisfies Record<Role, Scope>;

/** Refuses an actor whose scope does not hold the subject. */
export function refuseScope(actor: Actor, subject: Subject, scope: Scope = REACH[actor.role]): Refused | undefined {
  if (scope === 'country') return undefined;
  if (scope === 'own') return actor.person === subject.applicant ? undefined : refuse({ code: 'access.notYours' });
  if (!isWithin(subject.office, actor.office)) return refuse({ code: 'access.territory', office: actor.office });
  const isSent = scope !== 'assigned' || subject.visitors.includes(actor.person);
  return isSent ? undefined : refuse({ code: 'access.notAssigned' });
}
