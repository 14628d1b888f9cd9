import { expect, test } from 'vitest';
import { carriedOver } from './carry-over.ts';
import { loneMotherOfFour } from './examples/index.ts';
import type { FamilyFile } from './family-file.ts';
import { readFamilyFile } from './read-family-file.ts';

const earlier: FamilyFile = {
  ...loneMotherOfFour.file,
  unstated: 'no',
  incomes: [{ member: loneMotherOfFour.file.members[0]?.id ?? '', kind: 'wage', amount: 50_000, per: 'month' }],
  dwellings: [{ owned: true, totalArea: 40 }],
  property: [],
  history: [{ kind: 'breach', on: '2025-01-01' }],
  members: loneMotherOfFour.file.members.map((member, i) =>
    i === 0 ? { ...member, work: 'employed', longIllness: true, contractBrokenOn: '2025-01-01' } : member,
  ),
};

test('a later application begins with the people and their home', () => {
  const { members, dwellings } = carriedOver(earlier);
  expect(members.map(({ id, relation, birthDate }) => [id, relation, birthDate])).toEqual(
    earlier.members.map(({ id, relation, birthDate }) => [id, relation, birthDate]),
  );
  expect(dwellings).toEqual(earlier.dwellings);
  expect(readFamilyFile(carriedOver(earlier)).ok).toBe(true);
});

test('what may have changed is asked again, and silence is no longer taken for none', () => {
  const again = carriedOver(earlier);
  for (const asked of ['incomes', 'property', 'history', 'unstated', 'figures'])
    expect(again).not.toHaveProperty(asked);
  for (const asked of ['work', 'study', 'longIllness', 'contractBrokenOn'])
    expect(again.members[0]).not.toHaveProperty(asked);
});
