import type { ProgrammeId } from '@tirek/law';
import type { Contact } from './contact.ts';
import type { Channel, Document } from './events.ts';

/** What can be asked of an application. */
export type ApplicationCommand =
  | {
      readonly type: 'startDraft';
      readonly case: string;
      readonly office: string;
      readonly channel: Channel;
      readonly applicant: string;
      readonly familyKey: string;
      /** A family file, read and refused with its paths where it makes no sense. */
      readonly family: unknown;
      readonly contact?: Contact;
      /** What is asked for; targeted assistance where it is not said. */
      readonly programme?: ProgrammeId;
    }
  | {
      readonly type: 'amendDraft';
      readonly family: unknown;
      /** Instead of the one before; without it that one stays. */
      readonly contact?: Contact;
      readonly programme?: ProgrammeId;
    }
  | { readonly type: 'giveConsent'; readonly on: string }
  | { readonly type: 'attachDocument'; readonly document: Document }
  | {
      readonly type: 'submitApplication';
      readonly receipt: string;
      /** Day on which the paper came in; only for applications on paper. */
      readonly receivedOn?: string;
    }
  | { readonly type: 'notifyOfDelay' }
  | { readonly type: 'withdraw'; readonly reason: string };
