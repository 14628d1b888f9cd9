import type { CaseState, Register } from '@tirek/casework';
import { loadCase } from '../cases/execute.ts';
import type { Clock } from '../cases/moment.ts';
import type { Database } from '../db/connect.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { type Backoff, BACKOFF } from './backoff.ts';
import type { InTurn } from './in-turn.ts';
import { type Answered, type Question, questionOf, RegisterFailed, type Registers } from './port.ts';
import { type Outcome, recordOutcomes, stillAwaited } from './record-outcomes.ts';

/** What is needed to ask registers about cases. */
export interface Asking {
  readonly database: Database;
  readonly registers: Registers;
  readonly clock: Clock;
  readonly backoff: Backoff;
  /** Cases are read and written a few at a time: people at their desks come first. Registers are waited for outside of it. */
  readonly inTurn: InTurn;
  /** Ends all waiting: the server stops. */
  readonly ending: AbortSignal;
}

/** Which registers of a case are asked now, how long they are waited for, and whether slow means failed. */
export interface Round {
  readonly only?: Register;
  readonly patienceMs: number;
  /** A register that is too slow for this round is handed on instead of being told off. */
  readonly handsOnSlow: boolean;
  /** Whether a register has room for one more question; asked once for each. */
  readonly hasRoom?: (register: Register) => boolean;
}

/** A register that is to be asked again about the case; not before the instant where there is one. */
export interface AskAgain {
  readonly register: Register;
  readonly at: string | null;
}

interface Due {
  readonly question: Question;
  readonly due: readonly Register[];
}

/** What is to be asked now. Numbers of persons leave the house: the audit says so, and of whom. */
const findDue = ({ database, registers, clock }: Asking, id: string, { only }: Round): Promise<Due | undefined> =>
  withActor(database, SYSTEM, async (tx) => {
    const { state } = (await loadCase(tx, id)) ?? {};
    const question = state && questionOf(state);
    if (!state || !question) return undefined;
    const { at } = clock();
    const due = stillAwaited(state)
      .filter(({ register, retryAt }) => registers[register] && (retryAt === null || retryAt <= at))
      .map(({ register }) => register)
      .filter((register) => only === undefined || register === only);
    if (due.length > 0)
      tx.audit({
        at,
        action: 'registers.ask',
        subject: `case:${id}`,
        about: state.application?.applicant,
        purpose: 'exchange',
        detail: { registers: due },
      });
    return { question, due };
  });

type Asked = Outcome & { readonly slow: boolean };

async function askOne(asking: Asking, register: Register, question: Question, patienceMs: number): Promise<Asked> {
  const signal = AbortSignal.any([AbortSignal.timeout(patienceMs), asking.ending]);
  try {
    const answered: Answered | undefined = await asking.registers[register]?.ask(question, signal);
    return { register, answered, slow: false };
  } catch (error) {
    // What is no word of the register is a mistake of ours, and must not look like one of theirs.
    if (!(error instanceof RegisterFailed)) throw error;
    return { register, answered: undefined, slow: error.fault === 'slow' };
  }
}

/** The registers a case still waits for among those that were asked, as it is now. */
const againOf = (state: CaseState, asked: readonly Register[]): AskAgain[] =>
  stillAwaited(state)
    .filter(({ register }) => asked.includes(register))
    .map(({ register, retryAt }) => ({ register, at: retryAt }));

/**
 * Asks the registers a case waits for, all at once, and records what comes. Returns which to ask again. Nothing is recorded
 * of a question that was cut off because the server stops. Asked twice at the same time, an answer is taken once.
 */
export async function askCase(asking: Asking, id: string, round: Round): Promise<readonly AskAgain[]> {
  const found = await asking.inTurn(() => findDue(asking, id, round));
  if (!found) return [];
  const { hasRoom = () => true } = round;
  const { true: now = [], false: full = [] } = Object.groupBy(found.due, (register) =>
    hasRoom(register) ? 'true' : 'false',
  );
  const outcomes = await Promise.all(now.map((one) => askOne(asking, one, found.question, round.patienceMs)));
  asking.ending.throwIfAborted();
  const slow = outcomes.filter((one) => one.slow && round.handsOnSlow).map(({ register }) => register);
  const handedOn = [...full, ...slow].map((register) => ({ register, at: null }));
  const told = outcomes.filter(({ register }) => !slow.includes(register));
  if (told.length === 0) return handedOn;
  const state = await asking.inTurn(() => recordOutcomes(asking.database, id, told, asking));
  const asked = told.map(({ register }) => register);
  return [...handedOn, ...againOf(state, asked)];
}

/** How long made-up registers are waited for where everything is to be answered at once. */
const AT_ONCE_MS = 5000;

/** Asks everything a case waits for and tells the case as it is then, for tests and for the demo. */
export async function answerAtOnce(
  asking: Omit<Asking, 'backoff' | 'ending' | 'inTurn'>,
  id: string,
): Promise<CaseState | undefined> {
  const ending = new AbortController();
  await askCase({ ...asking, backoff: BACKOFF, ending: ending.signal, inTurn: (work) => work() }, id, {
    patienceMs: AT_ONCE_MS,
    handsOnSlow: false,
  });
  return withActor(asking.database, SYSTEM, async (tx) => (await loadCase(tx, id))?.state);
}
