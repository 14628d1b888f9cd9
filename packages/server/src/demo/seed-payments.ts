import { randomUUIDv7 } from 'node:crypto';
import type { Actor } from '@tirek/casework';
import { isoDay, plusMonths, day, monthStart } from '@tirek/rules';
import { keepFile } from '../bank/kept-file.ts';
import { enterPayer, findPayer } from '../bank/payer.ts';
import { takeBankFile } from '../bank/take-bank-file.ts';
import { fileWriter } from '../bank/write-file.ts';
import { NotDone } from '../cases/execute.ts';
import { type Moment, momentOf } from '../cases/moment.ts';
import type { Database } from '../db/connect.ts';
import { insertAllocation } from '../db/funds.ts';
import { post } from '../db/ledger.ts';
import { type ActorTransaction, SYSTEM, withActor } from '../db/with-actor.ts';
import { check } from '../payments/check.ts';
import { fileOf, fileRegister, sendRegister } from '../payments/file.ts';
import { gather, openRegister } from '../payments/gather.ts';
import { lock } from '../payments/lock.ts';
import { loadRegister } from '../payments/register-at-work.ts';
import { signRegister } from '../payments/sign.ts';
import { madeUpPersonFacts } from '../registers/person-facts.ts';
import { answerPayments } from './bank.ts';
import { RURAL } from './offices.ts';
import type { BegunTown } from './seed.ts';
import { personIn, URBAN } from './town.ts';

/** A territory that pays: who prepares, who decides, and a made-up account of the treasury. */
interface Paying {
  readonly office: string;
  readonly prepares: string;
  readonly decides: string;
  readonly name: string;
  readonly iban: string;
}

const PAYING: readonly Paying[] = [
  {
    office: URBAN,
    prepares: 'zarina',
    decides: 'samat',
    name: 'Қаланың жұмыспен қамту бөлімі (ойдан шығарылған)',
    iban: 'KZ92070101KSN0000000',
  },
  {
    office: RURAL,
    prepares: 'nurgul',
    decides: 'kairat',
    name: 'Ауданның жұмыспен қамту бөлімі (ойдан шығарылған)',
    iban: 'KZ92070101KSN0000000',
  },
];

/** Registers of so many months before this one have been paid. */
const MONTHS_PAID = 2;
/** Whole tiyn a year; enough for the town. */
const FUNDS = 400_000_000_000;
const REJECTS = 0.01;
const RETURNS = 0.04;

/** Everything one territory's registers are made with. */
interface Making {
  readonly database: Database;
  readonly begun: Moment;
  readonly paying: Paying;
  readonly as: (login: string) => Actor;
}

const prepares = <T>({ database, paying, as }: Making, work: (tx: ActorTransaction) => Promise<T>): Promise<T> =>
  withActor(database, as(paying.prepares), work);
const decides = <T>({ database, paying, as }: Making, work: (tx: ActorTransaction) => Promise<T>): Promise<T> =>
  withActor(database, as(paying.decides), work);

async function allocate(making: Making, year: string): Promise<void> {
  const { office } = making.paying;
  const { day: on } = making.begun;
  await decides(making, async (tx) => {
    const id = randomUUIDv7();
    const source = 'Мәслихаттың бюджет туралы шешімі (ойдан шығарылған)';
    await insertAllocation(tx, { id, office, period: year, amount: FUNDS, source }, on);
    const amounts = { amount: FUNDS };
    await post(tx, { happening: 'fundsAllocated', subject: id, amounts, officePath: office, caseId: null, day: on });
  });
}

/** Opens, gathers and checks the register of a month; its id, and whether anything passed the gate. */
async function prepare(making: Making, month: string, moment: Moment): Promise<string> {
  const { office } = making.paying;
  const { id } = await prepares(making, (tx) => openRegister(tx, { office, month }, moment));
  await prepares(making, (tx) => gather(tx, { id, moment }));
  await prepares(making, (tx) => check(tx, { id, moment, persons: madeUpPersonFacts(() => moment) }));
  return id;
}

/** Locks, signs, files and sends a register that was checked. */
async function send(making: Making, id: string, moment: Moment): Promise<void> {
  await prepares(making, (tx) => lock(tx, { id, moment }));
  await prepares(making, (tx) => signRegister(tx, { id, moment }));
  await decides(making, (tx) => signRegister(tx, { id, moment }));
  await prepares(making, async (tx) =>
    fileRegister(tx, { id, moment, write: fileWriter(await findPayer(tx, making.paying.office)) }),
  );
  await prepares(making, (tx) => sendRegister(tx, { id, moment }));
}

function* bytesOf(pieces: Iterable<string>): Generator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece);
}

/** The made-up bank answers: it refuses a few, pays the rest, and a few come back. */
async function answer(making: Making, id: string, moment: Moment): Promise<void> {
  const manner = { seed: 20_261_125, rejects: REJECTS, returns: RETURNS, paysOn: moment.day, returnsOn: moment.day };
  const { report, paid, returned } = await prepares(making, async (tx) => {
    const register = await loadRegister(tx, id);
    if (!register) throw new Error('a register that was sent has gone');
    return answerPayments(fileOf(tx, register, fileWriter(await findPayer(tx, making.paying.office))), manner);
  });
  for (const pieces of [report, paid, returned]) {
    if (!pieces) continue;
    const kept = await keepFile(bytesOf(pieces()));
    await prepares(making, (tx) => takeBankFile(tx, kept, moment));
  }
}

/** A month's register from its opening to the bank's answers; where nothing passes the gate it stays open. */
async function pay(making: Making, month: string): Promise<void> {
  const moment = momentOf(new Date(`${month}-20T05:00:00Z`));
  const id = await prepare(making, month, moment);
  try {
    await send(making, id, moment);
  } catch (error) {
    if (error instanceof NotDone && 'refusal' in error.why && error.why.refusal.code === 'register.empty') return;
    throw error;
  }
  await answer(making, id, moment);
}

/**
 * Pays the town: registers of the last months from opening to reconciliation, and this month's half way, with what is held
 * and what came back. Once; a town that has registers is left as it is.
 */
export async function seedPayments(database: Database, { town, begun }: BegunTown): Promise<void> {
  const first = await withActor(database, SYSTEM, ({ db }) =>
    db.selectFrom('payment_register').select('id').limit(1).executeTakeFirst(),
  );
  if (first) return;
  const start = monthStart(day(begun.day));
  const months = Array.from({ length: MONTHS_PAID }, (_, i) => isoDay(plusMonths(start, i - MONTHS_PAID)).slice(0, 7));
  for (const paying of PAYING) {
    const making = { database, begun, paying, as: (login: string) => personIn(town, login) };
    for (const year of new Set([...months, begun.day].map((one) => one.slice(0, 4)))) await allocate(making, year);
    const { office, name, iban } = paying;
    await withActor(database, SYSTEM, (tx) => enterPayer(tx, { office, name, bin: '000140000013', iban }, begun));
    for (const month of months) await pay(making, month);
    await prepare(making, begun.day.slice(0, 7), begun);
  }
}
