import { analyst, otherAnalyst } from '../examples/people.ts';
import type { Refused } from '../examples/refused.ts';
import { record } from '../history.ts';
import type { Actor } from '../actor.ts';
import type { Refusal } from '../refusal.ts';
import { decideFigure, type FigureCommand, type FigureState, foldFigure } from './figure-stream.ts';

const line = {
  figure: 'povertyLine',
  region: '610000000',
  quarter: '2026-Q1',
  amount: 38_115,
  source: 'Akimat of Turkistan Region',
} as const;
const none = foldFigure([]);
const entered = foldFigure(
  record([{ type: 'figureEntered', ...line } as const], 0, {
    actor: analyst,
    at: '2026-01-12T05:00:00Z',
    day: '2026-01-12',
  }),
);
const why = (state: FigureState, actor: Actor, command: FigureCommand): Refusal | undefined => {
  const outcome = decideFigure(state, command, { actor, office: 'kz/61' });
  return outcome.ok ? undefined : outcome.refusal;
};

export const figureRefusals: Refused = {
  'figure.waiting': [
    'a line that waits for a second person is not entered over',
    () => why(entered, otherAnalyst, { type: 'enterFigure', ...line }),
  ],
  'figure.none': [
    'what nobody entered cannot be confirmed',
    () => why(none, analyst, { type: 'confirmFigure', amount: 38_115 }),
  ],
  'figure.amount': [
    'a line is an amount with at most two decimals',
    () => why(none, analyst, { type: 'enterFigure', ...line, amount: 38_115.123 }),
  ],
  'figure.samePerson': [
    'a line is not confirmed by the person who entered it',
    () => why(entered, analyst, { type: 'confirmFigure', amount: 38_115 }),
  ],
  'figure.differs': [
    'a line typed otherwise the second time is not published',
    () => why(entered, otherAnalyst, { type: 'confirmFigure', amount: 38_151 }),
  ],
};
