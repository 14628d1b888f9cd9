import { assess, type Assessment, type FamilyFile } from '@tirek/family';
import { aTengeOverTheLine, exactlyOnTheLine, loneMotherOfFour, twoCars } from '@tirek/family/examples';
import type { Example } from '@tirek/family/examples';
import { day } from '@tirek/rules';
import { describe, expect, test } from 'vitest';
import { type Change, whatIf } from './what-if.ts';

const ask = (file: FamilyFile, on: string): Assessment | undefined => {
  const reading = assess(file, { on: day(on) });
  return reading.ok ? reading.assessment : undefined;
};
const changesFor = ({ file, on }: Pick<Example, 'file' | 'on'>): Change[] =>
  whatIf({ file, on, assessment: ask(file, on)!, ask });

describe('what would change the answer', () => {
  test('for a family with two cars is to keep one, and the law says how much that gives', () => {
    const alone = { ...twoCars.file, property: [{ kind: 'car' as const, working: true }] };
    expect(changesFor(twoCars)).toContainEqual({
      is: 'remedy',
      text: 'change.oneCar',
      outcome: { is: 'becomes', amount: ask(alone, twoCars.on)!.amount.total },
    });
  });
  test('for a family over the line is an income below it', () => {
    const answer = ask(aTengeOverTheLine.file, aTengeOverTheLine.on)!;
    const below = answer.povertyLine.amount! * answer.members!;
    expect(changesFor(aTengeOverTheLine)).toContainEqual(expect.objectContaining({ is: 'lessIncome', below }));
    expect(changesFor(exactlyOnTheLine)).toContainEqual(expect.objectContaining({ is: 'lessIncome' }));
  });
  test('for a family that is helped is how much more income ends it', () => {
    const change = changesFor(loneMotherOfFour).find((c) => c.is === 'moreIncome');
    const more = (amount: number): FamilyFile => ({
      ...loneMotherOfFour.file,
      incomes: [
        ...(loneMotherOfFour.file.incomes ?? []),
        {
          member: loneMotherOfFour.file.members[0]!.id,
          kind: 'wage',
          amount,
          per: 'month',
          from: '2025-10-01',
          to: '2025-12-31',
        },
      ],
    });
    expect(change).toBeDefined();
    expect(ask(more(change!.by), loneMotherOfFour.on)?.income.perCapita).toBe(
      ask(loneMotherOfFour.file, loneMotherOfFour.on)?.povertyLine.amount,
    );
    expect(ask(more(change!.by + 1), loneMotherOfFour.on)?.answer).toBe('notEntitled');
  });
  test('for a family barred by a broken contract is the day on which six months have passed', () => {
    const [first, ...rest] = loneMotherOfFour.file.members;
    const file: FamilyFile = {
      ...loneMotherOfFour.file,
      members: [{ ...first!, contractBrokenOn: '2025-10-31' }, ...rest],
    };
    const barred = changesFor({ file, on: loneMotherOfFour.on }).find((c) => c.is === 'after');
    expect(barred?.day).toBe('2026-04-30');
    expect(barred?.outcome.is).toBe('becomes');
  });
  test('always names the quarter that begins next', () => {
    expect(changesFor(twoCars)).toContainEqual({ is: 'nextQuarter', day: '2024-07-01', months: '2024-04-01' });
  });
});
