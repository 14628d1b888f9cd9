import type { CaseState } from '../case-state.ts';
import type { Context } from '../context.ts';
import { contractInForce } from '../contract/state.ts';
import { obligationsAsOf } from '../obligation/status.ts';
import { type Command, getApplication } from '../handler.ts';
import { refuse, type Refused, refuseShort } from '../refusal.ts';
import type { Breach } from './state.ts';

type Raise = Command<'raiseBreach'>;

/** An obligation is the family's own, of the member it binds, and was missed or is overdue. */
function refuseObligation(state: CaseState, { obligation, member, on }: Raise, day: string): Refused | undefined {
  if (!contractInForce(state.contract)) return refuse({ code: 'breach.noContract' });
  const owed = obligationsAsOf(state, day).find(({ id, whose }) => id === obligation && whose === 'family');
  if (!owed) return refuse({ code: 'breach.unknownObligation', obligation: obligation ?? '' });
  if (owed.member !== null && owed.member !== member) return refuse({ code: 'breach.unknownMember', member });
  if (owed.status !== 'missed' && owed.status !== 'overdue')
    return refuse({ code: 'breach.notMissed', obligation: owed.id });
  return on < owed.due ? refuse({ code: 'breach.beforeDue', day: owed.due }) : undefined;
}

/** The same thing is put to a family once; what was dropped may be put again. */
const isSame = (one: Breach, { kind, obligation, member, on }: Raise): boolean =>
  one.settled?.outcome !== 'dropped' &&
  one.kind === kind &&
  one.member === member &&
  (obligation === null ? one.on === on : one.obligation === obligation);

/** Refuses a breach that nobody can have committed, or that the family was asked about already. */
export function refuseBreach(state: CaseState, command: Raise, { day }: Context): Refused | undefined {
  const { kind, member, on, text } = command;
  const members = [...getApplication(state).family.members, ...(state.decision.determination?.facts.members ?? [])];
  if (!members.some(({ id }) => id === member)) return refuse({ code: 'breach.unknownMember', member });
  if (on > day) return refuse({ code: 'breach.dayAhead', day: on });
  const wrong = kind === 'obligation' ? refuseObligation(state, command, day) : undefined;
  if (wrong) return wrong;
  const known = state.sanctions.breaches.find((one) => isSame(one, command));
  return known ? refuse({ code: 'breach.alreadyRaised', breach: known.id }) : refuseShort(text);
}
