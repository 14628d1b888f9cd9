import { catalogue, findCitation } from '@tirek/law';
import type { CaseEvent } from '../case-event.ts';
import type { CaseState } from '../case-state.ts';
import { type Context, happened } from '../context.ts';
import { refuseMissingFile } from '../application/refuse-missing-file.ts';
import { type Command, getApplication, type Handlers } from '../handler.ts';
import { isWithin, officeAbove } from '../office-path.ts';
import { refuse, type Refused, refuseShort } from '../refusal.ts';
import type { ObjectionCommand } from './commands.ts';
import type { Objectionable, ObjectionOutcome } from './events.ts';
import { involvedIn } from './involved.ts';
import type { Objection } from './state.ts';
import { objectionsTo, suspendedBy } from './suspension.ts';

/** Whether there is such a decision made, sanction that stands or debt that is owed. */
function isThere({ decision, sanctions, debts }: CaseState, against: Objectionable): boolean {
  switch (against.kind) {
    case 'decision':
      return Number.isInteger(against.decision) && against.decision in decision.made;
    case 'sanction':
      return sanctions.imposed.some(({ id, lifted }) => id === against.sanction && lifted === null);
    case 'debt':
      return debts.some((one) => one.debt === against.debt && one.establishedOn !== null && one.endedOn === null);
  }
}

/** Steps of the path of the office that decides: country, region, district. */
const STEPS_OF_A_DISTRICT = 3;

/** Who answers: the office above the one that decided. A rural district does not decide, its district does. */
function answeringOffice(caseOffice: string): string {
  const deciding = caseOffice.split('/').slice(0, STEPS_OF_A_DISTRICT).join('/');
  return officeAbove(deciding) ?? deciding;
}

/** One thing is objected to once in each way; an objection that was taken back may be made again. */
function refuseAgain(state: CaseState, { against, way }: Command<'fileObjection'>): Refused | undefined {
  const known = objectionsTo(state.objections, against);
  const open = known.find(({ decided }) => decided === null);
  if (open) return refuse({ code: 'objection.open', objection: open.id });
  const answered = known.find((one) => one.way === way && one.decided?.outcome !== 'withdrawn');
  return answered && refuse({ code: 'objection.answered', objection: answered.id });
}

type Found = { readonly ok: true; readonly objection: Objection } | Refused;

function openObjection({ objections }: CaseState, id: string): Found {
  const objection = objections.find((one) => one.id === id);
  if (!objection) return refuse({ code: 'objection.unknown', objection: id });
  return objection.decided ? refuse({ code: 'objection.decided', objection: id }) : { ok: true, objection };
}

function refuseAnswerer(state: CaseState, objection: Objection, { actor }: Context): Refused | undefined {
  if (involvedIn(state, objection).includes(actor.person))
    return refuse({ code: 'objection.involved', officer: actor.person });
  return isWithin(objection.office, actor.office)
    ? undefined
    : refuse({ code: 'objection.otherOffice', office: objection.office });
}

/** An answer names the law it rests on, and only rules and articles that there are. */
function refuseGrounds({ cites, rules, reason }: Command<'decideObjection'>): Refused | undefined {
  const known = new Set(catalogue().rules.map(({ id }) => id));
  const stranger = rules.find((id) => !known.has(id));
  if (stranger !== undefined) return refuse({ code: 'objection.unknownRule', rule: stranger });
  if (cites.length === 0 || cites.some((id) => findCitation(id) === undefined))
    return refuse({ code: 'objection.noArticle' });
  return refuseShort(reason);
}

/** What follows for the thing objected to, told beside the answer. */
function consequences(
  state: CaseState,
  { id, against }: Objection,
  outcome: ObjectionOutcome,
  reason: string,
): readonly CaseEvent[] {
  if (outcome !== 'upheld' && outcome !== 'partlyUpheld') return [];
  // Somebody may have taken it back meanwhile.
  if (!isThere(state, against)) return [];
  switch (against.kind) {
    case 'decision':
      return against.decision === state.decision.made.length - 1
        ? [{ type: 'decisionSetAside', decision: against.decision, objection: id }]
        : [];
    case 'sanction': {
      const cause = outcome === 'upheld' ? 'objection' : 'partly';
      return [{ type: 'sanctionLifted', sanction: against.sanction, cause, reason }];
    }
    case 'debt':
      return [{ type: 'debtCancelled', debt: against.debt, cause: 'objection', reason }];
  }
}

/** Filing, answering and taking back an objection. */
export const objectionHandlers: Handlers<ObjectionCommand['type']> = {
  fileObjection: (state, command, { day }) => {
    const { type: _, ...told } = command;
    if (!isThere(state, told.against)) return refuse({ code: 'objection.nothing' });
    const refused = refuseAgain(state, command) ?? refuseShort(told.text) ?? refuseMissingFile(state, told.documents);
    if (refused) return refused;
    const office = answeringOffice(getApplication(state).office);
    return happened({ type: 'objectionFiled', ...told, suspends: suspendedBy(told.against, day), office });
  },
  decideObjection: (state, command, context) => {
    const found = openObjection(state, command.objection);
    if (!found.ok) return found;
    const refused = refuseAnswerer(state, found.objection, context) ?? refuseGrounds(command);
    if (refused) return refused;
    const { outcome, reason, cites, rules } = command;
    const { id } = found.objection;
    return happened<CaseEvent>(
      { type: 'objectionDecided', id, outcome, reason, cites, rules },
      ...consequences(state, found.objection, outcome, reason),
    );
  },
  withdrawObjection: (state, { objection, reason }) => {
    const found = openObjection(state, objection);
    if (!found.ok) return found;
    const withdrawn = { outcome: 'withdrawn', reason, cites: [], rules: [] } as const;
    return refuseShort(reason) ?? happened({ type: 'objectionDecided', id: objection, ...withdrawn });
  },
};
