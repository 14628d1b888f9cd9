import type { FamilyFile } from '@tirek/family';
import { describe, expect, test } from 'vitest';
import {
  freeId,
  incomeQuarter,
  incomesOf,
  movedToQuarter,
  withFact,
  withIncomes,
  withMember,
  withoutMember,
} from './check-state.ts';

const file: FamilyFile = {
  tirek: 1,
  unstated: 'unknown',
  members: [
    { id: 'm1', relation: 'applicant', caresFor: 'm2' },
    { id: 'm2', relation: 'child' },
  ],
};
const summer = incomeQuarter('2026-11-22');

describe('the months whose incomes count', () => {
  test('are the calendar quarter before the quarter of the question', () => {
    expect(summer).toEqual({ from: '2026-07-01', to: '2026-09-30' });
    expect(incomeQuarter('2018-01-05')).toEqual({ from: '2017-10-01', to: '2017-12-31' });
  });
  test('move with the day, and what was stated for them moves too', () => {
    const stated = withIncomes(file, 'm1', [{ kind: 'wage', amount: 90000, per: 'month' }], summer);
    const moved = movedToQuarter(stated, summer, incomeQuarter('2027-02-01'));
    expect(moved.incomes?.map((i) => [i.kind, i.from, i.to])).toEqual([
      ['wage', '2026-10-01', '2026-12-31'],
      ['other', '2026-10-01', '2026-12-31'],
    ]);
  });
  test('do not take along an income with days of its own', () => {
    const dated: FamilyFile = {
      ...file,
      incomes: [{ member: 'm1', kind: 'gift', amount: 5000, per: 'once', from: '2026-08-03' }],
    };
    expect(movedToQuarter(dated, summer, incomeQuarter('2027-02-01')).incomes).toEqual(dated.incomes);
  });
});

describe('stating the incomes of a member', () => {
  test('settles that there was nothing else', () => {
    expect(withIncomes(file, 'm2', [], summer).incomes).toEqual([
      { member: 'm2', kind: 'other', amount: 0, per: 'quarter', from: '2026-07-01', to: '2026-09-30' },
    ]);
  });
  test('replaces what was said before and leaves the other members alone', () => {
    const first = withIncomes(
      withIncomes(file, 'm2', [], summer),
      'm1',
      [{ kind: 'wage', amount: 1, per: 'month' }],
      summer,
    );
    const second = withIncomes(first, 'm1', [{ kind: 'pension', amount: 2, per: 'month' }], summer);
    expect(incomesOf(second, 'm1', summer).map((i) => i.kind)).toEqual(['pension']);
    expect(second.incomes?.filter((i) => i.member === 'm2')).toHaveLength(1);
  });
});

describe('the household', () => {
  test('takes a member in, and changes one in place', () => {
    const grown = withMember(file, { id: freeId(file), relation: 'spouse' });
    expect(grown.members.map((m) => m.id)).toEqual(['m1', 'm2', 'm3']);
    expect(withMember(grown, { id: 'm3', relation: 'partner' }).members[2]).toEqual({ id: 'm3', relation: 'partner' });
  });
  test('lets a member go with their incomes and with the care given to them', () => {
    const stated = withIncomes(file, 'm2', [{ kind: 'stipend', amount: 100, per: 'month' }], summer);
    const left = withoutMember(stated, 'm2');
    expect(left.members).toEqual([{ id: 'm1', relation: 'applicant' }]);
    expect(left.incomes).toEqual([]);
  });
  test('takes a statement back', () => {
    expect(withFact(withFact(file, 'm2', 'study', 'fullTime'), 'm2', 'study', undefined).members[1]).toEqual({
      id: 'm2',
      relation: 'child',
    });
  });
});
