import { setImmediate } from 'node:timers/promises';
import type { Actor } from '@tirek/casework';
import { type Clock, type Moment, momentOf } from '../cases/moment.ts';
import { familyKeyOf } from '../cases/start-case.ts';
import { setNumbersAside } from '../db/case-numbers.ts';
import type { Database } from '../db/connect.ts';
import { loadHistory } from '../db/event-store.ts';
import { escalateTasks } from '../db/tasks.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { seeCase } from '../monitoring/see-case.ts';
import { listOffices } from '../people/offices.ts';
import { chanceOf } from './chance.ts';
import { nameAccount } from './payee-account.ts';
import { walk } from './courses.ts';
import { Desk } from './desk.ts';
import { earlierSlots, leave } from './leaving.ts';
import { pastCheckOf } from './monitoring/past-check.ts';
import { watchedOf } from './monitoring/watched.ts';
import type { Watched } from './monitoring/write-watched.ts';
import { Numbers, planFamily, type Planned, type Slot, slotsOf } from './plan.ts';
import { accountOf, seedPast, type Waiting } from './seed-stories.ts';
import { surroundingsOfTown } from './surroundings.ts';
import { STORIES } from './stories/index.ts';
import { storySlots } from './stories/story-slots.ts';
import { Timetable } from './timetable.ts';
import { buildTown, orderId, personIn, readTown, URBAN } from './town.ts';
import { type BegunTown, type Made, type Making, write, wholeOf } from './write-made.ts';

/** Families that are written together. */
const AT_ONCE = 50;
/** So many times as many are made up before they can be written: the database has a processor of its own. */
const MOST_WAITING = 8;

/** The town as it stands in the database; `empty` where nothing stands there, undefined where it is somebody else's. */
const findTown = (database: Database, { day }: Moment): Promise<BegunTown | 'empty' | undefined> =>
  withActor(database, SYSTEM, async (tx) => {
    if ((await listOffices(tx)).length === 0) return 'empty';
    const [ordered] = await loadHistory(tx, orderId(0));
    return ordered && { town: await readTown(tx, day), begun: momentOf(new Date(ordered.at)) };
  });

/**
 * Builds two districts with a person for each role in an empty database, and sets aside the numbers of the families that
 * are to come; finds the town again where it was built before. Undefined in a database that is in use otherwise.
 */
export async function seedTown(database: Database, clock: Clock): Promise<BegunTown | undefined> {
  const found = await findTown(database, clock());
  if (found === undefined) return undefined;
  const begun = found === 'empty' ? clock() : found.begun;
  const town = found === 'empty' ? await buildTown(database, begun) : found.town;
  const numbers = new Numbers();
  storySlots(numbers);
  slotsOf(new Date(begun.at), numbers);
  earlierSlots(new Date(begun.at), numbers);
  await withActor(database, SYSTEM, async (tx) => {
    for (const { office, year, count } of numbers.all()) await setNumbersAside(tx, office, year, count);
  });
  return { town, begun };
}

/** Walks one family through the office in memory; one of long ago until it leaves. */
function makeCase({ database, around, town, begun }: Making, planned: Planned, isEarlier = false): Waiting {
  const { id, number, file, contact, precinct, channel, chance } = planned;
  const account = accountOf(planned);
  const applicant: Actor = { person: account.id, role: 'citizen', office: '' };
  const desk = new Desk(id, number, around);
  const familyKey = familyKeyOf(database.personal, file, account.id);
  const time = new Timetable(planned.begun, Date.parse(begun.at), chance);
  const consultant = personIn(town, chance.pick(precinct.consultants));
  walk({ desk, town, consultant, chance, time, family: { applicant, familyKey, file, contact, precinct, channel } });
  // Where the way ended because time had not come yet, it is now.
  nameAccount(desk, applicant, planned, time.isOver ? begun : time.moment);
  const decidedOn = desk.state.decision.made[0]?.on;
  if (isEarlier) leave(desk, { consultant, chance, until: begun.at });
  const watched = watch(desk, { town, begun, planned, consultant, time });
  const made: Made = { account, whole: wholeOf(database, desk, begun), ...(watched ? { watched } : {}) };
  return { at: `${decidedOn ?? begun.day}T`, made };
}

interface Watching extends BegunTown {
  readonly planned: Planned;
  readonly consultant: Actor;
  readonly time: Timetable;
}

/** A chance of its own: what monitoring does moves nothing else in the town. */
const WATCHING = 10_000_000;

/** What monitoring has done with a granted case, and what the registers say of it now. */
function watch(desk: Desk, { town, begun, planned, consultant, time }: Watching): Watched | undefined {
  if (desk.state.decision.made.at(-1)?.resolution.outcome !== 'grant') return undefined;
  const chance = chanceOf(WATCHING + planned.index);
  const head = personIn(town, planned.precinct.head);
  const officer = personIn(town, planned.precinct.office.startsWith(URBAN) ? 'marat' : 'serik');
  const check = pastCheckOf(desk, { officer, head, consultant }, time, chance);
  const watch = watchedOf(desk.id, desk.state, begun, chance);
  const seen = seeCase(desk.state, { case: desk.id, day: begun.day, watchedAt: begun.at, again: watch });
  return seen && { seen, watch, check };
}

/** The slots whose families are not there yet. */
const missingOf = <Some extends { readonly id: string }>(database: Database, slots: readonly Some[]): Promise<Some[]> =>
  withActor(database, SYSTEM, async ({ db }) => {
    const rows = await db.selectFrom('case_stream').select('id').where('kind', '=', 'case').execute();
    const there = new Set(rows.map(({ id }) => id));
    return slots.filter(({ id }) => !there.has(id));
  });

/** The families of some slots, made up one after the other; the numbers of everybody before them are taken. */
function* plannedOf(slots: readonly Slot[], wanted: ReadonlySet<Slot>): Generator<Planned> {
  const taken = new Set(STORIES.flatMap(({ file }) => file.members.flatMap(({ iin }) => iin ?? [])));
  for (const slot of slots) {
    const planned = planFamily(slot, taken);
    if (wanted.has(slot)) yield planned;
  }
}

/** The next ones of a row that goes on; taking some does not end it. */
function* nextOf<T>(row: Iterator<T>, count: number): Generator<T> {
  for (let i = 0; i < count; i += 1) {
    const { done, value } = row.next();
    if (done === true) return;
    yield value;
  }
}

export interface Seeding {
  /** How many are to come in all; a whole town where it is not said. */
  readonly families?: number | undefined;
  /** Ends it after the families that are being written. */
  readonly ending?: AbortSignal | undefined;
  /** Told how many have come so far. */
  readonly onWritten?: (came: number) => void;
}

/**
 * Brings the families that are not there yet to where they are on their way, in memory and by the decisions officers take,
 * and writes them many at once; gives way to whoever uses the server meanwhile. Returns how many came.
 */
export async function seedFamilies(
  database: Database,
  { town, begun }: BegunTown,
  { families, ending, onWritten }: Seeding = {},
): Promise<number> {
  const numbers = new Numbers();
  const stories = storySlots(numbers);
  const slots = slotsOf(new Date(begun.at), numbers, families);
  const missing = new Set(await missingOf(database, slots));
  const before = earlierSlots(new Date(begun.at), numbers);
  const earlier = await missingOf(database, before);
  // What lies in the past comes before all these families: where one of them is there, it is told.
  const isToldAlready = missing.size < slots.length;
  if (isToldAlready && missing.size === 0) return 0;
  const isOver = (): boolean => ending?.aborted === true;
  const making: Making = { database, town, begun, around: await surroundingsOfTown(database, town) };
  // Those who came long before are made up first: nobody after them has their numbers.
  const planned = plannedOf([...before, ...slots], new Set([...earlier, ...missing]));
  const left = [...nextOf(planned, earlier.length)].map((family) => makeCase(making, family, true));
  const earliest = momentOf(new Date(before[0]?.begun ?? begun.at)).day;
  const past = { slots: stories, earlier: left, earliest };
  const queue = new Queue(isToldAlready ? Promise.resolve() : seedPast(making, past, isOver), isOver);
  let came = 0;
  while (!isOver()) {
    const batch: Made[] = [];
    for (const family of nextOf(planned, AT_ONCE)) {
      batch.push(makeCase(making, family).made);
      await setImmediate();
    }
    if (batch.length === 0) break;
    await queue.add(async () => {
      await write(making, batch);
      came += batch.length;
      onWritten?.(came);
    });
  }
  await queue.end();
  await withActor(database, SYSTEM, (tx) => escalateTasks(tx, begun.day));
  return came;
}

/** Work that is done one after another while more of it is prepared; none is begun once all is over. */
class Queue {
  readonly #isOver: () => boolean;
  readonly #waiting: Promise<void>[] = [];
  #last: Promise<void>;
  constructor(first: Promise<void>, isOver: () => boolean) {
    this.#last = first;
    this.#isOver = isOver;
    // It is waited for at the end; until then its failure is nobody's.
    first.catch(() => {});
  }
  /** Waits only where too much has piled up. */
  async add(work: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(() => (this.#isOver() ? undefined : work()));
    this.#last.catch(() => {});
    this.#waiting.push(this.#last);
    if (this.#waiting.length > MOST_WAITING) await this.#waiting.shift();
  }
  end(): Promise<void> {
    return this.#last;
  }
}
