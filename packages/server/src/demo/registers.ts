import { type CaseState, fold, REGISTERS } from '@tirek/casework';
import { executeIn, loadCase } from '../cases/execute.ts';
import type { Moment } from '../cases/moment.ts';
import type { Database } from '../db/connect.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';

/** The registers of the demo: each answers at once and tells nothing that differs from what the family states. */
export const answerAsRegisters = (database: Database, id: string, moment: Moment): Promise<CaseState> =>
  withActor(database, SYSTEM, async (tx) => {
    let { state } = (await loadCase(tx, id)) ?? { state: fold([]) };
    for (const register of REGISTERS) {
      if (!state.evidence.awaited.some((one) => one.register === register)) continue;
      const command = { type: 'receiveEvidence', source: 'register', fetchedAt: moment.at, answers: [] } as const;
      ({ state } = await executeIn(tx, { id, moment, make: () => ({ ...command, register }) }));
    }
    return state;
  });
