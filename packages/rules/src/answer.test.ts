import { describe, expect, test } from 'vitest';
import { boundsOf, missingOf, unknown } from './answer.ts';
import { whole } from './quotient.ts';

describe('what is missing', () => {
  test('is named once each: the same fact of two members, and two figures, are different things', () => {
    const [a, b] = [
      { fact: 'wage', member: 'a' },
      { fact: 'wage', member: 'b' },
    ];
    const [rent, line, share] = [{ fact: 'rent' }, { figure: 'line' }, { figure: 'share' }];
    const answers = [
      unknown([{ is: 'unknown', missing: [a, line, rent] }]),
      unknown([{ is: 'unknown', missing: [b] }]),
    ];
    expect(missingOf([...answers, { is: 'unknown', missing: [line, share, a] }])).toEqual([a, line, rent, b, share]);
  });

  test('keeps apart a fact, a member and a figure of one name', () => {
    const alike = [{ fact: 'x' }, { figure: 'x' }, { fact: 'x', member: 'x' }, { member: 'x' }];
    expect(missingOf([{ is: 'unknown', missing: [...alike, ...alike] }])).toEqual(alike);
  });
});

describe('bounds', () => {
  test('that leave 2^53 are no bounds', () => {
    const everything = [
      { num: -1, den: 0 },
      { num: 1, den: 0 },
    ];
    expect(boundsOf(() => [whole(0), whole(2 ** 53)])).toEqual(everything);
  });

  test('do not hide a fault of the program', () => {
    const fault = (): never => {
      throw new TypeError('a fault');
    };
    expect(() => boundsOf(fault)).toThrow('a fault');
  });

  test('that meet at infinity say nothing yet', () => {
    const infinite = { num: 1, den: 0 };
    const asked = { is: 'unknown', missing: [{ fact: 'rent' }] } as const;
    expect(unknown([asked], [infinite, infinite])).toMatchObject({ is: 'unknown', between: [infinite, infinite] });
    expect(unknown([asked], [whole(7), whole(7)])).toEqual({ is: 'known', value: whole(7) });
  });
});
