import { refuseIncompatible } from '../access/incompatible-roles.ts';
import type { Actor } from '../actor.ts';
import { isWithin } from '../office-path.ts';
import { refuse, type Refused } from '../refusal.ts';
import { type GivenRole, type OfficeKind, refuseRoleAt } from './role-offices.ts';

/** A role of somebody at an office for a time. Days are ISO, the last one included; open where there is none. */
export interface HeldRole {
  readonly role: GivenRole;
  /** Path of the office. */
  readonly office: string;
  readonly from: string;
  readonly to: string | null;
}

/** Somebody with an account, as an administrator deals with them. */
export interface Employee {
  readonly person: string;
  readonly kind: 'staff' | 'client' | 'citizen';
  readonly closed: boolean;
  /** Every role they hold or will hold, wherever it is. */
  readonly held: readonly HeldRole[];
}

/** Whether two stretches have a day in common. */
const overlap = (a: HeldRole, b: HeldRole): boolean =>
  (a.to === null || a.to >= b.from) && (b.to === null || b.to >= a.from);

/** Refuses to give a role that may not be given: where, to whom, beside which others. */
export function refuseRole(
  actor: Actor,
  { person, kind, closed, held }: Employee,
  given: HeldRole & { readonly kind: OfficeKind },
): Refused | undefined {
  const { role, office, from, to } = given;
  if (!isWithin(office, actor.office)) return refuse({ code: 'access.territory', office: actor.office });
  if (person === actor.person) return refuse({ code: 'role.toSelf' });
  if (kind !== 'staff') return refuse({ code: 'role.notStaff' });
  if (closed) return refuse({ code: 'person.closed' });
  if (to !== null && to < from) return refuse({ code: 'role.period', from, to });
  const wrongOffice = refuseRoleAt(role, given.kind);
  if (wrongOffice) return wrongOffice;
  const beside = held.filter((one) => overlap(one, given));
  if (beside.some((one) => one.role === role && one.office === office)) return refuse({ code: 'role.held' });
  return refuseIncompatible([role, ...beside.map((one) => one.role)]);
}

/** Refuses to end a role on a day: another administrator's, one that is over, one that would end before it began. */
export function refuseRoleEnd(
  actor: Actor,
  person: string,
  { office, from, to }: HeldRole,
  { on, today }: { readonly on: string; readonly today: string },
): Refused | undefined {
  if (!isWithin(office, actor.office)) return refuse({ code: 'access.territory', office: actor.office });
  if (person === actor.person) return refuse({ code: 'role.toSelf' });
  if (to !== null && to < today) return refuse({ code: 'role.ended', day: to });
  return on < from ? refuse({ code: 'role.period', from, to: on }) : undefined;
}

/** Refuses to close an account: one's own, a citizen's, or that of somebody who works elsewhere too. */
export function refuseClosing(actor: Actor, { person, kind, held }: Employee, today: string): Refused | undefined {
  if (person === actor.person) return refuse({ code: 'person.self' });
  if (kind === 'citizen') return refuse({ code: 'role.notStaff' });
  const elsewhere = held.find(({ office, to }) => (to === null || to >= today) && !isWithin(office, actor.office));
  return elsewhere && refuse({ code: 'person.worksElsewhere', office: elsewhere.office });
}

/** Refuses a new account whose way of signing in belongs to somebody already, or to a provider that is not there. */
export function refuseNewcomer(
  way: 'login' | 'subject',
  { taken, hasProvider }: { readonly taken: boolean; readonly hasProvider: boolean },
): Refused | undefined {
  if (way === 'subject' && !hasProvider) return refuse({ code: 'person.noProvider' });
  if (!taken) return undefined;
  return refuse({ code: way === 'login' ? 'person.loginTaken' : 'person.subjectTaken' });
}

/** Refuses a token for what is no other system, for a territory that is not the administrator's, or for a day that has passed. */
export function refuseToken(
  actor: Actor,
  { kind, closed }: Pick<Employee, 'kind' | 'closed'>,
  { office, until, today }: { readonly office: string; readonly until: string; readonly today: string },
): Refused | undefined {
  if (!isWithin(office, actor.office)) return refuse({ code: 'access.territory', office: actor.office });
  if (kind !== 'client') return refuse({ code: 'token.notClient' });
  if (closed) return refuse({ code: 'person.closed' });
  return until < today ? refuse({ code: 'token.past', day: until }) : undefined;
}
