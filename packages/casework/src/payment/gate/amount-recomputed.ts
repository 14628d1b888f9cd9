import type { GateFacts } from './gate-facts.ts';
import type { Proof } from './proof.ts';

/** The facts reckoned again by the law give what is entitled, and no more than that is paid. */
export function amountRecomputed({ items, gross }: GateFacts): Proof {
  const unknown = items.some(({ recomputed }) => recomputed === null);
  const differs = items.some(
    ({ entitled, recomputed, before, amount }) =>
      (recomputed !== null && recomputed !== entitled) || before + amount > entitled,
  );
  const sum = items.reduce((all, { amount }) => all + amount, 0);
  const recomputed = items.reduce((all, one) => all + (one.recomputed ?? 0), 0);
  const entitled = items.reduce((all, one) => all + one.entitled, 0);
  return {
    proof: 'amountRecomputed',
    outcome: differs || sum !== gross ? 'failed' : unknown ? 'unknown' : 'passed',
    looked: { entitled, recomputed: unknown ? null : recomputed, paying: gross },
  };
}
