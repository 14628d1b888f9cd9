import { assess, type Assessment } from '@tirek/family';
import { breachesIn2018, loneMotherOfFour, qasenFamily, soleTrader, temporaryResident } from '@tirek/family/examples';
import type { Example } from '@tirek/family/examples';
import { day } from '@tirek/rules';
import { describe, expect, test } from 'vitest';
import { toWaterfall } from './waterfall.ts';

function answerTo(example: Example): Assessment {
  const reading = assess(example.file, { on: day(example.on) });
  if (!reading.ok) throw new Error('the example is in order');
  return reading.assessment;
}
const tones = (example: Example) => toWaterfall(answerTo(example))?.bars.map((b) => b.tone);

describe('the picture from incomes to the amount', () => {
  test('puts counted incomes end to end, and the assistance from their end to the line', () => {
    const answer = answerTo(loneMotherOfFour);
    const picture = toWaterfall(answer);
    const [first, second] = picture?.bars ?? [];
    expect(second?.from).toBe(first?.to);
    const total = picture?.bars.find((b) => b.tone === 'total');
    expect(total).toMatchObject({ from: 0, to: second?.to });
    const aid = picture?.bars.find((b) => b.tone === 'aid');
    expect(aid).toMatchObject({ from: total?.to, to: picture?.line, amount: answer.amount.monthly });
  });
  test('shows an income that does not count as a ghost that moves nothing', () => {
    const bars = toWaterfall(answerTo(qasenFamily))?.bars ?? [];
    const ghost = bars.find((b) => b.tone === 'ghost');
    const total = bars.find((b) => b.tone === 'total');
    expect(ghost?.amount).toBeGreaterThan(0);
    expect(total?.to).toBe(ghost?.from);
  });
  test('shows what the law adds to a sole trader’s income', () => {
    expect(tones(soleTrader)).toEqual(['counted', 'assumed', 'total', 'aid', 'supplement']);
  });
  test('shows what a breach of the contract takes away', () => {
    const answer = answerTo(breachesIn2018);
    const cut = toWaterfall(answer)?.bars.find((b) => b.tone === 'cut');
    expect(cut?.amount).toBe(answer.amount.monthly - answer.amount.total);
  });
  test('has no assistance where none is due', () => {
    expect(tones(temporaryResident)).toEqual(['total']);
  });
});
