import type { CaseEvent } from '../case-event.ts';
import type { CaseState } from '../case-state.ts';
import { type Context, happened } from '../context.ts';
import { refuseMissingFile } from '../application/refuse-missing-file.ts';
import { runTerm } from '../deadlines.ts';
import { awardEnds, refuseOutsideAward } from '../decision/award.ts';
import { getApplicationDay, type Handlers } from '../handler.ts';
import { refuse, type Refused, refuseShort } from '../refusal.ts';
import { refuseFacts } from './refuse-facts.ts';
import type { ChangeCommand } from './commands.ts';
import { endCites, endFrom } from './end-of-aid.ts';
import type { ChangedFact } from './events.ts';
import { fromWhichDay, isLaterIncome } from './from-which-day.ts';
import type { Change } from './state.ts';

/** Refuses facts that cannot be applied: none, incomes that count only next time, a day outside of the award. */
function refuseApplying(state: CaseState, { from }: Change, facts: readonly ChangedFact[], today: string) {
  if (facts.length === 0) return refuse({ code: 'change.nothingToApply' });
  if (isLaterIncome(state, from, facts)) return refuse({ code: 'change.laterIncome', day: from });
  return refuseFacts(state, facts) ?? refuseOutsideAward(state, fromWhichDay(state, from), today);
}

function apply(state: CaseState, change: Change, facts: readonly ChangedFact[], reason: string): CaseEvent[] {
  const from = fromWhichDay(state, change.from);
  return [
    { type: 'changeSettled', id: change.id, outcome: 'applied', reason, from },
    ...facts.map((fact): CaseEvent => ({ type: 'factCorrected', ...fact, from, reason })),
  ];
}

function refuseEnd({ changes, ...state }: CaseState, from: string, today: string): Refused | undefined {
  if (changes.ended) return refuse({ code: 'end.already', day: changes.ended.from });
  const end = awardEnds({ changes, ...state });
  if (end === undefined) return refuse({ code: 'end.nothingGranted' });
  const applied = getApplicationDay({ changes, ...state });
  const isOutside = from <= applied || from > endFrom(end);
  return isOutside ? refuse({ code: 'end.outsideAward', from: applied, to: end < today ? end : today }) : undefined;
}

/** Four eyes: whoever ends aid has not proposed it. */
function refuseEnding(state: CaseState, { actor, day }: Context): Refused | undefined {
  const { endProposal } = state.changes;
  if (!endProposal) return refuse({ code: 'end.notProposed' });
  if (actor.person === endProposal.by) return refuse({ code: 'decision.sameOfficer', officer: actor.person });
  return refuseEnd(state, endProposal.from, day);
}

/** What a family tells of its life, what comes of it, and the end of aid. */
export const changeHandlers: Handlers<ChangeCommand['type']> = {
  reportChange: (state, told, context) => {
    if (state.decision.made.length === 0) return refuse({ code: 'change.beforeDecision' });
    if (told.from > context.day) return refuse({ code: 'change.notYet', day: context.day });
    const refused =
      refuseShort(told.text) ?? refuseMissingFile(state, told.documents) ?? refuseFacts(state, told.facts);
    if (refused) return refused;
    const { due } = runTerm('reportChange', told.from, told.from);
    return happened({
      ...told,
      type: 'changeReported',
      reportBy: due,
      late: due !== null && context.day > due,
    });
  },
  settleChange: (state, { id, outcome, reason, facts }, context) => {
    const change = state.changes.reported.find((one) => one.id === id);
    if (!change) return refuse({ code: 'change.unknown' });
    if (change.settled) return refuse({ code: 'change.settled', day: change.settled.on });
    const short = refuseShort(reason);
    if (short) return short;
    if (outcome !== 'applied') return happened({ type: 'changeSettled', id, outcome, reason, from: null });
    const found = facts ?? change.facts;
    return refuseApplying(state, change, found, context.day) ?? happened(...apply(state, change, found, reason));
  },
  proposeEnd: (state, { ground, happenedOn, reason }, { day }) => {
    const { endProposal } = state.changes;
    if (endProposal) return refuse({ code: 'end.proposed', day: endProposal.on });
    if (happenedOn > day) return refuse({ code: 'change.notYet', day });
    const from = endFrom(happenedOn);
    return (
      refuseShort(reason) ?? refuseEnd(state, from, day) ?? happened({ type: 'endProposed', ground, from, reason })
    );
  },
  approveEnd: (state, _, context) => {
    const { endProposal } = state.changes;
    const refused = refuseEnding(state, context);
    if (refused || !endProposal) return refused ?? refuse({ code: 'end.notProposed' });
    const { ground, from, by } = endProposal;
    return happened({
      type: 'aidEnded',
      ground,
      from,
      cites: endCites(ground, getApplicationDay(state)),
      proposedBy: by,
    });
  },
  giveBackEnd: (state, { reason }) =>
    refuseShort(reason) ??
    (state.changes.endProposal ? happened({ type: 'endGivenBack', reason }) : refuse({ code: 'end.notProposed' })),
};
