import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

test('work in turn is done two at a time in the order it came, and one that fails gives its place on', async () => {
  const turn = inTurn(2);
  let [open, most] = [0, 0];
  const begun: number[] = [];
  const done = await Promise.allSettled(
    [0, 1, 2, 3, 4].map((i) =>
      turn(async () => {
        begun.push(i);
        open += 1;
        most = Math.max(most, open);
        await Promise.resolve();
        open -= 1;
        if (i === 1) throw new Error('refused');
        return i;
      }),
    ),
  );
  expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
  expect([begun, most, open]).toEqual([[0, 1, 2, 3, 4], 2, 0]);
});
