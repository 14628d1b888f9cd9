import type { CaseState, RecomputeCause } from '@tirek/casework';
import type { Database } from '../db/connect.ts';
import { type ActorTransaction, SYSTEM, withActor } from '../db/with-actor.ts';
import { executeIn, NotDone } from './execute.ts';
import type { Clock } from './moment.ts';
import { publishedLine, quarterOf } from './surroundings.ts';

/** Which open cases are reckoned again, and why. */
export interface Recomputing {
  /** What has changed: the law by which the program reckons, or a figure. Where a line was published it says `figure`. */
  readonly cause: RecomputeCause;
  /** Path of the office whose cases, and of those below it; all of the country without. */
  readonly office?: string | undefined;
  /** Quarter of application, `2026-Q1`. */
  readonly quarter?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What came of it. */
export interface Recomputed {
  /** Open cases that have a determination. */
  readonly looked: number;
  /** Cases whose answer, amount or facts came out otherwise: each has the difference in its history. */
  readonly changed: readonly string[];
  /** Cases that could not be reckoned, with the code of the refusal. */
  readonly refused: readonly { readonly case: string; readonly code: string }[];
}

const BATCH = 50;
/** An officer may be quicker; the case is then read and reckoned anew. */
const ATTEMPTS = 3;

function nextBatch({ db }: ActorTransaction, { office }: Recomputing, after: string | undefined): Promise<string[]> {
  let found = db
    .selectFrom('case_file')
    .select('id')
    .where('phase', 'in', ['determination', 'proposed'])
    .orderBy('id')
    .limit(BATCH);
  if (after !== undefined) found = found.where('id', '>', after);
  // "0" is the character after "/": everything below an office lies between the two.
  if (office !== undefined)
    found = found.where((where) =>
      where.or([
        where('office_path', '=', office),
        where.and([where('office_path', '>', `${office}/`), where('office_path', '<', `${office}0`)]),
      ]),
    );
  return found.execute().then((rows) => rows.map(({ id }) => id));
}

function isAsked({ application, decision }: CaseState, { quarter }: Recomputing): boolean {
  const day = application?.submitted?.applicationDay;
  return decision.determination !== null && day !== undefined && (quarter === undefined || quarterOf(day) === quarter);
}

/** A line that was published since is the nearer cause, whatever the reckoning began with. */
async function causeOf(tx: ActorTransaction, state: CaseState, given: RecomputeCause): Promise<RecomputeCause> {
  const line = await publishedLine(tx, state);
  return line === state.decision.determination?.facts.figures?.povertyLine ? given : 'figure';
}

async function recomputeOne(database: Database, clock: Clock, id: string, asked: Recomputing): Promise<string[]> {
  const { happened } = await withActor(database, SYSTEM, (tx) =>
    executeIn(tx, {
      id,
      moment: clock(),
      make: async (_, state) => {
        if (!isAsked(state, asked)) throw new NotDone({ unknown: true });
        return { type: 'recompute', cause: await causeOf(tx, state, asked.cause) };
      },
    }),
  );
  return [...happened];
}

type Outcome = 'changed' | 'same' | 'notAsked' | { readonly code: string };

async function attempt(database: Database, clock: Clock, id: string, asked: Recomputing): Promise<Outcome> {
  for (let i = 1; ; i += 1) {
    try {
      return (await recomputeOne(database, clock, id, asked)).length > 0 ? 'changed' : 'same';
    } catch (error) {
      if (!(error instanceof NotDone)) throw error;
      if ('refusal' in error.why) return { code: error.why.refusal.code };
      if ('unknown' in error.why) return 'notAsked';
      if (i === ATTEMPTS) return { code: 'conflict' };
    }
  }
}

/**
 * Reckons open cases again as the system, in batches and each case in a transaction of its own; every difference is kept
 * in the history of its case and the proposal made on the old answer lapses. Done twice it changes nothing the second
 * time, so that it may be begun anew after a stop. To be run when a line was published, and at every start of the program:
 * the edition of the law it knows may be another one.
 */
export async function recomputeOpenCases(database: Database, clock: Clock, asked: Recomputing): Promise<Recomputed> {
  let looked = 0;
  const [changed, refused]: [string[], { case: string; code: string }[]] = [[], []];
  let after: string | undefined;
  do {
    const batch = await withActor(database, SYSTEM, (tx) => nextBatch(tx, asked, after));
    for (const id of batch) {
      if (asked.signal?.aborted === true) return { looked, changed, refused };
      const outcome = await attempt(database, clock, id, asked);
      if (outcome === 'notAsked') continue;
      looked += 1;
      if (outcome === 'changed') changed.push(id);
      else if (outcome !== 'same') refused.push({ case: id, code: outcome.code });
    }
    after = batch.length < BATCH ? undefined : batch.at(-1);
  } while (after !== undefined);
  return { looked, changed, refused };
}
