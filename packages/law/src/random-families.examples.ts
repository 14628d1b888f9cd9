import { type Day, day, type Given, LARGEST_AMOUNT, NEVER, plusDays, plusMonths, type Situation } from '@tirek/rules';
import fc from 'fast-check';
import { incomeFact, incomeKinds } from './vocabulary/income-kinds.ts';
import { AWAY, CARES_FOR, CITIZENSHIPS, DISABILITIES, RELATIONS, STUDIES, WORK } from './vocabulary/person.ts';
import { REGION_CODES } from './vocabulary/regions.ts';

/*
 * Families by chance, everything known about them: most of them ordinary, each with something at an edge — an age reached
 * today, an income of a tiyn or of a thousand million, a bar that ended this morning, nobody or thirty people at home.
 */

type Facts = fc.Arbitrary<Record<string, Given>>;

const oneOf = <T>(options: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...options);
/** Mostly the first, now and then another. */
const mostly = <T>(usual: T, options: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: oneOf(options) });

const AGES_IN_MONTHS = [1, 3, 7, 18, 23, 24, 58, 60, 61, 63, 80]
  .map((years) => years * 12)
  .concat(58 * 12 + 6, 59 * 12 + 6);

/** Births from 1900 to the day itself; often on the day of a threshold or beside it. */
const birthBy = (on: Day): fc.Arbitrary<Day> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 95 * 365 }).map((days) => plusDays(on, -days)) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(oneOf(AGES_IN_MONTHS), fc.integer({ min: -1, max: 1 }))
        .map(([months, beside]) => plusDays(plusMonths(on, -months), beside)),
    },
    { weight: 1, arbitrary: oneOf([on, day('1900-01-01'), day('2000-02-29')].filter((born) => born <= on)) },
  );

/** A day that may never have come, may lie six months back to the day, or ahead. */
const happenedBy = (on: Day): fc.Arbitrary<Day> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(NEVER) },
    { weight: 1, arbitrary: fc.integer({ min: -2, max: 2 }).map((beside) => plusDays(plusMonths(on, -6), beside)) },
    { weight: 1, arbitrary: fc.integer({ min: -400, max: 30 }).map((days) => plusDays(on, days)) },
  );

const amount = fc.oneof(
  { weight: 30, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 40_000_000 }) },
  { weight: 1, arbitrary: oneOf([1, 100, 99, 32_437_499, 32_437_500, 32_437_501]) },
);
const largeAmount = fc.integer({ min: LARGEST_AMOUNT - 3, max: LARGEST_AMOUNT });
/** One family in sixty knows incomes of a thousand million, of each kind. */
const amounts = fc.oneof({ weight: 60, arbitrary: amount }, { weight: 1, arbitrary: largeAmount });

/** Everything the law may ask about a person, as of a day. */
const personOn = (on: Day): Facts =>
  fc.record({
    relation: oneOf(RELATIONS),
    birthDate: birthBy(on),
    sex: oneOf(['female', 'male']),
    citizenship: mostly('citizen', CITIZENSHIPS),
    work: oneOf(WORK),
    disability: mostly('none', DISABILITIES),
    study: mostly('none', STUDIES),
    longIllness: mostly(false, [true]),
    needsCare: fc.boolean(),
    away: mostly('no', AWAY),
    caresFor: oneOf(CARES_FOR),
    careBirthDate: fc.oneof(birthBy(on), fc.constant(NEVER)),
    careDisability: oneOf(DISABILITIES),
    careNeeded: fc.boolean(),
    refusedMeasuresOn: happenedBy(on),
    contractBrokenOn: happenedBy(on),
    falseDataOn: happenedBy(on),
    ...Object.fromEntries(incomeKinds.map((kind) => [incomeFact(kind), amounts])),
  });

const familyFacts: Facts = fc.record({
  territory: oneOf(REGION_CODES),
  settlement: oneOf(['urban', 'rural']),
  givenPovertyLine: fc.constant(null),
  dwellingsOwned: mostly(1, [0, 2, 3, 100]),
  dwellingArea: fc.oneof(fc.integer({ min: 0, max: 30_000 }), oneOf([1800, 1801, 3600, 3601, 10_000_000])),
  dwellingEmergency: mostly(false, [true]),
  premisesForProfit: mostly(false, [false, true]),
  buildingPlots: mostly(0, [0, 0, 1, 100]),
  workingCars: mostly(0, [1, 2, 100]),
  workingMachinery: mostly(0, [0, 0, 1, 100]),
  breaches: mostly(0, [0, 1, 2, 100]),
  surveyRefused: mostly(false, [false, false, true]),
  noNeedConcluded: mostly(false, [false, false, true]),
});

const peopleOn = (on: Day): fc.Arbitrary<Record<string, Given>[]> =>
  fc.oneof(
    { weight: 40, arbitrary: fc.array(personOn(on), { maxLength: 6 }) },
    { weight: 1, arbitrary: fc.array(personOn(on), { minLength: 20, maxLength: 60, size: 'max' }) },
  );

/** A family on a day: up to six people, now and then as many as sixty, or nobody. */
export const familyOn = (on: Day): fc.Arbitrary<Situation> =>
  fc.tuple(familyFacts, peopleOn(on)).map(([facts, people]) => ({
    facts,
    members: people.map((person, i) => ({ id: String(i + 1), facts: person })),
  }));
