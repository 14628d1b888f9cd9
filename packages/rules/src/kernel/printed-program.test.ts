import { describe, expect, test } from 'vitest';
import { today } from '../examples/both-readers.ts';
import {
  benefit,
  born,
  called,
  household,
  ill,
  months,
  owner,
  region,
  rent,
  role,
  rooms,
  tenure,
  wage,
} from '../examples/household.ts';
import { money, when } from '../expression.ts';
import { compileKernel } from '../kernel.ts';
import { minor } from '../money.ts';

const { members } = household;

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
