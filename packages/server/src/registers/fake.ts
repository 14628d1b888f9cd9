import { type Register, REGISTERS } from '@tirek/casework';
import type { Clock } from '../cases/moment.ts';
import type { Knowledge } from './known.ts';
import { RegisterFailed, type RegisterPort, type Registers } from './port.ts';
import { readAnswer, type SentAnswer, type SentQuestion, toSent } from './protocol.ts';

/** How a made-up register is today: as it should be, away, never answering, with data of another day, talking nonsense. */
export type Mood =
  | 'well'
  | 'down'
  | 'silent'
  | 'nonsense'
  | {
      /** ISO instant its data are of. */
      readonly dataOf: string;
    };

/** All that made-up registers need: what they know, how they are, what time it is. */
export interface FakeOffice {
  readonly knowledge: Knowledge;
  readonly clock: Clock;
  moodOf(register: Register): Mood;
}

/** What a made-up register says to a question, in the protocol; the same to the same question. */
export function sayFrom({ knowledge, clock, moodOf }: FakeOffice, { register, people }: SentQuestion): SentAnswer {
  const mood = moodOf(register);
  const asOf = typeof mood === 'object' ? mood.dataOf : clock().at;
  return {
    asOf,
    people: people.map(({ ref, iin }) => {
      const record = (iin === undefined ? undefined : knowledge.get(iin)?.[register]) ?? {};
      return record === 'nobody' ? { ref, known: false } : { ref, known: true, record };
    }),
  };
}

const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const end = (): void => reject(new RegisterFailed('slow'));
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });

/** One made-up register within this process. */
const fakeRegister = (register: Register, office: FakeOffice): RegisterPort => ({
  async ask(question, signal) {
    const mood = office.moodOf(register);
    if (mood === 'down') throw new RegisterFailed('unreachable');
    if (mood === 'silent') return untilAborted(signal);
    const said = mood === 'nonsense' ? { asOf: 'yesterday' } : sayFrom(office, toSent(register, question));
    return readAnswer(register, question, said);
  },
});

/** Every register, made up: for the demo and for tests. */
export const fakeRegisters = (office: FakeOffice): Registers =>
  Object.fromEntries(REGISTERS.map((register) => [register, fakeRegister(register, office)]));
