import { randomUUIDv7 } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type Actor, type CaseEvent, emptyCase } from '@tirek/casework';
import type { FamilyFile } from '@tirek/family';
import { type Clock, type Moment, momentOf } from '../cases/moment.ts';
import { caseFileOf, derivedOf } from '../cases/derive.ts';
import { basesIn } from '../cases/money.ts';
import { familyKeyOf } from '../cases/start-case.ts';
import { appendCases, type WholeCase } from '../db/append-cases.ts';
import { setNumbersAside } from '../db/case-numbers.ts';
import type { Database } from '../db/connect.ts';
import { loadHistory } from '../db/event-store.ts';
import { insertMany } from '../db/insert-many.ts';
import { escalateTasks } from '../db/tasks.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { seeCase } from '../monitoring/see-case.ts';
import { type Account, toAccountRow } from '../people/accounts.ts';
import { listOffices } from '../people/offices.ts';
import { DEMO_ISSUER } from './accounts.ts';
import { chanceOf } from './chance.ts';
import { nameAccount } from './payee-account.ts';
import { walk } from './courses.ts';
import { Desk, type Surroundings } from './desk.ts';
import { earlierSlots, leave } from './leaving.ts';
import { pastCheckOf } from './monitoring/past-check.ts';
import { watchedOf } from './monitoring/watched.ts';
import { type Watched, writeWatched } from './monitoring/write-watched.ts';
import { Numbers, planFamily, type Planned, type Slot, slotsOf } from './plan.ts';
import { surroundingsOfTown } from './surroundings.ts';
import { STORIES } from './stories/index.ts';
import { storySlots, type StorySlot } from './stories/story-slots.ts';
import { tell } from './stories/tell-in-memory.ts';
import { Timetable } from './timetable.ts';
import { buildTown, orderId, personIn, readTown, type Town, URBAN } from './town.ts';

/** Families that are written together. */
const AT_ONCE = 50;

/** The people of the town, and when it was begun: of that moment everything in it is made. */
export interface BegunTown {
  readonly town: Town;
  readonly begun: Moment;
}

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

/** A family's case with the account of who applies, who signs in by a login where there is one. */
interface Made {
  readonly account: Account;
  readonly login?: string;
  readonly whole: WholeCase<CaseEvent>;
  /** What monitoring knows of it, where it was granted. */
  readonly watched?: Watched;
}

interface Making extends BegunTown {
  readonly database: Database;
  readonly around: Surroundings;
}

function accountOf({ file }: { readonly file: FamilyFile }): Account {
  const applicant = file.members.find(({ relation }) => relation === 'applicant');
  return { id: randomUUIDv7(), kind: 'citizen', name: applicant?.name ?? '', iin: applicant?.iin, locale: 'kk' };
}

/** Walks one family through the office in memory. */
function makeCase({ database, around, town, begun }: Making, planned: Planned, isEarlier = false): Made {
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
  if (isEarlier) leave(desk, { consultant, chance, until: begun.at });
  const watched = watch(desk, { town, begun, planned, consultant, time });
  return { account, whole: wholeOf(desk, begun), ...(watched ? { watched } : {}) };
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

/** Tells one story in memory; undefined where it lies in the future. */
function makeStory(
  { database, around, town, begun }: Making,
  { id, number, story, beside }: StorySlot,
): Made | undefined {
  const account = accountOf(story);
  const applicant: Actor = { person: account.id, role: 'citizen', office: '' };
  const desk = new Desk(id, number, around);
  const familyKey = familyKeyOf(database.personal, story.file, account.id);
  const told = tell({ story, desk, town, applicant }, familyKey, begun.at, beside);
  return told ? { account, login: story.login, whole: wholeOf(desk, begun) } : undefined;
}

/** All that is to be written of a case that was worked on in memory, as of a moment. */
function wholeOf(desk: Desk, { day }: Moment): WholeCase<CaseEvent> {
  const { id, number, state, deeds, votes } = desk;
  const caseFile = caseFileOf(state, number, deeds[0]?.recorded[0]?.day ?? day, day);
  const { application } = state;
  if (!caseFile || !application) throw new Error('a case without an application cannot be written');
  const recorded = deeds.flatMap((deed) => deed.recorded);
  const { money, ...derived } = derivedOf(state, { before: emptyCase, recorded, day });
  const stream = { id, kind: 'case' as const, officePath: application.office, person: application.applicant };
  return {
    stream,
    deeds,
    caseFile,
    ...derived,
    votes,
    money: money && { ...money, bases: basesIn(recorded) },
  };
}

const withDefaults = (credential: { person: string; issuer: string; subject: string }) => ({
  ...credential,
  to_change: false,
});

/** Some families together, all or none of them: what was written is never written again. */
const write = ({ database, begun: { at } }: Making, made: readonly Made[]): Promise<void> =>
  withActor(database, SYSTEM, async (tx) => {
    await insertMany(
      tx.db,
      'person_account',
      made.map(({ account }) => toAccountRow(tx.personal, account)),
    );
    const credentials = made.flatMap(({ account: { id: person }, login: subject }) =>
      subject === undefined ? [] : [{ person, issuer: DEMO_ISSUER, subject }],
    );
    await insertMany(tx.db, 'person_credential', credentials.map(withDefaults));
    await appendCases(
      tx,
      made.map(({ whole }) => whole),
    );
    await writeWatched(
      tx,
      made.flatMap(({ watched }) => watched ?? []),
      at,
    );
  });

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
  const stories = await missingOf(database, storySlots(numbers));
  const slots = slotsOf(new Date(begun.at), numbers, families);
  const missing = new Set(await missingOf(database, slots));
  const before = earlierSlots(new Date(begun.at), numbers);
  const earlier = await missingOf(database, before);
  if (missing.size === 0 && stories.length === 0 && earlier.length === 0) return 0;
  const making: Making = { database, town, begun, around: await surroundingsOfTown(database, town) };
  const told = stories.flatMap((slot) => makeStory(making, slot) ?? []);
  if (told.length > 0) await write(making, told);
  // Those who came long before are made up first: nobody after them has their numbers.
  const planned = plannedOf([...before, ...slots], new Set([...earlier, ...missing]));
  const left = [...nextOf(planned, earlier.length)].map((family) => makeCase(making, family, true));
  if (left.length > 0) await write(making, left);
  let [came, writing] = [0, Promise.resolve()];
  for (;;) {
    const batch: Made[] = [];
    for (const family of nextOf(planned, AT_ONCE)) {
      batch.push(makeCase(making, family));
      await setImmediate();
    }
    await writing;
    if (batch.length === 0 || ending?.aborted === true) break;
    writing = write(making, batch).then(() => {
      came += batch.length;
      onWritten?.(came);
    });
    // It is waited for above; until then its failure is nobody's.
    writing.catch(() => {});
  }
  await withActor(database, SYSTEM, (tx) => escalateTasks(tx, begun.day));
  return came;
}
