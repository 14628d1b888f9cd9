import { type Answer, type Day, day, dayOf, explain, isoDay, type Member, type Situation } from '@tirek/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protectedMembers } from './acts/social-code/composition.ts';
import { situation } from './acts/example.ts';
import { catalogue } from './catalogue.ts';
import { EXAMPLES } from './examples.ts';
import { type ProgrammeId, programmeIds, PROGRAMMES } from './programmes/index.ts';
import { familyOn } from './random-families.examples.ts';
import { incomeFact, incomeKinds } from './vocabulary/income-kinds.ts';

/* The law through time: for every quarter an answer comes; and what the law implies for every family. */

const QUARTERS = Array.from({ length: 14 * 4 }, (_, i) => dayOf(2014 + Math.floor(i / 4), (i % 4) * 3 + 2, 10));
const nameOf = (on: Day): string => isoDay(on).slice(0, 7);

/** The families of the examples, each once. */
const FAMILIES: readonly Situation[] = [
  ...new Map(EXAMPLES.flatMap(({ cases }) => cases.map((c) => [JSON.stringify(c.situation), c.situation]))).values(),
];
const FIGURES = new Set(catalogue().figures.map(({ id }) => id));

function inForce(programme: ProgrammeId, on: Day): boolean {
  const { editions, until } = PROGRAMMES[programme];
  return on >= day(editions[0]?.from ?? isoDay(on)) && (until === undefined || on <= day(until));
}

/** Everything a programme is asked, by name. */
function askedOf(programme: ProgrammeId) {
  const { questions, grounds, supports } = PROGRAMMES[programme];
  const reasons = Object.fromEntries(
    [...grounds, ...supports].map(({ code, holds }, i) => [`${code} ${i}`, holds] as const),
  );
  return { ...reasons, ...questions };
}

/** What is wrong with an answer where everything about the family is known. */
function complaintOf(answer: Answer, name: string): string | undefined {
  if (answer.is === 'unknown') {
    const lacking = answer.missing.filter(({ figure }) => figure === undefined || !FIGURES.has(figure));
    if (answer.missing.length === 0) return 'is unknown and nothing is said to be lacking';
    return lacking.length === 0 ? undefined : `lacks what is not a figure of the law: ${JSON.stringify(lacking)}`;
  }
  if (answer.is === 'notApplicable')
    return name === 'perCapita' && answer.why === 'dividedByNothing' ? undefined : `does not arise: ${answer.why}`;
  const { value } = answer;
  return typeof value === 'object' && value.num < 0 ? `is below nothing: ${value.num}/${value.den}` : undefined;
}

describe.each(programmeIds)('%s, quarter by quarter from 2014 to 2027', (programme) => {
  test.each(QUARTERS.map((on) => [nameOf(on), on] as const))(
    'gives the families of the examples an answer in %s',
    (_q, on) => {
      const asked = askedOf(programme);
      const complaints = FAMILIES.flatMap((family) => {
        const { answers } = explain(asked, family, { on });
        if (!inForce(programme, on)) {
          const { isEntitled } = answers;
          return isEntitled.is === 'notApplicable' && isEntitled.why === 'notInForce'
            ? []
            : ['answers though not in force'];
        }
        return Object.entries(answers).flatMap(([name, answer]) => {
          const complaint = complaintOf(answer, name);
          return complaint === undefined ? [] : [`${name} ${complaint}: ${JSON.stringify(family)}`];
        });
      });
      expect(complaints.slice(0, 3)).toEqual([]);
    },
  );
});

describe('what cannot be known yet', () => {
  test('is the line of 2027, and nothing before it', () => {
    const { povertyLine } = PROGRAMMES.targetedAssistance.questions;
    const unknown = QUARTERS.filter(
      (on) => explain({ povertyLine }, situation({}), { on }).answers.povertyLine.is === 'unknown',
    );
    expect(unknown.map(nameOf)).toEqual(['2027-02', '2027-05', '2027-08', '2027-11']);
  });
});

const SEED = 20_260_512;
const EDITION_DAYS = [
  '2014-05-10',
  '2018-05-10',
  '2019-02-10',
  '2019-05-10',
  '2019-11-10',
  '2021-05-10',
  '2023-02-10',
].concat(['2023-08-10', '2025-05-10', '2026-05-12']);
const everyEdition = programmeIds.flatMap((programme) =>
  EDITION_DAYS.filter((on) => inForce(programme, day(on))).map((on) => [programme, on, day(on)] as const),
);

const amountOf = (answer: Answer): number =>
  answer.is === 'known' && typeof answer.value === 'object' ? answer.value.num : 0;

/** What a family gets a month, and what it lives on in a quarter, in tiyn. */
function livingOf(programme: ProgrammeId, family: Situation, on: Day) {
  const { isEntitled, total, totalIncome, childSupplement, povertyLine } = PROGRAMMES[programme].questions;
  const { answers } = explain(
    { isEntitled, total, totalIncome, childSupplement, povertyLine, protectedMembers },
    family,
    { on },
  );
  const due = answers.isEntitled.is === 'known' && answers.isEntitled.value === true ? amountOf(answers.total) : 0;
  const isFlat = on >= day('2019-04-01') && on < day('2020-01-01');
  const lostAtTheLine = isFlat
    ? amountOf(answers.povertyLine) * amountOf(answers.protectedMembers)
    : amountOf(answers.childSupplement);
  return { due, quarter: amountOf(answers.totalIncome) + 3 * due, lostAtTheLine };
}

/** The same family with more of one income of one member. */
function withMore(family: Situation, at: number, kind: string, more: number): Situation {
  const place = at % family.members.length;
  const raise = (member: Member): Member => ({
    ...member,
    facts: { ...member.facts, [kind]: Math.min(Number(member.facts[kind]) + more, 1e11) },
  });
  return { ...family, members: family.members.map((member, i) => (i === place ? raise(member) : member)) };
}

const MORE = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 30_000_000 }), fc.constant(1e11));
const raised = (on: Day) =>
  fc
    .tuple(familyOn(on), fc.nat(59), fc.constantFrom(...incomeKinds.map(incomeFact)), MORE)
    .filter(([family]) => family.members.length > 0)
    .map(([family, at, kind, more]) => ({ family, richer: withMore(family, at, kind, more) }));

describe('whoever earns more', () => {
  test.each(everyEdition)('never gets more: %s on %s, also across the line', (programme, _on, on) => {
    const property = fc.property(raised(on), ({ family, richer }) => {
      expect(livingOf(programme, richer, on).due).toBeLessThanOrEqual(livingOf(programme, family, on).due);
    });
    fc.assert(property, { seed: SEED, numRuns: 400 });
  });

  test.each(everyEdition.filter(([programme]) => programme === 'targetedAssistance'))(
    'does not end with less (%s on %s), but for what falls away at the line: the flat sums for children in 2019, the child supplement since 2023',
    (programme, _on, on) => {
      // each of the two amounts is rounded to the tenge: half a tenge each, for three months
      const byRounding = 300;
      const property = fc.property(raised(on), ({ family, richer }) => {
        const before = livingOf(programme, family, on);
        const loss = before.quarter - livingOf(programme, richer, on).quarter;
        expect(loss).toBeLessThanOrEqual(3 * before.lostAtTheLine + byRounding);
      });
      fc.assert(property, { seed: SEED, numRuns: 400 });
    },
  );

  const dueTo = (on: string, wage: number, birthDate: string) => {
    const child = { birthDate };
    const family = situation({ line: 20_789, members: [{ income: { wage } }, child, child, child] });
    return livingOf('targetedAssistance', family, day(on)).due;
  };

  test('lost 62 367 tenge with the last tiyn in 2019: three children’s flat sums', () => {
    expect(dueTo('2019-08-10', 249_467.99, '2010-03-01')).toBe(6_236_700);
    expect(dueTo('2019-08-10', 249_468, '2010-03-01')).toBe(0);
  });

  test('loses 19 463 tenge with a tiyn over the line in 2026: three small children’s supplements', () => {
    expect(dueTo('2026-05-12', 249_468, '2021-03-01')).toBe(1_946_300);
    expect(dueTo('2026-05-12', 249_468.01, '2021-03-01')).toBe(0);
  });
});

describe('the order in which members are written', () => {
  const shuffled = (on: Day) =>
    familyOn(on).chain((family) =>
      fc
        .shuffledSubarray([...family.members], { minLength: family.members.length })
        .map((members) => ({ family, other: { ...family, members } })),
    );

  test.each(everyEdition)('does not matter to %s on %s', (programme, _on, on) => {
    const asked = askedOf(programme);
    const property = fc.property(shuffled(on), ({ family, other }) => {
      expect(explain(asked, other, { on }).answers).toEqual(explain(asked, family, { on }).answers);
    });
    fc.assert(property, { seed: SEED, numRuns: 150 });
  });
});
