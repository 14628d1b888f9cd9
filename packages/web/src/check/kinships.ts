import type { FamilyMember } from '@tirek/family';
import type { MessageId } from '../language/words.tsx';

type Relation = FamilyMember['relation'];
type Sex = NonNullable<FamilyMember['sex']>;

/** One answer to "who is this to you": a relation, with the sex where the word tells it. */
export interface Kinship {
  readonly id: string;
  readonly label: MessageId;
  readonly relation: Relation;
  readonly sex: Sex | undefined;
}

const kinship = (id: string, label: MessageId, relation: Relation, sex?: Sex): Kinship => ({
  id,
  label,
  relation,
  sex,
});

const CHILDREN = [kinship('son', 'kin.son', 'child', 'male'), kinship('daughter', 'kin.daughter', 'child', 'female')];
const PARENTS = [
  kinship('mother', 'kin.mother', 'parent', 'female'),
  kinship('father', 'kin.father', 'parent', 'male'),
];
const OTHERS = [
  kinship('partner', 'kin.partner', 'partner'),
  kinship('adoptedChild', 'kin.adoptedChild', 'adoptedChild'),
  kinship('ward', 'kin.ward', 'ward'),
  kinship('grandparent', 'kin.grandparent', 'grandparent'),
  kinship('grandchild', 'kin.grandchild', 'grandchild'),
  kinship('sibling', 'kin.sibling', 'sibling'),
  kinship('otherKin', 'kin.otherKin', 'otherKin'),
];

function spouseOf(applicant: FamilyMember | undefined): Kinship {
  if (applicant?.sex === 'female') return kinship('husband', 'kin.husband', 'spouse', 'male');
  if (applicant?.sex === 'male') return kinship('wife', 'kin.wife', 'spouse', 'female');
  return kinship('spouse', 'kin.spouse', 'spouse');
}

/** The answers to offer first, and those behind "another relative"; one spouse, one mother and one father are enough. */
export function kinshipsFor(others: readonly FamilyMember[]): { near: readonly Kinship[]; far: readonly Kinship[] } {
  const has = (relation: Relation, sex?: Sex): boolean =>
    others.some((m) => m.relation === relation && (sex === undefined || m.sex === sex));
  const spouse = has('spouse') ? [] : [spouseOf(others.find((m) => m.relation === 'applicant'))];
  const parents = PARENTS.filter((p) => !has('parent', p.sex));
  return { near: [...CHILDREN, ...spouse, ...parents], far: OTHERS };
}

/** The answer that describes a member already in the file. */
export function kinshipOf(member: FamilyMember, offered: readonly Kinship[]): Kinship | undefined {
  const same = offered.filter((k) => k.relation === member.relation);
  return same.find((k) => k.sex === member.sex) ?? same.find((k) => k.sex === undefined);
}
