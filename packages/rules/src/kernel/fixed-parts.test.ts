import { describe, expect, test } from 'vitest';
import { day } from '../day.ts';
import { expectSame, run, today } from '../examples/both-readers.ts';
import { columnsOf, outputsOf } from '../examples/columns.ts';
import {
  homeOf,
  household,
  months,
  owner,
  region,
  REGIONS,
  rent,
  rooms,
  stretch,
  tenure,
  TENURES,
  wage,
  called,
} from '../examples/household.ts';
import { nothing, percent, regionalFigure, when } from '../expression.ts';
import { compileKernel } from '../kernel.ts';
import { minor } from '../money.ts';

const { members } = household;

describe('figures', () => {
  const line = regionalFigure('line', region, {
    ...called('line'),
    stretches: [stretch('2020-01-01', minor(100), '2024-12-31')],
    regions: { north: [stretch('2024-01-01', minor(130))], south: [stretch('2024-06-01', minor(120))] },
  });
  const homes = REGIONS.map((where) => homeOf({ region: where, rent: 115 }));

  test('that differ by region are each region’s own, and the general one in its gaps', () => {
    expect(run(line, homes)).toEqual([130, 100, 100, 100]);
    expect(run(line, homes, day('2024-06-01'))).toEqual([130, 120, 100, 100]);
    expectSame(line.per(7).times(percent(70)).rounded('halfUp', 1), homes);
    expectSame(rent.isAtMost(line), homes);
  });

  test('that a region lacks on the day are refused, with the region and the rule', () => {
    const relief = household.money('relief', {
      ...called('relief'),
      cites: [],
      editions: { '2020-01-01': line.plus(rent) },
    });
    expect(() => run(relief, homes, day('2025-01-01'))).toThrow('relief: not known (east): [{"figure":"line"}]');
  });

  test('beside a second choice are still each household’s own', () => {
    const both = TENURES.flatMap((how) => REGIONS.map((where) => homeOf({ region: where, tenure: how, rent: 115 })));
    expectSame(when(tenure.is('owned')).then(line).otherwise(nothing), both);
    expectSame(tenure.is('lent').and(region.isOneOf('south', 'west')), both);
  });

  test('are looked up once, not once a row', () => {
    const { source } = compileKernel({ questions: { half: line.times(percent(50)).rounded('up', 1) }, on: today });
    expect(source).toContain('new Float64Array([65,50,50,50])');
  });
});

describe('what is one value for everybody', () => {
  const homes = [
    homeOf(
      { rooms: 2, rent: 10, region: 'south', owner: true, since: day('2000-01-01') },
      { wage: 3, ill: true, months: 2 },
    ),
  ];

  test('needs no column', () => {
    const questions = {
      a: when(owner).then(rent.times(rooms)).otherwise(nothing),
      b: region.isOneOf('south', 'west'),
      c: members.sum(wage.times(months)),
    };
    const bindings = { rooms: { value: 2 }, region: { value: 'south' }, owner: { value: true }, months: { value: 2 } };
    const kernel = compileKernel({ questions, on: today, bindings });
    expect(kernel.columns.map(({ fact }) => fact.id)).toEqual(['rent', 'wage']);
    const output = outputsOf(kernel, 1);
    kernel.run(columnsOf(kernel, homes), output);
    expect([output.a[0], output.b[0], output.c[0]]).toEqual([20, 1, 6]);
  });

  test('is refused where it is no or nothing at all', () => {
    const bound = (value: string | null) => () =>
      compileKernel({
        questions: { a: tenure, b: rent },
        on: today,
        bindings: { tenure: { value }, rent: { value: null } },
      });
    expect(bound('stolen')).toThrow('tenure is bound to stolen, which is not among its options');
    expect(bound('lent')).toThrow('notGiven');
  });
});
