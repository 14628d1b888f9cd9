import { executeIn, NotDone } from '../cases/execute.ts';
import type { Clock } from '../cases/moment.ts';
import type { Database } from '../db/connect.ts';
import { casesWithOverdueInstalment } from '../db/debts.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';

async function remindOne(database: Database, clock: Clock, id: string): Promise<boolean> {
  try {
    const asked = { id, moment: clock(), make: () => ({ type: 'remindOfInstalments' }) as const };
    const { happened } = await withActor(database, SYSTEM, (tx) => executeIn(tx, asked));
    return happened.length > 0;
  } catch (error) {
    // Somebody was quicker: tomorrow is another day.
    if (error instanceof NotDone) return false;
    throw error;
  }
}

/**
 * Tells every family once of an instalment that has not come, and what it can do; the office then looks at the plan. Done twice
 * it changes nothing the second time. Returns how many families were told.
 */
export async function remindOfInstalments(database: Database, clock: Clock): Promise<number> {
  let reminded = 0;
  let after: string | undefined;
  do {
    const batch = await withActor(database, SYSTEM, (tx) => casesWithOverdueInstalment(tx, clock().day, after));
    for (const id of batch) if (await remindOne(database, clock, id)) reminded += 1;
    after = batch.at(-1);
  } while (after !== undefined);
  return reminded;
}
