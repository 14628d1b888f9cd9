import { describe, expect, test } from 'vitest';
import type { Actor } from '../actor.ts';
import { analyst, botagoz, otherAnalyst } from '../examples/people.ts';
import { record, type Recorded } from '../history.ts';
import { decideFigure, type FigureCommand, type FigureEvent, foldFigure } from './figure-stream.ts';

type History = readonly Recorded<FigureEvent>[];
const line = {
  figure: 'povertyLine',
  region: '610000000',
  quarter: '2026-Q1',
  amount: 38_115,
  source: 'Akimat of Turkistan Region',
} as const;
function act(history: History, actor: Actor, command: FigureCommand): History {
  const outcome = decideFigure(foldFigure(history), command, { actor, office: 'kz/61' });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return [
    ...history,
    ...record(outcome.events, history.length, { actor, at: '2026-01-12T05:00:00Z', day: '2026-01-12' }),
  ];
}
const entered = act([], analyst, { type: 'enterFigure', ...line });

describe('a published line', () => {
  test('counts once a second person typed the same', () => {
    expect(foldFigure(entered).published).toBeNull();
    expect(foldFigure(act(entered, otherAnalyst, { type: 'confirmFigure', amount: 38_115 })).published).toEqual({
      ...line,
      by: 'analyst',
      confirmedBy: 'otherAnalyst',
      confirmedOn: '2026-01-12',
      confirmedAt: '2026-01-12T05:00:00Z',
    });
  });

  test('still counts while a corrected one waits, and when that is rejected', () => {
    const published = act(entered, otherAnalyst, { type: 'confirmFigure', amount: 38_115 });
    const again = act(published, otherAnalyst, { type: 'enterFigure', ...line, amount: 39_000.5 });
    expect(foldFigure(again)).toMatchObject({ published: { amount: 38_115 }, entered: { amount: 39_000.5 } });
    const rejected = act(again, analyst, { type: 'rejectFigure', reason: 'Read from the wrong table.' });
    expect(foldFigure(rejected)).toMatchObject({ version: 4, entered: null, published: line });
  });

  test('typed otherwise the second time does not tell what was typed first', () => {
    const outcome = decideFigure(
      foldFigure(entered),
      { type: 'confirmFigure', amount: 40_000 },
      { actor: otherAnalyst, office: 'kz/61' },
    );
    expect(outcome).toEqual({ ok: false, refusal: { code: 'figure.differs', typed: 40_000 } });
  });

  test('is not entered by an analyst of another region', () => {
    expect(() => act([], { ...analyst, office: 'kz/43' }, { type: 'enterFigure', ...line })).toThrow(
      'access.territory',
    );
  });

  test('is not entered by a consultant', () => {
    expect(() => act([], botagoz, { type: 'enterFigure', ...line })).toThrow('access.role');
  });
});
