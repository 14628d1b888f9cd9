import { type Register, REGISTERS } from '@tirek/casework';
import { sql } from 'kysely';
import type { ActorTransaction } from './with-actor.ts';

/** A case that waits for a register; asked again at the instant where there is one. */
export interface AwaitedRegister {
  readonly case: string;
  readonly register: Register;
  readonly retryAt: string | null;
}

/** How a register answered last, and how many cases wait for it. Nothing personal. */
export interface RegisterRecord {
  readonly register: Register;
  readonly lastAnswerAt: string | null;
  readonly lastFailureAt: string | null;
  readonly waiting: number;
}

/** Everything that cases wait for, out of the tasks that are written together with the submission. As the system. */
export async function listAwaitedRegisters({ db }: ActorTransaction): Promise<readonly AwaitedRegister[]> {
  const { rows } = await sql<AwaitedRegister>`
    select case_id as case, one->>'register' as register, one->>'retryAt' as "retryAt"
    from task, jsonb_array_elements(facts->'awaited') as one where kind = 'awaitRegisters'`.execute(db);
  return rows;
}

/** How each register does. As the system. */
export async function registerRecords({ db }: ActorTransaction): Promise<readonly RegisterRecord[]> {
  const { rows } = await sql<RegisterRecord>`
    select register, answered_at as "lastAnswerAt", failed_at as "lastFailureAt", (select count(*)
        from task where kind = 'awaitRegisters'
          and facts->'awaited' @> jsonb_build_array(jsonb_build_object('register', register))) as waiting
    from last_of_registers(${[...REGISTERS]}::text[])`.execute(db);
  return rows;
}
