import type { FamilyFile } from '@tirek/family';
import type { ProgrammeId } from '@tirek/law';
import type { GivenTerm } from '../deadlines.ts';
import type { Contact } from './contact.ts';
import type { ApplicationEvent, Channel, Document } from './events.ts';

/** An application as it stands. Days are ISO. */
export interface Application {
  readonly case: string;
  readonly office: string;
  readonly channel: Channel;
  readonly applicant: string;
  readonly familyKey: string;
  /** What the family states. */
  readonly family: FamilyFile;
  readonly contact: Contact | null;
  /** What is asked for. */
  readonly programme: ProgrammeId;
  readonly documents: readonly Document[];
  readonly consentOn: string | null;
  readonly submitted: {
    readonly receipt: string;
    readonly applicationDay: string;
    readonly registeredOn: string;
    readonly through: 'centre' | 'ruralAkim';
    /** The terms told on the receipt. */
    readonly terms: readonly GivenTerm[];
  } | null;
  /** Last day of the longer term, where the family was told that other bodies must answer. */
  readonly delayedUntil: string | null;
  readonly withdrawnOn: string | null;
}

/** The application after one more event; null before the draft. */
export function evolveApplication(state: Application | null, event: ApplicationEvent, day: string): Application | null {
  if (event.type === 'draftStarted') {
    const { type: _, contact = null, programme = 'targetedAssistance', ...begun } = event;
    const nothingYet = { documents: [], consentOn: null, submitted: null, delayedUntil: null, withdrawnOn: null };
    return { ...begun, contact, programme, ...nothingYet };
  }
  if (!state) return state;
  switch (event.type) {
    case 'draftAmended':
      return {
        ...state,
        family: event.family,
        contact: event.contact ?? state.contact,
        programme: event.programme ?? state.programme,
      };
    case 'consentGiven':
      return { ...state, consentOn: event.on };
    case 'documentAttached':
      return { ...state, documents: [...state.documents, event.document] };
    case 'applicationSubmitted': {
      const { receipt, applicationDay, registeredOn, through, terms } = event;
      return { ...state, submitted: { receipt, applicationDay, registeredOn, through, terms } };
    }
    case 'delayNotified':
      return { ...state, delayedUntil: event.until };
    case 'applicationWithdrawn':
      return { ...state, withdrawnOn: day };
  }
}
