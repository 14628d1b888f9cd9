import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chanceFrom } from '../packages/server/src/testing/chance.ts';
import { connectSuperuser } from '../packages/server/src/testing/superuser.ts';
import { buildFamilies } from './register/build.ts';
import { openOwnDatabase, type OwnDatabase } from './register/database.ts';
import { numberOption } from './running/options.ts';
import { removeDataFolder } from './running/server-process.ts';

/*
 * `npm run crash:register -- [--rounds 20] [--payments 2000] [--seed 1]`: a month's register at work in a process of its own,
 * which is killed (`kill -9`) at a random moment in the middle of a step; then it is gone on with from where it stands, and
 * killed again, to its end. After every round everything is counted: every family is paid once or knows why not, no month
 * twice, and the books balance. When a register has come to its end the next rounds begin with a new one on a new month's
 * database. Kills only what it has started. The last line is JSON.
 */

const ROUNDS = numberOption('rounds', 20);
const PAYMENTS = numberOption('payments', 2000);
const chance = chanceFrom(numberOption('seed', 1 + Math.floor(Math.random() * 999_999)));
/** How far into a step it is killed. */
const LATEST_MS = 700;

interface Said {
  readonly begun?: string;
  readonly step?: string;
  readonly disagreements?: readonly unknown[];
}

/** What is found after a round. */
interface Verdict {
  readonly doubled: number;
  readonly lost: number;
  readonly halfDone: number;
  readonly unbalanced: number;
}

/** The worker from where the register stands; it ends by itself at the register's end. */
function start({ told }: OwnDatabase): { child: ChildProcess; lines: AsyncIterable<string>; ended: Promise<unknown> } {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'register', 'run.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...told },
  });
  if (!child.stdout) throw new Error('the register says nothing');
  return { child, lines: createInterface({ input: child.stdout }), ended: once(child, 'exit') };
}

const COUNTS = `select
  (select count(*) from (select i.case_id, i.month from payment_item i
    join entitlement e on e.case_id = i.case_id and e.month = i.month where i.live
    group by i.case_id, i.month, e.amount_tiyn having sum(i.amount_tiyn) > e.amount_tiyn) d)::int as doubled,
  (select count(*) from payment_register r where r.state not in ('opened') and (select count(*) from payment p
    where p.register_id = r.id) <> (select count(*) from entitlement))::int as lost,
  (select count(*) from (select register_id from payment where state not in ('accepted', 'rejected', 'settled', 'returned')
    group by register_id having count(distinct state) > 1
      and not bool_or(state in ('held', 'checked', 'left'))) h)::int as half_done,
  (select coalesce(sum(case when debit = 'payable' then -amount_tiyn when credit = 'payable' then amount_tiyn else 0 end), 0)
    - (select coalesce(sum(case state when 'locked' then gross_tiyn when 'filed' then gross_tiyn when 'rejected' then gross_tiyn
      when 'returned' then net_tiyn else 0 end), 0) from payment) from ledger_posting)::bigint as payable_off,
  (select coalesce(sum(case when credit = 'inTransit' then amount_tiyn when debit = 'inTransit' then -amount_tiyn else 0 end),
    0) - (select coalesce(sum(net_tiyn), 0) from payment where state in ('sent', 'accepted')) from ledger_posting)::bigint
    as transit_off,
  (select count(*) from (select subject, happening, part from ledger_posting group by 1, 2, 3 having count(*) > 1) t)::int
    as posted_twice`;

async function judge({ superuserUrl }: OwnDatabase): Promise<Verdict> {
  const client = await connectSuperuser(superuserUrl);
  try {
    const [counted] = await client.query<Record<string, unknown>>(COUNTS);
    const found = (name: string): number => Number(counted?.[name] ?? Number.NaN);
    const off = [found('payable_off'), found('transit_off')].filter((one) => one !== 0).length;
    const doubled = found('doubled') + found('posted_twice');
    return { doubled, lost: found('lost'), halfDone: found('half_done'), unbalanced: off };
  } finally {
    await client.close();
  }
}

interface Round {
  readonly step: string;
  readonly after: number;
  /** The register came to its end before it was struck. */
  readonly ended: boolean;
  readonly disagreements: number;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets the register work until some step has begun, and kills it in the middle of it. */
async function strike(own: OwnDatabase): Promise<Round> {
  const { child, lines, ended } = start(own);
  const after = chance.below(LATEST_MS);
  const stepsBefore = chance.below(3);
  let begun = 0;
  let [step, disagreements, atEnd] = ['', 0, false];
  for await (const line of lines) {
    const said = JSON.parse(line) as Said;
    if (said.disagreements) [atEnd, disagreements] = [true, said.disagreements.length];
    if (said.begun === undefined) continue;
    step = said.begun;
    if (begun++ < stepsBefore) continue;
    await pause(after);
    child.kill('SIGKILL');
  }
  await ended;
  return { step: atEnd ? 'its end' : step, after, ended: atEnd, disagreements };
}

const print = (...cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, i) => String(cell).padStart([5, 36, 8, 8, 6, 9, 11][i] ?? 8)).join(' '));

print('round', 'killed in', 'after', 'doubled', 'lost', 'half done', 'unbalanced');
let own = await openOwnDatabase();
let [registers, wrong] = [0, 0];
try {
  await buildFamilies(own.database, own.superuserUrl, PAYMENTS);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const struck = await strike(own);
    const { doubled, lost, halfDone, unbalanced } = await judge(own);
    wrong += doubled + lost + halfDone + unbalanced + struck.disagreements;
    print(round, struck.step, `${struck.after} ms`, doubled, lost, halfDone, unbalanced + struck.disagreements);
    if (!struck.ended) continue;
    registers += 1;
    if (round === ROUNDS) break;
    await own.close();
    removeDataFolder(own.folder);
    own = await openOwnDatabase();
    await buildFamilies(own.database, own.superuserUrl, PAYMENTS);
  }
  // The last one is brought to its end without a blow.
  const { lines, ended } = start(own);
  let disagreements = 0;
  for await (const line of lines) disagreements += (JSON.parse(line) as Said).disagreements?.length ?? 0;
  const [code] = (await ended) as [number];
  const { doubled, lost, halfDone, unbalanced } = await judge(own);
  wrong += disagreements + doubled + lost + halfDone + unbalanced + (code === 0 ? 0 : 1);
  console.log(
    JSON.stringify({ rounds: ROUNDS, payments: PAYMENTS, registers: registers + 1, wrong, balanced: wrong === 0 }),
  );
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  await own.close();
  removeDataFolder(own.folder);
}
