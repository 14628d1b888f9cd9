import { familyFacts, incomeFact, incomeKinds, personFacts, territoryFacts } from '@tirek/law';
import { CalendarDay, Count, day, type Given, Money, NEVER, Pick, type Situation, YesNo } from '@tirek/rules';
import { describe, expect, test } from 'vitest';
import { type FamilyFile, type FamilyMember, SETTLEMENTS, SEXES } from './family-file.ts';
import { toSituation } from './situation.ts';

const ON = day('2018-05-10');
const applicant: FamilyMember = { id: 'a', relation: 'applicant' };
const child: FamilyMember = { id: 'c', relation: 'child' };

function situationOf(file: Partial<FamilyFile>, on = ON): Situation {
  const reading = toSituation({ tirek: 1, members: [applicant], ...file }, on);
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.situation;
}
const factsOf = (file: Partial<FamilyFile>, on = ON): Readonly<Record<string, Given>> => situationOf(file, on).facts;
const memberFacts = (
  member: Partial<FamilyMember>,
  more: Partial<FamilyFile> = {},
  on = ON,
): Readonly<Record<string, Given>> =>
  situationOf({ members: [{ ...applicant, ...member }, child], ...more }, on).members[0]?.facts ?? {};

describe('the words of the situation', () => {
  const factIds = (vocabulary: object): string[] =>
    Object.values(vocabulary).flatMap((word: unknown) =>
      word instanceof Money ||
      word instanceof Count ||
      word instanceof YesNo ||
      word instanceof CalendarDay ||
      word instanceof Pick
        ? [word.node.fact?.id ?? '']
        : [],
    );

  test.each(['no', 'unknown'] as const)('are those the law asks for, where the unstated is %s', (unstated) => {
    const { facts, members } = situationOf({ unstated });
    expect(Object.keys(facts).sort()).toEqual([...factIds(familyFacts), ...factIds(territoryFacts)].sort());
    expect(Object.keys(members[0]?.facts ?? {}).sort()).toEqual(
      [...factIds(personFacts), ...incomeKinds.map(incomeFact)].sort(),
    );
  });

  test('sex and settlement have the choices the law knows', () => {
    expect(personFacts.sex.node.fact?.options).toEqual(SEXES);
    expect(territoryFacts.settlement.node.fact?.options).toEqual(SETTLEMENTS);
  });
});

describe('what is stated', () => {
  test('about a person is said in the words of the law', () => {
    expect(
      memberFacts({
        birthDate: '1984-03-02',
        sex: 'female',
        citizenship: 'kandas',
        work: 'soleTrader',
        disability: 'group3',
        study: 'partTime',
        longIllness: true,
        needsCare: true,
        away: 'working',
        refusedMeasuresOn: '2018-05-10',
        contractBrokenOn: '2018-01-01',
        falseDataOn: '2017-01-01',
      }),
    ).toMatchObject({
      relation: 'applicant',
      birthDate: day('1984-03-02'),
      sex: 'female',
      citizenship: 'kandas',
      work: 'soleTrader',
      disability: 'group3',
      study: 'partTime',
      longIllness: true,
      needsCare: true,
      away: 'working',
      refusedMeasuresOn: day('2018-05-10'),
      contractBrokenOn: day('2018-01-01'),
      falseDataOn: day('2017-01-01'),
    });
  });

  test('about the place leads to the region', () => {
    expect(factsOf({ territory: '396473100', settlement: 'rural' })).toMatchObject({
      territory: '390000000',
      settlement: 'rural',
    });
    expect(factsOf({ territory: '510000000' })['territory']).toBeUndefined();
    expect(factsOf({ territory: '511010000' })['territory']).toBe('790000000');
  });

  test('as a poverty line is in tiyn; without one none is given', () => {
    expect(factsOf({ figures: { povertyLine: 12422.5 } })['givenPovertyLine']).toBe(1_242_250);
    expect(factsOf({ figures: { povertyLine: -0 } })['givenPovertyLine']).toBe(0);
    expect(factsOf({ figures: {} })['givenPovertyLine']).toBeNull();
    expect(factsOf({})['givenPovertyLine']).toBeNull();
  });

  test('keeps the members in their order under their names', () => {
    expect(situationOf({ members: [child, applicant] }).members.map(({ id }) => id)).toEqual(['c', 'a']);
  });
});

describe('what is not mentioned', () => {
  test('is absent where the file says so', () => {
    const facts = memberFacts({}, { unstated: 'no' });
    expect(facts).toMatchObject({
      citizenship: 'citizen',
      work: 'none',
      disability: 'none',
      study: 'none',
      longIllness: false,
      needsCare: false,
      away: 'no',
      caresFor: 'nobody',
      careBirthDate: NEVER,
      careDisability: 'none',
      careNeeded: false,
    });
    for (const kind of incomeKinds) expect(facts[incomeFact(kind)]).toBe(0);
    expect(factsOf({ unstated: 'no' })).toMatchObject({
      dwellingsOwned: 0,
      dwellingArea: 0,
      dwellingEmergency: false,
      premisesForProfit: false,
      buildingPlots: 0,
      workingCars: 0,
      workingMachinery: 0,
    });
  });

  test.each(['no', 'unknown'] as const)(
    'birth, sex, region and settlement stay unknown (%s): they cannot be absent',
    (unstated) => {
      const facts = memberFacts({}, { unstated });
      expect([facts['birthDate'], facts['sex']]).toEqual([undefined, undefined]);
      expect([factsOf({ unstated })['territory'], factsOf({ unstated })['settlement']]).toEqual([undefined, undefined]);
    },
  );

  test.each(['unknown', undefined] as const)('is not known otherwise (%s)', (unstated) => {
    const facts = memberFacts({}, { unstated });
    const happenings = ['refusedMeasuresOn', 'contractBrokenOn', 'falseDataOn'];
    for (const [fact, given] of Object.entries(facts))
      if (fact !== 'relation' && !happenings.includes(fact)) expect(given, fact).toBeUndefined();
    for (const fact of [
      'dwellingsOwned',
      'dwellingArea',
      'dwellingEmergency',
      'premisesForProfit',
      'buildingPlots',
      'workingCars',
      'workingMachinery',
    ])
      expect(factsOf({ unstated })[fact], fact).toBeUndefined();
  });

  test.each(['no', 'unknown'] as const)('has not happened, where it would have been recorded (%s)', (unstated) => {
    expect(memberFacts({}, { unstated })).toMatchObject({
      refusedMeasuresOn: NEVER,
      contractBrokenOn: NEVER,
      falseDataOn: NEVER,
    });
    expect(factsOf({ unstated })).toMatchObject({ breaches: 0, surveyRefused: false, noNeedConcluded: false });
  });
});

describe('whom a person cares for', () => {
  test('is looked up among the members', () => {
    const members: FamilyMember[] = [
      { ...applicant, caresFor: 'c' },
      { ...child, birthDate: '2016-01-20', disability: 'disabledChild', needsCare: true },
    ];
    expect(situationOf({ members }).members[0]?.facts).toMatchObject({
      caresFor: 'member',
      careBirthDate: day('2016-01-20'),
      careDisability: 'disabledChild',
      careNeeded: true,
    });
  });

  test('leaves unknown what is not known about that member', () => {
    const care = (unstated: 'no' | 'unknown') => {
      const { careBirthDate, careDisability, careNeeded } = memberFacts({ caresFor: 'c' }, { unstated });
      return [careBirthDate, careDisability, careNeeded];
    };
    expect(care('unknown')).toEqual([undefined, undefined, undefined]);
    expect(care('no')).toEqual([undefined, 'none', false]);
  });

  test('is taken to qualify outside the family', () => {
    expect(memberFacts({ caresFor: 'outside' })).toMatchObject({
      caresFor: 'outside',
      careBirthDate: null,
      careDisability: 'none',
      careNeeded: true,
    });
  });

  test('can be said to be nobody', () => {
    expect(memberFacts({ caresFor: 'nobody' })).toMatchObject({
      caresFor: 'nobody',
      careBirthDate: NEVER,
      careDisability: 'none',
      careNeeded: false,
    });
  });
});

describe('incomes', () => {
  const wage = {
    member: 'a',
    kind: 'wage',
    amount: 45000,
    per: 'month',
    from: '2018-01-01',
    to: '2018-03-31',
  } as const;

  test.each([
    ['2018-03-31', 0],
    ['2018-04-01', 13_500_000],
    ['2018-06-30', 13_500_000],
    ['2018-07-01', 0],
  ])('asked on %s are those of the quarter before: %i tiyn', (on, tiyn) => {
    expect(memberFacts({}, { incomes: [wage] }, day(on))['income.wage']).toBe(tiyn);
  });

  test('of a kind without a row are not known', () => {
    const facts = memberFacts({}, { incomes: [wage] });
    for (const kind of incomeKinds) if (kind !== 'wage') expect(facts[incomeFact(kind)], kind).toBeUndefined();
  });

  test('of the kind "other", even of nothing, say that this member received nothing else', () => {
    const { members } = situationOf({
      members: [applicant, child],
      incomes: [wage, { member: 'a', kind: 'other', amount: 0, per: 'month' }],
    });
    expect(members[0]?.facts).toMatchObject({ 'income.wage': 13_500_000, 'income.other': 0, 'income.pension': 0 });
    expect(members[1]?.facts['income.pension']).toBeUndefined();
  });

  test('beyond a thousand million tenge of one kind in the quarter are an error of the row', () => {
    const incomes = [wage, { ...wage, kind: 'gift', amount: 400_000_000 } as const];
    expect(toSituation({ tirek: 1, members: [applicant], incomes }, ON)).toMatchObject({
      ok: false,
      errors: [{ path: 'incomes[1]', code: 'incomes.tooLarge' }],
    });
  });
});

describe('what happened', () => {
  test('counts from its day on', () => {
    const history = [
      { kind: 'breach', on: '2018-05-09' },
      { kind: 'breach', on: '2018-05-10' },
      { kind: 'breach', on: '2018-05-11' },
      { kind: 'surveyRefused', on: '2018-05-10' },
      { kind: 'noNeedConcluded', on: '2018-05-11' },
    ] as const;
    expect(factsOf({ history: [...history] })).toMatchObject({
      breaches: 2,
      surveyRefused: true,
      noNeedConcluded: false,
    });
  });

  test('after the day asked about has not happened yet', () => {
    expect(memberFacts({ refusedMeasuresOn: '2018-05-11' })['refusedMeasuresOn']).toBe(NEVER);
  });
});

describe('a birth after the day asked about', () => {
  const members: FamilyMember[] = [applicant, child, { id: 'd', relation: 'child', birthDate: '2018-05-11' }];

  test('is an error of that member', () => {
    expect(toSituation({ tirek: 1, members }, ON)).toMatchObject({
      ok: false,
      errors: [{ path: 'members[2].birthDate', code: 'birthDate.inFuture' }],
    });
  });

  test('is none on the day itself', () => {
    expect(toSituation({ tirek: 1, members }, day('2018-05-11')).ok).toBe(true);
  });
});
