import { randomUUIDv7 } from 'node:crypto';
import { enterPayer } from '../../packages/server/src/bank/payer.ts';
import type { Database } from '../../packages/server/src/db/connect.ts';
import { insertAllocation } from '../../packages/server/src/db/funds.ts';
import { post } from '../../packages/server/src/db/ledger.ts';
import { SYSTEM, withActor } from '../../packages/server/src/db/with-actor.ts';
import { buildTown, orderId, personIn } from '../../packages/server/src/demo/town.ts';
import { addEntitledFamilies } from '../../packages/server/src/testing/many-families.ts';
import { connectSuperuser } from '../../packages/server/src/testing/superuser.ts';
import { MOMENT, MONTH, OFFICE } from './steps.ts';

/** Enough for every family of the country, whole tiyn. */
const FUNDS = 10_000_000_000_000;
const PAYER = {
  office: OFFICE,
  name: 'Қаланың жұмыспен қамту бөлімі (ойдан шығарылған)',
  bin: '000140000013',
  iban: 'KZ92070101KSN0000000',
};

/** Fills an empty database with a town and so many families with money due: made up, but as such families are. */
export async function buildFamilies(database: Database, superuserUrl: string, count: number): Promise<void> {
  const town = await buildTown(database, MOMENT);
  const client = await connectSuperuser(superuserUrl);
  try {
    const members = [personIn(town, 'yerlan').person, personIn(town, 'gulmira').person] as const;
    await addEntitledFamilies({
      personal: database.personal,
      superuser: (sql, values) => client.query(sql, values),
      count,
      month: MONTH,
      office: OFFICE,
      seed: 20_260_301,
      order: { id: orderId(0), members },
    });
    await client.query('vacuum analyze');
  } finally {
    await client.close();
  }
  await withActor(database, SYSTEM, async (tx) => {
    const id = randomUUIDv7();
    const allocation = { id, office: OFFICE, period: MONTH.slice(0, 4), amount: FUNDS, source: 'A made-up budget' };
    await insertAllocation(tx, allocation, MOMENT.day);
    const amounts = { amount: FUNDS };
    const posted = { happening: 'fundsAllocated', subject: id, amounts, officePath: OFFICE, caseId: null } as const;
    await post(tx, { ...posted, day: MOMENT.day });
    await enterPayer(tx, PAYER, MOMENT);
  });
}
