import { randomUUIDv7 } from 'node:crypto';
import type { Actor } from '@tirek/casework';
import type { z } from 'zod';
import type { CaseStart } from '../contract/case.ts';
import type { Database } from '../db/connect.ts';
import type { Personal } from '../db/personal.ts';
import { hashFamily } from '../db/search-words.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { createAccount, findAccountByIin } from '../people/accounts.ts';
import type { MakeCommand } from './execute.ts';

type Start = z.infer<typeof CaseStart>;

interface Member {
  readonly relation?: unknown;
  readonly iin?: unknown;
}

/** Numbers of the couple, where the file tells them: the family is the same whoever of the two applies. */
export function coupleIn(family: unknown): string[] {
  if (typeof family !== 'object' || family === null || !('members' in family) || !Array.isArray(family.members))
    return [];
  const members = family.members as readonly (Member | null)[];
  return members
    .filter((member) => member?.relation === 'applicant' || member?.relation === 'spouse')
    .flatMap((member) => (typeof member?.iin === 'string' ? [member.iin] : []));
}

/** The key of a family: the couple who apply, or the account of the one whose number is not known. */
export function familyKeyOf(personal: Personal, family: unknown, applicant: string): string {
  const couple = coupleIn(family);
  return hashFamily(personal, couple.length > 0 ? couple : [applicant]);
}

/** The account of the one who applies: the citizen's own, or the one of the person an officer names, made where there is none. */
export async function applicantOf(database: Database, actor: Actor, { applicant }: Start): Promise<string> {
  if (actor.role === 'citizen' || !applicant) return actor.person;
  const { name, iin } = applicant;
  return withActor(database, SYSTEM, async (tx) => {
    const known = iin === undefined ? undefined : await findAccountByIin(tx, 'citizen', iin);
    if (known) return known.id;
    const id = randomUUIDv7();
    await createAccount(tx, { id, kind: 'citizen', name, iin, locale: 'kk' });
    return id;
  });
}

/** The first command of a case. */
export const startCommand =
  (id: string, { office, channel, family, contact, programme }: Start, applicant: string): MakeCommand =>
  ({ personal }) => ({
    type: 'startDraft',
    case: id,
    office,
    channel,
    applicant,
    familyKey: familyKeyOf(personal, family, applicant),
    family,
    ...(contact ? { contact } : {}),
    ...(programme ? { programme } : {}),
  });
