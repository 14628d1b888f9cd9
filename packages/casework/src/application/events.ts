import type { FamilyFile } from '@tirek/family';
import type { ProgrammeId } from '@tirek/law';
import type { Contact } from './contact.ts';
import type { Register } from '../evidence/registers.ts';
import type { GivenTerm } from '../deadlines.ts';

/** How an application came: by the citizen, at the centre, at the rural akim, on paper, or offered by the state with consent. */
export const CHANNELS = ['citizen', 'centre', 'ruralAkim', 'paper', 'proactive'] as const;
export type Channel = (typeof CHANNELS)[number];

/** A file kept elsewhere under the hash of its content. `paperApplication` is the scan of an application on paper. */
export interface Document {
  readonly hash: string;
  readonly kind: 'paperApplication' | 'identity' | 'income' | 'alimony' | 'disability' | 'study' | 'dwelling' | 'other';
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
}

/** What can happen to an application. */
export type ApplicationEvent =
  | {
      readonly type: 'draftStarted';
      readonly case: string;
      /** Path of the office the case belongs to. */
      readonly office: string;
      readonly channel: Channel;
      /** The person who applies, as the accounts know them. */
      readonly applicant: string;
      /** One family, one key: only one open application may have it. Made outside, holds nothing personal. */
      readonly familyKey: string;
      readonly family: FamilyFile;
      readonly contact?: Contact;
      /** What is asked for: absent, it is targeted assistance. The Orleu project was the family's own choice. */
      readonly programme?: ProgrammeId;
    }
  | {
      readonly type: 'draftAmended';
      readonly family: FamilyFile;
      readonly contact?: Contact;
      readonly programme?: ProgrammeId;
    }
  | { readonly type: 'consentGiven'; readonly on: string }
  | { readonly type: 'documentAttached'; readonly document: Document }
  | {
      readonly type: 'applicationSubmitted';
      /** Number of the receipt. */
      readonly receipt: string;
      /** The day whose law applies: of registration, of receipt on paper, or of consent where help was offered. */
      readonly applicationDay: string;
      readonly registeredOn: string;
      /** Where it was registered: the akim of a rural district has a longer term. */
      readonly through: 'centre' | 'ruralAkim';
      readonly awaited: readonly Register[];
      readonly terms: readonly GivenTerm[];
    }
  | { readonly type: 'delayNotified'; readonly until: string }
  | { readonly type: 'applicationWithdrawn'; readonly reason: string };
