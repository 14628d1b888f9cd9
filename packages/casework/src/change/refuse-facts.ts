import { readFamily } from '../application/decide.ts';
import type { CaseState } from '../case-state.ts';
import { refuseClaim } from '../evidence/decide.ts';
import { isFact, withFact } from '../evidence/fact.ts';
import { factsForDecision } from '../evidence/facts-for-decision.ts';
import { refuse, type Refused } from '../refusal.ts';
import type { ChangedFact } from './events.ts';

/** Whether the same row is about somebody whom another row of the change brings into the family. */
const isAboutNewcomer = (facts: readonly ChangedFact[], { member }: ChangedFact): boolean =>
  facts.some((one) => one.fact === 'resident' && one.member === member);

/** Refuses the first fact that no family file could hold, or that is about nobody, and facts that do not fit together. */
export function refuseFacts(state: CaseState, facts: readonly ChangedFact[]): Refused | undefined {
  for (const changed of facts) {
    if (!isFact(changed.fact)) return refuse({ code: 'facts.malformed', paths: [String(changed.fact)] });
    // Who comes brings the whole person along; what is told of them besides is read with the family when it is determined.
    if (changed.fact !== 'resident' && isAboutNewcomer(facts, changed)) continue;
    const refused = refuseClaim(state, changed);
    if (refused) return refused;
  }
  const reading = readFamily(
    facts.reduce((file, { fact, member, value }) => withFact(file, fact, member, value), factsForDecision(state)),
  );
  return reading.ok ? undefined : reading;
}
