import { ACTIONS } from '../actions.ts';
import { BANK_LINE_ACTIONS } from '../bank-line/actions.ts';
import { type Actor, type Role, ROLES } from '../actor.ts';
import type { CommandType } from '../case-event.ts';
import { FIGURE_ACTIONS } from '../published-figure/actions.ts';
import { FUND_ACTIONS, PAYMENT_REGISTER_ACTIONS } from '../payment-register/actions.ts';
import { ORDER_ACTIONS } from '../commission-order/actions.ts';
import { CHECK_ACTIONS } from '../monitoring/check/actions.ts';
import { refuse, type Refused } from '../refusal.ts';
import { type FieldGroup, FIELD_GROUPS, type Purpose } from './fields.ts';
import { REACH, refuseScope, type Scope, type Subject } from './scope.ts';

/** What may be done besides the commands of a case, an order, a figure, a register of payments or a check: looking things up, and administration. */
export const OTHER_ACTIONS = [
  'readCase',
  'readCaseStatus',
  'searchFamilies',
  'listTasks',
  'readLetter',
  'writeLetter',
  'previewLetter',
  'replayDecision',
  'readAudit',
  'verifyAudit',
  'readOrders',
  'readFigures',
  'readAlerts',
  'readStatistics',
  'readExits',
  'readMonitoring',
  'reckonMonitoring',
  'readMonitoringFigures',
  'listObjections',
  'listDebts',
  'readColleagues',
  'readPeople',
  'managePeople',
  'manageOffices',
  'readHealth',
  'readPayments',
] as const;
export type OtherAction = (typeof OTHER_ACTIONS)[number];
type BankCommandType = keyof typeof BANK_LINE_ACTIONS;
type OrderCommandType = keyof typeof ORDER_ACTIONS;
type FigureCommandType = keyof typeof FIGURE_ACTIONS;
type PaymentCommandType = keyof typeof PAYMENT_REGISTER_ACTIONS | keyof typeof FUND_ACTIONS;
type CheckCommandType = keyof typeof CHECK_ACTIONS;
/** Everything that may be done at all. */
export type Action =
  | CommandType
  | BankCommandType
  | OrderCommandType
  | FigureCommandType
  | PaymentCommandType
  | CheckCommandType
  | OtherAction;

/** One row: this role may do this, so far, seeing these fields, for these purposes. */
export interface AccessRow {
  readonly role: Role;
  readonly action: Action;
  readonly scope: Scope;
  readonly fields: readonly FieldGroup[];
  readonly purposes: readonly Purpose[];
}

interface RoleAccess {
  readonly does: readonly OtherAction[];
  /** Where reading a case reaches less far than acting. */
  readonly readScope?: Scope;
  readonly fields: readonly FieldGroup[];
  readonly purposes: readonly Purpose[];
}

const FILE = ['number', 'identity', 'composition', 'income', 'property', 'health', 'timeline'] as const;
const WHOLE = FIELD_GROUPS.filter((group) => group !== 'audit' && group !== 'account' && group !== 'statistics');
const STAFF = ['readCase', 'listTasks', 'readOrders', 'readFigures'] as const;
const MONITORING = ['readMonitoring', 'reckonMonitoring', 'readMonitoringFigures'] as const;

/** What each role may look up, which fields of a case it sees, and for what. */
const BY_ROLE: Readonly<Record<Role, RoleAccess>> = {
  citizen: {
    does: ['readCase', 'readLetter', 'readAudit', 'readFigures'],
    // The vote of each member is not shown to the family: a vote is on a file, and nobody shall be pressed for it.
    fields: FIELD_GROUPS.filter((group) => group !== 'votes' && group !== 'statistics'),
    purposes: ['ownFile'],
  },
  assistant: {
    does: ['readCase', 'listTasks'],
    readScope: 'assigned',
    fields: ['number', 'identity', 'contact', 'composition', 'property', 'visit', 'contract', 'timeline'],
    purposes: ['intake', 'visit'],
  },
  consultant: {
    does: [
      ...STAFF,
      'searchFamilies',
      'readLetter',
      'writeLetter',
      'previewLetter',
      'replayDecision',
      'readExits',
      'listDebts',
      'readColleagues',
      'listObjections',
    ],
    fields: [...WHOLE, 'account'],
    purposes: ['intake', 'casework'],
  },
  ruralAkim: {
    does: [...STAFF, 'searchFamilies', 'readLetter', 'writeLetter', 'readColleagues'],
    fields: [...FILE, 'contact', 'contract'],
    purposes: ['intake'],
  },
  precinctMember: {
    does: [...STAFF, 'readLetter', 'readColleagues'],
    fields: [...FILE, 'visit', 'votes'],
    purposes: ['commission'],
  },
  precinctSecretary: {
    does: [...STAFF, 'readLetter', 'readColleagues'],
    fields: [...FILE, 'contact', 'visit', 'votes'],
    purposes: ['commission'],
  },
  districtMember: { does: [...STAFF], fields: [...FILE, 'visit', 'contract'], purposes: ['commission'] },
  regionalMember: { does: [...STAFF], fields: [...FILE, 'visit', 'contract'], purposes: ['commission'] },
  decisionMaker: {
    does: [
      ...STAFF,
      ...MONITORING,
      'readLetter',
      'previewLetter',
      'replayDecision',
      'readAlerts',
      'readExits',
      'readStatistics',
      'listDebts',
      'readColleagues',
      'listObjections',
      'readPayments',
    ],
    fields: WHOLE,
    purposes: ['decision'],
  },
  paymentsOfficer: {
    does: ['readCase', 'listTasks', 'readPayments', 'listDebts'],
    fields: ['number', 'identity', 'account', 'decision', 'money', 'timeline'],
    purposes: ['payment'],
  },
  monitoringOfficer: {
    does: [
      ...STAFF,
      ...MONITORING,
      'searchFamilies',
      'readLetter',
      'replayDecision',
      'readAlerts',
      'readExits',
      'readStatistics',
      'listObjections',
      'listDebts',
    ],
    fields: WHOLE,
    purposes: ['monitoring'],
  },
  regionalAnalyst: {
    does: ['readStatistics', 'readMonitoringFigures', 'readFigures'],
    fields: ['statistics'],
    purposes: ['analysis'],
  },
  ministryAnalyst: {
    does: ['readStatistics', 'readMonitoringFigures', 'readFigures'],
    fields: ['statistics'],
    purposes: ['analysis'],
  },
  auditor: {
    does: [
      'readCase',
      'searchFamilies',
      'readLetter',
      'replayDecision',
      'readAudit',
      'verifyAudit',
      'readOrders',
      'readFigures',
      'readAlerts',
      'readExits',
      'readStatistics',
      'listObjections',
      'listDebts',
      'readPayments',
      'readMonitoringFigures',
    ],
    fields: [...WHOLE, 'audit'],
    purposes: ['audit'],
  },
  // Runs the system and sees no family.
  administrator: {
    does: [
      'readPeople',
      'readColleagues',
      'managePeople',
      'manageOffices',
      'readOrders',
      'readFigures',
      'verifyAudit',
      'readHealth',
    ],
    fields: [],
    purposes: ['administration'],
  },
  // Another system: where a case stands, by its number, and public figures; nothing of a family.
  client: { does: ['readCaseStatus', 'readFigures'], fields: ['number', 'timeline'], purposes: ['exchange'] },
  system: { does: ['readCase', 'readFigures', 'readOrders'], fields: FILE, purposes: ['exchange'] },
};

const COMMANDS = {
  ...ACTIONS,
  ...ORDER_ACTIONS,
  ...FIGURE_ACTIONS,
  ...PAYMENT_REGISTER_ACTIONS,
  ...FUND_ACTIONS,
  ...BANK_LINE_ACTIONS,
  ...CHECK_ACTIONS,
};
/** Everything that may be done at all: an endpoint names one of these, or it is open to everybody. */
export const EVERY_ACTION: readonly Action[] = [
  // Keys of a table written out above.
  ...(Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]),
  ...OTHER_ACTIONS,
];

function rowsOf(role: Role): AccessRow[] {
  const { does, readScope, fields, purposes } = BY_ROLE[role];
  return EVERY_ACTION.flatMap((action) => {
    const rule = action in COMMANDS ? COMMANDS[action as keyof typeof COMMANDS] : undefined;
    const by: readonly Role[] = rule?.by ?? [];
    const reads = does.some((read) => read === action);
    if (!reads && !by.includes(role)) return [];
    return [{ role, action, scope: reads ? (readScope ?? REACH[role]) : REACH[role], fields, purposes }];
  });
}

/** The one table of access, row by row. What has no row may not be done. */
export const ACCESS: readonly AccessRow[] = ROLES.flatMap(rowsOf);

/** The row for a role and an action; undefined where there is none. */
export const findAccess = (role: Role, action: Action): AccessRow | undefined =>
  ACCESS.find((row) => row.role === role && row.action === action);

/** Refuses whoever may not do this here and for this purpose. Without a subject only role and purpose are looked at. */
export function refuseAccess(
  actor: Actor,
  action: Action,
  asked: { readonly purpose: Purpose; readonly subject?: Subject },
): Refused | undefined {
  const row = findAccess(actor.role, action);
  if (!row) {
    const allowedRoles = ACCESS.filter((one) => one.action === action).map(({ role }) => role);
    return refuse({ code: 'access.role', role: actor.role, allowedRoles });
  }
  if (!row.purposes.includes(asked.purpose)) return refuse({ code: 'access.purpose', purpose: asked.purpose });
  return asked.subject ? refuseScope(actor, asked.subject, row.scope) : undefined;
}
