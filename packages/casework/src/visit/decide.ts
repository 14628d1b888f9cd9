import type { CaseState } from '../case-state.ts';
import type { CaseEvent } from '../case-event.ts';
import { orderInForce, toSnapshot } from '../commission-order/in-force.ts';
import { type Context, happened } from '../context.ts';
import { refuseClaim, withDoubts } from '../evidence/decide.ts';
import type { Claim } from '../evidence/events.ts';
import { getApplication, type Handlers } from '../handler.ts';
import { refuse, type Refused, refuseShort } from '../refusal.ts';
import type { VisitCommand } from './commands.ts';
import type { VisitAct } from './events.ts';

/** What the act says of each fact, as claims that are held against the statement and the registers. */
function claimsOf(act: VisitAct, state: CaseState): Claim[] {
  const seen = (fact: Claim['fact'], member: string | null, value: unknown): Claim => ({
    source: 'visit',
    fact,
    member,
    value,
    fetchedAt: act.endedAt,
  });
  const atHome = getApplication(state).family.members.filter(({ away }) => (away ?? 'no') === 'no');
  return [
    ...(act.dwellings ? [seen('dwellings', null, act.dwellings)] : []),
    ...(act.property ? [seen('property', null, act.property)] : []),
    ...atHome.map(({ id }) => seen('livesWithFamily', id, act.present.includes(id))),
    ...act.unregistered.map(({ id, ...found }) => seen('resident', id, { id, ...found })),
    ...act.facts.map(({ fact, member, value }) => seen(fact, member, value)),
  ];
}

function refuseVisitor({ visit }: CaseState, { actor }: Context): Refused | undefined {
  return visit.assigned?.assistant === actor.person ? undefined : refuse({ code: 'visit.notAssigned' });
}

function refuseAct(act: VisitAct, state: CaseState, { at, hasPhoto }: Context): Refused | undefined {
  const [start, end, now] = [act.startedAt, act.endedAt, at].map((instant) => Date.parse(instant));
  const inOrder = start !== undefined && end !== undefined && now !== undefined && start <= end && end <= now;
  if (!inOrder) return refuse({ code: 'visit.times' });
  if (act.photos.length === 0) return refuse({ code: 'visit.noPhoto' });
  // An act that names a photo nobody can look at proves nothing.
  const absent = act.photos.find(({ hash }) => !hasPhoto(hash));
  if (absent) return refuse({ code: 'visit.photoNotKept', hash: absent.hash });
  const known = getApplication(state).family.members.map(({ id }) => id);
  const stranger = [...act.present, ...act.incomeSigns.map(({ member }) => member)].find((id) => !known.includes(id));
  if (stranger !== undefined) return refuse({ code: 'visit.unknownMember', member: stranger });
  for (const claim of claimsOf(act, state)) {
    const wrong = refuseClaim(state, claim);
    if (wrong) return wrong;
  }
  return undefined;
}

/** Handing the file over, sending somebody to the home, and the act. */
export const visitHandlers: Handlers<VisitCommand['type']> = {
  referToCommission: (state, _, context) => {
    const found = orderInForce(context, getApplication(state).office);
    return found.ok ? happened({ type: 'fileReferred', order: toSnapshot(found.order) }) : found;
  },
  assignVisit: ({ visit }, { assistant, members, on }, { day }) => {
    if (on < day) return refuse({ code: 'visit.inThePast', day: on });
    if (members.length === 0) return refuse({ code: 'visit.noMember' });
    const order = visit.referred?.order;
    const stranger = members.find((member) => !order?.members.includes(member) && !order?.substitutes.includes(member));
    return stranger === undefined
      ? happened({ type: 'visitAssigned', assistant, members, on })
      : refuse({ code: 'visit.notSitting', member: stranger });
  },
  recordVisit: (state, { act }, context) => {
    const refused = refuseVisitor(state, context) ?? refuseAct(act, state, context);
    if (refused) return refused;
    const claims = claimsOf(act, state).map((claim): CaseEvent => ({ type: 'evidenceReceived', ...claim }));
    return withDoubts(state, [{ type: 'visitRecorded', act }, ...claims], context);
  },
  recordVisitRefusal: (state, { reason }, context) =>
    refuseVisitor(state, context) ?? refuseShort(reason) ?? happened({ type: 'visitRefused', reason }),
  orderAnotherVisit: (_, { reason }) => refuseShort(reason) ?? happened({ type: 'anotherVisitOrdered', reason }),
};
