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
 * Fills an empty database with two districts, a person for each role, and families on every step of the way, all through
 * the commands officers use. Returns how many families; none where the database is not empty.
 */
export async function seedDemo(database: Database, clock: Clock): Promise<number> {
  if (!(await isEmpty(database))) return 0;
  const until = new Date(clock().at);
  const town = await buildTown(database, momentOf(new Date(until.getTime() - 30 * DAY_MS)));
  const families = await inviteFamilies(database, town, until);
  const queue = [...families];
  const work = async (): Promise<void> => {
    for (let family = queue.shift(); family; family = queue.shift()) await driveFamily(database, town, family, until);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return families.length;
}
