import { type CaseState, fold } from '@tirek/casework';
import { type Clock, type Moment, now } from '../cases/moment.ts';
import type { Database } from '../db/connect.ts';
import { answerAtOnce } from '../registers/ask-case.ts';
import { fakeRegisters } from '../registers/fake.ts';
import type { Knowledge } from '../registers/known.ts';
import type { Registers } from '../registers/port.ts';
import { KNOWN_IN_DEMO } from './known-to-registers.ts';

/** The registers of the demo: made up, always well. */
export const demoRegisters = (clock: Clock = now, knowledge: Knowledge = KNOWN_IN_DEMO): Registers =>
  fakeRegisters({ knowledge, clock, moodOf: () => 'well' });

/** All registers a case waits for answer at once, out of what they know in the demo. */
export async function answerAsRegisters(
  database: Database,
  id: string,
  moment: Moment,
  knowledge: Knowledge = KNOWN_IN_DEMO,
): Promise<CaseState> {
  const clock: Clock = () => moment;
  return (await answerAtOnce({ database, clock, registers: demoRegisters(clock, knowledge) }, id)) ?? fold([]);
}
