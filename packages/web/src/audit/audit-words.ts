import type { Purpose } from '@tirek/casework';
import type { OfficeMessageId } from '../language/office/words.tsx';

/** What the audit calls things, in words. What is not listed is told as "another action": never a raw name. */
const ACTIONS: Readonly<Record<string, OfficeMessageId>> = {
  readCase: 'audit.did.readCase',
  'cases.list': 'audit.did.list',
  'tasks.list': 'audit.did.list',
  'colleagues.list': 'audit.did.people',
  'people.list': 'audit.did.people',
  'events.append': 'audit.did.change',
  replayDecision: 'audit.did.replay',
  'audit.read': 'audit.did.audit',
  readAudit: 'audit.did.audit',
  'families.search': 'audit.did.search',
  searchFamilies: 'audit.did.search',
  readLetter: 'audit.did.letter',
  'letter.read': 'audit.did.letter',
  'document.read': 'audit.did.document',
  readDocument: 'audit.did.document',
  deny: 'audit.did.denied',
};

/** The message that says what was done. */
export const auditAction = (action: string): OfficeMessageId => ACTIONS[action] ?? 'audit.did.other';

const PURPOSES: Readonly<Record<Purpose, OfficeMessageId>> = {
  ownFile: 'purpose.ownFile',
  intake: 'purpose.intake',
  casework: 'purpose.casework',
  visit: 'purpose.visit',
  commission: 'purpose.commission',
  decision: 'purpose.decision',
  payment: 'purpose.payment',
  monitoring: 'purpose.monitoring',
  analysis: 'purpose.analysis',
  audit: 'purpose.audit',
  administration: 'purpose.administration',
  exchange: 'purpose.exchange',
};

/** The message that says what it was for; an unknown purpose is the work on a case in general. */
export const auditPurpose = (purpose: string): OfficeMessageId => PURPOSES[purpose as Purpose] ?? 'purpose.casework';
