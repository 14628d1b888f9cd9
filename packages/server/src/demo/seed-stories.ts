import { randomUUIDv7 } from 'node:crypto';
import type { Actor } from '@tirek/casework';
import type { FamilyFile } from '@tirek/family';
import { day, isoDay, monthStart, plusMonths } from '@tirek/rules';
import { sql } from 'kysely';
import { momentOf } from '../cases/moment.ts';
import { familyKeyOf } from '../cases/start-case.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import type { Account } from '../people/accounts.ts';
import { Desk } from './desk.ts';
import { openTreasury, NEVER, PAYING, payRegister, type Treasury } from './pay-register.ts';
import type { StorySlot } from './stories/story-slots.ts';
import { beginningOf, halvesOf, type StepInTime } from './stories/story-time.ts';
import { takeInDatabase } from './stories/tell-in-database.ts';
import { tell } from './stories/tell-in-memory.ts';
import { personIn } from './town.ts';
import { type Made, type Making, write, wholeOf } from './write-made.ts';

/** A case that was made up in memory, and from when on it may stand in the database. */
export interface Waiting {
  readonly at: string;
  readonly made: Made;
}

/** Something that happens to cases that stand in the database. */
interface Due {
  readonly at: string;
  /** Of a register: what it is known by; several families wait for one. */
  readonly register?: string;
  happens(): Promise<void>;
}

/** The account of who applies for a family, new. */
export function accountOf({ file }: { readonly file: FamilyFile }): Account {
  const applicant = file.members.find(({ relation }) => relation === 'applicant');
  return { id: randomUUIDv7(), kind: 'citizen', name: applicant?.name ?? '', iin: applicant?.iin, locale: 'kk' };
}

interface Applying {
  readonly account: Account | undefined;
  readonly applicant: Actor;
}

/** Who applies in the stories, by login: a family that comes back is known, and so is who was there before a new start. */
class Applicants {
  readonly #known = new Map<string, Actor>();
  readonly #making: Making;
  constructor(making: Making) {
    this.#making = making;
  }
  of({ story }: StorySlot): Applying {
    const known = this.#known.get(story.login) ?? this.#making.town.get(story.login);
    if (known) return { account: undefined, applicant: known };
    const account = accountOf(story);
    const applicant: Actor = { person: account.id, role: 'citizen', office: '' };
    this.#known.set(story.login, applicant);
    return { account, applicant };
  }
}

/** Tells a story in memory as far as it can be; undefined where it lies in the future. */
function begin(making: Making, slot: StorySlot, { account, applicant }: Applying): Waiting | undefined {
  const { database, around, town, begun } = making;
  const { id, number, story, beside } = slot;
  const desk = new Desk(id, number, around);
  const familyKey = familyKeyOf(database.personal, story.file, applicant.person);
  if (!tell({ story, desk, town, applicant }, familyKey, begun.at, beside)) return undefined;
  const at = desk.deeds.findLast(({ recorded }) => recorded.length > 0)?.recorded.at(-1)?.at ?? begun.at;
  return { at, made: { account, login: story.login, whole: wholeOf(database, desk, begun) } };
}

const treasuryOf = ({ database, town }: Making, office: string): Treasury => {
  const paying = PAYING.find((one) => office.startsWith(one.office)) ?? PAYING[0];
  return { database, paying, as: (login) => personIn(town, login) };
};

function registerDue(making: Making, office: string, month: string, at: string): Due {
  const treasury = treasuryOf(making, office);
  const moment = momentOf(new Date(at));
  const register = `${treasury.paying.office} ${month} ${moment.day}`;
  return { at, register, happens: () => payRegister(treasury, month, moment, NEVER) };
}

/** What of a story happens in the database: all that goes beyond its case, and what comes after it. */
function dueOf(making: Making, slot: StorySlot, applicant: Actor, doneUntil: string): Due[] {
  const { database, town, begun } = making;
  const { id, story } = slot;
  const told = { database, town, story, id, applicant };
  const toDue = ({ step, moment }: StepInTime): Due[] => {
    if ('pays' in step) return [registerDue(making, story.precinct.office, step.pays, moment.at)];
    return moment.at > doneUntil ? [{ at: moment.at, happens: () => takeInDatabase(told, step, moment) }] : [];
  };
  return beginningOf(story).at > begun.at
    ? []
    : halvesOf(story)[1]
        .filter(({ moment }) => moment.at <= begun.at)
        .flatMap(toDue);
}

/** When something last happened in each of these cases that are there. */
const lastOf = ({ database }: Making, ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  withActor(database, SYSTEM, async ({ db }) => {
    const { rows } = await sql<{ id: string; at: string }>`select stream_id as id,
        to_char(max(at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
      from case_event where stream_id = any(${ids}::uuid[]) group by stream_id`.execute(db);
    return new Map(rows.map(({ id, at }) => [id, at]));
  });

/** On the day after those of the stories and of the town: a register is known again by its day. */
const QUARTER_PAID_ON = 26;
/** The months before are paid by `seedPayments`. */
const PAID_BY_TOWN = 2;

/** Both districts paid those who applied long ago at the end of each quarter. */
function quartersOf(making: Making, earliest: string): Due[] {
  const dues: Due[] = [];
  const until = isoDay(plusMonths(monthStart(day(making.begun.day)), -PAID_BY_TOWN));
  for (let month = monthStart(day(earliest)); isoDay(month) < until; month = plusMonths(month, 1)) {
    const iso = isoDay(month).slice(0, 7);
    if (Number(iso.slice(5)) % 3 !== 0) continue;
    const at = `${iso}-${QUARTER_PAID_ON}T05:00:00.000Z`;
    for (const { office } of PAYING) dues.push(registerDue(making, office, iso, at));
  }
  return dues;
}

async function openTreasuries(making: Making, dues: readonly Due[]): Promise<void> {
  const years = dues.flatMap(({ register, at }) => (register === undefined ? [] : [at.slice(0, 4)]));
  for (const { office } of PAYING) await openTreasury(treasuryOf(making, office), years, making.begun);
}

/** What happens in the order of time; a case is written when it has come so far. */
async function inTurn(
  making: Making,
  waiting: readonly Waiting[],
  dues: readonly Due[],
  isOver: () => boolean,
): Promise<void> {
  const cases = waiting.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const paid = new Set<string>();
  const writeUntil = async (at: string): Promise<void> => {
    const end = cases.findIndex((one) => one.at > at);
    const ready = cases.splice(0, end < 0 ? cases.length : end);
    if (ready.length > 0)
      await write(
        making,
        ready.map(({ made }) => made),
      );
  };
  for (const { at, register, happens } of dues.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    if (isOver()) return;
    await writeUntil(at);
    if (register === undefined || !paid.has(register)) await happens();
    if (register !== undefined) paid.add(register);
  }
  if (!isOver()) await writeUntil(making.begun.at);
}

/** The stories of the town, and its families of long ago. */
export interface Past {
  readonly slots: readonly StorySlot[];
  /** Families that applied long ago and are not there yet. */
  readonly earlier: readonly Waiting[];
  /** The day on which the first of them applied. */
  readonly earliest: string;
}

/**
 * Tells the stories in the order of time: what one case needs is made up in memory, what goes beyond it (registers of a whole
 * territory, looks from outside) happens in the database, and so does all that comes after. A seeding that was interrupted
 * goes on where each case stands.
 */
export async function seedPast(
  making: Making,
  { slots, earlier, earliest }: Past,
  isOver: () => boolean,
): Promise<void> {
  const last = await lastOf(
    making,
    slots.map(({ id }) => id),
  );
  const applicants = new Applicants(making);
  const waiting = [...earlier];
  const dues = quartersOf(making, earliest);
  for (const slot of slots) {
    const applying = applicants.of(slot);
    const begun = last.has(slot.id) ? undefined : begin(making, slot, applying);
    if (begun) waiting.push(begun);
    dues.push(...dueOf(making, slot, applying.applicant, last.get(slot.id) ?? ''));
  }
  await openTreasuries(making, dues);
  await inTurn(making, waiting, dues, isOver);
}
