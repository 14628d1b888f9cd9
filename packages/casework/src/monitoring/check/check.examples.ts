import { head, monitor, OFFICE } from '../../examples/people.ts';
import type { Actor } from '../../actor.ts';
import { record, type Recorded } from '../../history.ts';
import type { Refusal } from '../../refusal.ts';
import type { CheckCommand } from './commands.ts';
import { type CheckContext, decideCheck } from './decide.ts';
import type { CheckEvent, CheckOrigin } from './events.ts';
import { foldCheck } from './state.ts';

/** A check as far as it has come. */
export type Checked = readonly Recorded<CheckEvent>[];

export const DAY = '2026-11-20';
const AT = `${DAY}T09:00:00Z`;
/** Somebody else who checks in the district. */
export const otherMonitor: Actor = { ...monitor, person: 'other monitor' };

const contextOf = (actor: Actor, said: Partial<CheckContext> = {}): CheckContext => ({
  actor,
  day: DAY,
  at: AT,
  involved: ['botagoz', 'head'],
  isMonitoring: (person) => [monitor.person, otherMonitor.person, 'botagoz'].includes(person),
  caseVersion: 42,
  since: { corrected: true, debt: false },
  ...said,
});

export const origin: CheckOrigin = {
  id: 'check-1',
  case: 'case-1',
  office: OFFICE,
  quarter: '2026-Q4',
  control: false,
  sealed: false,
  signals: [{ code: 'undeclaredWork', certainty: 'told', lookedAt: ['incomesRegister'], figures: { wage: 150_000 } }],
  groups: ['largeFamily', 'rural'],
  monthly: 6_000_000,
  expected: 1_200_000,
};

/** The check after a command; throws where it is refused. */
export function after(history: Checked, actor: Actor, command: CheckCommand, said?: Partial<CheckContext>): Checked {
  const outcome = decideCheck(foldCheck(history), command, contextOf(actor, said));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return [...history, ...record(outcome.events, history.length, { actor, at: AT, day: DAY })];
}

/** Why a command is refused; undefined where it is not. */
export function whyNot(
  history: Checked,
  actor: Actor,
  command: CheckCommand,
  said?: Partial<CheckContext>,
): Refusal | undefined {
  const outcome = decideCheck(foldCheck(history), command, contextOf(actor, said));
  return outcome.ok ? undefined : outcome.refusal;
}

export const assign = (officer: string, visitBy = DAY): CheckCommand => ({ type: 'assignCheck', officer, visitBy });
export const wentThere = {
  type: 'recordCheckVisit',
  startedAt: '2026-11-20T07:00:00Z',
  endedAt: '2026-11-20T07:40:00Z',
  met: ['gulnar'],
  seen: 'The mother and two children were at home.',
  stranger: true,
} as const satisfies CheckCommand;
export const nothing = {
  type: 'recordFinding',
  outcome: 'nothing',
  found: [],
  text: 'All is as the decision says.',
  wrongEntry: null,
} as const satisfies CheckCommand;
export const confirmed = {
  type: 'recordFinding',
  outcome: 'confirmed',
  found: ['undeclaredWork'],
  text: 'She has worked at the shop since May.',
  wrongEntry: null,
} as const satisfies CheckCommand;

export const opened = after([], head, { type: 'openCheck', ...origin });
export const assigned = after(opened, head, assign(monitor.person));
export const visited = after(assigned, monitor, wentThere);
export const found = after(visited, monitor, confirmed);
