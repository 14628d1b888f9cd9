import { type Day, day, type Given, LARGEST_AMOUNT, NEVER, plusDays, plusMonths, type Situation } from '@tirek/rules';
import fc from 'fast-check';
import { incomeFact, incomeKinds } from './vocabulary/income-kinds.ts';
import { AWAY, CARES_FOR, CITIZENSHIPS, DISABILITIES, RELATIONS, STUDIES, WORK } from './vocabulary/person.ts';
import { REGION_CODES } from './vocabulary/regions.ts';

/*
 * Families by chance, everything known about them: half of them poor, each with something at an edge — an age reached today,
 * an income of a tiyn or of a thousand million, a bar that ended this morning, nobody or sixty people at home.
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

/** Smallest units received in a quarter: nothing of most kinds, so that many families lie near the line. */
const LITTLE = fc.oneof(
  { weight: 20, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 4_000_000 }) },
);
const ANY_AMOUNT = fc.oneof(
  { weight: 12, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 60_000_000 }) },
  { weight: 1, arbitrary: oneOf([1, 99, 100, 32_437_499, 32_437_500, 32_437_501]) },
);
const ENORMOUS = fc.integer({ min: LARGEST_AMOUNT - 3, max: LARGEST_AMOUNT });

interface Life {
  readonly on: Day;
  /** Received of each kind. */
  readonly received: fc.Arbitrary<number>;
  /** Nothing ever went wrong: no refusal, no breach, no spare property. */
  readonly isQuiet: boolean;
}

const happenedIn = ({ on, isQuiet }: Life): fc.Arbitrary<Day> => (isQuiet ? fc.constant(NEVER) : happenedBy(on));

/** Everything the law may ask about a person. */
const personOf = (life: Life): Facts =>
  fc.record({
    relation: oneOf(RELATIONS),
    birthDate: birthBy(life.on),
    sex: oneOf(['female', 'male']),
    citizenship: mostly('citizen', CITIZENSHIPS),
    work: oneOf(WORK),
    disability: mostly('none', DISABILITIES),
    study: mostly('none', STUDIES),
    longIllness: mostly(false, [true]),
    needsCare: fc.boolean(),
    away: mostly('no', AWAY),
    caresFor: oneOf(CARES_FOR),
    careBirthDate: fc.oneof(birthBy(life.on), fc.constant(NEVER)),
    careDisability: oneOf(DISABILITIES),
    careNeeded: fc.boolean(),
    refusedMeasuresOn: happenedIn(life),
    contractBrokenOn: happenedIn(life),
    falseDataOn: happenedIn(life),
    ...Object.fromEntries(incomeKinds.map((kind) => [incomeFact(kind), life.received])),
  });

const UNTROUBLED: Facts = fc.record({
  dwellingsOwned: oneOf([0, 1]),
  dwellingsHeld: oneOf([0, 1]),
  dwellingArea: fc.integer({ min: 0, max: 30_000 }),
  dwellingEmergency: fc.boolean(),
  premisesForProfit: fc.constant(false),
  buildingPlots: fc.constant(0),
  workingCars: oneOf([0, 1]),
  workingMachinery: fc.constant(0),
  breaches: mostly(0, [1, 2, 3]),
  surveyRefused: fc.constant(false),
  noNeedConcluded: fc.constant(false),
});
const TROUBLED: Facts = fc.record({
  dwellingsOwned: mostly(1, [0, 2, 3, 100]),
  dwellingsHeld: mostly(1, [0, 0, 2, 100]),
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
const PLACE: Facts = fc.record({ territory: oneOf(REGION_CODES), settlement: oneOf(['urban', 'rural']) });

const familyOf = (life: Life, people: fc.ArrayConstraints): fc.Arbitrary<Situation> =>
  fc
    .tuple(PLACE, life.isQuiet ? UNTROUBLED : TROUBLED, fc.array(personOf(life), people))
    .map(([place, facts, members]) => ({
      facts: { givenPovertyLine: null, ...place, ...facts },
      members: members.map((person, i) => ({ id: String(i + 1), facts: person })),
    }));

/** A family on a day, half of them with little income: up to six people, now and then as many as sixty, or nobody. */
export const familyOn = (on: Day): fc.Arbitrary<Situation> =>
  fc.oneof(
    { weight: 40, arbitrary: familyOf({ on, received: LITTLE, isQuiet: true }, { minLength: 1, maxLength: 6 }) },
    { weight: 30, arbitrary: familyOf({ on, received: LITTLE, isQuiet: false }, { minLength: 1, maxLength: 6 }) },
    { weight: 25, arbitrary: familyOf({ on, received: ANY_AMOUNT, isQuiet: false }, { maxLength: 6 }) },
    { weight: 2, arbitrary: familyOf({ on, received: ENORMOUS, isQuiet: true }, { maxLength: 6 }) },
    {
      weight: 1,
      arbitrary: familyOf({ on, received: LITTLE, isQuiet: true }, { minLength: 20, maxLength: 60, size: 'max' }),
    },
  );
