import { canonicalJson } from '../canonical-json.ts';
import type { CaseState } from '../case-state.ts';
import { refuseUnsigned, refuseWithoutNeed } from '../commission/gate.ts';
import { type Context, happened } from '../context.ts';
import { refuseClaim } from '../evidence/decide.ts';
import { openDoubts } from '../evidence/state.ts';
import type { Handlers } from '../handler.ts';
import { openRecommendations } from '../recommendation/state.ts';
import { refuse, type Refused, refuseShort } from '../refusal.ts';
import { assessFacts, determine, factsAsSeen, outlineOf, questionDay } from './assess-facts.ts';
import type { DecisionCommand } from './commands.ts';
import type { Determination } from './events.ts';
import { isSpent } from './state.ts';
import { awardEnds, refuseOutsideAward } from './award.ts';
import { toResolution } from './resolution.ts';

/** Nothing is reckoned while an answer or a recommendation is awaited, or sources disagree. */
function refuseUnclear({ evidence, recommendations }: CaseState): Refused | undefined {
  if (evidence.awaited.length > 0)
    return refuse({ code: 'registers.awaited', registers: evidence.awaited.map(({ register }) => register) });
  if (openRecommendations(recommendations).length > 0) return refuse({ code: 'recommendation.pending' });
  const open = openDoubts(evidence);
  return open.length > 0 ? refuse({ code: 'doubts.open', doubts: open.map(({ id }) => id) }) : undefined;
}

/** An award needs a positive conclusion; a refusal one that is signed, or a visit that the family refused. */
function refuseAtGate(state: CaseState, { assessment }: Determination, context: Context): Refused | undefined {
  if (assessment.answer === 'entitled') return refuseWithoutNeed(state, context);
  return state.visit.refusedOn === null ? refuseUnsigned(state, context) : undefined;
}

/** A determination that passes the gate, rests on the facts as they are now, comes out the same again, and says something. */
function standingDetermination(
  state: CaseState,
  context: Context,
): { readonly ok: true; readonly determination: Determination } | Refused {
  const { determination } = state.decision;
  if (!determination) return refuse({ code: 'determination.missing' });
  if (isSpent(state.decision)) return refuse({ code: 'determination.stale' });
  const atGate = refuseAtGate(state, determination, context);
  if (atGate) return atGate;
  const facts = factsAsSeen(state, context.publishedLine);
  if (!facts.ok) return facts;
  const isOfDay = determination.on === questionDay(state);
  if (!isOfDay || canonicalJson(facts.file) !== canonicalJson(determination.facts))
    return refuse({ code: 'determination.stale' });
  const again = assessFacts(determination);
  if (!again.ok) return again;
  const changed = canonicalJson(outlineOf(again.assessment)) !== canonicalJson(outlineOf(determination.assessment));
  if (changed) return refuse({ code: 'determination.changed' });
  if (determination.assessment.answer === 'undetermined')
    return refuse({
      code: 'determination.undetermined',
      missing: determination.assessment.missing.map(({ path }) => path),
    });
  return { ok: true, determination };
}

type Ready = { readonly ok: true; readonly determination: Determination } | Refused;

/** All that must hold before a decision is proposed, and again before it is made. */
function ready(state: CaseState, context: Context): Ready {
  return refuseUnclear(state) ?? standingDetermination(state, context);
}

/** Four eyes: whoever decides has not proposed, reckoned, voted or visited in this case. */
function refuseApprover({ decision, commission, visit }: CaseState, { actor }: Context): Refused | undefined {
  const officer = actor.person;
  if (officer === decision.proposal?.by || officer === decision.determination?.by)
    return refuse({ code: 'decision.sameOfficer', officer });
  if (commission.voters.includes(officer)) return refuse({ code: 'decision.voter', officer });
  return visit.visitors.includes(officer) ? refuse({ code: 'decision.visitor', officer }) : undefined;
}

/** Determination, proposal, decision, and what follows it. */
export const decisionHandlers: Handlers<DecisionCommand['type']> = {
  determine: (state, _, context) => {
    const unclear = refuseUnclear(state);
    if (unclear) return unclear;
    const reckoned = determine(state, context.publishedLine);
    return reckoned.ok ? happened({ type: 'determined', determination: reckoned.determination }) : reckoned;
  },
  recompute: (state, { cause }, context) => {
    const { determination } = state.decision;
    if (!determination) return refuse({ code: 'determination.missing' });
    const reckoned = determine(state, context.publishedLine);
    if (!reckoned.ok) return reckoned;
    const [before, after] = [determination.assessment, reckoned.determination.assessment].map(outlineOf);
    if (!before || !after || canonicalJson(reckoned.determination) === canonicalJson(withoutMarks(determination)))
      return happened();
    const difference = after.total - before.total;
    return happened(
      { type: 'recomputed', cause, before, after, difference },
      { type: 'determined', determination: reckoned.determination },
    );
  },
  propose: (state, _, context) => {
    const found = ready(state, context);
    if (!found.ok) return found;
    const resolution = toResolution(found.determination, awardEnds(state));
    return happened({ type: 'decisionProposed', resolution, determination: state.decision.determination?.seq ?? 0 });
  },
  approve: (state, _, context) => {
    const { proposal } = state.decision;
    const refused = refuseApprover(state, context);
    if (refused || !proposal) return refused ?? refuse({ code: 'determination.missing' });
    const found = ready(state, context);
    if (!found.ok) return found;
    const { resolution, determination, by } = proposal;
    return happened({ type: 'decisionMade', resolution, determination, proposedBy: by });
  },
  giveBack: (_, { reason }) => refuseShort(reason) ?? happened({ type: 'proposalGivenBack', reason }),
  correctFact: (state, { fact, member, value, from, reason }, context) => {
    // A family that has left is heard before anything is put right behind it: as a change that was reported.
    if (state.phase === 'closed') return refuse({ code: 'correction.closed' });
    const refused =
      refuseShort(reason) ??
      refuseClaim(state, { fact, member, value }) ??
      refuseOutsideAward(state, from, context.day);
    if (refused) return refused;
    return happened({ type: 'factCorrected', fact, member, value, from, reason });
  },
};

const withoutMarks = ({ facts, on, lawDay, programme, assessment }: Determination): Determination => ({
  facts,
  on,
  lawDay,
  ...(programme === undefined ? {} : { programme }),
  assessment,
});
