import { day, isoDay } from '@tirek/rules';
import { describe, expect, test } from 'vitest';
import { assess, type AssessmentRequest } from './assess.ts';
import { examples } from './examples/index.ts';
import type { FamilyFile } from './family-file.ts';

const mother = { id: 'mother', relation: 'applicant', birthDate: '1990-05-05', sex: 'female' } as const;
const child = { id: 'child', relation: 'child', birthDate: '2012-05-05', sex: 'male' } as const;
const file = (more: Partial<FamilyFile> = {}): FamilyFile => ({
  tirek: 1,
  territory: '350000000',
  unstated: 'no',
  members: [mother, child],
  ...more,
});

function answerOf(of: FamilyFile, on: string, request: Partial<AssessmentRequest> = {}) {
  const reading = assess(of, { on: day(on), ...request });
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.assessment;
}
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

describe('the answer', () => {
  test('names the edition of the programme and the quarter whose income counts', () => {
    const answer = answerOf(file(), '2018-05-10');
    expect(answer).toMatchObject({ edition: '2018-01-01', on: '2018-05-10', programme: 'targetedAssistance' });
    expect(answer.income.period).toEqual(['2018-01-01', '2018-03-31']);
  });

  test('cites only articles that stand in its citations, and its trace only steps that are there', () => {
    for (const example of examples) {
      const { reasons, citations, trace } = answerOf(example.file, example.on);
      for (const id of reasons.flatMap(({ cites }) => cites)) expect(citations[id]).toBeDefined();
      for (const root of trace.roots) expect(trace.steps[root]).toBeDefined();
      const leaves = (JSON.stringify(trace).match(/"step":"[^"]+"/g) ?? []).map((m) => m.slice(8, -1));
      for (const step of leaves) expect(trace.steps[step]).toBeDefined();
    }
  });

  test('survives the way through JSON unchanged: nothing is undefined, infinite or not a number', () => {
    for (const example of examples) {
      const answer = answerOf(example.file, example.on);
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    }
  });

  test('does not depend on the order of the members', () => {
    for (const example of examples) {
      const turned = { ...example.file, members: example.file.members.toReversed() };
      const [a, b] = [answerOf(example.file, example.on), answerOf(turned, example.on)];
      expect([b.answer, b.kind, b.amount, b.members]).toEqual([a.answer, a.kind, a.amount, a.members]);
    }
  });

  test('is that nothing is due under a programme that is not in force', () => {
    const answer = answerOf(file(), '2018-05-10', { programme: 'orleu' });
    expect(answer).toMatchObject({ answer: 'notEntitled', members: null });
    expect(codes(answer.reasons)).toEqual(['programme.notInForce']);
  });

  test('gives three months at once where the edition allows it and it was asked for, and says so where it does not', () => {
    expect(answerOf(file(), '2018-05-10', { lumpSum: true }).amount).toMatchObject({ total: 24_844, lumpSum: 74_532 });
    expect(answerOf(file(), '2018-05-10').amount).not.toHaveProperty('lumpSum');
    expect(codes(answerOf(file(), '2026-02-10', { lumpSum: true }).cautions)).toContain('lumpSum.notAvailable');
  });

  test('shows of an income over the line what is known, where the rest no longer matters', () => {
    const answer = answerOf(
      {
        tirek: 1,
        territory: '350000000',
        members: [{ ...mother, away: 'no' }],
        incomes: [{ member: 'mother', kind: 'wage', amount: 300_000, per: 'month' }],
      },
      '2026-02-10',
    );
    expect(answer).toMatchObject({ answer: 'notEntitled', missing: [] });
    expect(answer.reasons[0]?.text.en).toContain('≥ 300\u202f000\u202f₸');
  });

  test('is refused for a file in which somebody is born after the day', () => {
    const reading = assess(file(), { on: day('2011-01-01') });
    expect(reading).toMatchObject({ ok: false, errors: [{ path: 'members[1].birthDate' }] });
  });
});

describe('the cautions of an answer', () => {
  test.each([
    ['2018-05-10', []],
    ['2019-11-10', ['line.regionalEstimate']],
    ['2021-05-10', ['line.nationalEstimate']],
    ['2025-11-10', ['line.regionalEstimate', 'line.medianUnknown']],
    ['2026-02-10', ['line.nationalEstimate', 'line.medianUnknown']],
  ])('on %s say how the line was found', (on, expected) => {
    expect(codes(answerOf(file(), on).cautions)).toEqual(expected);
  });

  test('name the figure that no source confirms', () => {
    const answer = answerOf(file(), '2017-08-10', { programme: 'childAllowance' });
    const caution = answer.cautions.find(({ code }) => code === 'figure.unverified');
    expect(caution?.text.en).toContain('Child allowance in monthly calculation indexes');
  });

  test('speak of a loan only where it counted', () => {
    const incomes = [
      { member: 'mother', kind: 'loan' as const, amount: 30_000, per: 'once' as const, from: '2025-08-10' },
    ];
    expect(codes(answerOf(file({ incomes }), '2025-11-10').cautions)).toContain('loan.counted');
    expect(
      codes(answerOf(file({ incomes: [{ ...incomes[0]!, from: '2025-05-10' }] }), '2025-08-10').cautions),
    ).not.toContain('loan.counted');
  });
});

test('an answer comes on the last day that days can name', () => {
  expect(isoDay(day('2100-12-31'))).toBe('2100-12-31');
  expect(answerOf(file(), '2100-12-31').answer).toBe('undetermined');
});
