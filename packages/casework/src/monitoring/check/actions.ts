import type { Role } from '../../actor.ts';

/** What may be done with a check, and by whom. Whoever assigns does not visit. */
export const CHECK_ACTIONS = {
  openCheck: { by: ['decisionMaker'] },
  assignCheck: { by: ['decisionMaker'] },
  declineCheck: { by: ['monitoringOfficer'] },
  recordCheckVisit: { by: ['monitoringOfficer'] },
  recordFinding: { by: ['monitoringOfficer'] },
  recordCheckEffect: { by: ['monitoringOfficer'] },
  recordRegisterMended: { by: ['monitoringOfficer'] },
  closeCheck: { by: ['monitoringOfficer'] },
} as const satisfies Record<string, { readonly by: readonly Role[] }>;
