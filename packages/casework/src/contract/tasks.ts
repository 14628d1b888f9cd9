import type { CaseState } from '../case-state.ts';
import { type GivenTerm, runTerm } from '../deadlines.ts';
import { getApplicationDay } from '../handler.ts';
import type { OpenTask } from '../tasks.ts';
import { isConditionalAward } from './basis.ts';
import { contractEnds, contractInForce } from './state.ts';

/** Work of this room that may wait for somebody. */
export const CONTRACT_TASKS = ['drawUpContract', 'collectSignatures', 'signContract', 'decideExtension'] as const;

/** Three working days from the conclusion, or from the recommendation on measures where one was asked for. */
function contractTerm(state: CaseState): GivenTerm | undefined {
  const concluded = state.commission.conclusion?.reachedOn;
  const recommended = state.recommendations.flatMap(({ request, given }) =>
    request.about === 'measures' && given ? [given.on] : [],
  );
  const since = [...(concluded === undefined ? [] : [concluded]), ...recommended].toSorted().at(-1);
  return since === undefined ? undefined : runTerm('contract', since, getApplicationDay(state));
}

/** The first contract runs under the law's term; a changed version under none, and the old one holds until then. */
function termOfVersion(state: CaseState): GivenTerm | undefined {
  const last = state.contract.versions.at(-1);
  if (!contractInForce(state.contract) || !last) return contractTerm(state);
  return runTerm('contract', last.drawnUpOn, getApplicationDay(state));
}

function signatureTasks(state: CaseState, term: GivenTerm): readonly OpenTask[] {
  const last = state.contract.versions.at(-1);
  if (!last || last.concludedOn !== null) return [];
  const waiting = last.parties.filter((party) => !last.signatures.some((one) => one.party === party));
  const family: OpenTask[] = waiting.some((party) => party !== 'centre')
    ? [{ kind: 'collectSignatures', role: 'consultant', term }]
    : [];
  return waiting.includes('centre') ? [...family, { kind: 'signContract', role: 'decisionMaker', term }] : family;
}

/** What waits in a case as of a day. */
export function contractTasks(state: CaseState, _on: string): readonly OpenTask[] {
  if (state.phase !== 'decided' || state.changes.ended || !isConditionalAward(state)) return [];
  const term = termOfVersion(state);
  if (!term) return [];
  const { versions, extensionProposal } = state.contract;
  const draw: OpenTask[] = versions.length === 0 ? [{ kind: 'drawUpContract', role: 'consultant', term }] : [];
  const ends = contractEnds(state.contract);
  const extend: OpenTask[] = extensionProposal
    ? [
        {
          kind: 'decideExtension',
          role: 'decisionMaker',
          term: { term: 'contract', since: extensionProposal.on, due: ends ?? null, notComputed: null },
        },
      ]
    : [];
  return [...draw, ...signatureTasks(state, term), ...extend];
}
