import type { Purpose } from '@tirek/casework';
import type { AuditAction } from '@tirek/server/contract';
import type { OfficeMessageId } from '../language/office/words.tsx';

/** What the audit calls things, in words: each of them, or it does not compile. */
export const AUDIT_WORDS: Readonly<Record<AuditAction, OfficeMessageId>> = {
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
  'person.confirmPasswordFailed': 'audit.did.denied',
  'person.confirmPassword': 'audit.did.confirmed',
  'person.signIn': 'audit.did.signIn',
  'case.months': 'audit.did.months',
  'payments.read': 'audit.did.payments',
  'payments.file': 'audit.did.payFile',
  'payer.enter': 'audit.did.payer',
  'funds.allocate': 'audit.did.funds',
  'bankFile.take': 'audit.did.bankFile',
  'bankLine.matchBankLine': 'audit.did.lineNamed',
  'bankLine.matchRepayment': 'audit.did.lineRepays',
  'bankLine.confirmBankMatch': 'audit.did.lineConfirmed',
  'bankLine.giveBackBankMatch': 'audit.did.lineGivenBack',
  'bankLine.setAsideBankLine': 'audit.did.lineSetAside',
  'debts.list': 'audit.did.debts',
  'objections.list': 'audit.did.objections',
  'exits.list': 'audit.did.exits',
  'exits.cases': 'audit.did.exits',
  'exits.figures': 'audit.did.exitFigures',
  'monitoring.list': 'audit.did.monitoringList',
  'monitoring.reckon': 'audit.did.monitoringReckoned',
  'monitoring.checks': 'audit.did.checks',
  'monitoring.check': 'audit.did.check',
  'monitoring.letter': 'audit.did.letter',
};

const isKnown = (action: string): action is AuditAction => Object.hasOwn(AUDIT_WORDS, action);

/**
 * The message that says what was done to a subject. What an older program wrote under a name that is no more is told as
 * "another action": never a raw name.
 */
export function auditAction(action: string, subject: string): OfficeMessageId {
  if (action === 'events.append' && !subject.startsWith('case:')) return 'audit.did.changedOther';
  return isKnown(action) ? AUDIT_WORDS[action] : 'audit.did.other';
}

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
