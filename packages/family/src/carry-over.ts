import type { FamilyFile, FamilyMember } from './family-file.ts';

/** Who somebody is, and what seldom changes. What they do, and what our own records say of them, is asked again. */
function personOf(member: FamilyMember): FamilyMember {
  const { work: _, study: _s, longIllness: _l, needsCare: _n, away: _a, ...lasting } = member;
  const { refusedMeasuresOn: _r, falseDataOn: _f, contractBrokenOn: _c, ...person } = lasting;
  return person;
}

/**
 * What a later application begins with, of an earlier one: the people, where they live and their home. Incomes are of another
 * quarter; work, study, property and the past may have changed and are asked again. What is not said is then unknown, also where
 * the earlier file said that it had left nothing out: silence must not become "no income".
 */
export function carriedOver(file: FamilyFile): FamilyFile {
  const { incomes: _, property: _p, history: _h, figures: _f, unstated: _u, ...known } = file;
  return { ...known, members: file.members.map(personOf) };
}
