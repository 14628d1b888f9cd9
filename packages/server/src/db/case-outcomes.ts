import type { CaseOutcome } from '@tirek/casework';
import { sql } from 'kysely';
import type { Stream } from './event-store.ts';
import type { ActorTransaction } from './with-actor.ts';

/** How a case came out, as its row. */
export function toOutcomeRow({ officePath }: Pick<Stream, 'officePath'>, outcome: CaseOutcome) {
  const { aid, miss, exit, followUp } = outcome;
  return {
    office_path: officePath,
    programme: outcome.programme,
    children: outcome.composition,
    applied_day: outcome.appliedDay,
    withdrawn: outcome.withdrawn,
    decided_day: outcome.decidedDay,
    outcome: outcome.outcome,
    kind: outcome.kind,
    contract_day: outcome.contractDay,
    review_result: outcome.reviewResult,
    aid_from: aid?.from ?? null,
    aid_to: aid?.to ?? null,
    months: [...outcome.months],
    missed_by_tiyn: miss?.by ?? null,
    income_at_most_tiyn: miss?.atMost ?? null,
    income_now_tiyn: miss?.now ?? null,
    offers: [...(miss?.offers ?? [])],
    exit_day: exit?.day ?? null,
    exit_reason: exit?.reason ?? null,
    follow_up_day: followUp?.day ?? null,
    follow_up_after: followUp?.after ?? null,
  };
}

/** Writes how a case came out anew. */
export async function saveOutcome({ db }: ActorTransaction, stream: Stream, outcome: CaseOutcome): Promise<void> {
  const row = toOutcomeRow(stream, outcome);
  await db
    .insertInto('case_outcome')
    .values({ case_id: stream.id, ...row })
    .onConflict((conflict) => conflict.column('case_id').doUpdateSet(row))
    .execute();
}

/** What the family of a case applied for later, wherever that is; undefined where nothing was, or it was refused. */
export async function findLaterCase(
  { db }: ActorTransaction,
  id: string,
): Promise<{ readonly case: string; readonly awarded: boolean } | undefined> {
  const { rows } = await sql<{ case_id: string; awarded: boolean }>`select * from later_case_of(${id}::uuid)`.execute(
    db,
  );
  const [later] = rows;
  return later && { case: later.case_id, awarded: later.awarded };
}
