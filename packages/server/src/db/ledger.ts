import { type Amounts, type Happening, type Measure, POSTINGS, postingsOf } from '@tirek/casework';
import { type RawBuilder, sql } from 'kysely';
import { insertMany } from './insert-many.ts';
import type { ActorTransaction } from './with-actor.ts';

const MEASURES: Readonly<Record<Measure, RawBuilder<unknown>>> = {
  amount: sql`p.gross_tiyn`,
  gross: sql`p.gross_tiyn`,
  net: sql`p.net_tiyn`,
  withheld: sql`p.withheld_tiyn`,
  cameBack: sql`case when p.state = 'rejected' then p.gross_tiyn else p.net_tiyn end`,
};

/** What is posted for many payments at once: those of a register that fulfil a condition on the row `p`. */
export interface ManyPosted {
  readonly happening: Happening;
  readonly which: RawBuilder<unknown>;
  readonly day: string;
}

/** Posts what happened to many payments, by the same table as `postingsOf`. Throws `BrokenRule` where it was posted before. */
export async function postMany({ db }: ActorTransaction, { happening, which, day }: ManyPosted): Promise<void> {
  for (const [part, { debit, credit, of }] of POSTINGS[happening].entries())
    await sql`insert into ledger_posting
        (happening, subject, part, debit, credit, amount_tiyn, office_path, case_id, register_id, day)
      select ${happening}, p.id::text, ${part}::smallint, ${debit}, ${credit}, ${MEASURES[of]}, r.office_path, p.case_id,
        p.register_id, ${day}::date
      from payment p join payment_register r on r.id = p.register_id
      where ${which} and ${MEASURES[of]} > 0`.execute(db);
}

/** One thing that happened to money, and where it belongs. */
export interface OnePosted {
  readonly happening: Happening;
  readonly subject: string;
  readonly amounts: Amounts;
  readonly officePath: string;
  readonly caseId: string | null;
  readonly day: string;
}

/** Posts one thing that happened. Throws `BrokenRule` where it was posted before. */
export async function post({ db }: ActorTransaction, one: OnePosted): Promise<void> {
  const { happening, subject, amounts, officePath, caseId, day } = one;
  const rows = postingsOf(happening, subject, amounts).map(({ part, debit, credit, amount }) => ({
    happening,
    subject,
    part,
    debit,
    credit,
    amount_tiyn: amount,
    office_path: officePath,
    case_id: caseId,
    register_id: null,
    day,
  }));
  await insertMany(db, 'ledger_posting', rows);
}
