import { randomUUIDv7 } from 'node:crypto';
import {
  type CaseState,
  type CheckCommand,
  type CheckContext,
  type CheckEvent,
  type CheckState,
  decideCheck,
  evolveCheck,
  foldCheck,
  involvedInCase,
  record,
  type Recorded,
} from '@tirek/casework';
import { loadCase, NotDone } from '../cases/execute.ts';
import type { Moment } from '../cases/moment.ts';
import { append, loadHistory } from '../db/event-store.ts';
import { listSeenCases } from '../db/monitoring-cases.ts';
import { toCheckRow } from '../db/monitoring-checks.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { findColleagues } from '../people/colleagues.ts';
import { signalKey } from './signal-key.ts';

/** What came of a command about a check. */
export interface CheckDone {
  readonly id: string;
  readonly version: number;
  readonly state: CheckState;
}

/** Whether the case was corrected, and money asked back, after the finding: what an effect refers to. */
function sinceFinding({ finding }: CheckState, state: CaseState): CheckContext['since'] {
  if (!finding) return { corrected: false, debt: false };
  return {
    corrected: state.decision.corrections.some(({ on }) => on >= finding.on),
    debt: state.debts.some(({ proposedOn, endedOn }) => proposedOn >= finding.on && endedOn === null),
  };
}

/** What a command about the check of a case is judged with. */
async function lookAround(tx: ActorTransaction, id: string, check: CheckState, moment: Moment): Promise<CheckContext> {
  const loaded = await loadCase(tx, id);
  if (!loaded) throw new NotDone({ unknown: true });
  const office = loaded.state.application?.office ?? '';
  const colleagues = await findColleagues(tx, { office, role: 'monitoringOfficer', day: moment.day });
  const monitoring = new Set(colleagues.map(({ person }) => person));
  return {
    actor: tx.actor,
    ...moment,
    involved: involvedInCase(loaded.state),
    isMonitoring: (person) => monitoring.has(person),
    caseVersion: loaded.state.version,
    since: sinceFinding(check, loaded.state),
  };
}

async function run(
  tx: ActorTransaction,
  history: readonly Recorded<CheckEvent>[],
  commands: readonly CheckCommand[],
  of: { readonly id: string; readonly case: string },
  moment: Moment,
): Promise<CheckDone> {
  const before = foldCheck(history);
  const context = await lookAround(tx, of.case, before, moment);
  const recorded: Recorded<CheckEvent>[] = [];
  let state = before;
  for (const command of commands) {
    const outcome = decideCheck(state, command, context);
    if (!outcome.ok) throw new NotDone({ refusal: outcome.refusal });
    const next = record(outcome.events, state.version, context);
    state = evolveCheck(state, next);
    recorded.push(...next);
  }
  const { origin } = state;
  if (!origin) throw new NotDone({ unknown: true });
  const keys = origin.signals.map((one) => signalKey(tx.personal, origin.case, one));
  const appended = await append(tx, {
    stream: { id: of.id, kind: 'monitoringCheck', officePath: origin.office },
    expectedVersion: before.version,
    recorded,
    derived: { check: toCheckRow(state, keys) },
    purpose: 'monitoring',
  });
  if (appended.ok) return { id: of.id, version: appended.version, state };
  throw new NotDone(appended.conflict === 'unknown' ? { unknown: true } : { conflict: appended.conflict });
}

/** Does a command about a check, in the transaction of its actor. Throws `NotDone`. */
export async function executeCheck(
  tx: ActorTransaction,
  id: string,
  command: CheckCommand,
  { moment, expectedVersion }: { readonly moment: Moment; readonly expectedVersion?: number | undefined },
): Promise<CheckDone> {
  const history = await loadHistory<CheckEvent>(tx, id);
  const { origin, version } = foldCheck(history);
  if (!origin) throw new NotDone({ unknown: true });
  if (expectedVersion !== undefined && expectedVersion !== version) throw new NotDone({ conflict: { version } });
  return run(tx, history, [command], { id, case: origin.case }, moment);
}

/**
 * Takes a case off the list and gives its check to an officer, in the transaction of who gives it. Throws `NotDone` with
 * `unknown` where the case is not on the list, `BrokenRule` `one_open_check_a_case` where somebody was quicker.
 */
export async function openCheck(
  tx: ActorTransaction,
  { case: id, officer, visitBy }: { readonly case: string; readonly officer: string; readonly visitBy: string },
  moment: Moment,
): Promise<CheckDone> {
  const [listed] = (await listSeenCases(tx, { case: id, sort: 'place', limit: 1 })).rows;
  if (!listed) throw new NotDone({ unknown: true });
  const check = randomUUIDv7();
  const { office, quarter, control, sealed, signals, groups, monthly, expected } = listed;
  const opened = { id: check, case: id, office, quarter, control, sealed, signals, groups, monthly, expected };
  const commands: CheckCommand[] = [
    { type: 'openCheck', ...opened },
    { type: 'assignCheck', officer, visitBy },
  ];
  return run(tx, [], commands, { id: check, case: id }, moment);
}
