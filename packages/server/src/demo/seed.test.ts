import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { momentOf } from '../cases/moment.ts';
import { verifyAudit } from '../db/verify-audit.ts';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.ts';
import { FAMILIES } from './plan.ts';
import { seedFamilies, seedTown } from './seed.ts';
import { EARLIER } from './leaving.ts';
import { STORIES } from './stories/index.ts';
import { buildTown } from './town.ts';

let database: FreshDatabase;
const clock = () => momentOf(new Date('2026-11-25T09:00:00Z'));
const nextWeek = () => momentOf(new Date('2026-12-02T09:00:00Z'));
const FAMILIES_OF_STORIES = new Set(STORIES.map(({ login }) => login)).size;
/** Seeding shares the machine with whatever else runs there. */
const A_WHILE = 300_000;

beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const count = async (sql: string): Promise<number> =>
  Number((await database.asSuperuser<{ count: string }>(`select count(*) from ${sql}`))[0]?.count);

async function begin(families?: number, ending?: AbortSignal): Promise<number> {
  const begun = await seedTown(database, clock);
  if (!begun) throw new Error('there is a town already');
  return seedFamilies(database, begun, { families, ending });
}

test(
  'the town of the demo has two thousand families, of whom most have been decided on, and everything adds up',
  async () => {
    expect(await begin()).toBe(FAMILIES);
    expect(await count('case_file')).toBe(FAMILIES + STORIES.length + EARLIER);
    expect(await count(`case_file where phase = 'decided'`)).toBeGreaterThan(FAMILIES * 0.6);
    expect(await count(`case_file where outcome = 'grant'`)).toBeGreaterThan(
      await count(`case_file where outcome = 'refuse'`),
    );
    const phases = await database.asSuperuser<{ phase: string }>('select distinct phase from case_file order by phase');
    expect(phases.map(({ phase }) => phase)).toEqual([
      'closed',
      'commission',
      'decided',
      'determination',
      'draft',
      'proposed',
      'registers',
      'visit',
      'withdrawn',
    ]);
    // Nothing lies in the future, and not all work is in time.
    expect(await count(`case_event where at > '2026-11-25T09:00:00Z'`)).toBe(0);
    expect(await count('task where escalated')).toBeGreaterThan(20);
    for (const role of ['consultant', 'assistant', 'precinctSecretary', 'decisionMaker', 'ruralAkim'])
      expect(await count(`task where owner_role = '${role}'`), role).toBeGreaterThan(0);
    // No event that the audit does not speak of, no vote without its event.
    expect(await verifyAudit(database.ownerUrl)).toMatchObject({ valid: true, unaccounted: 0, faults: [] });
    expect(await count('vote')).toBe(await count(`case_event where type in ('voteCast', 'recommendationVoteCast')`));
  },
  A_WHILE,
);

test('every story stands in the town as it ends, and its applicant is one click away', async () => {
  expect(await begin(0)).toBe(0);
  const rows = await database.asSuperuser<{ subject: string; phase: string; outcome: string | null }>(
    `select subject, phase, outcome from case_file join person_credential on person = applicant_person
      where issuer = 'demo' order by subject, opened_day`,
  );
  const endings = STORIES.map(({ login, ending: { phase, outcome = null } }) => ({ subject: login, phase, outcome }));
  expect(rows).toEqual(endings.toSorted((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0)));
  expect(await verifyAudit(database.ownerUrl)).toMatchObject({ valid: true, unaccounted: 0 });
});

describe('a town whose seeding was interrupted', () => {
  test(
    'is completed at the next start as it was begun, and nobody in it is doubled',
    async () => {
      const ending = new AbortController();
      const begun = await seedTown(database, clock);
      if (!begun) throw new Error('there is a town already');
      const first = seedFamilies(database, begun, {
        families: 100,
        ending: ending.signal,
        onWritten: () => ending.abort(),
      });
      expect(await first).toBe(50);
      expect(await count('case_file')).toBe(50 + STORIES.length + EARLIER);

      const again = await seedTown(database, nextWeek);
      expect(again?.begun).toEqual(begun.begun);
      expect(again?.town.get('botagoz')).toEqual(begun.town.get('botagoz'));
      if (again) expect(await seedFamilies(database, again, { families: 100 })).toBe(50);
      expect(await count('case_file')).toBe(100 + STORIES.length + EARLIER);
      expect(await count(`person_account where kind = 'citizen'`)).toBe(102 + FAMILIES_OF_STORIES + EARLIER);
      // The couple that applies twice, and its child; the three of each family that came back. Nobody else stands in two cases.
      expect(await count('(select from case_member group by iin_hash having count(*) > 1) as doubled')).toBe(9);
      expect(await verifyAudit(database.ownerUrl)).toMatchObject({ valid: true, unaccounted: 0 });
      if (again) expect(await seedFamilies(database, again, { families: 100 })).toBe(0);
    },
    A_WHILE,
  );

  test('leaves nothing behind where it ended while its people were being hired', async () => {
    const broken = {
      ...database,
      personal: { ...database.personal, hash: database.personal.hash, seal: sealUntil(60) },
    };
    await expect(buildTown(broken, clock())).rejects.toThrow('the light went out');
    expect(await count('office')).toBe(0);
    expect(await seedTown(database, clock)).toBeDefined();
  });

  function sealUntil(times: number) {
    let left = times;
    return (text: string, place: string): string => {
      if ((left -= 1) < 0) throw new Error('the light went out');
      return database.personal.seal(text, place);
    };
  }
});

test('the town is not built into a database that somebody uses', async () => {
  await database.asSuperuser(
    `insert into office values ('kz', '000000000', 'ministry', null, 'kz', 'Министрлік', 'Министерство', 'Ministry')`,
  );
  expect(await seedTown(database, clock)).toBeUndefined();
  expect(await count('person_account')).toBe(0);
});
