import { RELATIONS } from '@tirek/law';
import { expect, test } from 'vitest';
import { KINSHIP, LINKS } from './kinship.ts';

test('every relation a file can state counts as family on one of the grounds of article 120(5)', () => {
  expect(Object.keys(KINSHIP).sort()).toEqual([...RELATIONS].sort());
  for (const relation of RELATIONS) expect(LINKS[KINSHIP[relation].link], relation).toBeDefined();
});

test('a couple is family with and without marriage, a child by birth, adoption or placement', () => {
  expect(KINSHIP.spouse.link).toBe('marriage');
  expect(KINSHIP.partner.link).toBe('cohabitation');
  expect([KINSHIP.child.link, KINSHIP.adoptedChild.link, KINSHIP.ward.link]).toEqual([
    'kinship',
    'adoption',
    'placement',
  ]);
});
