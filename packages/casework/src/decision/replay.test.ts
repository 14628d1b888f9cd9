import { loneMotherOfFour } from '@tirek/family/examples';
import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../case-event.ts';
import { concluded, decided } from '../examples/main-path.ts';
import type { Recorded } from '../history.ts';
import { replay } from './replay.ts';

const { history } = decided(concluded(loneMotherOfFour.file, loneMotherOfFour.on));
type Determined = Extract<CaseEvent, { type: 'determined' }>;
const withDetermined = (change: (event: Determined) => CaseEvent): Recorded<CaseEvent>[] =>
  history.map((recorded) =>
    recorded.event.type === 'determined' ? { ...recorded, event: change(recorded.event) } : recorded,
  );

describe('replaying a decision', () => {
  test('gives the same tenge, trace and facts from the history as it was stored and read back', () => {
    const readBack: Recorded<CaseEvent>[] = JSON.parse(JSON.stringify(history));
    expect(replay(readBack)).toMatchObject({
      same: true,
      determinations: [{ same: true, sameTrace: true, sameFacts: true, differences: [] }],
    });
  });

  test('shows an amount that was changed in the store, to the tenge', () => {
    const changed = withDetermined(({ determination, ...event }) => {
      const { assessment } = determination;
      const amount = { ...assessment.amount, total: assessment.amount.total + 1 };
      return { ...event, determination: { ...determination, assessment: { ...assessment, amount } } };
    });
    const [one] = replay(changed).determinations;
    expect(replay(changed).same).toBe(false);
    expect(one?.differences).toEqual([
      { path: 'amount.total', stored: one?.stored.total, recomputed: (one?.stored.total ?? 0) - 1 },
    ]);
  });

  test('shows facts that are not those of the case at that moment', () => {
    const changed = withDetermined(({ determination, ...event }) => ({
      ...event,
      determination: { ...determination, facts: { ...determination.facts, incomes: [] } },
    }));
    expect(replay(changed)).toMatchObject({ same: false, determinations: [{ sameFacts: false }] });
  });

  test('tells a mended word of the trace apart from a changed amount', () => {
    const reworded = withDetermined(({ determination, ...event }) => {
      const { assessment } = determination;
      const reasons = assessment.reasons.map((reason) => ({ ...reason, text: { ...reason.text, en: 'Other words.' } }));
      return { ...event, determination: { ...determination, assessment: { ...assessment, reasons } } };
    });
    const [one] = replay(reworded).determinations;
    expect(one).toMatchObject({ same: true, sameTrace: false });
    expect(one?.differences[0]).toMatchObject({ path: 'reasons.0.text.en', stored: 'Other words.' });
  });
});
