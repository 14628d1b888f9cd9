import type { ActorTransaction } from './with-actor.ts';

/** A figure as one person typed it. */
export interface TypedLine {
  /** Tiyn, whole. */
  readonly amountTiyn: number;
  readonly source: string;
  readonly enteredBy: string;
}

/** A figure for a region and a quarter as its stream makes it. */
export interface PublishedLine {
  /** Id of the figure in the law: `povertyLine`. */
  readonly figure: string;
  /** KATO code of the region. */
  readonly region: string;
  /** `2026-Q1` */
  readonly quarter: string;
  /** The one that counts: another person than the one who entered it typed it too. */
  readonly published: (TypedLine & { readonly confirmedBy: string; readonly confirmedDay: string }) | null;
  /** Typed once; nobody has typed it a second time yet. */
  readonly waiting: TypedLine | null;
}
export interface ListedLine extends PublishedLine {
  readonly id: string;
  readonly version: number;
}

/** Writes a figure anew as its stream makes it. */
export async function savePublishedLine(
  { db }: ActorTransaction,
  id: string,
  version: number,
  line: PublishedLine,
): Promise<void> {
  const { published, waiting } = line;
  const row = {
    version,
    figure: line.figure,
    region: line.region,
    quarter: line.quarter,
    amount_tiyn: published?.amountTiyn ?? null,
    source: published?.source ?? null,
    entered_by: published?.enteredBy ?? null,
    confirmed_by: published?.confirmedBy ?? null,
    confirmed_day: published?.confirmedDay ?? null,
    waiting_tiyn: waiting?.amountTiyn ?? null,
    waiting_source: waiting?.source ?? null,
    waiting_by: waiting?.enteredBy ?? null,
  };
  await db
    .insertInto('published_line')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

type Which = Pick<PublishedLine, 'figure' | 'region' | 'quarter'>;

/** The confirmed amount in tiyn; undefined where two persons have not published one. */
export async function findPublishedAmount(
  { db }: ActorTransaction,
  { figure, region, quarter }: Which,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('published_line')
    .select('amount_tiyn')
    .where('figure', '=', figure)
    .where('region', '=', region)
    .where('quarter', '=', quarter)
    .executeTakeFirst();
  return row?.amount_tiyn ?? undefined;
}

/** Figures of a region, of a quarter, or all there are, the newest quarter first. */
export async function listPublishedLines(
  { db }: ActorTransaction,
  { figure, region, quarter }: { readonly [Part in keyof Which]?: Which[Part] | undefined },
): Promise<readonly ListedLine[]> {
  let found = db.selectFrom('published_line').selectAll().orderBy('quarter', 'desc').orderBy('region');
  if (figure !== undefined) found = found.where('figure', '=', figure);
  if (region !== undefined) found = found.where('region', '=', region);
  if (quarter !== undefined) found = found.where('quarter', '=', quarter);
  return (await found.execute()).map((row) => {
    const typed = (amountTiyn: number | null, source: string | null, enteredBy: string | null): TypedLine | null =>
      amountTiyn === null || source === null || enteredBy === null ? null : { amountTiyn, source, enteredBy };
    const counts = typed(row.amount_tiyn, row.source, row.entered_by);
    const { confirmed_by: confirmedBy, confirmed_day: confirmedDay } = row;
    return {
      id: row.id,
      version: row.version,
      figure: row.figure,
      region: row.region,
      quarter: row.quarter,
      published:
        counts === null || confirmedBy === null || confirmedDay === null
          ? null
          : { ...counts, confirmedBy, confirmedDay },
      waiting: typed(row.waiting_tiyn, row.waiting_source, row.waiting_by),
    };
  });
}
