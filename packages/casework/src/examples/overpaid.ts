import { loneMotherOfFour } from '@tirek/family/examples';
import type { ChangedFact } from '../change/events.ts';
import { entitlementsOf } from '../entitlement/entitlement.ts';
import type { PaidMonth } from '../recovery/overpaid.ts';
import { concluded, decided, proposed } from './main-path.ts';
import { botagoz, head, marina } from './people.ts';
import { act, on, type Story } from './story.ts';

/** A lone mother of four with aid for February and March 2026, decided on the tenth of February. */
export const granted: Story = decided(concluded(loneMotherOfFour.file, loneMotherOfFour.on));

/** Everything that was due was paid. */
export const allPaid = ({ state }: Story): readonly PaidMonth[] =>
  entitlementsOf(state).map(({ month, amount }) => ({ month, amount }));

export const reason = 'A reason long enough.';
const leaves: ChangedFact = { fact: 'livesWithFamily', member: 'nurlan', value: false };

/** Something is told on a day, and taken into account the same day; the new decision is not made yet. */
export function applied(story: Story, from: string, today: string, facts: readonly ChangedFact[] = [leaves]): Story {
  const told = act(on(story, { day: today }), marina, {
    type: 'reportChange',
    id: `change-${story.state.changes.reported.length + 1}`,
    kind: 'memberLeft',
    from,
    text: reason,
    facts,
    documents: [],
  });
  const id = told.state.changes.reported.at(-1)?.id ?? '';
  return act(told, botagoz, { type: 'settleChange', id, outcome: 'applied', reason });
}

/** Decides for every day that is to be decided anew. */
export function decidedAgain(story: Story): Story {
  let told = story;
  while (told.state.phase === 'determination') told = act(proposed(told), head, { type: 'approve' });
  return told;
}

const paid = allPaid(granted);

/** The eldest left on the twentieth of February; it was told at the end of March, when both months were paid. */
export const overpaid: Story = on(decidedAgain(applied(granted, '2026-02-20', '2026-03-30')), { paid });

/** The same, proposed to be asked back. */
export const proposedDebt: Story = act(overpaid, botagoz, {
  type: 'proposeDebt',
  debt: 'debt-1',
  cause: 'goodFaith',
  reason,
});

/** The family has answered. */
export const heard: Story = act(on(proposedDebt, { day: '2026-04-02' }), marina, {
  type: 'answerDebt',
  debt: 'debt-1',
  text: reason,
  documents: [],
});

/** It is owed. */
export const established: Story = act(on(heard, { day: '2026-04-06' }), head, {
  type: 'establishDebt',
  debt: 'debt-1',
});
