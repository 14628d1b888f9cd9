import { randomUUID } from 'node:crypto';
import { type Chance, chanceFrom } from '../packages/server/src/testing/chance.ts';
import { madeUpFamily } from './running/made-up-family.ts';
import { numberOption } from './running/options.ts';
import { type Answer, Person, type Question } from './running/person.ts';
import { type ProcessorTime, processorTimeOf, sayProcessorTime } from './running/processor-time.ts';
import { demoIsReady, newDataFolder, removeDataFolder, startServer, stopServer } from './running/server-process.ts';

/*
 * `npm run load -- --seconds 60 [--users 50] [--think 1000] [--seed 1]`: fifty people of the demo at work at once, on the
 * real server with PostgreSQL inside and the demo data, on the loopback only, for a bounded time. Everybody has their own
 * connection and session; between an answer and the next question they think. The last line is JSON.
 */

const SECONDS = numberOption('seconds', 60);
const USERS = numberOption('users', 50);
const THINK_MS = numberOption('think', 1000);
const SEED = numberOption('seed', 1);
const CASES_KNOWN = 100;

type Kind = 'sign in' | 'read a case' | 'history' | 'list tasks' | 'list cases' | 'begin a draft' | 'submit';
interface Measured {
  readonly kind: Kind;
  readonly ms: number;
  readonly status: number;
  readonly bytes: number;
}

/** Who sits there: login and how many of fifty. Officers share accounts as they do not in life; their sessions are their own. */
const SEATS: readonly (readonly [login: string, seats: number])[] = [
  ['botagoz', 10],
  ['saule', 10],
  ['samat', 5],
  ['kairat', 5],
  ['dinara', 3],
  ['raushan', 3],
  ['yerlan', 3],
  ['gulmira', 2],
  ['ermek', 3],
  ['marat', 3],
  ['kamila', 3],
];
/** Consultants take in applications, at their own office. */
const INTAKE: Readonly<Record<string, string>> = { botagoz: 'kz/43/4310', saule: 'kz/43/4330' };
/** Of a hundred turns. Whoever takes in no applications reads a case instead; an auditor has no tasks and lists cases. */
const MIX: readonly (readonly [what: 'read' | 'tasks' | 'cases' | 'history' | 'apply', of100: number])[] = [
  ['read', 45],
  ['tasks', 15],
  ['cases', 15],
  ['history', 5],
  ['apply', 20],
];

class User {
  readonly person: Person;
  readonly #chance: Chance;
  readonly #measured: Measured[];
  #cases: string[] = [];
  constructor(person: Person, chance: Chance, measured: Measured[]) {
    this.person = person;
    this.#chance = chance;
    this.#measured = measured;
  }

  async ask(kind: Kind, question: Question): Promise<Answer> {
    const answer = await this.person.ask(question).catch(() => ({ status: 0, text: '', replayed: false, ms: NaN }));
    this.#measured.push({ kind, ms: answer.ms, status: answer.status, bytes: answer.text.length });
    return answer;
  }

  async enter(): Promise<void> {
    const { ms, status, text } = await this.person.enter();
    this.#measured.push({ kind: 'sign in', ms, status, bytes: text.length });
    const { text: page } = await this.person.ask({ method: 'GET', path: `/v1/cases?limit=${CASES_KNOWN}` });
    const { cases } = JSON.parse(page) as { cases: { id: string }[] };
    this.#cases = cases.map(({ id }) => id);
  }

  async turn(serial: () => number): Promise<void> {
    const what = this.#whatNext();
    if (what === 'apply') return this.#apply(serial());
    if (what === 'tasks') return void (await this.ask('list tasks', { method: 'GET', path: '/v1/tasks?limit=50' }));
    if (what === 'cases') return void (await this.ask('list cases', { method: 'GET', path: '/v1/cases?limit=25' }));
    const path = `/v1/cases/${this.#chance.pick(this.#cases)}`;
    if (what === 'history') return void (await this.ask('history', { method: 'GET', path: `${path}/history` }));
    await this.ask('read a case', { method: 'GET', path });
  }

  #whatNext(): (typeof MIX)[number][0] {
    let rest = this.#chance.below(100);
    const [what] = MIX.find(([, of100]) => (rest -= of100) < 0) ?? ['read'];
    if (what === 'apply') return INTAKE[this.person.login] === undefined ? 'read' : what;
    return what === 'tasks' && this.person.login === 'kamila' ? 'cases' : what;
  }

  /** At the counter: the draft is written, then submitted a thought later. */
  async #apply(serial: number): Promise<void> {
    const { file, applicant } = madeUpFamily(serial);
    const office = INTAKE[this.person.login];
    const body = { office, channel: 'centre', family: file, applicant };
    const begun = await this.ask('begin a draft', { method: 'POST', path: '/v1/cases', body, key: randomUUID() });
    if (begun.status !== 201) return;
    const { id, version } = JSON.parse(begun.text) as { id: string; version: number };
    await this.think();
    const path = `/v1/cases/${id}/commands`;
    const submit: Question = { method: 'POST', path, body: { type: 'submitApplication' }, key: randomUUID(), version };
    await this.ask('submit', submit);
    this.#cases = [id, ...this.#cases].slice(0, CASES_KNOWN);
  }

  think(): Promise<void> {
    const ms = this.#chance.between(THINK_MS / 2, (THINK_MS * 3) / 2);
    return new Promise((resolve) => setTimeout(resolve, ms));
  }
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
const KINDS: readonly Kind[] = [
  'sign in',
  'read a case',
  'history',
  'list tasks',
  'list cases',
  'begin a draft',
  'submit',
];
const isError = ({ status }: Measured): boolean => status < 200 || status >= 400;
const timesOf = (measured: readonly Measured[], kind: Kind): number[] =>
  measured
    .filter((one) => one.kind === kind && !isError(one))
    .map(({ ms }) => ms)
    .toSorted((a, b) => a - b);
const row = (first: string, ...cells: (string | number)[]): void =>
  console.log(first.padEnd(16) + cells.map((cell) => String(cell).padStart(10)).join(''));

function printTable(measured: readonly Measured[]): void {
  row('', 'requests', 'p50 ms', 'p95 ms', 'p99 ms', 'max ms', 'mean kB', 'errors');
  for (const kind of KINDS) {
    const all = measured.filter((one) => one.kind === kind);
    const times = timesOf(all, kind);
    const kilobytes = all.reduce((sum, { bytes }) => sum + bytes, 0) / 1000 / Math.max(1, all.length);
    const figures = [0.5, 0.95, 0.99, 1].map((share) => percentile(times, share).toFixed(1));
    row(kind, all.length, ...figures, kilobytes.toFixed(1), all.filter(isError).length);
  }
  const wrong = measured.filter(isError).map(({ kind, status }) => `${kind}: ${status === 0 ? 'no answer' : status}`);
  for (const one of new Set(wrong)) row(`  ${one}`, wrong.filter((other) => other === one).length);
}

async function work(user: User, until: number, serial: () => number): Promise<void> {
  await user.think();
  while (performance.now() < until) {
    await user.turn(serial);
    await user.think();
  }
}

console.log(
  `${USERS} people at once for ${SECONDS} s; each thinks ${THINK_MS / 2}–${(THINK_MS * 3) / 2} ms after every answer; seed ${SEED}.`,
);
console.log(
  `Of 100 turns: ${MIX.map(([what, of100]) => `${what} ${of100}`).join(', ')} (apply = draft and submission,`,
);
console.log('by the 20 consultants; the others read instead). Cases are those of the demo and the ones just begun.');
const folder = newDataFolder();
const profile = process.env['LOAD_PROFILE'];
const server = await startServer(folder, profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]);
const measured: Measured[] = [];
let [before, after]: (ProcessorTime | undefined)[] = [];
try {
  await demoIsReady(server);
  const logins = SEATS.flatMap(([login, seats]) => Array.from({ length: seats }, () => login));
  const users = Array.from({ length: USERS }, (_, i) => {
    const person = new Person(logins[i % logins.length] ?? '', server.address);
    return new User(person, chanceFrom(SEED * 1000 + i), measured);
  });
  for (const user of users) await user.enter();
  let next = 0;
  before = processorTimeOf(server.child.pid);
  const until = performance.now() + SECONDS * 1000;
  await Promise.all(users.map((user) => work(user, until, () => (next += 1))));
  after = processorTimeOf(server.child.pid);
  for (const { person } of users) person.leave();
} finally {
  await stopServer(server);
  removeDataFolder(folder);
}
printTable(measured);
console.log(sayProcessorTime(before, after));
const p95 = (kind: Kind): number => Number(percentile(timesOf(measured, kind), 0.95).toFixed(1));
const [readP95, submitP95, errors] = [p95('read a case'), p95('submit'), measured.filter(isError).length];
row('bar', '', '', 'read ≤ 50, submit ≤ 100, errors 0');
console.log(JSON.stringify({ readP95, submitP95, requests: measured.length, errors }));
process.exitCode = readP95 <= 50 && submitP95 <= 100 && errors === 0 ? 0 : 1;
