import {
  type Answer,
  type Column,
  compileKernel,
  type Day,
  day,
  explain,
  type Fact,
  type Given,
  isoDay,
  type Kernel,
  type KernelInput,
  plusDays,
  type Situation,
} from '@tirek/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPoor } from './acts/social-code/article-126.ts';
import { catalogue } from './catalogue.ts';
import { type ProgrammeId, programmeIds, PROGRAMMES } from './programmes/index.ts';
import { familyOn } from './random-families.examples.ts';

/*
 * The two readers of the law, family by family: what the kernel writes is what the explaining reader answers, to the tiyn, on
 * at least ten thousand generated families in every edition, on both sides of each first day.
 */

const FAMILIES_IN_EDITION = 10_000;
const SEED = 20_260_512;

const COLUMN = {
  money: Float64Array,
  ratio: Float64Array,
  count: Int32Array,
  day: Int32Array,
  yesNo: Uint8Array,
  choice: Uint8Array,
};

/** A programme's questions that the kernel writes; the amount before rounding is compared in whole tiyn. */
const questionsOf = (programme: ProgrammeId) => {
  const { isEntitled, total, monthly, childSupplement, kind, memberCount, totalIncome, lumpSum } =
    PROGRAMMES[programme].questions;
  const wholeTiyn = { monthly: monthly.rounded('down', 1), childSupplement: childSupplement.rounded('down', 1) };
  return { isEntitled, total, ...wholeTiyn, kind, memberCount, totalIncome, lumpSum };
};

function toNumber(fact: Fact, value: Given): number {
  if (value === null || value === undefined) throw new TypeError(`${fact.id} is not known`);
  return typeof value === 'string' ? fact.options.indexOf(value) : Number(value);
}

function toInput(kernel: Kernel<string>, families: readonly Situation[]): KernelInput {
  const offsets = new Int32Array(families.length + 1);
  for (const [g, { members }] of families.entries()) offsets[g + 1] = (offsets[g] ?? 0) + members.length;
  const people = families.flatMap(({ members }) => members);
  const columns: Record<string, Column> = {};
  for (const { fact, of } of kernel.columns)
    columns[fact.id] = COLUMN[fact.kind].from(
      (of === 'group' ? families : people).map(({ facts }) => toNumber(fact, facts[fact.id])),
    );
  return { offsets, columns };
}

/** The explained answer as the kernel would write it. */
function asWritten(answer: Answer, options: readonly string[]): number | Answer {
  if (answer.is !== 'known') return answer;
  const { value } = answer;
  if (typeof value === 'string') return options.indexOf(value);
  return typeof value === 'object' && value.den === 1 ? value.num : Number(value);
}

/** Every disagreement, told with the family. */
function disagreements(programme: ProgrammeId, on: Day, families: readonly Situation[], lawDay = on): string[] {
  const questions = questionsOf(programme);
  const kernel = compileKernel({ questions, on, lawDay, bindings: { givenPovertyLine: { value: null } } });
  const output = Object.fromEntries(kernel.outputs.map(({ name, kind }) => [name, new COLUMN[kind](families.length)]));
  kernel.run(toInput(kernel, families), output as never);
  return families.flatMap((family, g) => {
    const { answers } = explain(questions, family, { on, lawDay });
    return kernel.outputs.flatMap(({ name, options }) => {
      const explained = asWritten(answers[name], options);
      const written = output[name]?.[g];
      if (Object.is(explained, written)) return [];
      return [
        `${programme} ${isoDay(on)} ${name}: explained ${JSON.stringify(explained)}, written ${written} for ${JSON.stringify(family)}`,
      ];
    });
  });
}

const LAST_DAY = day('2026-09-30');

/** First days, after 2014, of the editions of any rule that a programme reaches. */
function editionsOf(programme: ProgrammeId): Day[] {
  const { editions, until } = PROGRAMMES[programme];
  const begins = Math.max(day('2014-01-01'), day(editions[0]?.from ?? '2014-01-01')) as Day;
  const ends = until === undefined ? LAST_DAY : day(until);
  const firstDays = catalogue().rules.filter((rule) => rule.programmes.includes(programme));
  const later = firstDays.flatMap((rule) => rule.editions.map(({ from }) => day(from)));
  return [...new Set([begins, ...later.filter((from) => from > begins && from <= ends)])].sort((a, b) => a - b);
}

/** Each edition with the days on which it is tried: its first, one in the middle, and its last. */
function triedOn(programme: ProgrammeId): [edition: string, days: Day[]][] {
  const { until } = PROGRAMMES[programme];
  const editions = editionsOf(programme);
  return editions.map((from, i) => {
    const next = editions[i + 1];
    const last = next === undefined ? (until === undefined ? LAST_DAY : day(until)) : plusDays(next, -1);
    return [isoDay(from), [from, plusDays(from, Math.floor((last - from) / 2)), last]];
  });
}

/** Wage in tiyn that brings the family to so many tiyn beside the line; undefined for a family that is over it, or not counted. */
function besideTheLine(family: Situation, on: Day, beside: number): Situation | undefined {
  const { povertyLine, memberCount, totalIncome } = PROGRAMMES.targetedAssistance.questions;
  const { answers, step } = explain({ line: povertyLine, memberCount, totalIncome }, family, { on });
  const [line, members, income] = [answers.line, answers.memberCount, answers.totalIncome].map((answer) =>
    answer.is === 'known' && typeof answer.value === 'object' ? answer.value.num : 0,
  );
  const lacking = (line ?? 0) * 3 * (members ?? 0) - (income ?? 0) + beside;
  const earner = family.members.find(({ id }) => {
    const counted = step('isCounted', id)?.answer;
    return counted?.is === 'known' && counted.value === true;
  });
  if (!earner || lacking < 0) return undefined;
  const wage = Number(earner.facts['income.wage']) + lacking;
  const people = family.members.map((member) =>
    member === earner ? { ...member, facts: { ...member.facts, 'income.wage': wage } } : member,
  );
  return { ...family, members: people };
}

describe.each(programmeIds)('the two readers agree about %s', (programme) => {
  test.each(triedOn(programme))(
    'in the edition of %s, on its first day, in its middle and on its last',
    (_edition, days) => {
      let compared = 0;
      for (const [i, on] of days.entries()) {
        const families = fc.sample(familyOn(on), {
          numRuns: Math.ceil(FAMILIES_IN_EDITION / days.length),
          seed: SEED + on + i,
        });
        expect(disagreements(programme, on, families).slice(0, 3)).toEqual([]);
        compared += families.length;
      }
      expect(compared).toBeGreaterThanOrEqual(FAMILIES_IN_EDITION);
    },
  );
});

describe('a family of 2026 under the law of another time', () => {
  const on = day('2026-05-12');
  const families = fc.sample(familyOn(on), { numRuns: 1000, seed: SEED });
  const laws = programmeIds.flatMap((programme) =>
    editionsOf(programme).map((from) => [programme, isoDay(from), from] as const),
  );

  test.each(laws)('is answered alike by both readers: %s of %s', (programme, _edition, lawDay) => {
    expect(disagreements(programme, on, families, lawDay).slice(0, 3)).toEqual([]);
  });
});

describe('a family on the line', () => {
  test.each(editionsOf('targetedAssistance').map((on) => [isoDay(on), on] as const))(
    'is let in on %s at equality, not with a tiyn more; in 2019 with a tiyn less only — both readers say so',
    (_edition, on) => {
      const generated = fc.sample(familyOn(on), { numRuns: 600, seed: SEED + on });
      const isFlat = on >= day('2019-04-01') && on < day('2020-01-01');
      for (const [beside, isLetIn] of [
        [-1, true],
        [0, !isFlat],
        [1, false],
      ] as const) {
        const families = generated.flatMap((family) => besideTheLine(family, on, beside) ?? []);
        expect(families.length).toBeGreaterThan(200);
        expect(disagreements('targetedAssistance', on, families).slice(0, 3)).toEqual([]);
        for (const family of families)
          expect(explain({ isPoor }, family, { on }).answers.isPoor).toEqual({ is: 'known', value: isLetIn });
      }
    },
  );
});
