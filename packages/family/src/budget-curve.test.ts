import { day } from '@tirek/rules';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { budgetCurve, type CurveRequest } from './budget-curve.ts';
import { examples } from './examples/index.ts';
import type { FamilyFile } from './family-file.ts';

const FAMILY: FamilyFile = {
  tirek: 1,
  territory: '350000000',
  unstated: 'no',
  members: [
    { id: 'aigul', relation: 'applicant', birthDate: '1984-03-02', sex: 'female', caresFor: 'dana' },
    { id: 'serik', relation: 'spouse', birthDate: '1980-07-15', sex: 'male', work: 'employed' },
    { id: 'dana', relation: 'child', birthDate: '2016-01-20', sex: 'female' },
  ],
  incomes: [{ member: 'serik', kind: 'wage', amount: 10_000, per: 'month' }],
};

function curveOf(file: FamilyFile, request: CurveRequest) {
  const reading = budgetCurve(file, request);
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.curve;
}

describe('the budget curve of a family', () => {
  const curve = curveOf(FAMILY, { on: day('2018-05-10') });

  test('follows the one who earns, from where they stand now', () => {
    expect(curve).toMatchObject({ member: 'serik', now: 10_000, minimumWage: 28_284 });
  });

  test('keeps the family at line × members while assistance fills the gap: every tenge earned is taken off', () => {
    // Karaganda, second quarter of 2018: 12 422 × 3 = 37 266
    const flat = curve.points.filter(({ assistance }) => assistance > 0);
    expect(new Set(flat.map(({ net }) => net))).toEqual(new Set([37_266]));
    expect(curve.traps).toEqual([{ from: 0, to: 37_266, kind: 'flat', lost: 37_266 }]);
  });

  test('finds the end of assistance to the tenge', () => {
    expect(curve.endsAt).toBe(37_266);
    const at = (amount: number) => {
      const incomes = [{ member: 'serik', kind: 'wage' as const, amount, per: 'month' as const }];
      const reading = assess({ ...FAMILY, incomes }, { on: day('2018-05-10') });
      return reading.ok && reading.assessment.amount.total;
    };
    expect([at(37_265), at(37_266)]).toEqual([1, 0]);
  });

  test('agrees at every point with the assessment of the family at these earnings', () => {
    for (const { earnings, assistance } of curve.points.filter((_, i) => i % 10 === 0)) {
      const incomes = [{ member: 'serik', kind: 'wage' as const, amount: earnings, per: 'month' as const }];
      const reading = assess({ ...FAMILY, incomes }, { on: day('2018-05-10') });
      expect(reading.ok && reading.assessment.amount.total).toBe(assistance);
    }
  });

  test('shows the cliff since 2023: with the last tenge of the gap the supplement for small children is lost as well', () => {
    const young = {
      ...FAMILY,
      members: FAMILY.members.map((m) => (m.id === 'dana' ? { ...m, birthDate: '2021-01-20' } : m)),
    };
    const { traps, endsAt } = curveOf(young, { on: day('2024-05-10'), member: 'serik' });
    const cliff = traps.find(({ kind }) => kind === 'cliff');
    expect(cliff).toMatchObject({ lost: 5538 });
    expect(cliff?.to).toBeGreaterThan(endsAt ?? 0);
  });

  test('replaces an earlier award instead of adding to it', () => {
    const incomes = [
      ...(FAMILY.incomes ?? []),
      { member: 'aigul', kind: 'targetedAssistance' as const, amount: 20_000, per: 'month' as const },
    ];
    expect(curveOf({ ...FAMILY, incomes }, { on: day('2018-05-10') }).points).toEqual(curve.points);
  });

  test('says what must be known first, and draws nothing, where the amount is open', () => {
    const open = { ...FAMILY, unstated: 'unknown' as const };
    const { points, missing } = curveOf(open, { on: day('2018-05-10') });
    expect(points).toEqual([]);
    expect(missing.length).toBeGreaterThan(0);
  });

  test('refuses a member who is not there, naming those who are', () => {
    const reading = budgetCurve(FAMILY, { on: day('2018-05-10'), member: 'serikk' });
    expect(reading).toMatchObject({ ok: false, errors: [{ path: 'member', code: 'member.unknown' }] });
  });
});

test('every example family has a curve or is told what is missing', () => {
  for (const { file, on } of examples) {
    const { points, missing } = curveOf(file, { on: day(on) });
    expect(points.length > 0 || missing.length > 0).toBe(true);
  }
});

test('the Қасен family gains nothing by its first 15 000 tenge of wages more', () => {
  const qasen = examples.find(({ id }) => id.startsWith('qasen'));
  if (!qasen) throw new Error('the Қасен family is gone');
  const { traps, now } = curveOf(qasen.file, { on: day(qasen.on) });
  expect(traps.some(({ kind, from, to }) => kind === 'flat' && from <= now && (to ?? Infinity) >= now + 15_000)).toBe(
    true,
  );
});
