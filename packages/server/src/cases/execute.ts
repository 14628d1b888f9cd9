import {
  type CaseCommand,
  type CaseEvent,
  type CaseState,
  decide,
  evolve,
  fold,
  record,
  type Recorded,
  type Refusal,
} from '@tirek/casework';
import { breaksRule } from '../db/broken-rule.ts';
import { findCaseFile, findOpenCase } from '../db/case-file.ts';
import { takeCaseNumber } from '../db/case-numbers.ts';
import type { Database } from '../db/connect.ts';
import { append, loadHistory } from '../db/event-store.ts';
import { type ActorTransaction, SYSTEM, withActor } from '../db/with-actor.ts';
import { findOffice } from '../people/offices.ts';
import { caseFileOf, tasksFor } from './derive.ts';
import type { Moment } from './moment.ts';
import { surroundingsOf } from './surroundings.ts';
import { votesIn } from './votes-in.ts';

/** A command is made from the case as it is when it is done: a vote is signed on the act of that moment. */
export type MakeCommand = (
  tx: ActorTransaction,
  state: CaseState,
  number: string,
) => CaseCommand | Promise<CaseCommand>;

/** What came of a command. */
export interface Done {
  readonly id: string;
  readonly number: string;
  readonly state: CaseState;
  readonly happened: readonly CaseEvent['type'][];
}

/** Why a command was not done; thrown, so that nothing of its transaction stays. */
export class NotDone extends Error {
  readonly why:
    | { readonly refusal: Refusal }
    | { readonly conflict: { readonly version: number } }
    | { readonly unknown: true };
  constructor(why: NotDone['why']) {
    super('not done');
    this.name = 'NotDone';
    this.why = why;
  }
}

/** A case with its whole history, as the actor may see it; undefined where there is none they may see. */
export interface LoadedCase {
  readonly history: readonly Recorded<CaseEvent>[];
  readonly state: CaseState;
}
export async function loadCase(tx: ActorTransaction, id: string): Promise<LoadedCase | undefined> {
  const history = await loadHistory<CaseEvent>(tx, id);
  return history.length === 0 ? undefined : { history, state: fold(history) };
}

async function numberOf(tx: ActorTransaction, id: string, state: CaseState, command: CaseCommand, { day }: Moment) {
  const file = state.version === 0 ? undefined : await findCaseFile(tx, id);
  if (file) return { number: file.number, openedDay: file.openedDay };
  const path = command.type === 'startDraft' ? command.office : '';
  const office = await findOffice(tx, path);
  if (!office) throw new NotDone({ refusal: { code: 'access.territory', office: path } });
  return { number: await takeCaseNumber(tx, office.id, Number(day.slice(0, 4))), openedDay: day };
}

/** What is asked, of which case, at which version of it (none: whatever it is), and when. */
export interface Asked {
  readonly id: string;
  readonly make: MakeCommand;
  readonly expectedVersion?: number | undefined;
  readonly moment: Moment;
  readonly otherOpenCase?: string | undefined;
}

async function judge(tx: ActorTransaction, { id, make, expectedVersion, moment, otherOpenCase }: Asked) {
  const { state } = (await loadCase(tx, id)) ?? { state: fold([]) };
  if (expectedVersion !== undefined && state.version === 0 && expectedVersion > 0) throw new NotDone({ unknown: true });
  if (expectedVersion !== undefined && state.version !== expectedVersion)
    throw new NotDone({ conflict: { version: state.version } });
  const file = state.version === 0 ? undefined : await findCaseFile(tx, id);
  const command = await make(tx, state, file?.number ?? '');
  const level = command.type === 'askRecommendation' ? { level: command.request.level } : {};
  const around = await surroundingsOf(tx, state, { type: command.type, ...level }, moment);
  const other = otherOpenCase === undefined || otherOpenCase === id ? {} : { otherOpenCase };
  const outcome = decide(state, command, { ...around, ...other });
  if (!outcome.ok) throw new NotDone({ refusal: outcome.refusal });
  return { state, command, events: outcome.events };
}

/**
 * Does one command of a case in the transaction of its actor: load, decide, save with all that is derived. Throws
 * `NotDone` with the refusal, the version somebody else has brought the case to, or that there is no such case.
 */
export async function executeIn(tx: ActorTransaction, asked: Asked): Promise<Done> {
  const { id, moment } = asked;
  const { state: before, command, events } = await judge(tx, asked);
  const recorded = record(events, before.version, { actor: tx.actor, ...moment });
  const state = recorded.reduce(evolve, before);
  const { number, openedDay } = await numberOf(tx, id, before, command, moment);
  if (recorded.length === 0) return { id, number, state, happened: [] };
  const caseFile = caseFileOf(state, number, openedDay, moment.day);
  const { office = '', applicant } = state.application ?? {};
  const appended = await append(tx, {
    stream: { id, kind: 'case', officePath: office, person: applicant },
    expectedVersion: before.version,
    recorded,
    derived: {
      ...(caseFile ? { caseFile } : {}),
      tasks: tasksFor(state, moment.day),
      votes: votesIn(recorded, before),
    },
  });
  if (appended.ok) return { id, number, state, happened: events.map(({ type }) => type) };
  const { conflict } = appended;
  throw new NotDone(conflict === 'unknown' ? { unknown: true } : { conflict });
}

/** Another open case of the family of a case, wherever it lies. Asked before the command: it needs eyes the actor has not. */
export const findOtherOpenCase = (database: Database, id: string): Promise<string | undefined> =>
  withActor(database, SYSTEM, async (tx) => {
    const key = (await loadCase(tx, id))?.state.application?.familyKey;
    const other = key === undefined ? undefined : await findOpenCase(tx, key);
    return other === id ? undefined : other;
  });

/** Turns the database's own rule on open applications into the refusal it stands for, where two were submitted at once. */
export async function refuseSecondApplication(database: Database, id: string, error: unknown): Promise<unknown> {
  if (!breaksRule(error, 'one_open_application_per_family')) return error;
  const other = (await findOtherOpenCase(database, id)) ?? '';
  return new NotDone({ refusal: { code: 'application.alreadyOpen', case: other } });
}

/** Does one command as somebody, in a transaction of its own. Throws like `executeIn`. */
export async function execute(database: Database, actor: ActorTransaction['actor'], asked: Asked): Promise<Done> {
  const otherOpenCase = await findOtherOpenCase(database, asked.id);
  try {
    return await withActor(database, actor, (tx) => executeIn(tx, { ...asked, otherOpenCase }));
  } catch (error) {
    throw await refuseSecondApplication(database, asked.id, error);
  }
}
