import { describe, expect, test } from 'vitest';
import { day, NEVER } from '../day.ts';
import { expectSame, explained, homeWith, run, today } from '../examples/both-readers.ts';
import {
  ask,
  born,
  called,
  REGIONS,
  homeOf,
  household,
  ill,
  leftOn,
  months,
  region,
  rent,
  role,
  rooms,
  tell,
  tenure,
  trade,
  TRADES,
  wage,
} from '../examples/household.ts';
import { money, option, percent, when } from '../expression.ts';
import { compileKernel } from '../kernel.ts';
import { minor } from '../money.ts';

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
