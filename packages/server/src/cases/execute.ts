import {
  type CaseCommand,
  type CaseEvent,
  type CaseState,
  decide,
  evolve,
  fold,
  type OwnRecord,
  record,
  type Recorded,
  type Refusal,
} from '@tirek/casework';
import { breaksRule } from '../db/broken-rule.ts';
import { findCaseFile, findOtherOpenCase as otherOpenCaseOf, type ListedCase } from '../db/case-file.ts';
import { takeCaseNumber } from '../db/case-numbers.ts';
import type { Database } from '../db/connect.ts';
import { append, loadHistory } from '../db/event-store.ts';
import { type ActorTransaction, SYSTEM, withActor } from '../db/with-actor.ts';
import { findOffice } from '../people/offices.ts';
import { caseFileOf, derivedOf } from './derive.ts';
import type { Moment } from './moment.ts';
import { lookAround } from './surroundings.ts';
import { votesIn } from './votes-in.ts';

/** One command, or several that are done one after another, or none of them. */
type Commands = CaseCommand | readonly CaseCommand[];
/** A command is made from the case as it is when it is done: a vote is signed on the act of that moment. */
export type MakeCommand = (tx: ActorTransaction, state: CaseState, number: string) => Commands | Promise<Commands>;

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

async function numberOf(
  tx: ActorTransaction,
  file: ListedCase | undefined,
  commands: readonly CaseCommand[],
  { day }: Moment,
) {
  if (file) return { number: file.number, openedDay: file.openedDay };
  const [begun] = commands;
  const path = begun?.type === 'startDraft' ? begun.office : '';
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
  /** The program tells what a register has kept back. */
  readonly keptBack?: boolean;
  readonly ownRecords?: readonly OwnRecord[] | undefined;
}

/** What a command leads to, in the case as it is. Throws `NotDone` where it is refused. */
async function judgeOne(
  tx: ActorTransaction,
  state: CaseState,
  command: CaseCommand,
  { id, moment, otherOpenCase, ownRecords, keptBack }: Asked,
): Promise<readonly CaseEvent[]> {
  const level = command.type === 'askRecommendation' ? { level: command.request.level } : {};
  const around = await lookAround(tx, state, moment)({ type: command.type, ...level });
  const other = otherOpenCase === undefined || otherOpenCase === id ? {} : { otherOpenCase };
  const own = ownRecords ? { ownRecords } : {};
  const kept = keptBack ? { keptBack } : {};
  const outcome = decide(state, command, { ...around, ...kept, ...other, ...own });
  if (!outcome.ok) throw new NotDone({ refusal: outcome.refusal });
  return outcome.events;
}

async function judge(tx: ActorTransaction, asked: Asked) {
  const { id, make, expectedVersion, moment } = asked;
  const { state: before } = (await loadCase(tx, id)) ?? { state: fold([]) };
  if (expectedVersion !== undefined && before.version === 0 && expectedVersion > 0)
    throw new NotDone({ unknown: true });
  if (expectedVersion !== undefined && before.version !== expectedVersion)
    throw new NotDone({ conflict: { version: before.version } });
  const file = before.version === 0 ? undefined : await findCaseFile(tx, id);
  const made = await make(tx, before, file?.number ?? '');
  const commands = 'type' in made ? [made] : made;
  const recorded: Recorded<CaseEvent>[] = [];
  let state = before;
  for (const command of commands) {
    const events = await judgeOne(tx, state, command, asked);
    const next = record(events, state.version, { actor: tx.actor, ...moment });
    state = next.reduce(evolve, state);
    recorded.push(...next);
  }
  return { before, state, file, commands, recorded };
}

/**
 * Does a command of a case, or several at once, in the transaction of its actor: load, decide, save with all that is derived. Throws
 * `NotDone` with the refusal, the version somebody else has brought the case to, or that there is no such case.
 */
export async function executeIn(tx: ActorTransaction, asked: Asked): Promise<Done> {
  const { id, moment } = asked;
  const { before, state, file, commands, recorded } = await judge(tx, asked);
  const { number, openedDay } = await numberOf(tx, file, commands, moment);
  if (recorded.length === 0) return { id, number, state, happened: [] };
  const caseFile = caseFileOf(state, number, openedDay, moment.day);
  const { office = '', applicant } = state.application ?? {};
  const sameMembers = state.application?.family === before.application?.family;
  const appended = await append(tx, {
    stream: { id, kind: 'case', officePath: office, person: applicant },
    expectedVersion: before.version,
    recorded,
    derived: {
      ...(caseFile ? { caseFile: { ...caseFile, sameMembers } } : {}),
      ...derivedOf(state, { before, recorded, day: moment.day }),
      votes: votesIn(recorded, before),
    },
  });
  if (appended.ok) return { id, number, state, happened: recorded.map(({ event }) => event.type) };
  const { conflict } = appended;
  throw new NotDone(conflict === 'unknown' ? { unknown: true } : { conflict });
}

/** Another open case of the family of a case, wherever it lies. Asked before the command: it needs eyes the actor has not. */
export const findOtherOpenCase = (database: Database, id: string): Promise<string | undefined> =>
  withActor(database, SYSTEM, (tx) => otherOpenCaseOf(tx, id));

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
