import { readFamilyFile } from '@tirek/family';
import { readFamily } from '../application/decide.ts';
import type { CaseEvent } from '../case-event.ts';
import { type CaseState, evolve } from '../case-state.ts';
import { type Context, happened, type Outcome } from '../context.ts';
import { getApplication, type Handlers } from '../handler.ts';
import { record } from '../history.ts';
import { refuse, type Refused, refuseShort } from '../refusal.ts';
import type { EvidenceCommand } from './commands.ts';
import type { Claim, Doubt, EvidenceEvent } from './events.ts';
import { fitsPart, isFact, isFamilyFact, wholeOf, withFact } from './fact.ts';
import { factsForDecision } from './facts-for-decision.ts';
import { newDoubts } from './find-doubts.ts';

/** The events, and after them the doubts they give rise to. */
export function withDoubts(state: CaseState, events: readonly CaseEvent[], context: Context): Outcome<CaseEvent> {
  const after = record(events, state.version, context).reduce(evolve, state);
  const doubts = newDoubts(after).map((doubt): EvidenceEvent => ({ type: 'doubtRaised', doubt }));
  return { ok: true, events: [...events, ...doubts] };
}

/** Refuses a claim about nobody, or a value that no family file could hold. */
export function refuseClaim(state: CaseState, claim: Pick<Claim, 'fact' | 'member' | 'value'>): Refused | undefined {
  const { family } = getApplication(state);
  const { fact, member, value } = claim;
  if (!isFact(fact)) return refuse({ code: 'facts.malformed', paths: [String(fact)] });
  const known = new Set([...family.members, ...factsForDecision(state).members].map(({ id }) => id));
  const aboutSomebody = isFamilyFact(fact) ? member === null : member !== null;
  if (!aboutSomebody || (member !== null && fact !== 'resident' && !known.has(member)))
    return refuse({ code: 'evidence.unknownMember', member: member ?? '' });
  if (fact === 'livesWithFamily') return typeof value === 'boolean' ? undefined : malformed(fact);
  if (fact.startsWith('income.') && !Array.isArray(value)) return malformed(fact);
  if (fact === 'resident' && (typeof value !== 'object' || (value !== null && Reflect.get(value, 'id') !== member)))
    return malformed(fact);
  if (!fitsPart(fact, value)) return malformed(fact);
  const base =
    known.has(member ?? '') && !family.members.some(({ id }) => id === member) ? factsForDecision(state) : family;
  const reading = readFamilyFile(withFact(base, wholeOf(fact), member, value));
  return reading.ok
    ? undefined
    : refuse({ code: 'facts.malformed', paths: reading.errors.map(({ path, code }) => `${path}: ${code}`) });
}

const malformed = (fact: string): Refused => refuse({ code: 'facts.malformed', paths: [fact] });

type Receive = Extract<EvidenceCommand, { type: 'receiveEvidence' }>;

/** A person a register knows nothing of is a doubt, once for each register: silence of the unknown says nothing. */
function unknownPersons(state: CaseState, { register, unknown = [] }: Receive): EvidenceEvent[] {
  const { doubts } = state.evidence;
  const isRaised = (member: string): boolean =>
    doubts.some((doubt) => doubt.kind === 'missing' && doubt.register === register && doubt.member === member);
  return [...new Set(unknown)]
    .filter((member) => register !== undefined && !isRaised(member))
    .map((member, i) => {
      const id = `doubt-${doubts.length + i + 1}`;
      const doubt = { id, kind: 'missing', fact: null, member, values: { statement: null } } as const;
      return { type: 'doubtRaised', doubt: { ...doubt, ...(register === undefined ? {} : { register }) } };
    });
}

/** Registers answer through the program; documents are entered by the officer who saw them. */
function refuseSource({ source, register }: Receive, { actor }: Context): Refused | undefined {
  const fits = source === 'register' ? actor.role === 'system' && register !== undefined : actor.role !== 'system';
  return fits ? undefined : refuse({ code: 'evidence.source', role: actor.role, source });
}

function chosenValue(doubt: Doubt, choice: Extract<EvidenceCommand, { type: 'settleDoubt' }>['choice']) {
  if ('value' in choice) return { ok: true as const, source: null, value: choice.value };
  const { source } = choice;
  // A sign seen at the home is no figure, and a register that never answered has none.
  const usable = Object.hasOwn(doubt.values, source) && source !== 'visit:sign';
  return usable
    ? { ok: true as const, source, value: doubt.values[source] }
    : refuse({ code: 'doubt.noSuchSource', doubt: doubt.id, source });
}

/** Answers and failures of registers, documents, and the settling of doubts. */
export const evidenceHandlers: Handlers<EvidenceCommand['type']> = {
  receiveEvidence: (state, command, context) => {
    const { source, register, fetchedAt, answers } = command;
    const refused = refuseSource(command, context);
    if (refused) return refused;
    const from = { source, ...(register === undefined ? {} : { register }), fetchedAt };
    const claims: Claim[] = answers.map((answer) => ({ ...answer, ...from }));
    for (const claim of claims) {
      const wrong = refuseClaim(state, claim);
      if (wrong) return wrong;
    }
    const stranger = (command.unknown ?? []).find(
      (id) => !getApplication(state).family.members.some((member) => member.id === id),
    );
    if (stranger !== undefined) return refuse({ code: 'evidence.unknownMember', member: stranger });
    const told = claims.map((claim): EvidenceEvent => ({ type: 'evidenceReceived', ...claim }));
    const answered: EvidenceEvent[] = register === undefined ? [] : [{ type: 'registerAnswered', register, fetchedAt }];
    return withDoubts(state, [...told, ...answered, ...unknownPersons(state, command)], context);
  },
  reportRegisterFailure: (state, { register, retryAt }) =>
    state.evidence.awaited.some((one) => one.register === register)
      ? happened({ type: 'registerFailed', register, retryAt })
      : refuse({ code: 'evidence.notAwaited', register }),
  giveUpRegister: (state, { register, reason }) => {
    const short = refuseShort(reason);
    if (short) return short;
    if (!state.evidence.awaited.some((one) => one.register === register))
      return refuse({ code: 'evidence.notAwaited', register });
    const id = `doubt-${state.evidence.doubts.length + 1}`;
    const doubt: Doubt = { id, kind: 'missing', fact: null, member: null, register, values: { statement: null } };
    return happened({ type: 'registerGivenUp', register }, { type: 'doubtRaised', doubt });
  },
  settleDoubt: (state, { doubt: id, reason, choice }, context) => {
    const doubt = state.evidence.doubts.find((one) => one.id === id);
    if (!doubt) return refuse({ code: 'doubt.unknown', doubt: id });
    if (doubt.settled) return refuse({ code: 'doubt.settled', doubt: id });
    const short = refuseShort(reason);
    if (short) return short;
    const chosen = chosenValue(doubt, choice);
    if (!chosen.ok) return chosen;
    const settled: CaseEvent = { type: 'doubtSettled', doubt: id, reason, source: chosen.source, value: chosen.value };
    if (doubt.fact === null) return happened(settled);
    const wrong = refuseClaim(state, { fact: doubt.fact, member: doubt.member, value: chosen.value });
    if (wrong) return wrong;
    const after = record([settled], state.version, context).reduce(evolve, state);
    const reading = readFamily(factsForDecision(after));
    return reading.ok ? happened(settled) : reading;
  },
};
