import type { ActorTransaction } from './with-actor.ts';

/** A figure for a region and a quarter as its stream makes it. */
export interface PublishedLine {
  /** Id of the figure in the law: `povertyLine`. */
  readonly figure: string;
  /** KATO code of the region. */
  readonly region: string;
  /** `2026-Q1` */
  readonly quarter: string;
  /** Tiyn, whole. */
  readonly amountTiyn: number;
  readonly source: string;
  readonly enteredBy: string;
  /** Another person than the one who entered it; null as long as nobody has typed it a second time. */
  readonly confirmedBy: string | null;
  readonly confirmedDay: string | null;
}

/** Writes a figure anew as its stream makes it. */
export async function savePublishedLine({ db }: ActorTransaction, id: string, line: PublishedLine): Promise<void> {
  const row = {
    figure: line.figure,
    region: line.region,
    quarter: line.quarter,
    amount_tiyn: line.amountTiyn,
    source: line.source,
    entered_by: line.enteredBy,
    confirmed_by: line.confirmedBy,
    confirmed_day: line.confirmedDay,
  };
  await db
    .insertInto('published_line')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** The confirmed amount in tiyn; undefined where two persons have not published one. */
export async function findPublishedAmount(
  { db }: ActorTransaction,
  { figure, region, quarter }: Pick<PublishedLine, 'figure' | 'region' | 'quarter'>,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('published_line')
    .select('amount_tiyn')
    .where('figure', '=', figure)
    .where('region', '=', region)
    .where('quarter', '=', quarter)
    .where('confirmed_by', 'is not', null)
    .executeTakeFirst();
  return row?.amount_tiyn;
}
