import {
  type Actor,
  offeredFor,
  PAYMENT_REGISTER_ACTIONS,
  type PaymentRegisterState,
  type PaymentStanding,
  type ProofName,
  type Role,
} from '@tirek/casework';
import { sql } from 'kysely';
import type { ListedRegister, RegisterView } from '../contract/payments.ts';
import { fundsOf } from '../db/funds.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { findNames } from '../people/accounts.ts';
import type { LoadedRegister } from './register-at-work.ts';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly office_path: string;
  readonly month: string;
  readonly number: number;
  readonly state: ListedRegister['state'];
  readonly opened_day: string;
  readonly count: number | null;
  readonly sum_tiyn: number | null;
  readonly sent_day: string | null;
}

/** A register as a list shows it. */
export const toListed = (row: Row): ListedRegister => ({
  id: row.id,
  version: row.version,
  office: row.office_path,
  month: row.month,
  number: row.number,
  state: row.state,
  openedDay: row.opened_day,
  count: row.count,
  sum: row.sum_tiyn,
  sentDay: row.sent_day,
});

interface StateRow {
  readonly state: PaymentStanding;
  readonly held_for: ProofName | null;
  readonly count: number;
  readonly sum: number;
  readonly withheld: number;
}

/** Where the payments of a register stand, counted and summed; what is held, by why. */
async function countStates({ db }: ActorTransaction, id: string) {
  const { rows } = await sql<StateRow>`select state, case when state = 'held' then held_for end as held_for,
      count(*)::int as count, coalesce(sum(net_tiyn), 0)::bigint as sum, coalesce(sum(withheld_tiyn), 0)::bigint as withheld
    from payment where register_id = ${id}::uuid group by 1, 2`.execute(db);
  const byState: RegisterView['byState'] = {};
  const heldFor: RegisterView['heldFor'] = {};
  for (const { state, held_for, count, sum } of rows) {
    const before = byState[state] ?? { count: 0, sum: 0 };
    byState[state] = { count: before.count + count, sum: before.sum + sum };
    if (held_for !== null) heldFor[held_for] = { count, sum };
  }
  const inList = rows.filter(({ state }) => state !== 'left' && state !== 'held');
  return { byState, heldFor, withheld: inList.reduce((sum, { withheld }) => sum + withheld, 0) };
}

/** What the one who asks may do with a register now: by where it stands, by role, and by who has signed. */
function offeredTo({ person, role }: Actor, { standing, signatures }: PaymentRegisterState): string[] {
  const hasSigned = signatures.some((one) => one.person === person || one.role === role);
  return offeredFor(standing).filter((type) => {
    const by: readonly Role[] = PAYMENT_REGISTER_ACTIONS[type].by;
    return by.includes(role) && type !== 'answerPayments' && !(type === 'signPayments' && hasSigned);
  });
}

/** One register with where its payments stand, who signed, its file, and what may be done now. */
export async function viewRegister(
  tx: ActorTransaction,
  row: Row & { readonly list_hash: string | null },
  { state, history }: LoadedRegister,
): Promise<RegisterView> {
  const { file, signatures } = state;
  const persons = [...new Set([...signatures.map(({ person }) => person), ...history.map(({ by }) => by.person)])];
  return {
    ...toListed(row),
    ...(await countStates(tx, row.id)),
    funds: await fundsOf(tx, row.office_path, row.month),
    listHash: row.list_hash,
    signatures: signatures.map(({ person, role, on }) => ({ person, role, day: on })),
    file: file && { id: file.id, hash: file.hash, filedDay: file.on },
    history: history.map(({ event, day, at, by }) => ({ type: event.type, day, at, person: by.person })),
    names: Object.fromEntries(await findNames(tx, persons)),
    offered: offeredTo(tx.actor, state),
  };
}
