import { day } from '@tirek/rules';
import { expect, test } from 'vitest';
import { type FamilyCard, toFamilyFile } from './card.ts';
import type { Evidence, Source } from './evidence.ts';
import { readFamilyFile } from './read-family-file.ts';

const told = <V>(value: V, source: Source, learnedOn: string): Evidence<V> => ({
  value,
  source,
  learnedOn: day(learnedOn),
});

const card: FamilyCard = {
  on: day('2018-05-10'),
  territory: [told('390000000', 'register', '2018-01-01')],
  members: [
    {
      id: 'aigul',
      relation: 'applicant',
      facts: {
        birthDate: [told('1984-03-02', 'register', '2018-01-01')],
        work: [told('employed', 'register', '2018-01-01'), told('none', 'visit', '2018-05-02')],
      },
    },
    { id: 'dana', relation: 'child', facts: {} },
  ],
  incomes: [
    told([{ member: 'aigul', kind: 'wage', amount: 1, per: 'month' } as const], 'statement', '2018-04-01'),
    told([{ member: 'aigul', kind: 'wage', amount: 2, per: 'month' } as const], 'register', '2018-05-01'),
  ].map((e) => ({ ...e, value: [...e.value] })),
};

test('a card becomes a family file of what was learned last', () => {
  const file = toFamilyFile(card);
  expect(file.members).toEqual([
    { id: 'aigul', relation: 'applicant', birthDate: '1984-03-02', work: 'none' },
    { id: 'dana', relation: 'child' },
  ]);
  expect(file.incomes).toEqual([{ member: 'aigul', kind: 'wage', amount: 2, per: 'month' }]);
  expect(readFamilyFile(file).ok).toBe(true);
});

test('what the card does not know stays unknown in the file', () => {
  const file = toFamilyFile(card);
  expect(file.unstated).toBe('unknown');
  expect(file.settlement).toBeUndefined();
  expect(file.dwellings).toBeUndefined();
});
