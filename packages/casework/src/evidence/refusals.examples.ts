import { twoCars } from '@tirek/family/examples';
import { answered, submitted } from '../examples/main-path.ts';
import { botagoz, registers } from '../examples/people.ts';
import type { Refused } from '../examples/refused.ts';
import { act, refusalOf } from '../examples/story.ts';
import { determined, concluded } from '../examples/main-path.ts';

const { file, on: day } = twoCars;
const oneCar = act(submitted(file, day), registers, {
  type: 'receiveEvidence',
  source: 'register',
  register: 'vehicles',
  fetchedAt: `${day}T04:00:00Z`,
  answers: [{ fact: 'property', member: null, value: [{ kind: 'car', working: true }] }],
});
const settle = (doubt: string, choice: { source: string } | { value: unknown }) =>
  ({ type: 'settleDoubt', doubt, reason: 'The bill of sale was shown.', choice }) as const;
const settled = act(oneCar, botagoz, settle('doubt-1', { source: 'register:vehicles' }));
const late = act(determined(concluded(file, day)), registers, {
  type: 'receiveEvidence',
  source: 'register',
  register: 'vehicles',
  fetchedAt: `${day}T04:00:00Z`,
  answers: [{ fact: 'property', member: null, value: [] }],
});

export const evidenceRefusals: Refused = {
  'doubt.unknown': [
    'a doubt that was never raised cannot be settled',
    () => refusalOf(oneCar, botagoz, settle('doubt-9', { source: 'statement' })),
  ],
  'doubt.settled': [
    'a doubt that was settled is not settled again',
    () => refusalOf(settled, botagoz, settle('doubt-1', { source: 'statement' })),
  ],
  'doubt.noSuchSource': [
    'a doubt is not settled by a source that said nothing of it',
    () => refusalOf(answered(oneCar), botagoz, settle('doubt-1', { source: 'visit' })),
  ],
  'registers.awaited': [
    'nothing is determined while a register has not answered and nobody gave up waiting',
    () => {
      const waiting = act(concluded(file, day), botagoz, { type: 'determine' });
      const { evidence } = submitted(file, day).state;
      const state = { ...waiting.state, evidence };
      return refusalOf({ ...waiting, state }, botagoz, { type: 'propose' });
    },
  ],
  'doubts.open': [
    'an answer that comes late and differs stops the proposal',
    () => refusalOf(late, botagoz, { type: 'propose' }),
  ],
};
