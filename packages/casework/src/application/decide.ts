import { type FamilyFile, readFamilyFile } from '@tirek/family';
import { type Programme, PROGRAMMES } from '@tirek/law';
import type { Actor } from '../actor.ts';
import type { CaseState } from '../case-state.ts';
import { type Context, happened } from '../context.ts';
import { runTerm, type GivenTerm } from '../deadlines.ts';
import type { CaseEvent } from '../case-event.ts';
import { ownEvidence } from '../evidence/own-records.ts';
import { REGISTERS } from '../evidence/registers.ts';
import { getApplication, type Handlers } from '../handler.ts';
import { refuse, type Refused, refuseShort } from '../refusal.ts';
import type { ApplicationCommand } from './commands.ts';
import type { Channel } from './events.ts';
import type { Application } from './state.ts';

/** Who may bring an application in by which way. */
export const BROUGHT_BY: Readonly<Record<Channel, readonly Actor['role'][]>> = {
  citizen: ['citizen'],
  centre: ['consultant', 'assistant'],
  ruralAkim: ['ruralAkim', 'assistant'],
  paper: ['consultant', 'ruralAkim'],
  proactive: ['system', 'consultant', 'assistant', 'ruralAkim'],
};

/** Reads a family file from outside, or refuses it with the places that are wrong. */
export function readFamily(family: unknown): { readonly ok: true; readonly file: FamilyFile } | Refused {
  const reading = readFamilyFile(family);
  return reading.ok
    ? reading
    : refuse({ code: 'facts.malformed', paths: reading.errors.map(({ path, code }) => `${path}: ${code}`) });
}

/** A family states its facts; the poverty line is not one of them, it is published. */
function readStated(family: unknown): ReturnType<typeof readFamily> {
  if (typeof family !== 'object' || family === null || !('figures' in family)) return readFamily(family);
  const { figures: _, ...stated } = family;
  return readFamily(stated);
}

function applicationDayOf(application: Application, receivedOn: string | undefined, today: string): string {
  if (application.channel === 'proactive' && application.consentOn !== null) return application.consentOn;
  return application.channel === 'paper' ? (receivedOn ?? today) : today;
}

/** The terms told on the receipt. */
function termsOf(through: 'centre' | 'ruralAkim', registeredOn: string, applicationDay: string): GivenTerm[] {
  const service = through === 'ruralAkim' ? 'serviceAtRuralAkim' : 'serviceAtCentre';
  return [runTerm('fileToCommission', registeredOn, applicationDay), runTerm(service, registeredOn, applicationDay)];
}

/** A programme that had ended, or had not begun, on the day of application is not applied for; targeted assistance goes on. */
function refuseOutsideProgramme({ programme }: Application, on: string): Refused | undefined {
  const { editions, until }: Programme = PROGRAMMES[programme];
  const [from, to] = [editions[0]?.from ?? '', until];
  if (to === undefined || (from <= on && on <= to)) return undefined;
  return refuse({ code: 'application.programmeNotInForce', from, to });
}

function refuseSubmission(application: Application, receipt: string, context: Context): Refused | undefined {
  if (receipt.trim() === '') return refuse({ code: 'application.receiptMissing' });
  if (context.otherOpenCase !== undefined)
    return refuse({ code: 'application.alreadyOpen', case: context.otherOpenCase });
  if (application.channel === 'proactive' && application.consentOn === null)
    return refuse({ code: 'application.consentMissing' });
  const hasPaper = application.documents.some(({ kind }) => kind === 'paperApplication');
  return application.channel === 'paper' && !hasPaper ? refuse({ code: 'application.paperMissing' }) : undefined;
}

function isAwaitingAnswers({ evidence }: CaseState): boolean {
  return evidence.awaited.length > 0;
}

/** Draft, consent, documents, submission, notice of delay, withdrawal. */
export const applicationHandlers: Handlers<ApplicationCommand['type']> = {
  startDraft: (_, { family, type: _type, ...begun }, { actor }) => {
    if (!BROUGHT_BY[begun.channel].includes(actor.role))
      return refuse({ code: 'application.channel', role: actor.role });
    const reading = readStated(family);
    return reading.ok ? happened({ type: 'draftStarted', ...begun, family: reading.file }) : reading;
  },
  amendDraft: (_, { family, ...amended }) => {
    const reading = readStated(family);
    return reading.ok ? happened({ ...amended, type: 'draftAmended', family: reading.file }) : reading;
  },
  giveConsent: (_, { on }, { day }) =>
    on > day ? refuse({ code: 'application.laterThanToday', day: on }) : happened({ type: 'consentGiven', on }),
  attachDocument: (state, { document }) =>
    getApplication(state).documents.some(({ hash }) => hash === document.hash)
      ? refuse({ code: 'application.documentTwice', hash: document.hash })
      : happened({ type: 'documentAttached', document }),
  submitApplication: (state, { receipt, receivedOn }, context) => {
    const application = getApplication(state);
    const refused = refuseSubmission(application, receipt, context);
    if (refused) return refused;
    const registeredOn = context.day;
    const applicationDay = applicationDayOf(application, receivedOn, registeredOn);
    if (applicationDay > registeredOn) return refuse({ code: 'application.laterThanToday', day: applicationDay });
    const outside = refuseOutsideProgramme(application, applicationDay);
    if (outside) return outside;
    const through = context.actor.role === 'ruralAkim' ? 'ruralAkim' : 'centre';
    const terms = termsOf(through, registeredOn, applicationDay);
    return happened<CaseEvent>(
      {
        type: 'applicationSubmitted',
        receipt,
        applicationDay,
        registeredOn,
        through,
        awaited: [...REGISTERS],
        terms,
      },
      ...ownEvidence(context.ownRecords ?? [], context.at),
    );
  },
  notifyOfDelay: (state, _, { day }) => {
    const { delayedUntil, submitted } = getApplication(state);
    if (delayedUntil !== null) return refuse({ code: 'notice.alreadyGiven', day: delayedUntil });
    if (!isAwaitingAnswers(state) || !submitted) return refuse({ code: 'notice.nothingAwaited' });
    const { due } = runTerm('serviceWithOtherBodies', submitted.registeredOn, submitted.applicationDay);
    return happened({ type: 'delayNotified', until: due ?? day });
  },
  withdraw: (state, { reason }) => {
    // An award is not withdrawn with the application it came from: it is corrected or ended.
    if (state.decision.made.length > 0)
      return refuse({ code: 'phase.wrong', phase: state.phase, allowedPhases: ['draft', 'registers', 'visit'] });
    return refuseShort(reason) ?? happened({ type: 'applicationWithdrawn', reason });
  },
};
