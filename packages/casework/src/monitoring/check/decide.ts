import type { Actor } from '../../actor.ts';
import { happened, type Outcome } from '../../context.ts';
import { isWithin } from '../../office-path.ts';
import { refuse, type Refused, refuseShort } from '../../refusal.ts';
import { CHECK_ACTIONS } from './actions.ts';
import type { CheckCommand } from './commands.ts';
import type { CheckEvent } from './events.ts';
import type { CheckStage, CheckState } from './state.ts';

/** What a command about a check is judged with besides its history. */
export interface CheckContext {
  readonly actor: Actor;
  /** Today in the office's time zone, and now. */
  readonly day: string;
  readonly at: string;
  /** Everybody who had a part in the case: reckoned, proposed, decided, visited, voted, was recused, or is the applicant. */
  readonly involved: readonly string[];
  /** Whether a person works as a monitoring officer where the case is. Only for giving a check to somebody. */
  readonly isMonitoring: (person: string) => boolean;
  /** Version of the case now, and what has happened in it since the finding. */
  readonly caseVersion: number;
  readonly since: { readonly corrected: boolean; readonly debt: boolean };
}

type Of<T extends CheckCommand['type']> = Extract<CheckCommand, { type: T }>;

/** From which stage each may be done. */
const FROM: Readonly<Record<Exclude<CheckCommand['type'], 'openCheck'>, readonly CheckStage[]>> = {
  assignCheck: ['unassigned', 'assigned'],
  declineCheck: ['assigned'],
  recordCheckVisit: ['assigned'],
  recordFinding: ['assigned', 'visited'],
  recordCheckEffect: ['found'],
  recordRegisterMended: ['found'],
  closeCheck: ['found'],
};

/** Nobody looks at their own work, nor at a family they gave back once. */
function refuseOfficer({ declined }: CheckState, officer: string, context: CheckContext): Refused | undefined {
  if (context.involved.includes(officer)) return refuse({ code: 'check.involved', officer });
  if (declined.some((one) => one.officer === officer)) return refuse({ code: 'check.declined', officer });
  return context.isMonitoring(officer) ? undefined : refuse({ code: 'check.notMonitoring', officer });
}

function assign(state: CheckState, { officer, visitBy }: Of<'assignCheck'>, context: CheckContext) {
  if (visitBy < context.day) return refuse({ code: 'check.day', day: context.day });
  return refuseOfficer(state, officer, context) ?? happened({ type: 'checkAssigned' as const, officer, visitBy });
}

function visited(command: Of<'recordCheckVisit'>, { actor, at, involved }: CheckContext): Outcome<CheckEvent> {
  const { stranger, type: _, ...visit } = command;
  // Somebody may have come to have a part in the case since the check was given to them.
  if (involved.includes(actor.person)) return refuse({ code: 'check.involved', officer: actor.person });
  if (!stranger) return refuse({ code: 'check.notStranger' });
  const [started, ended] = [Date.parse(visit.startedAt), Date.parse(visit.endedAt)];
  if (!(started < ended) || ended > Date.parse(at)) return refuse({ code: 'check.times' });
  return refuseShort(visit.seen) ?? happened({ type: 'checkVisited', ...visit });
}

function found(state: CheckState, command: Of<'recordFinding'>, { caseVersion }: CheckContext): Outcome<CheckEvent> {
  const { type: _, ...finding } = command;
  const isConfirmed = finding.outcome === 'confirmed';
  // What was not seen at the home cannot be found there; that nobody could be met can.
  if (finding.outcome !== 'notPossible' && !state.visit) return refuse({ code: 'check.stage' });
  if (isConfirmed && finding.found.length === 0) return refuse({ code: 'check.nothingFound' });
  if (!isConfirmed && finding.found.length > 0) return refuse({ code: 'check.foundWithout' });
  const short = refuseShort(finding.text) ?? (finding.wrongEntry ? refuseShort(finding.wrongEntry.text) : undefined);
  if (short) return short;
  const told = { type: 'checkFound' as const, ...finding, found: [...new Set(finding.found)], caseVersion };
  // Where nothing was found nothing is left to do, but for a wrong entry of a register.
  return isConfirmed || finding.wrongEntry ? happened(told) : happened<CheckEvent>(told, { type: 'checkClosed' });
}

function close({ finding, effects, mended }: CheckState): Outcome<CheckEvent> {
  if (finding?.outcome === 'confirmed' && effects.length === 0) return refuse({ code: 'check.noEffect' });
  if (finding?.wrongEntry && !mended)
    return refuse({ code: 'check.registerWaits', register: finding.wrongEntry.register });
  return happened({ type: 'checkClosed' } as const);
}

function act(state: CheckState, command: Exclude<CheckCommand, Of<'openCheck'>>, context: CheckContext) {
  switch (command.type) {
    case 'assignCheck':
      return assign(state, command, context);
    case 'declineCheck': {
      const { ground, reason } = command;
      return refuseShort(reason) ?? happened({ type: 'checkDeclined' as const, ground, reason });
    }
    case 'recordCheckVisit':
      return visited(command, context);
    case 'recordFinding':
      return found(state, command, context);
    case 'recordCheckEffect': {
      const { effect, text } = command;
      if (state.finding?.outcome !== 'confirmed') return refuse({ code: 'check.nothingFound' });
      // An effect is told once it is there to be seen in the case.
      if (effect === 'factsCorrected' && !context.since.corrected) return refuse({ code: 'check.notCorrected' });
      if (effect === 'debtAsked' && !context.since.debt) return refuse({ code: 'check.noDebt' });
      return refuseShort(text) ?? happened({ type: 'checkEffect' as const, effect, text });
    }
    case 'recordRegisterMended':
      if (!state.finding?.wrongEntry || state.mended) return refuse({ code: 'check.noWrongEntry' });
      return refuseShort(command.text) ?? happened({ type: 'registerMended' as const, text: command.text });
    case 'closeCheck':
      return close(state);
  }
}

/** Only who was given the check goes on with it; anybody who gives out checks may give it to another. */
const isTheirs = ({ assigned }: CheckState, { type }: CheckCommand, { actor }: CheckContext): boolean =>
  type === 'openCheck' || type === 'assignCheck' || assigned?.officer === actor.person;

/** What comes of a command about a check: the events to append, or the refusal. Depends on nothing but what it is given. */
export function decideCheck(state: CheckState, command: CheckCommand, context: CheckContext): Outcome<CheckEvent> {
  const { by } = CHECK_ACTIONS[command.type];
  const { actor } = context;
  if (!by.some((role) => role === actor.role))
    return refuse({ code: 'access.role', role: actor.role, allowedRoles: by });
  const office = command.type === 'openCheck' ? command.office : (state.origin?.office ?? '');
  if (command.type !== 'openCheck' && !state.origin) return refuse({ code: 'check.unknown' });
  if (!isWithin(office, actor.office)) return refuse({ code: 'access.territory', office: actor.office });
  if (command.type === 'openCheck')
    return state.origin ? refuse({ code: 'check.exists' }) : happened({ ...command, type: 'checkOpened' });
  if (!FROM[command.type].includes(state.stage)) return refuse({ code: 'check.stage' });
  if (!isTheirs(state, command, context)) return refuse({ code: 'check.notYours' });
  return act(state, command, context);
}

/** What somebody may do with a check now, as far as role, stage and who it was given to decide. */
export const offeredForCheck = (state: CheckState, actor: Actor): Exclude<CheckCommand['type'], 'openCheck'>[] =>
  // Keys of a table written out above.
  (Object.keys(FROM) as (keyof typeof FROM)[]).filter(
    (type) =>
      CHECK_ACTIONS[type].by.some((role) => role === actor.role) &&
      FROM[type].includes(state.stage) &&
      (type === 'assignCheck' || state.assigned?.officer === actor.person) &&
      (type !== 'recordRegisterMended' || (Boolean(state.finding?.wrongEntry) && !state.mended)) &&
      (type !== 'recordCheckEffect' || state.finding?.outcome === 'confirmed'),
  );
