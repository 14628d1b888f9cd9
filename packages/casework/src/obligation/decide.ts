import type { CaseState } from '../case-state.ts';
import { type Context, happened, type Outcome } from '../context.ts';
import type { Command, Handlers } from '../handler.ts';
import { refuse, type Refused, refuseShort, SHORTEST_REASON } from '../refusal.ts';
import type { ObligationCommand } from './commands.ts';
import type { ObligationEvent } from './events.ts';
import { laterBy } from './obligations.ts';
import { DAYS_BEFORE_REMINDING, obligationsAsOf, type StandingObligation, uncheckedReport } from './status.ts';

type Found = { readonly ok: true; readonly obligation: StandingObligation } | Refused;

/** An obligation of the contract in force that is not found to be done. */
function findOpen(state: CaseState, id: string, day: string): Found {
  const obligation = obligationsAsOf(state, day).find((one) => one.id === id);
  if (!obligation) return refuse({ code: 'obligation.unknown' });
  return obligation.status === 'done' || obligation.status === 'late'
    ? refuse({ code: 'obligation.settled' })
    : { ok: true, obligation };
}

function refuseDocuments(documents: readonly string[], { hasDocument }: Context): Refused | undefined {
  const missing = documents.find((hash) => !hasDocument('obligation', hash));
  return missing === undefined ? undefined : refuse({ code: 'obligation.notKept', hash: missing });
}

/** “I did this”: with a paper or a picture, or in words that say something. */
function report(
  state: CaseState,
  { obligation: id, words, documents }: Command<'reportObligation'>,
  context: Context,
): Outcome<ObligationEvent> {
  const found = findOpen(state, id, context.day);
  if (!found.ok) return found;
  if (found.obligation.whose === 'centre') return refuse({ code: 'obligation.centres' });
  if (documents.length === 0 && words.trim().length < SHORTEST_REASON)
    return refuse({ code: 'obligation.nothingSaid', atLeast: SHORTEST_REASON });
  const refused = refuseDocuments(documents, context);
  return refused ?? happened({ type: 'obligationReported', obligation: id, words: words.trim(), documents });
}

/** What has to hold before an officer says how an obligation came out. */
function refuseCheck(
  { due, record }: StandingObligation,
  { finding, fulfilledOn, reason, documents }: Command<'checkObligation'>,
  context: Context,
): Refused | undefined {
  const { actor, day } = context;
  const reported = uncheckedReport(record ?? undefined);
  if (reported?.person === actor.person) return refuse({ code: 'obligation.ownReport', officer: actor.person });
  if (finding === 'missed' && day <= due) return refuse({ code: 'obligation.notDue', day: due });
  if (fulfilledOn !== undefined && fulfilledOn > day) return refuse({ code: 'obligation.doneLater', day });
  const isShown = finding === 'fulfilled' && (documents.length > 0 || (reported?.documents.length ?? 0) > 0);
  return (isShown ? undefined : refuseShort(reason)) ?? refuseDocuments(documents, context);
}

/** How an obligation came out. Whether it was done in time follows from the days, not from who looks at it. */
function check(state: CaseState, command: Command<'checkObligation'>, context: Context): Outcome<ObligationEvent> {
  const found = findOpen(state, command.obligation, context.day);
  if (!found.ok) return found;
  const { obligation } = found;
  const refused = refuseCheck(obligation, command, context);
  if (refused) return refused;
  const { finding, fulfilledOn, reason, documents } = command;
  const doneOn = fulfilledOn ?? uncheckedReport(obligation.record ?? undefined)?.on ?? context.day;
  const outcome = finding !== 'fulfilled' ? finding : doneOn <= obligation.due ? 'done' : 'late';
  return happened({
    type: 'obligationChecked',
    obligation: obligation.id,
    outcome,
    reason: reason.trim(),
    documents,
    ...(finding === 'fulfilled' ? { fulfilledOn: doneOn } : {}),
  });
}

/** Obligations of the family that are due soon, and of which nobody was reminded. */
export const toRemind = (state: CaseState, day: string): readonly StandingObligation[] =>
  obligationsAsOf(state, day).filter(
    ({ whose, status, due, record }) =>
      whose === 'family' &&
      status === 'dueSoon' &&
      due <= laterBy(day, DAYS_BEFORE_REMINDING) &&
      (record?.remindedOn ?? null) === null,
  );

/** Reporting, checking, reminding. */
export const obligationHandlers: Handlers<ObligationCommand['type']> = {
  reportObligation: report,
  checkObligation: check,
  remindOfObligations: (state, _, { day }) =>
    happened(
      ...toRemind(state, day).map(({ id, due }): ObligationEvent => ({
        type: 'obligationReminded',
        obligation: id,
        due,
      })),
    ),
};
