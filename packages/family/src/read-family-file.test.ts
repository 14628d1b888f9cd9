import { incomeKinds } from '@tirek/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from './family-file.ts';
import type { FileError } from './file-error.ts';
import { parseFamilyFile, readFamilyFile } from './read-family-file.ts';

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

describe('a file that says little', () => {
  test('is read: one applicant is enough', () => {
    expect(readFamilyFile(withField({}))).toEqual({ ok: true, file: { tirek: 1, members: [applicant] } });
  });

  test('may name the schema it follows', () => {
    expect(codesOf(withField({ $schema: './family-file.schema.json' }))).toEqual([]);
  });

  test('may hold empty lists', () => {
    expect(codesOf(withField({ incomes: [], dwellings: [], property: [], history: [], figures: {} }))).toEqual([]);
  });
});

describe('the shape of a file', () => {
  test.each([null, undefined, 5, 'text', true, [], [withField({})]])('%j is no family file', (value) => {
    expect(only(value)).toMatchObject({ path: '', code: 'value.wrongType' });
  });

  test('everything that is missing is named at once', () => {
    expect(codesOf({})).toEqual(['tirek field.missing', 'members field.missing']);
    expect(codesOf({ tirek: 1, members: [{}], incomes: [{}], history: [{}] })).toEqual([
      'members[0].id field.missing',
      'members[0].relation field.missing',
      'incomes[0].member field.missing',
      'incomes[0].kind field.missing',
      'incomes[0].amount field.missing',
      'incomes[0].per field.missing',
      'history[0].kind field.missing',
      'history[0].on field.missing',
    ]);
  });

  test('errors of shape do not hide errors of content', () => {
    const value = {
      tirek: 2,
      teritory: '390000000',
      settlement: 'city',
      members: [
        { id: 'a', relation: 'applicant', birthDate: '1984-02-30' },
        { id: 'a', relation: 'applicant', work: 'emploed', caresFor: 'x' },
      ],
      incomes: [{ member: 'b', kind: 'wages', amount: -1, per: 'once', to: 5 }],
    };
    expect(codesOf(value).sort()).toEqual(
      [
        'incomes[0].amount value.tooSmall',
        'incomes[0].from once.withoutDay',
        'incomes[0].kind value.notInList',
        'incomes[0].member member.unknown',
        'incomes[0].to value.wrongType',
        'members[0].birthDate value.notADay',
        'members[1].caresFor member.unknown',
        'members[1].id id.duplicate',
        'members[1].relation applicant.several',
        'members[1].work value.notInList',
        'settlement value.notInList',
        'teritory field.unknown',
        'tirek value.notInList',
      ].sort(),
    );
  });

  test('every error says in three languages what is wrong and what would be right', () => {
    const errors = errorsOf({ tirek: 2, x: 1, members: [{ iin: 'x', id: 5 }, 7], incomes: 'no' });
    expect(errors.length).toBeGreaterThan(5);
    for (const { wrong, right } of errors)
      for (const text of [wrong, right]) {
        expect(text.kk).toMatch(/[а-яёәғқңөұүһі]/i);
        expect(text.ru).toMatch(/[а-яё]/i);
        expect(text.ru).not.toMatch(/[әғқңөұүһі]/i);
        expect(text.en).not.toMatch(/[а-яёәғқңөұүһі]/i);
      }
  });
});

describe('a field nobody knows', () => {
  test.each([
    [withField({ teritory: '390000000' }), 'teritory', 'territory'],
    [withMember({ birthday: '1984-03-02' }), 'members[0].birthday', 'birthDate'],
    [withMember({ birth_date: '1984-03-02' }), 'members[0].birth_date', 'birthDate'],
    [withIncome({ ammount: 5 }), 'incomes[0].ammount', 'amount'],
    [withField({ figures: { povertyline: 5 } }), 'figures.povertyline', 'povertyLine'],
    [withField({ dwellings: [{ area: 5, totalarea: 5 }] }), 'dwellings[0].totalarea', 'totalArea'],
  ])('is refused with what was probably meant: %#', (value, path, meant) => {
    const error = errorsOf(value).find((e) => e.path === path);
    expect(error).toMatchObject({ code: 'field.unknown', right: { en: `Did you mean ${meant}?` } });
  });

  test('is answered with all fields where nothing is near', () => {
    expect(only(withField({ history: [{ kind: 'breach', on: '2018-01-01', zebra: 1 }] })).right.en).toBe(
      'The fields here are: kind, on.',
    );
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
    'called %s is only a field',
    (name) => {
      const text = `{"tirek":1,"members":[{"id":"a","relation":"applicant","${name}":{"work":"none"}}],"${name}":{"unstated":"no"}}`;
      const reading = parseFamilyFile(text);
      expect(reading.ok ? [] : reading.errors.map((e) => e.path)).toEqual([`members[0].${name}`, name]);
      expect(Object.hasOwn(Object.prototype, 'work')).toBe(false);
    },
  );

  test('called after a whole sentence is not repeated at length', () => {
    const error = only(withField({ ['x'.repeat(5000)]: 1 }));
    expect(error.path).toBe('["…"]');
    expect(error.wrong.en.length).toBeLessThan(60);
  });
});

describe('amounts', () => {
  test.each([0, 1, 0.01, 6487.5, 12345.67, 1_000_000_000, -0])('%d tenge are accepted', (amount) => {
    expect(codesOf(withIncome({ amount }))).toEqual([]);
  });

  test.each([
    [-0.01, 'value.tooSmall'],
    [1_000_000_000.01, 'value.tooLarge'],
    [1e308, 'value.tooLarge'],
    [0.001, 'value.tooFine'],
    [6487.505, 'value.tooFine'],
    [1 / 3, 'value.tooFine'],
    [5e-324, 'value.tooFine'],
    [Number.NaN, 'value.wrongType'],
    [Number.POSITIVE_INFINITY, 'value.wrongType'],
    [Number.NEGATIVE_INFINITY, 'value.wrongType'],
    ['45000', 'value.wrongType'],
    [null, 'value.wrongType'],
    [[45000], 'value.wrongType'],
    [45000n, 'value.wrongType'],
    [undefined, 'field.missing'],
  ])('%s is refused: %s', (amount, code) => {
    expect(only(withIncome({ amount }))).toMatchObject({ path: 'incomes[0].amount', code });
  });

  test('a number in quotes is answered with how to write it', () => {
    expect(only(withIncome({ amount: '45000' }))).toMatchObject({
      wrong: { en: 'What is written: text in quotes.' },
      right: { en: 'What is needed: a number without quotes.' },
    });
  });

  test('a number too large for any computer in the text is refused, not read as infinite', () => {
    const reading = parseFamilyFile(JSON.stringify(withIncome({ amount: 7 })).replace('7', '1e999'));
    expect(reading).toMatchObject({ ok: false, errors: [{ path: 'incomes[0].amount', code: 'value.wrongType' }] });
  });

  test('a line given with the file is an amount too', () => {
    expect(only(withField({ figures: { povertyLine: 12422.001 } }))).toMatchObject({ path: 'figures.povertyLine' });
  });
});

describe('days', () => {
  test.each(['2018-05-10', '2000-02-29', '2024-02-29', '1900-01-01', '2100-12-31'])('%s is a day', (birthDate) => {
    expect(codesOf(withMember({ birthDate }))).toEqual([]);
  });

  test.each([
    '2018-02-29',
    '1900-02-29',
    '2018-04-31',
    '2018-13-01',
    '2018-00-10',
    '2018-5-10',
    '10.05.2018',
    '2018-05-10T00:00:00Z',
    '1899-12-31',
    '2101-01-01',
    '',
  ])('%j is none', (birthDate) => {
    expect(only(withMember({ birthDate }))).toMatchObject({ path: 'members[0].birthDate', code: 'value.notADay' });
  });

  test('a day written as a number is answered with how to write it', () => {
    expect(only(withMember({ birthDate: 1984 })).right.en).toMatch('"2018-05-10"');
  });
});

describe('a file that is far too large', () => {
  test('is refused by the length of its lists', () => {
    const rows = Array.from({ length: LIMITS.incomes + 1 }, () => ({ ...wage, amount: 'x' }));
    const errors = errorsOf(withField({ incomes: rows }));
    expect(errors[0]).toMatchObject({
      path: 'incomes',
      code: 'list.tooLong',
      right: { en: 'There may be at most 2000.' },
    });
    expect(errors).toHaveLength(301);
    expect(errors[300]).toMatchObject({ path: '', code: 'errors.more' });
  });

  test('may hold two thousand rows of income', () => {
    const rows = Array.from({ length: LIMITS.incomes }, (_, i) => ({
      ...wage,
      kind: incomeKinds[i % incomeKinds.length],
    }));
    expect(codesOf(withField({ incomes: rows }))).toEqual([]);
  });
});

test('a file of a hundred thousand unknown fields is refused with the first three hundred errors', () => {
  const rows = Array.from({ length: 1000 }, (_, i) => ({
    ...wage,
    member: `m${i}`.repeat(9),
    ...Object.fromEntries(Array.from({ length: 100 }, (_v, n) => [`field${n}`, n])),
  }));
  expect(errorsOf(withField({ incomes: rows }))).toHaveLength(301);
});

test('no value whatever makes the reader throw', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  const shaped = fc.record(
    {
      tirek: fc.oneof(fc.constant(1), anything),
      members: fc.oneof(
        fc.array(
          fc.oneof(
            fc.constant(applicant),
            fc.dictionary(fc.constantFrom('id', 'relation', 'iin', 'caresFor', 'birthDate'), anything),
            anything,
          ),
        ),
        anything,
      ),
      incomes: fc.oneof(
        fc.array(
          fc.oneof(fc.dictionary(fc.constantFrom('member', 'kind', 'amount', 'per', 'from', 'to'), anything), anything),
        ),
        anything,
      ),
      figures: anything,
      history: anything,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(anything, shaped), (value) => {
      expect(readFamilyFile(value).ok).toBeTypeOf('boolean');
    }),
    { numRuns: 1500 },
  );
});
