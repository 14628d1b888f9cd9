import { randomUUID } from 'node:crypto';
import { type Register, REGISTERS } from '@tirek/casework';
import { type FamilyFile, syntheticIin } from '@tirek/family';
import { loneMotherOfFour } from '@tirek/family/examples';
import { day } from '@tirek/rules';
import { now } from '../cases/moment.ts';
import { type Jobs, jobsOf } from '../jobs/jobs.ts';
import { type FakeOffice, fakeRegisters, type Mood } from '../registers/fake.ts';
import type { KnownPerson } from '../registers/known.ts';
import type { Registers } from '../registers/port.ts';
import { type OfficeAtWork, openOffice } from './office-at-work.ts';

/** All registers in the order of their names. */
export const EVERY: readonly string[] = [...REGISTERS].toSorted();
/** All registers but these. */
export const allBut = (...registers: Register[]): string[] =>
  EVERY.filter((one) => !registers.some((name) => name === one));

interface Happened {
  readonly type: string;
  readonly body: { readonly register?: Register; readonly retryAt?: string };
}

/** An office whose jobs run at a quick pace, with made-up registers whose moods a test sets. Its clock is the real one. */
export class OfficeWithRegisters {
  readonly office: OfficeAtWork;
  readonly moods = new Map<Register, Mood>();
  /** Names of what went wrong in the background. */
  readonly faults: string[] = [];
  readonly fakes: FakeOffice;
  readonly #known = new Map<string, KnownPerson>();
  #running: Jobs | undefined;
  #families = 0;
  constructor(office: OfficeAtWork) {
    this.office = office;
    this.fakes = { knowledge: this.#known, clock: now, moodOf: (register) => this.moods.get(register) ?? 'well' };
  }
  get registers(): Registers {
    return fakeRegisters(this.fakes);
  }
  /** Jobs of one more server on the same database, not started. */
  newJobs(registers = this.registers): Jobs {
    return jobsOf({
      database: this.office.database,
      ownerUrl: this.office.database.ownerUrl,
      registers,
      clock: now,
      backoff: { firstMs: 50, mostMs: 100 },
      patience: { togetherMs: 150, aloneMs: 300 },
      pace: { pollSeconds: 0.5, cases: 8, writing: 2, perRegister: 2 },
      onFault: (name) => void this.faults.push(name),
    });
  }
  async start(registers?: Registers): Promise<void> {
    this.#running = this.newJobs(registers);
    await this.#running.start();
  }
  async stop(): Promise<void> {
    await this.#running?.stop();
    this.#running = undefined;
  }
  askSoon = async (id: string): Promise<void> => this.#running?.askSoon(id);
  count = async () => (await this.#running?.count()) ?? [];
  /** A family with numbers of its own. Its registers know of a car it does not state, and have never heard of Ali's school. */
  #newFamily(): FamilyFile {
    this.#families += 1;
    const gulnar = syntheticIin(day('1990-09-12'), 'female', this.#families * 10);
    const ali = syntheticIin(day('2024-01-30'), 'male', this.#families * 10);
    this.#known.set(gulnar, {
      vehicles: { vehicles: [{ kind: 'car', working: true }] },
      employment: { work: 'none' },
      incomes: { incomes: { wage: [] }, until: '2026-12-31' },
    });
    this.#known.set(ali, { education: 'nobody', population: { livesWithFamily: true } });
    const numbers: Readonly<Record<string, string>> = { gulnar, ali };
    const { members, ...file } = loneMotherOfFour.file;
    return {
      ...file,
      members: members.map((member) => {
        const iin = numbers[member.id];
        return iin === undefined ? member : { ...member, iin };
      }),
    };
  }
  /** A new family applies; returns the id of the case. */
  async apply(): Promise<string> {
    const login = randomUUID();
    await this.office.invite(login);
    const id = await this.office.begin(login, undefined, { family: this.#newFamily() });
    await this.office.done(login, id, { type: 'submitApplication' });
    return id;
  }
  /** What happened in a case, as the database has it. */
  historyOf(id: string): Promise<Happened[]> {
    return this.office.database.asSuperuser<Happened>(
      'select type, body from case_event where stream_id = $1 order by seq',
      [id],
    );
  }
  /** The registers of the events of a kind, in the order of their names: twice where it happened twice. */
  async registersOf(id: string, type: 'registerAnswered' | 'registerFailed' | 'registerGivenUp'): Promise<string[]> {
    const history = await this.historyOf(id);
    return history.flatMap((one) => (one.type === type && one.body.register ? [one.body.register] : [])).toSorted();
  }
}

/** Opens an office with made-up registers; its jobs are started by the test. */
export async function openOfficeWithRegisters(): Promise<OfficeWithRegisters> {
  let desk: OfficeWithRegisters | undefined;
  const jobs = {
    askSoon: async (id: string): Promise<void> => desk?.askSoon(id),
    count: async () => (await desk?.count()) ?? [],
  };
  desk = new OfficeWithRegisters(await openOffice({ clock: now, jobs }));
  return desk;
}
