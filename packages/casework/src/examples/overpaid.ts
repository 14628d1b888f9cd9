import { loneMotherOfFour } from '@tirek/family/examples';
import type { ChangedFact } from '../change/events.ts';
import { entitlementsOf } from '../entitlement/entitlement.ts';
import type { PaidMonth } from '../recovery/overpaid.ts';
import { contractOf2018 } from './broken-contract.ts';
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

/** Aid of 2018 until January 2019, paid for its first three months; the student left in September, which was told in October. */
export const overpaidOf2018: Story = on(
  decidedAgain(
    applied(contractOf2018, '2018-09-01', '2018-10-15', [{ fact: 'livesWithFamily', member: 'zhuldyz', value: false }]),
  ),
  { paid: allPaid(contractOf2018).slice(0, 3) },
);

/** The same, proposed to be asked back; then answered by the family. */
export const proposedOf2018: Story = act(overpaidOf2018, botagoz, {
  type: 'proposeDebt',
  debt: 'debt-1',
  cause: 'goodFaith',
  reason,
});
export const heardOf2018: Story = act(proposedOf2018, marina, {
  type: 'answerDebt',
  debt: 'debt-1',
  text: reason,
  documents: [],
});

/** It is owed, while aid is paid for three months more. */
export const establishedOf2018: Story = act(heardOf2018, head, { type: 'establishDebt', debt: 'debt-1' });
