import { type ChangedFact, type ChangeKind, type Fact, statedValue } from '@tirek/casework';
import type { FamilyFile, FamilyMember } from '@tirek/family';
import type { CaseView } from '@tirek/server/contract';

/** What is asked besides what, when and the words: who has come, who it is about, or which fact is otherwise. */
export type Asking = 'newcomer' | 'leaver' | 'fact' | 'family' | 'words';

/** What each kind of change asks for. */
export const ASKING: Readonly<Record<ChangeKind, Asking>> = {
  birth: 'newcomer',
  memberJoined: 'newcomer',
  memberLeft: 'leaver',
  death: 'leaver',
  income: 'fact',
  work: 'fact',
  study: 'fact',
  disability: 'fact',
  property: 'family',
  address: 'words',
  move: 'words',
  other: 'words',
};

/** The fact a kind of change is about, where it is always the same one. */
export const FACT_OF: Partial<Readonly<Record<ChangeKind, Fact>>> = {
  work: 'work',
  study: 'study',
  disability: 'disability',
  property: 'property',
};

/** The family as it was last determined, else as it was stated. */
export function familyNow({ determination, family }: CaseView): Pick<FamilyFile, 'members'> & Partial<FamilyFile> {
  // The determination keeps the whole file; without it the statement, of which a role may see less.
  return determination?.facts ?? ({ ...family, members: family.members ?? [] } as FamilyFile);
}

/** An id for somebody new that nobody of the family has: `child-2`, `member-5`. */
function newId(members: readonly Pick<FamilyMember, 'id'>[], relation: string): string {
  const word = relation === 'child' ? 'child' : 'member';
  const taken = new Set(members.map(({ id }) => id));
  let number = members.length + 1;
  while (taken.has(`${word}-${number}`)) number += 1;
  return `${word}-${number}`;
}

/** Who has come, as it is being typed. */
export interface Newcomer {
  readonly name: string;
  readonly relation: FamilyMember['relation'];
  readonly birthDate: string;
  readonly sex: 'female' | 'male' | '';
}

/** Somebody who has come, as the family file says it. */
export function joined(members: readonly FamilyMember[], { name, relation, birthDate, sex }: Newcomer): ChangedFact {
  const id = newId(members, relation);
  const value: FamilyMember = {
    id,
    relation,
    birthDate,
    ...(name.trim() === '' ? {} : { name: name.trim() }),
    ...(sex === '' ? {} : { sex }),
  };
  return { fact: 'resident', member: id, value };
}

/** Somebody who lives there no more. */
export const left = (member: string): ChangedFact => ({ fact: 'livesWithFamily', member, value: false });

/** What the family file said of a fact before it was told to be otherwise. */
export function before(view: CaseView, { fact, member }: ChangedFact): unknown {
  if (fact === 'resident') return null;
  return statedValue(familyNow(view) as FamilyFile, fact, member);
}
