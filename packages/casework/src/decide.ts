import { contractHandlers } from './contract/decide.ts';
import { obligationHandlers } from './obligation/decide.ts';
import { sanctionHandlers } from './sanction/decide.ts';
import { objectionHandlers } from './objection/decide.ts';
import { changeHandlers } from './change/decide.ts';
import { paymentHandlers } from './payment/decide.ts';
import { recoveryHandlers } from './recovery/decide.ts';
import { withReductions } from './recovery/reduce.ts';
import { exitHandlers } from './exit/decide.ts';
import { actionRule } from './actions.ts';
import { applicationHandlers } from './application/decide.ts';
import type { CaseCommand, CaseEvent } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import { commissionHandlers } from './commission/decide.ts';
import type { Context, Outcome } from './context.ts';
import { decisionHandlers } from './decision/decide.ts';
import { evidenceHandlers } from './evidence/decide.ts';
import type { Handler } from './handler.ts';
import { refuse, type Refused } from './refusal.ts';
import { refuseScope } from './access/scope.ts';
import { recommendationHandlers } from './recommendation/decide.ts';
import { visitHandlers } from './visit/decide.ts';

const HANDLERS = {
  ...applicationHandlers,
  ...evidenceHandlers,
  ...visitHandlers,
  ...commissionHandlers,
  ...recommendationHandlers,
  ...decisionHandlers,
  ...contractHandlers,
  ...obligationHandlers,
  ...sanctionHandlers,
  ...objectionHandlers,
  ...changeHandlers,
  ...paymentHandlers,
  ...recoveryHandlers,
  ...exitHandlers,
};

/** The case a command is about: for a draft that is only being started, the command says it. */
function subjectOf({ application, visit }: CaseState, command: CaseCommand) {
  const { office, applicant } =
    command.type === 'startDraft' ? command : (application ?? { office: '', applicant: '' });
  return { office, applicant, visitors: visit.assigned ? [visit.assigned.assistant, ...visit.assigned.members] : [] };
}

function refuseBefore(state: CaseState, command: CaseCommand, { actor }: Context): Refused | undefined {
  const { from, by } = actionRule(command.type);
  if (command.type === 'startDraft' ? state.version > 0 : state.version === 0)
    return refuse({ code: state.version > 0 ? 'case.exists' : 'case.unknown' });
  if (!by.includes(actor.role)) return refuse({ code: 'access.role', role: actor.role, allowedRoles: by });
  const subject = subjectOf(state, command);
  const outOfScope = refuseScope(actor, subject);
  if (outOfScope) return outOfScope;
  if (actor.role !== 'citizen' && actor.person === subject.applicant) return refuse({ code: 'case.own' });
  return from.includes(state.phase)
    ? undefined
    : refuse({ code: 'phase.wrong', phase: state.phase, allowedPhases: from });
}

/**
 * What comes of a command in a case: the events to append, or the refusal. Depends on nothing but what it is given.
 * Checked in this order: the case exists, the role may do it, the case is within the actor's reach and not their own,
 * the phase allows it, and then whatever the action itself asks. Where more becomes due, debts become less with it.
 */
export function decide(state: CaseState, command: CaseCommand, context: Context): Outcome<CaseEvent> {
  const refused = refuseBefore(state, command, context);
  if (refused) return refused;
  // The table has for each type of command the handler of just that type; the compiler cannot follow the index.
  const handler = HANDLERS[command.type] as Handler<CaseCommand['type']>;
  const outcome = handler(state, command, context);
  return outcome.ok ? { ok: true, events: withReductions(state, outcome.events, context) } : outcome;
}
