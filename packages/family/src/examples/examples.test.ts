import { day, type Given } from '@tirek/rules';
import { describe, expect, test } from 'vitest';
import { KINSHIP, LINKS } from '../kinship.ts';
import { readFamilyFile } from '../read-family-file.ts';
import { toSituation } from '../situation.ts';
import {
  aigulAndSerik,
  aTengeOverTheLine,
  carerOfAn81YearOld,
  type Example,
  examples,
  exactlyOnTheLine,
  kandasFamily,
  loanAfterSeptember2025,
  loanBeforeSeptember2025,
  qasenFamily,
} from './index.ts';

const situationOf = ({ file, on }: Example) => {
  const reading = toSituation(file, day(on));
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.situation;
};
const factOf = (example: Example, member: string, fact: string): Given =>
  situationOf(example).members.find(({ id }) => id === member)?.facts[fact];

/** Names that Russian keeps in Kazakh letters. */
const KEPT = /Жетісу|Өрлеу/g;

describe.each(examples.map((example) => [example.id, example] as const))('%s', (_, example) => {
  test('is a family file without errors, also after being written as JSON and read again', () => {
    const reading = readFamilyFile(JSON.parse(JSON.stringify(example.file)));
    expect(reading).toEqual({ ok: true, file: example.file });
  });

  test('makes sense on its day', () => {
    expect(situationOf(example).members).toHaveLength(example.file.members.length);
  });

  test('is named and told in three languages', () => {
    for (const { kk, ru, en } of [example.named, example.story]) {
      expect(kk).toMatch(/[әғқңөұүһіа-я]/i);
      expect(ru).toMatch(/[а-я]/i);
      expect(ru.replaceAll(KEPT, '')).not.toMatch(/[әғқңөұүһі]/i);
      expect(en).not.toMatch(/[а-я]/i);
    }
    for (const text of Object.values(example.story)) expect(text.length).toBeGreaterThan(60);
  });

  test('is made of people who count as one family', () => {
    for (const { relation } of example.file.members) expect(LINKS[KINSHIP[relation].link].kk).not.toBe('');
  });
});

describe('the cast', () => {
  test('has twenty families, each with a name of its own', () => {
    expect(new Set(examples.map(({ id }) => id)).size).toBe(20);
    expect(new Set(examples.map(({ named }) => named.kk)).size).toBe(20);
  });

  test('states no identification number', () => {
    expect(JSON.stringify(examples)).not.toMatch(/"iin"|\d{12}/);
  });

  test('asks about days under six regimes', () => {
    const years = new Set(examples.map(({ on }) => on.slice(0, 4)));
    expect([...years].sort()).toEqual(['2016', '2018', '2021', '2023', '2024', '2025', '2026']);
  });
});

describe('what the stories promise', () => {
  test('the loan is received in the quarter that both days ask about', () => {
    expect(loanBeforeSeptember2025.file).toBe(loanAfterSeptember2025.file);
    expect(factOf(loanBeforeSeptember2025, 'ruslan', 'income.loan')).toBe(300_000_000);
    expect(factOf(loanAfterSeptember2025, 'ruslan', 'income.loan')).toBe(300_000_000);
  });

  test('the family on the line has exactly 30,000 tenge each a month, the other one tenge more in the quarter', () => {
    const onTheLine = 3_000_000 * 4 * 3;
    expect(factOf(exactlyOnTheLine, 'dauren', 'income.wage')).toBe(onTheLine);
    expect(factOf(aTengeOverTheLine, 'dauren', 'income.wage')).toBe(onTheLine + 100);
  });

  test('the mother cared for is 81 and needs care', () => {
    expect(factOf(carerOfAn81YearOld, 'tamara', 'careNeeded')).toBe(true);
    expect(factOf(carerOfAn81YearOld, 'tamara', 'careBirthDate')).toBe(day('1943-10-20'));
  });

  test('the kandas family leaves something open', () => {
    expect(factOf(kandasFamily, 'raushan', 'birthDate')).toBeUndefined();
    expect(factOf(kandasFamily, 'yernar', 'income.pension')).toBe(0);
    expect(factOf(kandasFamily, 'gulbanu', 'income.wage')).toBeUndefined();
  });

  test('the Qasen family gets the 15,000 of the source with the numbers that are ours', () => {
    const income =
      Number(factOf(qasenFamily, 'marat', 'income.wage')) +
      Number(factOf(qasenFamily, 'roza', 'income.childAllowance'));
    expect(5 * 914_400 - income / 3).toBe(1_500_000);
  });

  test('Aigul and Serik are the sample of the contract', () => {
    expect(situationOf(aigulAndSerik).facts).toMatchObject({
      territory: '390000000',
      settlement: 'rural',
      givenPovertyLine: 1_242_200,
      dwellingsOwned: 1,
      dwellingArea: 5400,
      workingCars: 1,
    });
    expect(factOf(aigulAndSerik, 'serik', 'income.wage')).toBe(13_500_000);
    expect(factOf(aigulAndSerik, 'aigul', 'caresFor')).toBe('member');
  });
});
