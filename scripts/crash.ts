import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Clerk, LOGINS } from './crash/clerk.ts';
import type { AuditReport } from '../packages/server/src/db/verify-audit.ts';
import { judge, listCaseIds, ownerOf, type Verdict } from './crash/invariants.ts';
import { Ledger, pause } from './crash/ledger.ts';
import { type Chance, chanceFrom } from '../packages/server/src/testing/chance.ts';
import { numberOption } from './running/options.ts';
import { Person } from './running/person.ts';
import {
  demoIsReady,
  newDataFolder,
  removeDataFolder,
  type ServerProcess,
  startServer,
  stopServer,
} from './running/server-process.ts';

/*
 * `npm run crash -- --rounds 50 [--clerks 8] [--seed 20261125]`: the real server on a data folder that is kept over all
 * rounds, clients who drive families through all its steps at once, and in each round `kill -9` of the server, of its
 * PostgreSQL or of both at a random moment. Then it is started again, what was not answered is sent again with the same
 * key, and everything is looked at. Kills only what it has started, listens on the loopback only. The last line is JSON.
 */

const ROUNDS = numberOption('rounds', 50);
const CLERKS = numberOption('clerks', 8);
const SEED = numberOption('seed', 1 + Math.floor(Math.random() * 999_999));
const EARLIEST_MS = 150;
const LATEST_MS = 1500;
/** Commands of a round that are sent once more although they were answered. */
const REPEATED = 20;
const BACK_WITHIN_MS = 60_000;

type Victim = 'server' | 'PostgreSQL' | 'both';
const VICTIMS: readonly Victim[] = ['server', 'PostgreSQL', 'both'];

/** The PostgreSQL in our own folder: nobody but the server we started has started it. */
const postmasterIn = (folder: string): number =>
  Number(readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** Kills without a warning; gives the server that is there afterwards, which may be the same one. */
async function strike(victim: Victim, folder: string, server: ServerProcess): Promise<ServerProcess> {
  if (victim !== 'server') process.kill(postmasterIn(folder), 'SIGKILL');
  if (victim === 'PostgreSQL') return server;
  server.child.kill('SIGKILL');
  await server.ended;
  return startServer(folder);
}

class Crashes {
  readonly folder: string;
  readonly #chance: Chance = chanceFrom(SEED);
  readonly #people: ReadonlyMap<string, Person>;
  readonly ledger: Ledger;
  readonly #clerks: readonly Clerk[];
  #server: ServerProcess;
  readonly #before: Set<string>;
  /** What of the audit was found valid after the round before. */
  #audited: AuditReport | undefined;

  constructor(server: ServerProcess, folder: string, people: ReadonlyMap<string, Person>, before: readonly string[]) {
    this.#server = server;
    this.folder = folder;
    this.#people = people;
    this.#before = new Set(before);
    this.ledger = new Ledger(people);
    let serial = 0;
    const idOf = (login: string): string => people.get(login)?.id ?? '';
    this.#clerks = Array.from({ length: CLERKS }, () => new Clerk(this.ledger, idOf, () => (serial += 1)));
  }

  get server(): ServerProcess {
    return this.#server;
  }

  /** Waits until somebody who is signed in is answered again. */
  async #isBack(): Promise<void> {
    const until = performance.now() + BACK_WITHIN_MS;
    const [first] = this.#people.values();
    for (const person of this.#people.values()) person.moveTo(this.#server.address);
    while ((await first?.ask({ method: 'GET', path: '/v1/me' }).catch(() => undefined))?.status !== 200) {
      if (performance.now() > until) throw new Error('the server did not come back');
      await pause(20);
    }
  }

  judgeAll(): Promise<Verdict> {
    return judge(this.folder, this.ledger.entries, this.#before);
  }

  async round(number: number): Promise<Verdict> {
    const victim = this.#chance.pick(VICTIMS);
    const after = this.#chance.between(EARLIEST_MS, LATEST_MS);
    const [first, faultsBefore] = [this.ledger.entries.length, this.ledger.faults];
    let goesOn = true;
    const work = Promise.all(this.#clerks.map((clerk) => clerk.work(() => goesOn)));
    await pause(after);
    const struck = performance.now();
    const striking = strike(victim, this.folder, this.#server);
    goesOn = false;
    await work;
    this.#server = await striking;
    await this.#isBack();
    const back = (performance.now() - struck) / 1000;
    const { unanswered, hadBeenDone } = await this.ledger.settle();
    const sent = this.ledger.entries.slice(first);
    const done = sent.filter(({ answer }) => answer !== undefined && answer.status < 300);
    const twice = await this.ledger.repeat(done.slice(-REPEATED));
    const judged = await judge(this.folder, this.ledger.entries, this.#before, this.#audited);
    this.#audited = judged.audit;
    const verdict = { ...judged, doubled: [...judged.doubled, ...twice] };
    const faults = this.ledger.faults - faultsBefore;
    row(
      number,
      victim,
      `${after} ms`,
      sent.length,
      done.length,
      unanswered,
      hadBeenDone,
      faults,
      `${back.toFixed(1)} s`,
    )(verdict);
    return verdict;
  }
}

const WIDTHS = [5, 11, 8, 6, 6, 11, 9, 6, 8, 8, 6, 8, 6, 8];
const print = (cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, i) => String(cell).padStart(WIDTHS[i] ?? 8)).join(' '));
const row =
  (...cells: (string | number)[]) =>
  ({ events, lost, doubled, torn, auditChain }: Verdict): void =>
    print([...cells, events, lost.length, doubled.length, torn.length, auditChain]);

async function prepare(): Promise<Crashes> {
  const folder = newDataFolder();
  const server = await startServer(folder);
  await demoIsReady(server);
  const people = new Map(LOGINS.map((login) => [login as string, new Person(login, server.address)]));
  for (const person of people.values()) await person.enter();
  return new Crashes(server, folder, people, await listCaseIds(await ownerOf(folder)));
}

console.log(
  `${ROUNDS} rounds, ${CLERKS} clerks at once, seed ${SEED}. Killed without warning: the server, its PostgreSQL, or both.`,
);
const crashes = await prepare();
console.log(`Data folder: ${crashes.folder}`);
print([
  'round',
  'killed',
  'after',
  'sent',
  'done',
  'unanswered',
  'had been',
  '500',
  'back',
  'events',
  'lost',
  'doubled',
  'torn',
  'audit',
]);
const all: Verdict[] = [];
const tell = ({ lost, doubled, torn }: Verdict): void => {
  for (const fault of [...lost, ...doubled, ...torn].slice(0, 5)) console.log(`      ${fault}`);
};
try {
  for (let number = 1; number <= ROUNDS; number += 1) {
    const verdict = await crashes.round(number);
    all.push(verdict);
    tell(verdict);
  }
  // At last the whole audit from its beginning.
  const verdict = await crashes.judgeAll();
  all.push(verdict);
  tell(verdict);
} finally {
  await stopServer(crashes.server);
}
const lost = Math.max(0, ...all.map((one) => one.lost.length));
const doubled = Math.max(0, ...all.map((one) => one.doubled.length));
const torn = Math.max(0, ...all.map((one) => one.torn.length));
const auditChain = all.every((one) => one.auditChain === 'valid') ? 'valid' : 'broken';
const holds = lost === 0 && doubled === 0 && torn === 0 && auditChain === 'valid';
if (holds) removeDataFolder(crashes.folder);
else console.log(`The data are kept in ${crashes.folder}. Files, tasks, votes that disagree with the events: ${torn}.`);
console.log(JSON.stringify({ rounds: ROUNDS, lost, doubled, auditChain }));
process.exitCode = holds ? 0 : 1;
