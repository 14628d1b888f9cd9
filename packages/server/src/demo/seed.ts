import { examples } from '@tirek/family/examples';
import type { Database } from '../db/connect.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { listOffices } from '../people/offices.ts';
import { type Clock, momentOf } from '../cases/moment.ts';
import { CREWS, driveFamily, type Family, STAGES } from './families.ts';
import { addCitizen, buildTown, personIn, type Town } from './town.ts';

const FAMILIES = 30;
/** Families that are worked on at one time. */
const AT_ONCE = 4;
const DAY_MS = 86_400_000;

/** The cast of examples that is about targeted social assistance, over and over. */
const CAST = examples.filter(({ programme, on }) => programme === undefined && on >= '2018-01-01');

async function inviteFamilies(database: Database, town: Town, until: Date): Promise<Family[]> {
  return withActor(database, SYSTEM, async (tx) => {
    const families: Family[] = [];
    for (let i = 0; i < FAMILIES; i += 1) {
      const [example, crew] = [CAST[i % CAST.length], CREWS[i % CREWS.length]];
      const stage = STAGES[(i * 7 + 9) % STAGES.length];
      if (!example || !crew || !stage) continue;
      const file = example.file;
      const name = file.members.find(({ relation }) => relation === 'applicant')?.name ?? example.named.kk;
      const first = i === 0 ? personIn(town, 'marina') : i === 1 ? personIn(town, 'asel') : undefined;
      const applicant = first ?? (await addCitizen(tx, name));
      const from = new Date(until.getTime() - (5 + (i % 6)) * DAY_MS);
      families.push({ applicant, file, stage, crew, from, vote: i % 11 === 10 ? 'noNeed' : 'need' });
    }
    return families;
  });
}

/** Whether anybody has set this database up; nothing is ever seeded into one that is in use. */
const isEmpty = (database: Database): Promise<boolean> =>
  withActor(database, SYSTEM, async (tx) => (await listOffices(tx)).length === 0);

/**
 * Builds two districts with a person for each role in an empty database; undefined where it is not empty. Its commissions
 * were formed a month ago.
 */
export async function seedTown(database: Database, clock: Clock): Promise<Town | undefined> {
  if (!(await isEmpty(database))) return undefined;
  return buildTown(database, momentOf(new Date(Date.parse(clock().at) - 30 * DAY_MS)));
}

/** Brings families to every step of the way, all through the commands officers use. Returns how many came. */
export async function seedFamilies(
  database: Database,
  town: Town,
  clock: Clock,
  ending?: AbortSignal,
): Promise<number> {
  const until = new Date(clock().at);
  const families = await inviteFamilies(database, town, until);
  const queue = [...families];
  const work = async (): Promise<void> => {
    for (let family = queue.shift(); family && ending?.aborted !== true; family = queue.shift())
      await driveFamily(database, town, family, until);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return families.length - queue.length;
}
