import { describe, expect, test } from 'vitest';
import { day } from '../day.ts';
import { LARGEST_AMOUNT } from '../entity.ts';
import {
  ask,
  called,
  homeOf,
  household,
  ill,
  owner,
  region,
  rent,
  since,
  tell,
  tenure,
  TENURES,
  wage,
} from '../examples/household.ts';
import { money, questionDay, when } from '../expression.ts';

describe('a fact', () => {
  test('is known as it was given, whatever its kind', () => {
    const home = homeOf({ rent: 0, owner: false, region: 'south', since: day('2020-02-29') });
    expect([rent, owner, region, since].map((fact) => tell(ask(fact, home)))).toEqual([
      '0',
      'no',
      'south',
      '2020-02-29',
    ]);
  });

  test('that is left out is missing, and is bounded by what it can hold', () => {
    expect(tell(ask(rent))).toBe('unknown 0…100000000000 (rent)');
    expect(tell(ask(tenure))).toBe('unknown (tenure)');
    expect(tell(ask(rent, homeOf({ rent: undefined })))).toBe('unknown 0…100000000000 (rent)');
  });

  test('that was not given does not arise: it is neither missing nor nothing', () => {
    expect(tell(ask(rent, homeOf({ rent: null })))).toBe('not applicable (notGiven)');
  });

  test('of the group is asked for by its name alone', () => {
    expect(ask(tenure)).toStrictEqual({ is: 'unknown', missing: [{ fact: 'tenure' }] });
  });

  test('says what it can hold: a number its range, a choice its options', () => {
    const common = { entity: 'household', options: [], range: [0, 0] };
    const said = [owner, since, rent, tenure].map(({ node: { word, kind, parts, fact } }) => [word, kind, parts, fact]);
    expect(said).toEqual([
      ['given', 'yesNo', [], { ...common, id: 'owner', kind: 'yesNo', ...called('owner') }],
      ['given', 'day', [], { ...common, id: 'since', kind: 'day', ...called('since') }],
      ['given', 'money', [], { ...common, id: 'rent', kind: 'money', ...called('rent'), range: [0, LARGEST_AMOUNT] }],
      ['given', 'choice', [], { ...common, id: 'tenure', kind: 'choice', ...called('tenure'), options: TENURES }],
    ]);
  });

  test('of a member is asked for by the member’s name', () => {
    expect(ask(household.members.sum(wage, ill), homeOf({}, { wage: 1, ill: true }, { wage: 2 }))).toMatchObject({
      missing: [{ fact: 'ill', member: 'b' }],
    });
  });
});

describe('the day of the question', () => {
  test('is the day asked about, also where another day’s law is tried', () => {
    expect(tell(ask(questionDay, homeOf({}), day('2024-05-10'), day('2018-01-01')))).toBe('2024-05-10');
  });
});

describe('what holds under its own law only', () => {
  const own = rent.underOwnLaw();

  test('is the value itself on its day', () => {
    expect(tell(ask(own, homeOf({ rent: 5 })))).toBe('5');
    expect(tell(ask(own))).toBe('unknown 0…100000000000 (rent)');
  });

  test('does not arise where another day’s law is tried', () => {
    expect(tell(ask(own, homeOf({ rent: 5 }), day('2024-05-10'), day('2018-01-01')))).toBe('not applicable (otherLaw)');
  });
});

describe('a caution', () => {
  test('goes with the value and changes nothing about it', () => {
    const careful = rent.withCaution('estimated');
    for (const home of [homeOf({ rent: 5 }), homeOf({}), homeOf({ rent: null })])
      expect(ask(careful, home)).toEqual(ask(rent, home));
    expect(careful.node.caution).toBe('estimated');
  });
});

describe('what stands in the rule itself', () => {
  test('has no parts to be asked', () => {
    const half = household.money('half', { ...called('half'), cites: [], editions: { '2020-01-01': money(5) } });
    expect([money(5), questionDay, half].map(({ node: { word, parts } }) => [word, parts])).toEqual([
      ['constant', []],
      ['questionDay', []],
      ['rule', []],
    ]);
  });
});

describe('a rule', () => {
  test('answers as its edition does, and asks for what that lacks', () => {
    const half = household.money('half', { ...called('half'), cites: [], editions: { '2020-01-01': rent.per(2) } });
    expect(tell(ask(half, homeOf({ rent: 5 })))).toBe('5/2');
    expect(tell(ask(half))).toBe('unknown 0…50000000000 (rent)');
    expect(tell(ask(when(owner).then(half).otherwise(money(1)), homeOf({ owner: false })))).toBe('1');
  });
});
