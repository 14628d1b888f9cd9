import { emptyCase } from '@tirek/casework';
import { caseFileOf, derivedOf } from '../cases/derive.ts';
import type { Moment } from '../cases/moment.ts';
import { basesIn } from '../cases/money.ts';
import { appendCases, packCase, type PackedCase } from '../db/append-cases.ts';
import type { Database } from '../db/connect.ts';
import { insertMany } from '../db/insert-many.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { type Account, toAccountRow } from '../people/accounts.ts';
import { DEMO_ISSUER } from './accounts.ts';
import type { Desk, Surroundings } from './desk.ts';
import { type Watched, writeWatched } from './monitoring/write-watched.ts';
import type { Town } from './town.ts';

/** The people of the town, and when it was begun: of that moment everything in it is made. */
export interface BegunTown {
  readonly town: Town;
  readonly begun: Moment;
}

/** Everything a case of the town is made with. */
export interface Making extends BegunTown {
  readonly database: Database;
  readonly around: Surroundings;
}

/** A family's case with the account of who applies, who signs in by a login where there is one. */
export interface Made {
  /** Undefined where it is there from an earlier case. */
  readonly account: Account | undefined;
  readonly login?: string;
  readonly whole: PackedCase;
  /** What monitoring knows of it, where it was granted. */
  readonly watched?: Watched;
}

/** All that is to be written of a case that was worked on in memory, as of a moment, sealed and packed already. */
export function wholeOf({ personal }: Database, desk: Desk, { day }: Moment): PackedCase {
  const { id, number, state, deeds, votes } = desk;
  const caseFile = caseFileOf(state, number, deeds[0]?.recorded[0]?.day ?? day, day);
  const { application } = state;
  if (!caseFile || !application) throw new Error('a case without an application cannot be written');
  const recorded = deeds.flatMap((deed) => deed.recorded);
  const { money, ...derived } = derivedOf(state, { before: emptyCase, recorded, day });
  const stream = { id, kind: 'case' as const, officePath: application.office, person: application.applicant };
  return packCase(personal, {
    stream,
    deeds,
    caseFile,
    ...derived,
    votes,
    money: money && { ...money, bases: basesIn(recorded) },
  });
}

const credentialsOf = ({ account, login: subject }: Made) =>
  account && subject !== undefined ? [{ person: account.id, issuer: DEMO_ISSUER, subject, to_change: false }] : [];

/** Some families together, all or none of them: what was written is never written again. */
export const write = ({ database, begun: { at } }: Making, made: readonly Made[]): Promise<void> =>
  withActor(database, SYSTEM, async (tx) => {
    await insertMany(
      tx.db,
      'person_account',
      made.flatMap(({ account }) => (account ? [toAccountRow(tx.personal, account)] : [])),
    );
    await insertMany(tx.db, 'person_credential', made.flatMap(credentialsOf));
    await appendCases(
      tx,
      made.map(({ whole }) => whole),
    );
    await writeWatched(
      tx,
      made.flatMap(({ watched }) => watched ?? []),
      at,
    );
  });
