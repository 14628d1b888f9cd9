import fc from 'fast-check';
import { day, type Day, NEVER } from '../day.ts';
import { LARGEST_AMOUNT } from '../entity.ts';
import type { Given, Situation } from '../situation.ts';
import { REGIONS, ROLES, TENURES, TRADES } from './household.ts';

/* Generated households: amounts near one another and near nothing, so that thresholds are met exactly. */

const amount = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 100 }).map((n) => n * 100) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 10_000_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: LARGEST_AMOUNT }) },
);
/** Days of all sorts, with leap days and the last days of months among them. */
const calendarDay = fc.oneof(
  fc.integer({ min: day('1890-01-01'), max: day('2027-12-31') }),
  fc.constantFrom<number>(
    day('2004-02-29'),
    day('2008-02-28'),
    day('2000-01-31'),
    day('2024-02-29'),
    day('1896-02-29'),
  ),
);

const RESIDENT: Record<string, fc.Arbitrary<Given>> = {
  wage: amount,
  benefit: amount,
  months: fc.integer({ min: 0, max: 12 }),
  ill: fc.boolean(),
  role: fc.constantFrom(...ROLES),
  trade: fc.constantFrom(...TRADES),
  born: calendarDay,
  leftOn: fc.oneof(fc.constant<number>(NEVER), calendarDay),
};
const HOUSEHOLD: Record<string, fc.Arbitrary<Given>> = {
  rent: amount,
  rooms: fc.integer({ min: 0, max: 20 }),
  owner: fc.boolean(),
  region: fc.constantFrom(...REGIONS),
  tenure: fc.constantFrom(...TENURES),
  since: calendarDay,
};

const toSituation = (facts: Record<string, Given>, residents: readonly Record<string, Given>[]): Situation => ({
  facts,
  members: residents.map((own, i) => ({ id: `m${i}`, facts: own })),
});

/** Households of which everything is known: most small, some empty, a few as large as may be. */
export const householdOf = (largest: number, least = 0): fc.Arbitrary<Situation> =>
  fc
    .tuple(fc.record(HOUSEHOLD), fc.array(fc.record(RESIDENT), { minLength: least, maxLength: largest, size: 'max' }))
    .map(([facts, residents]) => toSituation(facts, residents));

/** Days on which questions are asked: on both sides of the editions and stretches of the generated law. */
export const questionDays: fc.Arbitrary<Day> = fc.oneof(
  fc.constantFrom(day('2024-02-29'), day('2023-12-31'), day('2024-01-01'), day('2025-02-28'), day('2024-08-31')),
  fc.integer({ min: day('2022-01-01'), max: day('2026-12-31') }).map((n) => n as Day),
);

/** Leaves some facts of a household out: which ones is said by a list of booleans that is read round and round. */
export function forgetting(situation: Situation, forgotten: readonly boolean[]): Situation {
  let at = 0;
  const without = (facts: Readonly<Record<string, Given>>): Record<string, Given> =>
    Object.fromEntries(Object.entries(facts).filter(() => forgotten[at++ % forgotten.length] !== true));
  const members = situation.members.map(({ id, facts }) => ({ id, facts: without(facts) }));
  return { facts: without(situation.facts), members };
}

/** Fills what is missing in a household from another one, resident by resident. */
export function completing(situation: Situation, from: Situation): Situation {
  const members = situation.members.map(({ id, facts }, i) => ({
    id,
    facts: { ...from.members[i % Math.max(1, from.members.length)]?.facts, ...facts },
  }));
  return { facts: { ...from.facts, ...situation.facts }, members };
}
