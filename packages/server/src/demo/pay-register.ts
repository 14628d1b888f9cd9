import { randomUUIDv7 } from 'node:crypto';
import { type Actor, ibanOf } from '@tirek/casework';
import { keepFile } from '../bank/kept-file.ts';
import { enterPayer, findPayer } from '../bank/payer.ts';
import { takeBankFile } from '../bank/take-bank-file.ts';
import { fileWriter } from '../bank/write-file.ts';
import { NotDone } from '../cases/execute.ts';
import type { Moment } from '../cases/moment.ts';
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
import { RURAL, URBAN } from './offices.ts';

/** A territory that pays: who prepares, who decides, and a made-up account of the treasury. */
export interface Paying {
  readonly office: string;
  readonly prepares: string;
  readonly decides: string;
  readonly name: string;
  readonly iban: string;
}

const IBAN = 'KZ92070101KSN0000000';

/** The two districts. */
export const PAYING: readonly [Paying, Paying] = [
  {
    office: URBAN,
    prepares: 'zarina',
    decides: 'samat',
    name: 'Қаланың жұмыспен қамту бөлімі (ойдан шығарылған)',
    iban: IBAN,
  },
  {
    office: RURAL,
    prepares: 'nurgul',
    decides: 'kairat',
    name: 'Ауданның жұмыспен қамту бөлімі (ойдан шығарылған)',
    iban: IBAN,
  },
];

/** Whole tiyn a year; enough for the town. */
const FUNDS = 400_000_000_000;

/** How often the made-up bank refuses a payment and gives one back: in the town as in life, in what a story needs never. */
export interface Manner {
  readonly rejects: number;
  readonly returns: number;
}
export const NEVER: Manner = { rejects: 0, returns: 0 };

/** An account that its bank has closed: what is paid to it comes back. */
export const CLOSED_ACCOUNT = ibanOf('722', 'S000000000001');
/** The bank of this account cuts our names of payments short, and nobody knows by itself what it speaks of. */
export const MISNAMING_ACCOUNT = ibanOf('601', 'S000000000002');

/** Everything the registers of one territory are made with. */
export interface Treasury {
  readonly database: Database;
  readonly paying: Paying;
  readonly as: (login: string) => Actor;
}

type Work<T> = (tx: ActorTransaction) => Promise<T>;
const prepares = <T>({ database, paying, as }: Treasury, work: Work<T>): Promise<T> =>
  withActor(database, as(paying.prepares), work);
const decides = <T>({ database, paying, as }: Treasury, work: Work<T>): Promise<T> =>
  withActor(database, as(paying.decides), work);

/** The account the territory pays from and its money for some years, as far as they were not entered before. */
export async function openTreasury(treasury: Treasury, years: Iterable<string>, moment: Moment): Promise<void> {
  const { office, name, iban } = treasury.paying;
  const known = await withActor(treasury.database, SYSTEM, async (tx) => {
    if (!(await findPayer(tx, office))) await enterPayer(tx, { office, name, bin: '000140000013', iban }, moment);
    return tx.db.selectFrom('fund_allocation').select('period').where('office_path', '=', office).execute();
  });
  for (const year of new Set(years))
    if (!known.some(({ period }) => period === year)) await give(treasury, year, moment);
}

const give = (treasury: Treasury, year: string, { day: on }: Moment): Promise<void> =>
  decides(treasury, async (tx) => {
    const { office } = treasury.paying;
    const id = randomUUIDv7();
    const source = 'Мәслихаттың бюджет туралы шешімі (ойдан шығарылған)';
    await insertAllocation(tx, { id, office, period: year, amount: FUNDS, source }, on);
    const amounts = { amount: FUNDS };
    await post(tx, { happening: 'fundsAllocated', subject: id, amounts, officePath: office, caseId: null, day: on });
  });

function* bytesOf(pieces: Iterable<string>): Generator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece);
}

/** The made-up bank answers: it pays what it does not refuse, and some of it comes back. */
async function answer(treasury: Treasury, id: string, moment: Moment, { rejects, returns }: Manner): Promise<void> {
  const days = { paysOn: moment.day, returnsOn: moment.day };
  const manner = { seed: 20_261_125, rejects, returns, ...days, closed: CLOSED_ACCOUNT, misnames: MISNAMING_ACCOUNT };
  await prepares(treasury, async (tx) => {
    const register = await loadRegister(tx, id);
    if (!register) throw new Error('a register that was sent has gone');
    const payer = await findPayer(tx, treasury.paying.office);
    const { report, paid, returned } = await answerPayments(fileOf(tx, register, fileWriter(payer)), manner);
    for (const pieces of [report, paid, returned])
      if (pieces) await takeBankFile(tx, await keepFile(bytesOf(pieces())), moment);
  });
}

/** From where a register stands to where it stands next. */
type Step = (treasury: Treasury, id: string, moment: Moment, manner: Manner) => Promise<unknown>;

const WAY: readonly (readonly [standing: string, step: Step])[] = [
  ['opened', (treasury, id, moment) => prepares(treasury, (tx) => gather(tx, { id, moment }))],
  [
    'gathered',
    (treasury, id, moment) =>
      prepares(treasury, (tx) => check(tx, { id, moment, persons: madeUpPersonFacts(() => moment) })),
  ],
  [
    'checked',
    (treasury, id, moment) =>
      prepares(treasury, async (tx) => {
        await lock(tx, { id, moment });
        await signRegister(tx, { id, moment });
      }),
  ],
  ['locked', (treasury, id, moment) => decides(treasury, (tx) => signRegister(tx, { id, moment }))],
  [
    'signed',
    (treasury, id, moment) =>
      prepares(treasury, async (tx) => {
        await fileRegister(tx, { id, moment, write: fileWriter(await findPayer(tx, treasury.paying.office)) });
        await sendRegister(tx, { id, moment });
      }),
  ],
  ['sent', answer],
];

async function open(treasury: Treasury, month: string, moment: Moment): Promise<Standing> {
  const { office } = treasury.paying;
  const { id } = await prepares(treasury, (tx) => openRegister(tx, { office, month }, moment));
  return { id, state: 'opened' };
}

/** The register of a month that was opened on a day; opened where there is none. */
async function findOrOpen(treasury: Treasury, month: string, moment: Moment): Promise<Standing> {
  const { office } = treasury.paying;
  const found = await withActor(treasury.database, SYSTEM, ({ db }) =>
    db
      .selectFrom('payment_register')
      .select(['id', 'state'])
      .where('office_path', '=', office)
      .where('month', '=', month)
      .where('opened_day', '=', moment.day)
      .executeTakeFirst(),
  );
  return found ?? open(treasury, month, moment);
}

interface Standing {
  readonly id: string;
  readonly state: string;
}

/** From where a register stands along the way; where nothing passes the gate it stays open. */
async function goOn(
  treasury: Treasury,
  { id, state }: Standing,
  moment: Moment,
  manner: Manner,
  way = WAY,
): Promise<void> {
  const from = way.findIndex(([standing]) => standing === state);
  try {
    for (const [, step] of from < 0 ? [] : way.slice(from)) await step(treasury, id, moment, manner);
  } catch (error) {
    if (error instanceof NotDone && 'refusal' in error.why && error.why.refusal.code === 'register.empty') return;
    throw error;
  }
}

/** Opens, gathers and checks the register of a month: what is held is seen, and nothing is paid yet. */
export const prepareRegister = async (treasury: Treasury, month: string, moment: Moment): Promise<void> =>
  goOn(treasury, await findOrOpen(treasury, month, moment), moment, NEVER, WAY.slice(0, 2));

/** A month's register from its opening to the bank's answers, whatever was paid before on the same day. */
export const payNewRegister = async (
  treasury: Treasury,
  month: string,
  moment: Moment,
  manner: Manner,
): Promise<void> => goOn(treasury, await open(treasury, month, moment), moment, manner);

/**
 * The register of a month that is paid on this day: one that was left on its way goes on from there, one that was answered
 * stays as it is.
 */
export const payRegister = async (treasury: Treasury, month: string, moment: Moment, manner: Manner): Promise<void> =>
  goOn(treasury, await findOrOpen(treasury, month, moment), moment, manner);
