import { barsOf, type CaseState, type OwnRecord } from '@tirek/casework';
import { searchCases } from '../db/case-file.ts';
import type { Database } from '../db/connect.ts';
import { type ActorTransaction, SYSTEM, withActor } from '../db/with-actor.ts';
import { loadCase } from './execute.ts';

/** So many earlier cases of one family are looked through, the newest first. */
const MOST_CASES = 50;

const membersOf = ({ application }: CaseState) => application?.family.members ?? [];

/** What one earlier case says of the people of this one, known by their numbers. */
async function recordsIn(
  tx: ActorTransaction,
  { id, number }: { readonly id: string; readonly number: string },
  memberOf: ReadonlyMap<string, string>,
): Promise<OwnRecord[]> {
  const earlier = await loadCase(tx, id);
  if (!earlier) return [];
  const iins = new Map(membersOf(earlier.state).map(({ id: member, iin }) => [member, iin]));
  return barsOf(earlier.state).flatMap(({ member, ...bar }) => {
    const ours = memberOf.get(iins.get(member) ?? '');
    return ours === undefined ? [] : [{ ...bar, member: ours, case: number }];
  });
}

/**
 * What our own earlier cases say against an application: measures refused, a contract ended, false data, of anybody who
 * applies, wherever their case lies. Asked as the system: it needs eyes that neither the family nor its officer has.
 */
export const findOwnRecords = (database: Database, id: string): Promise<readonly OwnRecord[]> =>
  withActor(database, SYSTEM, async (tx) => {
    const loaded = await loadCase(tx, id);
    if (!loaded) return [];
    const memberOf = new Map(
      membersOf(loaded.state).flatMap(({ id: member, iin }) => (iin === undefined ? [] : [[iin, member] as const])),
    );
    const earlier = await searchCases(tx, { iins: [...memberOf.keys()], except: id, limit: MOST_CASES });
    const found: OwnRecord[] = [];
    for (const one of earlier) found.push(...(await recordsIn(tx, one, memberOf)));
    return found;
  });
