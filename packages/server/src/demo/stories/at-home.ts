import { family, person } from './story.ts';

/** A mother at home with a small child, and an older one: unconditional assistance. */
export const athome = (
  day: string,
  surname: string,
  name: string,
  older: string,
  small: string,
  more: Parameters<typeof person>[] = [],
) =>
  family(
    [
      person(`${surname} ${name}`, `1993-04-${day}`, 'female', {
        id: 'mother',
        relation: 'applicant',
        work: 'none',
        caresFor: 'small',
      }),
      person(`${surname} ${older}`, `2014-06-${day}`, 'male', { id: 'older', relation: 'child' }),
      person(`${surname} ${small}`, `2024-09-${day}`, 'female', { id: 'small', relation: 'child' }),
      ...more.map((one) => person(...one)),
    ],
    { incomes: [{ member: 'mother', kind: 'alimony', amount: 30_000, per: 'month', from: '2024-01-01' }] },
  );
