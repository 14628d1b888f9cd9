import {
  type Counted,
  decidePaymentRegister,
  foldPaymentRegister,
  type PaymentRegisterCommand,
  type PaymentRegisterEvent,
  type PaymentRegisterState,
  record,
  type Recorded,
} from '@tirek/casework';
import { type RawBuilder, sql } from 'kysely';
import { NotDone } from '../cases/execute.ts';
import type { Moment } from '../cases/moment.ts';
import { append, holdStream, loadHistory } from '../db/event-store.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { findPublicKeys, verifySignature } from '../people/signing.ts';
import { recordWithheld } from './record-withheld.ts';

/** A register with all that happened to it. */
export interface LoadedRegister {
  readonly id: string;
  readonly history: readonly Recorded<PaymentRegisterEvent>[];
  readonly state: PaymentRegisterState;
}

/** The register as it is; undefined where there is none the actor may see. */
export async function loadRegister(tx: ActorTransaction, id: string): Promise<LoadedRegister | undefined> {
  const history = await loadHistory<PaymentRegisterEvent>(tx, id);
  return history[0]?.event.type === 'paymentsOpened' ? { id, history, state: foldPaymentRegister(history) } : undefined;
}

/** The register, held to the end of the transaction: whoever else would take it forward waits, and then finds it moved. */
export async function holdRegister(tx: ActorTransaction, id: string): Promise<LoadedRegister> {
  await holdStream(tx, id);
  const register = await loadRegister(tx, id);
  if (!register) throw new NotDone({ unknown: true });
  return register;
}

/** With these payments may have been settled: what was kept back from them is told to their cases. */
const MAY_SETTLE: readonly PaymentRegisterCommand['type'][] = ['filePayments', 'answerPayments'];
const nothing: Counted = { count: 0, sum: 0 };
/** Commands with nothing in them yet: whether one may be done at all is asked before the work for it begins. */
const ASKED: { readonly [T in PaymentRegisterCommand['type']]?: PaymentRegisterCommand } = {
  gatherPayments: { type: 'gatherPayments', gathered: nothing },
  checkPayments: { type: 'checkPayments', passed: nothing, held: nothing },
  lockPayments: { type: 'lockPayments', locked: { count: 1, sum: 0 }, listHash: '' },
  filePayments: { type: 'filePayments', file: '', fileHash: '' },
};

async function judge({ actor, ...tx }: ActorTransaction, state: PaymentRegisterState, command: PaymentRegisterCommand) {
  const keys = command.type === 'signPayments' ? await findPublicKeys({ actor, ...tx }, [actor.person]) : new Map();
  const outcome = decidePaymentRegister(state, command, {
    actor,
    keysOf: (person) => (keys.get(person) as readonly string[] | undefined) ?? [],
    verify: verifySignature,
  });
  if (!outcome.ok) throw new NotDone({ refusal: outcome.refusal });
  return outcome.events;
}

/** Throws `NotDone` where this may not be done with the register now; else the work for it may begin. */
export async function mayDo(
  tx: ActorTransaction,
  { state }: LoadedRegister,
  type: PaymentRegisterCommand['type'],
): Promise<void> {
  const command = ASKED[type];
  if (command) await judge(tx, state, command);
}

/** Takes the register forward: decides, appends, derives. What changes nothing leaves it as it is. Throws `NotDone`. */
export async function advanceRegister(
  tx: ActorTransaction,
  { id, history, state }: LoadedRegister,
  command: PaymentRegisterCommand,
  moment: Moment,
): Promise<LoadedRegister> {
  const events = await judge(tx, state, command);
  if (events.length === 0) return { id, history, state };
  const recorded = record(events, state.version, { actor: tx.actor, ...moment });
  const next = { id, history: [...history, ...recorded], state: foldPaymentRegister([...history, ...recorded]) };
  const { of } = next.state;
  const appended = await append(tx, {
    stream: { id, kind: 'paymentRegister', officePath: of?.office ?? '' },
    expectedVersion: state.version,
    recorded,
    derived: { paymentRegister: { state: next.state, openedDay: next.history[0]?.day ?? moment.day } },
  });
  if (appended.ok && MAY_SETTLE.includes(command.type)) await recordWithheld(tx, id, moment);
  if (appended.ok) return next;
  throw new NotDone(appended.conflict === 'unknown' ? { unknown: true } : { conflict: appended.conflict });
}

/** How many payments of a register fulfil a condition on the row `p`, and their net sum. */
export async function countPayments(
  { db }: ActorTransaction,
  register: string,
  which: RawBuilder<unknown> = sql`true`,
): Promise<Counted> {
  const { rows } = await sql<Counted>`select count(*)::int as count, coalesce(sum(p.net_tiyn), 0)::bigint as sum
    from payment p where p.register_id = ${register}::uuid and ${which}`.execute(db);
  return rows[0] ?? nothing;
}
