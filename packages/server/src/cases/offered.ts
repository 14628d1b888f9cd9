import {
  ACTIONS,
  type ActionRule,
  type CaseCommand,
  type CaseState,
  type CommandType,
  decide,
  findAccess,
  type Refusal,
} from '@tirek/casework';
import type { ActorTransaction } from '../db/with-actor.ts';
import type { Moment } from './moment.ts';
import { lookAround } from './surroundings.ts';

/** An action that phase and role allow, and why not yet, where it needs nothing more to be tried. */
export interface Offered {
  readonly type: CommandType;
  readonly refusal: Refusal | null;
}

/** Commands that say nothing but their name are tried without being done. */
const TRIED: readonly CaseCommand[] = [
  { type: 'referToCommission' },
  { type: 'openSitting', sitting: 'tried' },
  { type: 'closeSitting' },
  { type: 'determine' },
  { type: 'propose' },
  { type: 'approve' },
  { type: 'notifyOfDelay' },
];

const rules = Object.entries(ACTIONS) as [CommandType, ActionRule][];

/** What the one who acts may do in the case now. */
export async function offeredActions(tx: ActorTransaction, state: CaseState, moment: Moment): Promise<Offered[]> {
  const { role, person } = tx.actor;
  if (role !== 'citizen' && person === state.application?.applicant) return [];
  const allowed = rules
    .filter(([type, { from, by }]) => type !== 'startDraft' && from.includes(state.phase) && by.includes(role))
    .filter(([type]) => findAccess(role, type))
    .filter(([type]) => isTheirs(type, state, person));
  const around = lookAround(tx, state, moment);
  const offered: Offered[] = [];
  for (const [type] of allowed) {
    const command = TRIED.find((one) => one.type === type);
    const outcome = command && decide(state, command, await around({ type }));
    offered.push({ type, refusal: outcome && !outcome.ok ? outcome.refusal : null });
  }
  return offered;
}

/** Work that waits for certain persons is offered to no other of their role, and what a case that is closed refuses to nobody. */
function isTheirs(type: CommandType, { commission: { open }, visit, phase }: CaseState, person: string): boolean {
  // Refused with what to do instead; not offered either.
  if (type === 'correctFact') return phase !== 'closed';
  if (type === 'castVote')
    return open !== null && open.sitting.includes(person) && !open.votes.some(({ member }) => member === person);
  if (type === 'recuseMember') return open !== null && (open.sitting.includes(person) || open.order.chair === person);
  if (type === 'closeSitting' || type === 'adjournSitting') return open?.order.secretary === person;
  if (type === 'openSitting') return open === null;
  if (type === 'recordVisit' || type === 'recordVisitRefusal') return visit.assigned?.assistant === person;
  return true;
}
