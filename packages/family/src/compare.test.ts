import { day } from '@tirek/rules';
import { describe, expect, test } from 'vitest';
import { compare } from './compare.ts';
import { examples } from './examples/index.ts';
import type { FamilyFile } from './family-file.ts';

const FAMILY: FamilyFile = {
  tirek: 1,
  territory: '350000000',
  unstated: 'no',
  members: [
    { id: 'serik', relation: 'applicant', birthDate: '1980-07-15', sex: 'male' },
    { id: 'dana', relation: 'child', birthDate: '2010-01-20', sex: 'female' },
  ],
};

function regimesOf(file: FamilyFile, on: string) {
  const reading = compare(file, { on: day(on) });
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.comparison.regimes;
}
const linesOf = (file: FamilyFile, on: string) =>
  Object.fromEntries(regimesOf(file, on).map(({ id, assessment }) => [id, assessment.povertyLine.amount]));

describe('comparing regimes', () => {
  test('works every line out of the minimum behind the published one: 12 422 is 50 % of 24 844', () => {
    expect(linesOf(FAMILY, '2018-05-10')).toEqual({
      V0: 9938, // 40 %: 9 937.6
      'V0-children': 14_906, // 60 %: 14 906.4
      V1: 14_906,
      V2: 12_422,
      V3: 17_391, // 70 %: 17 390.8
      V4: 17_391,
      V5: 17_391,
      V6: 17_391,
    });
  });

  test('marks the regimes in force on the day, and no other', () => {
    const inForce = (on: string) =>
      regimesOf(FAMILY, on)
        .filter((r) => r.inForce)
        .map(({ id }) => id);
    expect(inForce('2016-05-10')).toEqual(['V0', 'V0-children', 'V1']);
    expect(inForce('2018-05-10')).toEqual(['V2']);
    expect(inForce('2026-02-10')).toEqual(['V6']);
  });

  test('counts a loan under the latest regime only', () => {
    const incomes = [
      { member: 'serik', kind: 'loan' as const, amount: 300_000, per: 'once' as const, from: '2018-02-10' },
    ];
    const totals = regimesOf({ ...FAMILY, incomes }, '2018-05-10').map((r) => [r.id, r.assessment.income.total]);
    expect(totals).toEqual(
      ['V0', 'V0-children', 'V1', 'V2', 'V3', 'V4', 'V5', 'V6'].map((id) => [id, id === 'V6' ? 300_000 : 0]),
    );
  });

  test('answers every example family under every regime', () => {
    for (const { file, on } of examples) expect(regimesOf(file, on)).toHaveLength(8);
  });
});
