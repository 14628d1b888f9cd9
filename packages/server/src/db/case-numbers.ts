import { sql } from 'kysely';
import type { ActorTransaction } from './with-actor.ts';

/** How the number of a case is written: `3510-2026-000042`. */
export const caseNumber = (office: string, year: number, count: number): string =>
  `${office}-${year}-${String(count).padStart(6, '0')}`;

/**
 * The next number of an office in a year. Taken in the transaction that uses it: where that comes to
 * nothing the number is given to the next one, so the numbers have no gaps. The office's row is locked to the end.
 */
export async function takeCaseNumber({ db }: ActorTransaction, office: string, year: number): Promise<string> {
  const { rows } = await sql<{
    last: number;
  }>`insert into case_number as n (office, year, last) values (${office}, ${year}, 1)
    on conflict (office, year) do update set last = n.last + 1 returning last`.execute(db);
  return caseNumber(office, year, rows[0]?.last ?? 0);
}

/** Sets numbers aside for cases that are going to be written: whoever takes one from now on gets a later one. */
export async function setNumbersAside(
  { db }: ActorTransaction,
  office: string,
  year: number,
  count: number,
): Promise<void> {
  await sql`insert into case_number as n (office, year, last) values (${office}, ${year}, ${count})
    on conflict (office, year) do update set last = greatest(n.last, excluded.last)`.execute(db);
}
