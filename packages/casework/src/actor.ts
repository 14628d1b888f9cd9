/**
 * Everybody who may act; `client` is another system that asks with a token of its own, `system` the program itself
 * (registers answering, figures published).
 */
export const ROLES = [
  'citizen',
  'assistant',
  'consultant',
  'ruralAkim',
  'precinctMember',
  'precinctSecretary',
  'districtMember',
  'regionalMember',
  'decisionMaker',
  'paymentsOfficer',
  'monitoringOfficer',
  'regionalAnalyst',
  'ministryAnalyst',
  'auditor',
  'administrator',
  'client',
  'system',
] as const;
export type Role = (typeof ROLES)[number];

/** Who acts: a person in one role at one office. `office` is the office's path (`kz/35/3510`), empty for a citizen. */
export interface Actor {
  readonly person: string;
  readonly role: Role;
  readonly office: string;
}
