import { createHash } from 'node:crypto';
import { keepFile } from '../../packages/server/src/bank/kept-file.ts';
import { findPayer } from '../../packages/server/src/bank/payer.ts';
import { takeBankFile } from '../../packages/server/src/bank/take-bank-file.ts';
import { fileWriter } from '../../packages/server/src/bank/write-file.ts';
import type { Database } from '../../packages/server/src/db/connect.ts';
import { type ActorTransaction, withActor } from '../../packages/server/src/db/with-actor.ts';
import { answerPayments, type BankAnswers } from '../../packages/server/src/demo/bank.ts';
import { personIn, type Town, URBAN } from '../../packages/server/src/demo/town.ts';
import { check } from '../../packages/server/src/payments/check.ts';
import { fileOf, fileRegister, sendRegister } from '../../packages/server/src/payments/file.ts';
import { gather, openRegister } from '../../packages/server/src/payments/gather.ts';
import { lock } from '../../packages/server/src/payments/lock.ts';
import { loadRegister } from '../../packages/server/src/payments/register-at-work.ts';
import { signRegister } from '../../packages/server/src/payments/sign.ts';
import { madeUpPersonFacts } from '../../packages/server/src/registers/person-facts.ts';

/** The month that is paid, and when it is worked on. */
export const MONTH = '2026-03';
export const MOMENT = { at: '2026-03-20T05:00:00.000Z', day: '2026-03-20' };
export const OFFICE = URBAN;
/** The made-up bank refuses one of a hundred and gives back one of two hundred. */
const MANNER = { seed: 20_260_320, rejects: 0.01, returns: 0.005, paysOn: '2026-03-21', returnsOn: '2026-03-24' };

/** A month's register at work: what comes next is seen from where it stands, so it can be gone on with after a crash. */
export class RegisterAtWork {
  readonly #database: Database;
  readonly #town: Town;
  #told: Promise<BankAnswers> | undefined;
  constructor(database: Database, town: Town) {
    this.#database = database;
    this.#town = town;
  }

  as<T>(login: string, work: (tx: ActorTransaction) => Promise<T>): Promise<T> {
    return withActor(this.#database, personIn(this.#town, login), work);
  }

  /** The last register of the month, if there is one. */
  async find(): Promise<{ readonly id: string; readonly state: string } | undefined> {
    return this.as('zarina', ({ db }) =>
      db
        .selectFrom('payment_register')
        .select(['id', 'state'])
        .where('month', '=', MONTH)
        .orderBy('number', 'desc')
        .executeTakeFirst(),
    );
  }

  /** The bank reads the file once and knows it from then on. */
  #answers(id: string): Promise<BankAnswers> {
    this.#told ??= this.as('zarina', async (tx) => {
      const register = await loadRegister(tx, id);
      if (!register) throw new Error('the register has gone');
      return answerPayments(fileOf(tx, register, fileWriter(await findPayer(tx, OFFICE))), MANNER);
    });
    return this.#told;
  }

  async #take(pieces: Iterable<string>): Promise<boolean> {
    function* bytes(): Generator<Uint8Array> {
      for (const piece of pieces) yield Buffer.from(piece);
    }
    const kept = await keepFile(bytes());
    return (await this.as('zarina', (tx) => takeBankFile(tx, kept, MOMENT))).taken;
  }

  async #isTaken(pieces: Iterable<string>): Promise<boolean> {
    const hash = createHash('sha256');
    for (const piece of pieces) hash.update(piece);
    const found = await this.as('zarina', ({ db }) =>
      db.selectFrom('bank_file').select('id').where('sha256', '=', hash.copy().digest('hex')).executeTakeFirst(),
    );
    return found !== undefined;
  }

  /** What the bank has not told yet, in its order. */
  async #nextAnswer(id: string): Promise<{ name: string; pieces: () => Iterable<string> } | undefined> {
    const { report, paid, returned } = await this.#answers(id);
    const files = [
      { name: 'pain.002 taken', pieces: report },
      { name: 'camt.054 of what was paid taken', pieces: paid },
      { name: 'camt.054 of what came back taken', pieces: returned },
    ];
    for (const { name, pieces } of files) if (pieces && !(await this.#isTaken(pieces()))) return { name, pieces };
    return undefined;
  }

  /** The next step of the register, by its name and what does it; undefined where all is done. */
  async next(): Promise<{ readonly name: string; readonly work: () => Promise<unknown> } | undefined> {
    const register = await this.find();
    const { id = '', state = 'none' } = register ?? {};
    const zarina = <T>(work: (tx: ActorTransaction) => Promise<T>) => this.as('zarina', work);
    const moment = MOMENT;
    const asked = { id, moment };
    const persons = madeUpPersonFacts(() => MOMENT);
    switch (state) {
      case 'none':
        return {
          name: 'opened',
          work: () => zarina((tx) => openRegister(tx, { office: OFFICE, month: MONTH }, moment)),
        };
      case 'opened':
        return { name: 'gathered', work: () => zarina((tx) => gather(tx, asked)) };
      case 'gathered':
        return { name: 'checked at the gate', work: () => zarina((tx) => check(tx, { ...asked, persons })) };
      case 'checked':
        return { name: 'locked', work: () => zarina((tx) => lock(tx, asked)) };
      case 'locked':
        return { name: 'signed by two', work: () => this.#sign(id) };
      case 'signed':
        return {
          name: 'filed (pain.001)',
          work: () =>
            zarina(async (tx) => fileRegister(tx, { ...asked, write: fileWriter(await findPayer(tx, OFFICE)) })),
        };
      case 'filed':
        return { name: 'sent', work: () => zarina((tx) => sendRegister(tx, asked)) };
      default: {
        const answer = await this.#nextAnswer(id);
        return answer && { name: answer.name, work: () => this.#take(answer.pieces()) };
      }
    }
  }

  async #sign(id: string): Promise<void> {
    const signed = await this.as('zarina', (tx) => loadRegister(tx, id));
    const by = new Set(signed?.state.signatures.map(({ person }) => person));
    for (const login of ['zarina', 'samat'])
      if (!by.has(personIn(this.#town, login).person))
        await this.as(login, (tx) => signRegister(tx, { id, moment: MOMENT }));
  }
}
