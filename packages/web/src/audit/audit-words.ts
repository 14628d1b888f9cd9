import type { Purpose } from '@tirek/casework';
import type { OfficeMessageId } from '../language/office/words.tsx';

/** What the audit calls things, in words. What is not listed is told as "another action": never a raw name. */
const ACTIONS: Readonly<Record<string, OfficeMessageId>> = {
  'case.read': 'audit.did.readCase',
  'case.found': 'audit.did.search',
  'case.status': 'audit.did.status',
  'case.replayDecision': 'audit.did.replay',
  'cases.list': 'audit.did.list',
  'cases.related': 'audit.did.list',
  'tasks.list': 'audit.did.list',
  'alerts.read': 'audit.did.alerts',
  'colleagues.list': 'audit.did.people',
  'people.list': 'audit.did.people',
  'events.append': 'audit.did.change',
  'audit.read': 'audit.did.audit',
  'viewers.read': 'audit.did.audit',
  'families.search': 'audit.did.search',
  'families.duplicates': 'audit.did.search',
  'figure.effects': 'audit.did.figure',
  'case.readLetter': 'audit.did.letter',
  'case.previewLetter': 'audit.did.letter',
  'case.writeLetter': 'audit.did.writeLetter',
  'letter.read': 'audit.did.letter',
  'letter.preview': 'audit.did.letter',
  'letter.write': 'audit.did.writeLetter',
  'document.read': 'audit.did.document',
  'document.keep': 'audit.did.keepDocument',
  'registers.ask': 'audit.did.registers',
  'office.open': 'audit.did.administration',
  'person.open': 'audit.did.administration',
  'person.close': 'audit.did.administration',
  'person.giveRole': 'audit.did.administration',
  'person.endRole': 'audit.did.administration',
  'client.giveToken': 'audit.did.administration',
  'client.endToken': 'audit.did.administration',
  'person.changePassword': 'audit.did.password',
  'person.signInFailed': 'audit.did.denied',
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
