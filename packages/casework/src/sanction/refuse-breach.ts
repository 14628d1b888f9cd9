import type { CaseState } from '../case-state.ts';
import type { Context } from '../context.ts';
import { contractEnds, contractInForce } from '../contract/state.ts';
import { type Command, getApplication } from '../handler.ts';
import { refuse, type Refused, refuseShort } from '../refusal.ts';
import type { Breach } from './state.ts';

type Raise = Command<'raiseBreach'>;

/** An obligation is one of the contract in force, of the member it binds, and of a day on which it bound. */
function refuseObligation(state: CaseState, { obligation, member, on }: Raise): Refused | undefined {
  const held = contractInForce(state.contract);
  if (!held) return refuse({ code: 'breach.noContract' });
  const { plan, from } = held.terms;
  const bound = [...plan.measures, ...plan.schooling].find(
    ({ id }) => obligation !== null && belongsTo(obligation, id),
  );
  if (!bound) return refuse({ code: 'breach.unknownObligation', obligation: obligation ?? '' });
  if (bound.member !== member) return refuse({ code: 'breach.unknownMember', member });
  const to = contractEnds(state.contract) ?? held.terms.to;
  return on < from || on > to ? refuse({ code: 'breach.outsideContract', from, to }) : undefined;
}

/** An obligation is known by its entry of the plan and what of it is to be done: `m-1:finish`, `s-1:2018-11-01`. */
const belongsTo = (obligation: string, id: string): boolean => obligation === id || obligation.startsWith(`${id}:`);

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
  const wrong = kind === 'obligation' ? refuseObligation(state, command) : undefined;
  if (wrong) return wrong;
  const known = state.sanctions.breaches.find((one) => isSame(one, command));
  return known ? refuse({ code: 'breach.alreadyRaised', breach: known.id }) : refuseShort(text);
}
