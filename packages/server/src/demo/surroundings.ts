import type { CommissionOrder } from '@tirek/casework';
import { listCommissionOrders } from '../db/commission-orders.ts';
import type { Database } from '../db/connect.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { findPublicKeys, openSigningKey, type Sign } from '../people/signing.ts';
import type { Surroundings } from './desk.ts';
import { OFFICES } from './offices.ts';
import type { Town } from './town.ts';

/** Every member's key, each opened in the name of its owner: it opens for nobody else. */
async function openKeys(database: Database, town: Town): Promise<Map<string, Sign>> {
  const signs = new Map<string, Sign>();
  for (const actor of town.values()) {
    if (actor.role !== 'decisionMaker' && !actor.role.endsWith('Member')) continue;
    const sign = await withActor(database, actor, openSigningKey);
    if (sign) signs.set(actor.person, sign);
  }
  return signs;
}

/** What the casework has to know of the town: its commissions and the keys of their members. */
export async function surroundingsOfTown(database: Database, town: Town): Promise<Surroundings> {
  const persons = [...town.values()].map(({ person }) => person);
  const [orders, keys] = await withActor(database, SYSTEM, async (tx) => {
    const found: CommissionOrder[] = [];
    for (const { path } of OFFICES) found.push(...(await listCommissionOrders(tx, path)));
    return [found, await findPublicKeys(tx, persons)];
  });
  return { orders, keys, signs: await openKeys(database, town) };
}
