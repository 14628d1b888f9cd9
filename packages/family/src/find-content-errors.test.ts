import { day } from '@tirek/rules';
import { describe, expect, test } from 'vitest';
import type { FileError } from './file-error.ts';
import { syntheticIin } from './iin.ts';
import { readFamilyFile } from './read-family-file.ts';

const applicant = { id: 'aigul', relation: 'applicant' };
const wage = { member: 'aigul', kind: 'wage', amount: 45000, per: 'month' };
const withMember = (more: object): object => ({ tirek: 1, members: [{ ...applicant, ...more }] });
const withIncome = (more: object): object => ({ tirek: 1, members: [applicant], incomes: [{ ...wage, ...more }] });
const withField = (more: object): object => ({ tirek: 1, members: [applicant], ...more });

const errorsOf = (value: unknown): FileError[] => {
  const reading = readFamilyFile(value);
  return reading.ok ? [] : reading.errors;
};
const codesOf = (value: unknown): string[] => errorsOf(value).map(({ path, code }) => `${path} ${code}`);
const only = (value: unknown): FileError => {
  const errors = errorsOf(value);
  expect(errors).toHaveLength(1);
  return errors[0] as FileError;
};

describe('when an income was received', () => {
  test('a period may be open at either end, last one day, but not run backwards', () => {
    expect(codesOf(withIncome({ from: '2018-01-01' }))).toEqual([]);
    expect(codesOf(withIncome({ to: '2018-01-01' }))).toEqual([]);
    expect(codesOf(withIncome({ from: '2018-01-01', to: '2018-01-01' }))).toEqual([]);
    expect(codesOf(withIncome({ from: '2018-01-02', to: '2018-01-01' }))).toEqual(['incomes[0].to period.reversed']);
  });

  test('what was received once needs its day', () => {
    expect(codesOf(withIncome({ per: 'once', from: '2018-01-02' }))).toEqual([]);
    expect(codesOf(withIncome({ per: 'once' }))).toEqual(['incomes[0].from once.withoutDay']);
  });
});

describe('the people of a file', () => {
  const people = (...members: object[]): object => ({ tirek: 1, members });
  const child = { id: 'dana', relation: 'child' };

  test('there is exactly one applicant', () => {
    expect(codesOf(people(child))).toEqual(['members applicant.none']);
    expect(codesOf(people(applicant, child, { ...applicant, id: 'b' }))).toEqual([
      'members[2].relation applicant.several',
    ]);
  });

  test('there is at least one person, at most sixty', () => {
    const many = (count: number): object =>
      people(applicant, ...Array.from({ length: count - 1 }, (_, i) => ({ id: `c${i}`, relation: 'child' })));
    expect(codesOf(people())).toEqual(['members list.empty']);
    expect(codesOf(many(60))).toEqual([]);
    expect(codesOf(many(61))).toEqual(['members list.tooLong']);
  });

  test.each(['a b', 'әсел', '', 'x'.repeat(41), 'a.b', '__proto__\n'])('%j is no id', (id) => {
    expect(codesOf(people({ ...applicant, id }))).toEqual(['members[0].id id.malformed']);
  });

  test.each(['a', '7', '_', 'Aigul-2', 'x'.repeat(40), '__proto__', 'constructor'])('%j is an id', (id) => {
    expect(codesOf(withField({ members: [{ ...applicant, id }], incomes: [{ ...wage, member: id }] }))).toEqual([]);
  });

  test('the words of caresFor are no ids', () => {
    expect(codesOf(people({ ...applicant, id: 'outside' }))).toEqual(['members[0].id id.reserved']);
    expect(codesOf(people({ ...applicant, id: 'nobody' }))).toEqual(['members[0].id id.reserved']);
  });

  test('an id belongs to one person', () => {
    expect(only(people(applicant, child, child))).toMatchObject({
      path: 'members[2].id',
      code: 'id.duplicate',
      right: { en: 'Every person needs an id of their own (first used in members[1].id).' },
    });
  });

  test('care is for another member, for somebody outside, or for nobody', () => {
    const caring = (caresFor: string): object => people({ ...applicant, caresFor }, child);
    for (const caresFor of ['dana', 'outside', 'nobody']) expect(codesOf(caring(caresFor))).toEqual([]);
    expect(codesOf(caring('aigul'))).toEqual(['members[0].caresFor care.self']);
    expect(only(caring('danna'))).toMatchObject({ code: 'member.unknown', right: { en: 'Did you mean "dana"?' } });
  });

  test('an income belongs to a member', () => {
    expect(only(withIncome({ member: 'serik' }))).toMatchObject({
      path: 'incomes[0].member',
      code: 'member.unknown',
      wrong: { en: 'Nobody in this file has the id "serik".' },
      right: { en: 'One of these is needed: "aigul".' },
    });
  });
});

describe('an identification number in a file', () => {
  const born = { birthDate: '1984-03-02', sex: 'female' };
  const iin = syntheticIin(day('1984-03-02'), 'female');

  test('agrees with the date of birth and the sex stated', () => {
    expect(codesOf(withMember({ iin }))).toEqual([]);
    expect(codesOf(withMember({ iin, ...born }))).toEqual([]);
    expect(codesOf(withMember({ iin, ...born, birthDate: '1984-03-03' }))).toEqual([
      'members[0].iin iin.otherBirthDate',
    ]);
    expect(codesOf(withMember({ iin, ...born, sex: 'male' }))).toEqual(['members[0].iin iin.otherSex']);
    expect(codesOf(withMember({ iin: '900115300004' }))).toEqual(['members[0].iin iin.checkDigit']);
    expect(codesOf(withMember({ iin: 840302400000 }))).toEqual(['members[0].iin value.wrongType']);
  });

  test.each([
    withMember({ iin: '900115300004' }),
    withMember({ iin, birthDate: '1984-03-03' }),
    withMember({ iin: Number(iin) }),
    withMember({ iin, work: iin }),
    withMember({ [iin]: iin, [`x${iin}`]: 1 }),
    withMember({ caresFor: iin }),
    withMember({ birthDate: iin }),
    withIncome({ member: iin, kind: iin, amount: Number(iin) }),
    withField({ territory: iin, figures: { [iin]: 1 } }),
    withField({
      members: [
        { id: iin, relation: 'applicant' },
        { id: iin, relation: 'child' },
      ],
    }),
  ])('never appears in a message, wherever it stands: %#', (value) => {
    const errors = errorsOf(value);
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toMatch(/\d{10}/);
  });
});

describe('the territory', () => {
  test.each([
    ['390000000', []],
    ['396473100', []],
    ['510000000', []],
    ['990000000', ['territory territory.unknown']],
    ['39', ['territory territory.malformed']],
    [390000000, ['territory value.wrongType']],
  ])('%j gives %j', (territory, codes) => {
    expect(codesOf(withField({ territory }))).toEqual(codes);
  });
});
