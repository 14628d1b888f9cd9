import type { CaseState } from '../case-state.ts';
import { canonicalJson } from '../canonical-json.ts';
import { type Context, happened } from '../context.ts';
import { refuseMissingFile } from '../application/refuse-missing-file.ts';
import { type Handlers } from '../handler.ts';
import { lastDay } from '../deadlines.ts';
import { refuse, type Refused, refuseShort } from '../refusal.ts';
import type { SanctionCommand } from './commands.ts';
import type { Sanction } from './events.ts';
import { involvedInSanction } from './involved.ts';
import { refuseBreach } from './refuse-breach.ts';
import { sanctionFor } from './sanction-for.ts';
import type { Breach } from './state.ts';

type Found = { readonly ok: true; readonly breach: Breach } | Refused;

/** A breach nobody has settled. */
function openBreach({ sanctions }: CaseState, id: string): Found {
  const breach = sanctions.breaches.find((one) => one.id === id);
  if (!breach) return refuse({ code: 'breach.unknown', breach: id });
  return breach.settled ? refuse({ code: 'breach.settled', breach: id }) : { ok: true, breach };
}

/** Nothing follows before the family has answered, or its term has passed. */
const isHeard = ({ answers, answerBy }: Breach, { day }: Context): boolean => answers.length > 0 || day > answerBy;

/** A breach has one sanction; another follows only where the first was lifted because a part of it was wrong. */
const isImposed = ({ sanctions }: CaseState, breach: string): boolean =>
  sanctions.imposed.some((one) => one.breach === breach && one.lifted?.cause !== 'partly');

type Proposal = NonNullable<CaseState['sanctions']['proposal']>;

/** The proposal with the months as they are if it is imposed now, where the law still says the same. */
function sanctionNow(
  state: CaseState,
  { by: _by, on: _on, id, ...told }: Proposal,
  { day }: Context,
): { readonly ok: true; readonly sanction: Sanction } | Refused {
  const again = sanctionFor(state, told.breach, day);
  if (!again.ok) return again;
  const said = ({ from: _from, to: _to, ...rest }: Omit<Sanction, 'id'>) => rest;
  if (canonicalJson(said(told)) !== canonicalJson(said(again.sanction))) return refuse({ code: 'sanction.changed' });
  return { ok: true, sanction: { id, ...again.sanction } };
}

/** From a breach that is put to the family to the sanction that the law attaches, and its lifting. */
export const sanctionHandlers: Handlers<SanctionCommand['type']> = {
  raiseBreach: (state, command, context) => {
    const refused = refuseBreach(state, command, context);
    if (refused) return refused;
    const { type: _, ...told } = command;
    const id = `breach-${state.sanctions.breaches.length + 1}`;
    return happened({ type: 'breachRaised', breach: { id, ...told }, answerBy: lastDay('breachAnswer', context.day) });
  },
  answerBreach: (state, { breach, text, documents }) => {
    const found = openBreach(state, breach);
    if (!found.ok) return found;
    const refused = refuseShort(text) ?? refuseMissingFile(state, documents);
    return refused ?? happened({ type: 'breachAnswered', breach, text, documents });
  },
  settleBreach: (state, { breach: id, outcome, reason }, context) => {
    const found = openBreach(state, id);
    if (!found.ok) return found;
    // Only what goes against the family waits for its answer.
    if (outcome === 'confirmed' && !isHeard(found.breach, context))
      return refuse({ code: 'breach.notHeard', day: found.breach.answerBy });
    return refuseShort(reason) ?? happened({ type: 'breachSettled', breach: id, outcome, reason });
  },
  proposeSanction: (state, { breach }, { day }) => {
    if (state.sanctions.proposal) return refuse({ code: 'sanction.proposed' });
    if (isImposed(state, breach)) return refuse({ code: 'sanction.imposed', breach });
    const found = sanctionFor(state, breach, day);
    if (!found.ok) return found;
    const id = `sanction-${state.sanctions.imposed.length + 1}`;
    return happened({ type: 'sanctionProposed', sanction: { id, ...found.sanction } });
  },
  giveSanctionBack: (state, { reason }) => {
    const { proposal } = state.sanctions;
    if (!proposal) return refuse({ code: 'sanction.noProposal' });
    return refuseShort(reason) ?? happened({ type: 'sanctionGivenBack', sanction: proposal.id, reason });
  },
  imposeSanction: (state, _, context) => {
    const { proposal } = state.sanctions;
    if (!proposal) return refuse({ code: 'sanction.noProposal' });
    const officer = context.actor.person;
    if (involvedInSanction(state, proposal).includes(officer)) return refuse({ code: 'sanction.sameOfficer', officer });
    const found = sanctionNow(state, proposal, context);
    if (!found.ok) return found;
    return happened({ type: 'sanctionImposed', sanction: found.sanction, proposedBy: proposal.by });
  },
  liftSanction: (state, { sanction, reason }) => {
    const imposed = state.sanctions.imposed.find(({ id }) => id === sanction);
    if (!imposed) return refuse({ code: 'sanction.unknown', sanction });
    if (imposed.lifted) return refuse({ code: 'sanction.lifted', sanction });
    return refuseShort(reason) ?? happened({ type: 'sanctionLifted', sanction, cause: 'goodCause', reason });
  },
};
