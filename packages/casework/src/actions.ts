import { CONTRACT_ACTIONS } from './contract/actions.ts';
import { OBLIGATION_ACTIONS } from './obligation/actions.ts';
import { SANCTION_ACTIONS } from './sanction/actions.ts';
import { OBJECTION_ACTIONS } from './objection/actions.ts';
import { CHANGE_ACTIONS } from './change/actions.ts';
import { PAYMENT_ACTIONS } from './payment/actions.ts';
import { RECOVERY_ACTIONS } from './recovery/actions.ts';
import { EXIT_ACTIONS } from './exit/actions.ts';
import type { Role } from './actor.ts';
import type { CommandType } from './case-event.ts';
import type { Phase } from './phase.ts';

/** From which phases, and by which roles, something may be done. What else must hold, each handler says. */
export interface ActionRule {
  readonly from: readonly Phase[];
  readonly by: readonly Role[];
}

const OPEN = ['registers', 'visit', 'commission', 'determination', 'proposed'] as const;
const BEFORE_PROPOSAL = ['registers', 'visit', 'commission', 'determination'] as const;
const INTAKE = ['citizen', 'consultant', 'ruralAkim'] as const;

/** What may be done in a case. The server enforces it, the screens offer only what it allows. */
export const ACTIONS = {
  startDraft: { from: ['draft'], by: [...INTAKE, 'assistant', 'system'] },
  amendDraft: { from: ['draft'], by: [...INTAKE, 'assistant'] },
  giveConsent: { from: ['draft'], by: [...INTAKE, 'assistant'] },
  // A family shows papers as long as anything may still be asked of it or objected to.
  attachDocument: { from: ['draft', ...OPEN, 'decided', 'closed'], by: [...INTAKE, 'assistant'] },
  submitApplication: { from: ['draft'], by: INTAKE },
  notifyOfDelay: { from: BEFORE_PROPOSAL, by: ['consultant', 'ruralAkim'] },
  withdraw: { from: ['draft', ...OPEN], by: INTAKE },

  receiveEvidence: { from: OPEN, by: ['system', 'consultant', 'ruralAkim'] },
  reportRegisterFailure: { from: OPEN, by: ['system'] },
  giveUpRegister: { from: BEFORE_PROPOSAL, by: ['consultant'] },
  settleDoubt: { from: OPEN, by: ['consultant'] },

  referToCommission: { from: ['registers'], by: ['consultant', 'ruralAkim'] },
  assignVisit: { from: ['visit'], by: ['precinctSecretary', 'consultant', 'ruralAkim'] },
  recordVisit: { from: ['visit'], by: ['assistant'] },
  recordVisitRefusal: { from: ['visit'], by: ['assistant'] },
  orderAnotherVisit: { from: ['commission', 'determination'], by: ['consultant', 'precinctSecretary'] },

  openSitting: { from: ['commission'], by: ['precinctSecretary'] },
  recuseMember: { from: ['commission'], by: ['precinctMember'] },
  castVote: { from: ['commission'], by: ['precinctMember'] },
  closeSitting: { from: ['commission'], by: ['precinctSecretary'] },
  adjournSitting: { from: ['commission'], by: ['precinctSecretary'] },

  askRecommendation: { from: ['determination', 'decided'], by: ['consultant'] },
  castRecommendationVote: { from: ['determination', 'decided'], by: ['districtMember', 'regionalMember'] },
  closeRecommendation: { from: ['determination', 'decided'], by: ['districtMember', 'regionalMember'] },

  determine: { from: ['determination'], by: ['consultant'] },
  recompute: { from: ['determination', 'proposed'], by: ['consultant', 'system'] },
  propose: { from: ['determination'], by: ['consultant'] },
  approve: { from: ['proposed'], by: ['decisionMaker'] },
  giveBack: { from: ['proposed'], by: ['decisionMaker'] },
  correctFact: { from: ['decided', 'closed'], by: ['consultant', 'monitoringOfficer'] },

  ...CONTRACT_ACTIONS,
  ...OBLIGATION_ACTIONS,
  ...SANCTION_ACTIONS,
  ...OBJECTION_ACTIONS,
  ...CHANGE_ACTIONS,
  ...PAYMENT_ACTIONS,
  ...RECOVERY_ACTIONS,
  ...EXIT_ACTIONS,
} as const satisfies Record<CommandType, ActionRule>;

/** The rule of an action, whatever it is. */
export const actionRule = (type: CommandType): ActionRule => ACTIONS[type];
