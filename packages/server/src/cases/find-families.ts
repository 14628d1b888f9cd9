import type { AuditAction } from '../contract/audit-actions.ts';
import { type Actor, fieldsSeen, type Purpose } from '@tirek/casework';
import {
  type CaseQuery,
  findCaseFile,
  findCaseFiles,
  findOpenCase,
  type ListedCase,
  searchCases,
} from '../db/case-file.ts';
import type { Database } from '../db/connect.ts';
import { type ActorTransaction, SYSTEM, withActor } from '../db/with-actor.ts';
import { findAccount } from '../people/accounts.ts';
import { loadCase } from './execute.ts';
import { visitorOf } from './listed-case.ts';
import { subjectOf } from './read-case.ts';
import { coupleIn, familyKeyOf } from './start-case.ts';

/** How somebody came upon a family: what they looked for, for what, when. */
interface Finding {
  readonly action: AuditAction;
  readonly purpose: Purpose;
  readonly at: string;
}

/** Every family that is found learns of it: an entry of the audit about each, and none of what was typed. */
function tellFound(tx: ActorTransaction, found: readonly ListedCase[], { purpose, at }: Finding): void {
  for (const { id, applicant } of found)
    tx.audit({ at, action: 'case.found', subject: `case:${id}`, about: applicant.person ?? undefined, purpose });
}

/** What the search itself is written down under: an officer's office, or the citizen. */
const subjectFor = ({ actor }: ActorTransaction): string =>
  actor.office === '' ? `person:${actor.person}` : `office:${actor.office}`;

const CRITERIA = ['iin', 'name', 'address', 'number'] as const;

/** Families by what is known of them, as far as the actor may see them; the audit keeps the kinds of what was asked. */
export async function searchFamilies(
  tx: ActorTransaction,
  query: CaseQuery,
  finding: Finding,
): Promise<{ readonly cases: readonly ListedCase[]; readonly more: boolean }> {
  const and = await searchCases(tx, { ...query, limit: query.limit + 1 });
  const found = and.slice(0, query.limit);
  const by = CRITERIA.filter((criterion) => query[criterion] !== undefined);
  const { action, purpose, at } = finding;
  tx.audit({ at, action, subject: subjectFor(tx), purpose, detail: { by, cases: found.map(({ id }) => id) } });
  tellFound(tx, found, finding);
  return { cases: found, more: and.length > query.limit };
}

/** An open application of a family, and its id for the one who may see it. */
export interface OpenApplication {
  readonly number: string;
  readonly office: string;
  readonly id: string | null;
}

/** What an actor may know of an open application of the family they ask about. */
interface Found {
  readonly file: ListedCase;
  /** Number and office say where a family is: of a protected one they are told to those who see where it lives. */
  readonly isTold: boolean;
}

/** Whether a citizen asks about their own family; with the numbers of others anybody could be looked for. */
async function isOwnFamily(tx: ActorTransaction, citizen: string, family: unknown, file: ListedCase): Promise<boolean> {
  if (file.applicant.person === citizen) return true;
  const iin = (await findAccount(tx, citizen))?.iin;
  return iin !== undefined && coupleIn(family).includes(iin);
}

/** The open application of the same family, wherever in the country it lies: it needs eyes the actor has not. */
function findOpenAnywhere(database: Database, actor: Actor, family: unknown): Promise<Found | undefined> {
  return withActor(database, SYSTEM, async (tx) => {
    const id = await findOpenCase(tx, familyKeyOf(tx.personal, family, actor.person));
    const [file, loaded] = id === undefined ? [] : [await findCaseFile(tx, id), await loadCase(tx, id)];
    if (!file || !loaded) return undefined;
    if (actor.role === 'citizen' && !(await isOwnFamily(tx, actor.person, family, file))) return undefined;
    const subject = subjectOf(loaded.state);
    const isTold = !subject.addressProtected || fieldsSeen(actor, 'readCase', subject).includes('contact');
    return { file, isTold };
  });
}

const MOST_SIMILAR = 20;

/** Numbers of everybody a family file names. */
function iinsIn(family: unknown): string[] {
  if (typeof family !== 'object' || family === null || !('members' in family) || !Array.isArray(family.members))
    return [];
  const members = family.members as readonly ({ readonly iin?: unknown } | null)[];
  return members.flatMap((member) => (typeof member?.iin === 'string' ? [member.iin] : []));
}

/** Whether the row is among those the actor may open, and not only see from afar. */
const isOpenTo = (tx: ActorTransaction, { facts }: ListedCase): boolean => {
  const visitor = visitorOf(tx.actor);
  return visitor === undefined || (Array.isArray(facts['visitors']) && facts['visitors'].includes(visitor));
};

/** What is there already of the family somebody is about to begin an application for. */
export async function findDuplicates(
  database: Database,
  tx: ActorTransaction,
  family: unknown,
  finding: Finding,
): Promise<{ readonly open: OpenApplication | null; readonly similar: readonly ListedCase[] }> {
  const { actor } = tx;
  // An officer's own account is no family: without a number of the couple there is nothing to compare.
  const isKnown = actor.role === 'citizen' || coupleIn(family).length > 0;
  const found = isKnown ? await findOpenAnywhere(database, actor, family) : undefined;
  const open = found?.file;
  const theirs = open && (await findCaseFiles(tx, [open.id])).get(open.id);
  const similar = await searchCases(tx, { iins: iinsIn(family), visitor: visitorOf(actor), limit: MOST_SIMILAR });
  const { action, purpose, at } = finding;
  const detail = { open: open?.id ?? null, cases: similar.map(({ id }) => id) };
  tx.audit({ at, action, subject: subjectFor(tx), purpose, detail });
  tellFound(tx, [...similar, ...(open && !similar.some(({ id }) => id === open.id) ? [open] : [])], finding);
  const seen = theirs && isOpenTo(tx, theirs);
  return {
    open: open
      ? {
          number: found.isTold ? open.number : '',
          office: found.isTold ? open.officePath : '',
          id: seen ? open.id : null,
        }
      : null,
    similar,
  };
}
