import type { Register, ToldAgain, ToldFact } from '@tirek/casework';
import { loadCase } from '../cases/execute.ts';
import type { Clock } from '../cases/moment.ts';
import type { Database } from '../db/connect.ts';
import { listRunning } from '../db/monitoring-cases.ts';
import { listWatched, saveWatch } from '../db/monitoring-watch.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { type Question, questionOf, RegisterFailed, type Registers } from '../registers/port.ts';

/** The registers that are asked again about a running case: what a family lives on and owns, and who lives there. */
const WATCHED: readonly Register[] = ['incomes', 'tax', 'vehicles', 'realEstate', 'population'];
/** A case is asked about again after so many days. House rule. */
const DAYS_BETWEEN = 30;
const PATIENCE_MS = 10_000;
const DAY_MS = 86_400_000;

/** What is needed to ask again. */
export interface Watching {
  readonly database: Database;
  readonly registers: Registers;
  readonly clock: Clock;
  readonly ending: AbortSignal;
}

/** Whether a case that was asked about at an instant is to be asked about again. */
const isToBeAsked = (askedAt: string | undefined, at: string): boolean =>
  askedAt === undefined || Date.parse(at) - Date.parse(askedAt) >= DAYS_BETWEEN * DAY_MS;

/** Numbers of persons leave the house: the audit says so, and of whom. Asked as of today, not of the day of application. */
const findQuestion = ({ database, clock }: Watching, id: string): Promise<Question | undefined> =>
  withActor(database, SYSTEM, async (tx) => {
    const { state } = (await loadCase(tx, id)) ?? {};
    const question = state && questionOf(state);
    if (!question) return undefined;
    const { at, day } = clock();
    tx.audit({
      at,
      action: 'registers.ask',
      subject: `case:${id}`,
      about: state.application?.applicant,
      purpose: 'monitoring',
      detail: { registers: WATCHED },
    });
    return { ...question, on: day };
  });

async function askOne(watching: Watching, register: Register, question: Question): Promise<ToldAgain | undefined> {
  const signal = AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), watching.ending]);
  try {
    const answered = await watching.registers[register]?.ask(question, signal);
    return (
      answered && {
        told: answered.answers.map(({ fact, member, value }): ToldFact => ({ register, fact, member, value })),
        contributions: answered.contributions,
      }
    );
  } catch (error) {
    if (!(error instanceof RegisterFailed)) throw error;
    return undefined;
  }
}

/** Asks the registers again about a case and keeps what they say; nothing is kept where one of them does not answer. */
async function watchCase(watching: Watching, id: string): Promise<boolean> {
  const connected = WATCHED.filter((register) => watching.registers[register]);
  if (connected.length === 0) return false;
  const question = await findQuestion(watching, id);
  if (!question) return false;
  const answers = await Promise.all(connected.map((register) => askOne(watching, register, question)));
  const said = answers.flatMap((one) => one ?? []);
  if (said.length < connected.length) return false;
  const { at } = watching.clock();
  await withActor(watching.database, SYSTEM, (tx) =>
    saveWatch(tx, {
      case: id,
      askedAt: at,
      told: said.flatMap(({ told }) => told),
      contributions: said.flatMap(({ contributions }) => contributions),
    }),
  );
  return true;
}

/** So many cases a night: what is left comes the next. Registers have other work too. */
const MOST_A_NIGHT = 5000;

/** Asks the registers again about running cases that were not asked about lately. Returns about how many. */
export async function watchRunning(watching: Watching): Promise<number> {
  const { database, clock, ending } = watching;
  const [running, watched] = await withActor(database, SYSTEM, async (tx) => [
    await listRunning(tx),
    await listWatched(tx),
  ]);
  const due = running.filter((id) => isToBeAsked(watched.get(id), clock().at)).slice(0, MOST_A_NIGHT);
  let asked = 0;
  for (const id of due) {
    if (ending.aborted) break;
    // A register that does not answer now is not waited for case after case: the next night asks again.
    if (!(await watchCase(watching, id))) break;
    asked += 1;
  }
  return asked;
}
