import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { momentOf } from '../cases/moment.ts';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.ts';
import { verifyAudit } from '../db/verify-audit.ts';
import { seedFamilies, seedTown } from './seed.ts';

let database: FreshDatabase;
const clock = () => momentOf(new Date('2026-11-22T09:00:00Z'));

beforeAll(async () => {
  database = await freshDatabase();
  const town = await seedTown(database, clock);
  expect(town && (await seedFamilies(database, town, clock))).toBe(30);
});
afterAll(() => database.close());

describe('the town of the demo', () => {
  test('has cases in every phase, made by the commands officers use', async () => {
    const rows = await database.asSuperuser<{ phase: string; count: string }>(
      'select phase, count(*)::text as count from case_file group by phase order by phase',
    );
    expect(rows.map(({ phase }) => phase).toSorted()).toEqual(
      ['commission', 'decided', 'determination', 'draft', 'proposed', 'registers', 'visit'].toSorted(),
    );
    expect(await verifyAudit(database.ownerUrl)).toMatchObject({ valid: true, unaccounted: 0 });
  });

  test('has families that were helped and others that were told why not', async () => {
    const rows = await database.asSuperuser<{ outcome: string }>(
      'select distinct outcome from case_file where outcome is not null order by outcome',
    );
    expect(rows).toEqual([{ outcome: 'grant' }, { outcome: 'refuse' }]);
  });

  test('is not built a second time, nor into a database in use', async () => {
    expect(await seedTown(database, clock)).toBeUndefined();
  });
});
