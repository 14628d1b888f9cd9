import { describe, expect, test } from 'vitest';
import { day, NEVER } from '../day.ts';
import { expectSame, explained, homeWith, run, today } from '../examples/both-readers.ts';
import {
  ask,
  benefit,
  born,
  homeOf,
  household,
  ill,
  leftOn,
  months,
  owner,
  region,
  REGIONS,
  rent,
  role,
  rooms,
  tell,
  tenure,
  TENURES,
  trade,
  TRADES,
  wage,
  called,
} from '../examples/household.ts';
import { type Expression, type Kind, money, option, percent, when } from '../expression.ts';
import { compileKernel } from '../kernel.ts';
import { minor } from '../money.ts';
import { type Binding, CannotPrint } from './request.ts';

const { members } = household;

describe('amounts', () => {
  const amounts = [0, 1, 49, 50, 51, 99, 100, 101, 149, 150, 151, 12_345, 100_000_000_000];
  const homes = amounts.map((rent) =>
    homeOf({ rent }, { wage: rent, ill: true, months: 3 }, { wage: 1, ill: false, months: 5 }),
  );

  test('are rounded at several places as the explaining reader rounds them', () => {
    for (const how of ['halfUp', 'up', 'down'] as const)
      for (const unit of [1, 100]) {
        const rounded = rent.per(3).rounded(how, unit).minus(money(77)).per(2).rounded(how, unit);
        expectSame(rounded, homes);
        expectSame(members.sum(wage.minus(money(70)).per(4).rounded(how, unit)), homes);
      }
  });

  test('below nothing are rounded half up, and nothing has no sign', () => {
    const below = money(-50).minus(rent.atMost(money(200)));
    for (const how of ['halfUp', 'up', 'down'] as const) {
      const written = run(below.rounded(how, 100), homes);
      expect(written).toEqual(homes.map((home) => explained(below.rounded(how, 100), home)));
      expect(written.filter((amount) => Object.is(amount, -0))).toEqual([]);
    }
  });

  test('divided by a guarded count are what the other way says where the count is nothing', () => {
    const sick = members.count(ill);
    const share = when(sick.isAtLeast(1)).then(rent.per(3).per(sick)).otherwise(money(100));
    const mixed = [...homes, homeOf({ rent: 7 }), homeOf({ rent: 5 }, { wage: 1, ill: false, months: 1 })];
    expectSame(share.rounded('halfUp', 1), mixed);
    expectSame(share.isAtMost(money(99)), mixed);
    expectSame(share.atMost(money(40)).rounded('up', 1), mixed);
    expectSame(share.plus(rent.per(7).per(sick.atLeast(1))).rounded('down', 1), mixed);
  });

  test('of members divided by nothing are left out, and spoil neither their group nor another', () => {
    const each = wage.per(months).rounded('down', 1);
    const workless = homeOf({ rent: 0 }, { wage: 6, ill: true, months: 0 }, { wage: 6, ill: true, months: 4 });
    const both = [homes[3], workless, homes[11], workless].map((home) => home ?? expect.fail());
    expectSame(members.sum(each), both);
    expectSame(members.sum(each.scale([{ upTo: minor(2), rate: percent(100) }]).rounded('up', 1)), both);
    expectSame(members.sum(each.times(0).plus(money(1))), both);
    expectSame(members.sum(each, ill), both);
    expectSame(members.count(wage.per(months).isAtMost(money(0))), both);
    expectSame(members.any(wage.per(months).isAtMost(money(0)).not()), both);
    expectSame(members.every(wage.per(months).isAtMost(money(0))), both);
    expectSame(members.every(ill, wage.per(months).isAbove(money(0))), both);
  });

  test('of members are left out only where the way taken divides by nothing, or nothing else decides', () => {
    const residents = [0, 4].flatMap((n) => [true, false].map((sick) => ({ wage: 6, ill: sick, months: n })));
    const home = [homeOf({ rent: 0 }, ...residents)];
    const chosen = when(ill).then(wage.per(months)).otherwise(money(3));
    expectSame(members.sum(chosen.rounded('up', 1)), home);
    expectSame(members.count(chosen.isAtMost(money(9))), home);
    const little = wage.per(months).isAtMost(money(0));
    for (const condition of [little.and(ill), little.or(ill), ill.and(little.not()), ill.or(little.not())]) {
      expectSame(members.count(condition), home);
      expectSame(members.count(condition.not()), home);
    }
  });

  test('by a scale and by a table are those of the explaining reader', () => {
    const scale = rent.scale([
      { upTo: minor(50), rate: percent(10) },
      { upTo: minor(150), rate: percent(25) },
      { rate: percent(1) },
    ]);
    expectSame(scale.rounded('halfUp', 1), homes);
    expectSame(
      money(75)
        .minus(rent)
        .scale([{ upTo: minor(50), rate: percent(10) }])
        .rounded('up', 1),
      homes,
    );
    const byNumber = members
      .count(ill)
      .atMost(2)
      .lookUp({ 0: minor(5), 1: minor(9), 2: minor(8) });
    expectSame(byNumber, [...homes, homeWith(0), homeWith(4)]);
  });
});

describe('days', () => {
  const births = [
    '1890-03-01',
    '1899-05-10',
    '1904-05-10',
    '1904-05-11',
    '1999-12-31',
    '2004-02-29',
    '2006-05-10',
    '2006-05-11',
    '2024-05-10',
  ];
  const homes = [...births.map(day), day('2024-05-11'), NEVER].map((birth) =>
    homeOf({}, { born: birth, leftOn: birth }),
  );

  test('an age is counted for the oldest too, and left out for who is not born', () => {
    for (const years of [0, 1, 18, 20, 119, 120, 121, 125, 134])
      expectSame(members.count(born.age().isAtLeast(years)), homes);
    expectSame(members.count(born.age().isAtMost(18)), homes);
    expectSame(members.sum(money(1).times(born.age())), homes);
  });

  test('an age is counted up to the longest that the calendar holds', () => {
    const oldest = ['1800-01-01', '1800-12-31', '1801-01-01'].map((birth) => homeOf({}, { born: day(birth) }));
    expectSame(members.sum(money(1).times(born.age())), oldest, day('2200-12-31'));
    expect(run(members.sum(money(1).times(born.age())), oldest, day('2200-12-30'))).toEqual([400, 399, 399]);
  });

  test('a term ends on the same day for both readers, in leap years too', () => {
    for (const asked of ['2022-02-28', '2024-02-29', '2025-02-28', '2024-05-10'])
      for (const term of [-3, 0, 1, 6, 216, 240]) expectSame(members.count(born.elapsed(term)), homes, day(asked));
  });

  test('months between two days are the same, none where the second is earlier, left out where one never comes', () => {
    const pairs = births.flatMap((birth) =>
      births.map((left) => homeOf({}, { born: day(birth), leftOn: day(left) }, { born: day(birth), leftOn: NEVER })),
    );
    for (const n of [0, 1, 18 * 12, 47 * 12 - 1])
      expectSame(members.count(born.monthsUntil(leftOn).isAtMost(n)), pairs);
    expectSame(members.sum(money(1).times(born.monthsUntil(leftOn))), pairs);
    expectSame(members.sum(money(1).times(leftOn.monthsUntil(born))), pairs);
  });
});

describe('choices', () => {
  const way = when(members.any(ill))
    .then(tenure)
    .otherwise(
      when(rooms.isAtLeast(3))
        .then(region)
        .otherwise(
          household.choice('way', ['none', 'lent', 'north'], {
            ...called('way'),
            cites: [],
            editions: {
              '2020-01-01': when(rent.isAtLeast(money(5)))
                .then(option('north'))
                .otherwise(option('none')),
            },
          }),
        ),
    );

  test('are written as their place among the options of all ways', () => {
    const facts = { tenure: 'lent', region: 'west', rooms: 3, rent: 0 };
    const homes = [
      homeOf(facts, { ill: true }),
      homeOf(facts),
      homeOf({ ...facts, rooms: 1 }),
      homeOf({ ...facts, rooms: 1, rent: 5 }),
    ];
    const kernel = compileKernel({ questions: { way }, on: today });
    const options = kernel.outputs[0]?.options ?? [];
    expect(run(way, homes).map((place) => options[place])).toEqual(homes.map((home) => tell(ask(way, home))));
  });

  test('have the options of the ways, not those that the condition asks about', () => {
    const byTenure = when(tenure.is('lent')).then(region).otherwise(option('abroad'));
    const { outputs } = compileKernel({ questions: { byTenure }, on: today });
    expect(outputs[0]?.options).toEqual([...REGIONS, 'abroad']);
  });

  test('of a member are left out where their condition does not arise', () => {
    const job = when(wage.per(months).isAtMost(money(2)))
      .then(role)
      .otherwise(option('head'));
    const residents = [0, 4].flatMap((n) =>
      [6, 60].map((amount) => ({ wage: amount, months: n, role: 'head', trade: 'trade2' })),
    );
    const way = when(wage.per(months).isAtMost(money(2)))
      .then(trade)
      .otherwise(option('trade0'));
    const stranger = 'stranger' as never;
    for (const condition of [
      job.is('head'),
      job.isOneOf('head', 'child'),
      job.is(stranger),
      way.isOneOf('trade0', 'trade2'),
    ]) {
      expectSame(members.count(condition), [homeOf({}, ...residents)]);
      expectSame(members.count(condition.not()), [homeOf({}, ...residents)]);
    }
  });

  test('among more options than a mask of bits holds are found as well', () => {
    const homes = TRADES.map((name) => homeOf({}, { trade: name }));
    expectSame(members.any(trade.isOneOf('trade0', 'trade31', 'trade32', 'trade34')), homes);
    expectSame(members.any(trade.is('trade33')), homes);
  });
});

describe('the printed program', () => {
  const sourceOf = (questions: Parameters<typeof compileKernel>[0]['questions']): string =>
    compileKernel({ questions, on: today }).source;
  const times = (text: string, source: string): number => source.split(text).length - 1;

  test('computes once what is asked twice: a column, a sum, a rule', () => {
    const half = () =>
      household.money('half', {
        ...called('half'),
        cites: [],
        editions: { '2020-01-01': rent.per(2).rounded('down', 1) },
      });
    const source = sourceOf({ a: half().plus(money(1)), b: half().plus(money(1)), c: rent.plus(money(1)) });
    expect(times('c0[g]', source)).toBe(1);
    expect(times('Math.floor(v1 / 2)', source)).toBe(1);
    expect(times(' + 1)', source)).toBe(2);
  });

  test('names what is made of several parts, and nothing that has a name', () => {
    const source = sourceOf({ a: rent.plus(money(1)).withCaution('late'), b: rent });
    expect(source).toContain('const v2 = (v1 + 1);');
    expect(source).not.toMatch(/const v\d+ = \w+;/);
  });

  test('leaves out what decides nothing, and what is multiplied by one', () => {
    const never = role.is('stranger' as never);
    const counted = (condition: typeof ill) =>
      /w0 = \(w0 \+ \((.*)\)\) \| 0;/.exec(sourceOf({ n: members.count(condition) }))?.[1];
    expect(counted(ill.and(never.not()))).toBe(counted(ill));
    expect(counted(ill.or(never))).toBe(counted(ill));
    expect([ill.and(never), never.not().not()].map(counted)).toEqual(['0', '0']);
    expect([ill.or(never.not()), never.not()].map(counted)).toEqual(['1', '1']);
    const source = sourceOf({ a: money(1).times(rooms).rounded('up', 1), b: rent.times(1) });
    expect(source.split('return function kernel')[1]).not.toContain(' * ');
    const { columns } = compileKernel({
      questions: { a: members.sum(when(never.not()).then(wage).otherwise(benefit)) },
      on: today,
    });
    expect(columns.map(({ fact }) => fact.id)).not.toContain('benefit');
  });

  test('guards a divisor only where it may be nothing', () => {
    const share = (by: typeof rooms) => sourceOf({ a: rent.per(by).rounded('up', 1) });
    expect(times('> 0 ?', share(rooms))).toBe(1);
    expect(times('> 0 ?', share(rooms.plus(1)))).toBe(0);
  });

  test('asks whether a member’s value arises once, whether the group’s does never', () => {
    const each = wage.per(months);
    const ofMembers = sourceOf({ a: members.sum(each.rounded('down', 1)), b: members.count(each.isAtMost(money(2))) });
    expect(times(' > 0) | 0)', ofMembers)).toBe(1);
    expect(times(' > 0) | 0)', sourceOf({ a: rent.per(rooms).rounded('down', 1) }))).toBe(0);
  });

  test('makes its tables before the first row', () => {
    const table = rooms
      .atLeast(0)
      .atMost(1)
      .lookUp({ 0: minor(5), 1: minor(9) });
    const source = sourceOf({ table, old: members.count(born.age().isAtLeast(60)) });
    const [before = '', loop = ''] = source.split('return function kernel');
    expect(before).toMatch(/= \[5,9\];[^]*= new Int32Array\(\[/);
    expect(loop).not.toMatch(/\[5,9\]|new Int32Array/);
  });

  test('looks up two equal tables in one', () => {
    const table = () =>
      rooms
        .atLeast(0)
        .atMost(2)
        .lookUp({ 0: minor(5), 1: minor(9), 2: minor(8) });
    expect(times('[5,9,8]', sourceOf({ a: table(), b: table().plus(rent) }))).toBe(1);
  });

  test('writes a choice that is asked as it stands, without a table', () => {
    const source = sourceOf({ tenure, region });
    expect(source).not.toContain('Int32Array([');
    expect(source).toMatch(/o0\[g\] = v\d;\n\s*o1\[g\] = v\d;/);
  });

  test('does not read the way that a condition closes for everybody', () => {
    const way = when(owner).then(tenure).otherwise(region);
    const idsWhere = (value: boolean) =>
      compileKernel({ questions: { way }, on: today, bindings: { owner: { value } } }).columns.map(
        ({ fact }) => fact.id,
      );
    expect(idsWhere(true)).toEqual(['tenure']);
    expect(idsWhere(false)).toEqual(['region']);
  });
});

describe('what cannot be printed is told with its place', () => {
  const rule = (id: string, answer: typeof rent) =>
    household.money(id, { ...called(id), cites: [], editions: { '2020-01-01': answer } });
  const refusalOf = (question: Expression<never, Kind>, bindings: Record<string, Binding> = {}): string => {
    try {
      compileKernel({ questions: { fine: rule('fine', rent), question }, on: today, bindings });
      return 'nothing';
    } catch (error) {
      return error instanceof CannotPrint ? error.message : expect.fail(String(error));
    }
  };
  const divided = rent.per(rooms.atMost(0));
  const why = 'a divisor is nothing or negative for everybody';

  test('by the rules that lead there, and by none that were left again', () => {
    expect(refusalOf(rule('outer', rule('inner', divided)))).toBe(`outer → inner: ${why}`);
    expect(refusalOf(rule('outer', rule('inner', rent).plus(divided)))).toBe(`outer: ${why}`);
    expect(refusalOf(divided)).toBe(`question: ${why}`);
  });

  test('in a choice as well', () => {
    const way = (id: string, answer: typeof tenure, from = '2020-01-01') =>
      household.choice(id, TENURES, { ...called(id), cites: [], editions: { [from]: answer } });
    const dividing = when(divided.isAtMost(money(1)))
      .then(tenure)
      .otherwise(tenure);
    expect(refusalOf(way('outer', way('inner', dividing)))).toBe(`outer → inner: ${why}`);
    expect(refusalOf(way('later', tenure, '2030-01-01'))).toBe('later: not in force on this day');
    for (const value of [null, undefined])
      expect(refusalOf(tenure, { tenure: { value } })).toBe('question: tenure is bound to nothing');
    expect(refusalOf(tenure, { tenure: { value: 'owned' } })).toBe('nothing');
    const after = when(way('inner', tenure).is('lent')).then(divided).otherwise(rent);
    expect(refusalOf(after)).toBe(`question: ${why}`);
  });

  test('where a member is asked for members', () => {
    expect(refusalOf(members.sum(members.sum(wage) as never))).toBe('question: a member has no members');
  });

  test('where a member’s running sum could leave 2^53, and not before', () => {
    // two thousand and forty-eight members of a block and sixty of the last group
    expect(refusalOf(members.sum(wage.times(42)))).toBe('nothing');
    expect(refusalOf(members.sum(wage.times(43)))).toBe('question: running sums could leave 2^53');
    expect(refusalOf(members.sum(wage.times(-43)))).toBe('question: running sums could leave 2^53');
  });

  test('where what holds for everybody is not known or does not arise', () => {
    const old = household.money('old', { ...called('old'), cites: [], editions: { '2030-01-01': rent } });
    expect(refusalOf(rule('outer', rent.plus(old)))).toBe('outer: does not arise: notInForce');
    const gone = household.given.money('gone', called('gone'));
    expect(refusalOf(gone, { gone: { value: null } })).toBe('question: does not arise: notGiven');
    expect(refusalOf(gone, { gone: { value: undefined } })).toBe('question: not known: [{"fact":"gone"}]');
  });
});
