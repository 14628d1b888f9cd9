import { type Register, REGISTERS } from '@tirek/casework';
import { type AwaitedRegister, listAwaitedRegisters } from '../db/awaited-registers.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { type AskAgain, askCase, type Asking } from '../registers/ask-case.ts';
import type { JobQueues, Pace } from './job-queues.ts';

/** The first round of a case: all its registers at once. */
export const FIRST_ROUND = 'ask-registers';
/** The queue of one register: what the first round did not get from it. */
const queueOf = (register: Register): string => `ask-${register.toLowerCase()}`;

/** How long registers are waited for: together in the first round, and each by itself after that. */
export interface Patience {
  readonly togetherMs: number;
  readonly aloneMs: number;
}
export const PATIENCE: Patience = { togetherMs: 1500, aloneMs: 20_000 };

/** Keeps count of the questions each register has open in first rounds: a slow one must not fill all of them. */
function countRoom(most: number): { take(register: Register): boolean; give(register: Register): void } {
  const open = new Map<Register, number>();
  return {
    take(register) {
      const count = open.get(register) ?? 0;
      if (count >= most) return false;
      open.set(register, count + 1);
      return true;
    },
    give: (register) => void open.set(register, (open.get(register) ?? 1) - 1),
  };
}

/** What a queue is told about a case: the register asked again, when. */
async function putAgain(queues: JobQueues, id: string, again: readonly AskAgain[]): Promise<void> {
  for (const { register, at } of again) await queues.put(queueOf(register), [{ key: id, at }]);
}

/** Opens the queues of the registers that are connected. */
export async function openRegisterQueues(
  queues: JobQueues,
  asking: Asking,
  pace: Pace,
  patience: Patience,
): Promise<void> {
  const room = countRoom(pace.perRegister);
  const firstRound = async (id: string): Promise<void> => {
    const taken: Register[] = [];
    const hasRoom = (register: Register): boolean => room.take(register) && taken.push(register) > 0;
    try {
      const round = { patienceMs: patience.togetherMs, handsOnSlow: true, hasRoom };
      await putAgain(queues, id, await askCase(asking, id, round));
    } finally {
      taken.forEach(room.give);
    }
  };
  await queues.work(FIRST_ROUND, pace.cases, (ids) => allOf(ids, firstRound));
  for (const register of REGISTERS) {
    if (!asking.registers[register]) continue;
    const round = { only: register, patienceMs: patience.aloneMs, handsOnSlow: false };
    const again = async (id: string) => putAgain(queues, id, await askCase(asking, id, round));
    await queues.work(queueOf(register), pace.perRegister, (ids) => allOf(ids, again));
  }
}

/** Does each; where one failed, the others are done all the same, and then all of them come again. */
async function allOf(ids: readonly string[], work: (id: string) => Promise<void>): Promise<void> {
  const done = await Promise.allSettled(ids.map(work));
  const failed = done.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

/**
 * Finds every case that waits for a register and has it asked, when it is time to. A case says itself what it waits for,
 * in the same transaction in which it was submitted: nothing is lost with a queue, a message or a server.
 */
export async function askAllAwaited(queues: JobQueues, { database, registers }: Asking): Promise<void> {
  const awaited = await withActor(database, SYSTEM, listAwaitedRegisters);
  const connected = awaited.filter(({ register }) => registers[register]);
  const untried = new Set(connected.filter(({ retryAt }) => retryAt === null).map((one) => one.case));
  await queues.put(
    FIRST_ROUND,
    [...untried].map((key) => ({ key })),
  );
  const failed = Object.groupBy(
    connected.filter(({ retryAt }) => retryAt !== null),
    ({ register }) => register,
  );
  for (const [register, cases = []] of Object.entries(failed))
    // Keys of an object grouped by registers.
    await queues.put(queueOf(register as Register), cases.map(toJob));
}

const toJob = ({ case: key, retryAt: at }: AwaitedRegister) => ({ key, at });
