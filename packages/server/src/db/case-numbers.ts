import { sql } from 'kysely';
import type { ActorTransaction } from './with-actor.ts';

/**
 * The next number of an office in a year: `3510-2026-000042`. Taken in the transaction that uses it: where that comes to
 * nothing the number is given to the next one, so the numbers have no gaps. The office's row is locked to the end.
 */
export async function takeCaseNumber({ db }: ActorTransaction, office: string, year: number): Promise<string> {
  const { rows } = await sql<{
    last: number;
  }>`insert into case_number as n (office, year, last) values (${office}, ${year}, 1)
    on conflict (office, year) do update set last = n.last + 1 returning last`.execute(db);
  return `${office}-${year}-${String(rows[0]?.last).padStart(6, '0')}`;
}
