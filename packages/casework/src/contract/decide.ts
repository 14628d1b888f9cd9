import { canonicalJson } from '../canonical-json.ts';
import type { CaseState } from '../case-state.ts';
import { happened } from '../context.ts';
import type { Handlers } from '../handler.ts';
import { openRecommendations } from '../recommendation/state.ts';
import { refuse, type Refused, refuseShort } from '../refusal.ts';
import { contractBasis, partiesOf } from './basis.ts';
import type { ContractCommand } from './commands.ts';
import { extensionBegins, refuseExtension } from './extension.ts';
import { planProblems } from './plan-problems.ts';
import { signElectronically, signOnPaper } from './sign.ts';
import { contractInForce } from './state.ts';

/** Measures outside the centre's competence wait for the recommendation that was asked for. */
const awaitsMeasures = ({ recommendations }: CaseState): boolean =>
  openRecommendations(recommendations).some(({ request }) => request.about === 'measures');

/** A version that holds is changed with a reason; what was said in it once more changes nothing. */
function refuseReason({ contract }: CaseState, reason: string | undefined): Refused | undefined {
  return contractInForce(contract) ? refuseShort(reason ?? '') : undefined;
}

/** Drawing up, signing, making longer. */
export const contractHandlers: Handlers<ContractCommand['type']> = {
  drawUpContract: (state, { terms, reason }) => {
    if (state.changes.ended) return refuse({ code: 'contract.over', day: state.changes.ended.from });
    const basis = contractBasis(state, terms.lumpSum !== null);
    if (!basis) return refuse({ code: 'contract.notConditional' });
    if (awaitsMeasures(state)) return refuse({ code: 'recommendation.pending' });
    const [problem] = planProblems(terms, basis);
    if (problem) return { ok: false, refusal: problem };
    const refused = refuseReason(state, reason);
    if (refused) return refused;
    const last = state.contract.versions.at(-1);
    if (last && canonicalJson(last.terms) === canonicalJson(terms)) return happened();
    const version = (last?.version ?? 0) + 1;
    const why = reason === undefined || reason.trim() === '' ? {} : { reason: reason.trim() };
    return happened({ type: 'contractDrawnUp', version, terms, parties: partiesOf(state), ...why });
  },
  signContract: signElectronically,
  recordPaperSignature: signOnPaper,
  proposeExtension: (state, { to, ground, recommendation }, { day }) => {
    if (state.contract.extensionProposal) return refuse({ code: 'extension.pending' });
    const refused = refuseExtension(state, { to, ground, recommendation }, day);
    return refused ?? happened({ type: 'extensionProposed', to, ground, recommendation });
  },
  giveBackExtension: ({ contract }, { reason }) => {
    if (!contract.extensionProposal) return refuse({ code: 'extension.none' });
    return refuseShort(reason) ?? happened({ type: 'extensionGivenBack', reason });
  },
  approveExtension: (state, _, { day, actor }) => {
    const proposal = state.contract.extensionProposal;
    const from = extensionBegins(state);
    if (!proposal) return refuse({ code: 'extension.none' });
    if (proposal.by === actor.person) return refuse({ code: 'extension.sameOfficer', officer: actor.person });
    const refused = refuseExtension(state, proposal, day);
    if (refused || from === undefined) return refused ?? refuse({ code: 'contract.notInForce' });
    const { to, ground, recommendation, by: proposedBy } = proposal;
    return happened({ type: 'contractExtended', from, to, ground, recommendation, proposedBy });
  },
};
