import { contractCommands } from './contract/commands.examples.ts';
import { obligationCommands } from './obligation/commands.examples.ts';
import { sanctionCommands } from './sanction/commands.examples.ts';
import { objectionCommands } from './objection/commands.examples.ts';
import { changeCommands } from './change/commands.examples.ts';
import { paymentCommands } from './payment/commands.examples.ts';
import { recoveryCommands } from './recovery/commands.examples.ts';
import { exitCommands } from './exit/commands.examples.ts';
import { loneMotherOfFour } from '@tirek/family/examples';
import { describe, expect, test } from 'vitest';
import { type ActionRule, ACTIONS } from './actions.ts';
import { type Actor, type Role, ROLES } from './actor.ts';
import type { CaseCommand, CommandType } from './case-event.ts';
import {
  actOf,
  answered,
  assigned,
  concluded,
  decided,
  determined,
  draft,
  proposed,
  referred,
  sat,
  submitted,
  visited,
} from './examples/main-path.ts';
import { OFFICE } from './examples/people.ts';
import { act, ballotOf, begin, forge, refusalOf, type Story } from './examples/story.ts';
import { type Phase, PHASES } from './phase.ts';

const { file, on: day } = loneMotherOfFour;
const reason = 'A reason long enough.';
const atHome = assigned(referred(answered(submitted(file, day))));
const commission = sat(visited(atHome));
const determination = determined(concluded(file, day));
const IN_PHASE: Readonly<Record<Phase, Story>> = {
  draft: draft(file, day),
  registers: submitted(file, day),
  visit: atHome,
  commission,
  determination,
  proposed: proposed(concluded(file, day)),
  decided: decided(concluded(file, day)),
  closed: forge(
    decided(concluded(file, day)),
    { person: 'botagoz', role: 'consultant', office: '' },
    { type: 'exitRecorded', reason: 'termEnded', text: reason },
  ),
  withdrawn: forge(
    submitted(file, day),
    { person: 'marina', role: 'citizen', office: '' },
    { type: 'applicationWithdrawn', reason },
  ),
};

/** One command of each kind that the main path would take. */
const COMMANDS: { readonly [T in CommandType]: Extract<CaseCommand, { type: T }> } = {
  startDraft: {
    type: 'startDraft',
    case: 'case-2',
    office: OFFICE,
    channel: 'citizen',
    applicant: 'marina',
    familyKey: 'family-1',
    family: file,
  },
  amendDraft: { type: 'amendDraft', family: file },
  giveConsent: { type: 'giveConsent', on: day },
  attachDocument: {
    type: 'attachDocument',
    document: { hash: 'paper', kind: 'income', mediaType: 'image/jpeg', size: 200_000 },
  },
  submitApplication: { type: 'submitApplication', receipt: 'R-2' },
  notifyOfDelay: { type: 'notifyOfDelay' },
  withdraw: { type: 'withdraw', reason },
  receiveEvidence: {
    type: 'receiveEvidence',
    source: 'document',
    fetchedAt: `${day}T04:00:00Z`,
    answers: [{ fact: 'settlement', member: null, value: 'urban' }],
  },
  reportRegisterFailure: { type: 'reportRegisterFailure', register: 'incomes', retryAt: `${day}T09:00:00Z` },
  giveUpRegister: { type: 'giveUpRegister', register: 'incomes', reason },
  settleDoubt: { type: 'settleDoubt', doubt: 'doubt-1', reason, choice: { source: 'statement' } },
  referToCommission: { type: 'referToCommission' },
  assignVisit: { type: 'assignVisit', assistant: 'askar', members: ['talgat'], on: day },
  recordVisit: { type: 'recordVisit', act: actOf(file, day) },
  recordVisitRefusal: { type: 'recordVisitRefusal', reason },
  orderAnotherVisit: { type: 'orderAnotherVisit', reason },
  openSitting: { type: 'openSitting', sitting: 'sitting-2' },
  recuseMember: { type: 'recuseMember', member: 'talgat', ground: 'neighbour' },
  castVote: ballotOf(commission, 'talgat', 'need'),
  closeSitting: { type: 'closeSitting' },
  adjournSitting: { type: 'adjournSitting', reason },
  askRecommendation: {
    type: 'askRecommendation',
    request: { id: 'r-1', level: 'district', about: 'measures', question: 'May the family move to another region?' },
  },
  castRecommendationVote: {
    type: 'castRecommendationVote',
    request: 'r-1',
    member: 'aidos',
    vote: 'for',
    hash: '',
    signature: '',
    publicKey: '',
  },
  closeRecommendation: { type: 'closeRecommendation', request: 'r-1' },
  determine: { type: 'determine' },
  recompute: { type: 'recompute', cause: 'figure' },
  propose: { type: 'propose' },
  approve: { type: 'approve' },
  giveBack: { type: 'giveBack', reason },
  correctFact: { type: 'correctFact', fact: 'work', member: 'gulnar', value: 'employed', from: day, reason },
  ...contractCommands,
  ...obligationCommands,
  ...sanctionCommands,
  ...objectionCommands,
  ...changeCommands,
  ...paymentCommands,
  ...recoveryCommands,
  ...exitCommands,
};

const actorIn = (role: Role): Actor =>
  role === 'citizen' ? { person: 'marina', role, office: '' } : { person: `some ${role}`, role, office: 'kz/61' };
const rows = Object.entries(ACTIONS).map(([type, rule]): [CommandType, ActionRule] => [type as CommandType, rule]);
const about = (type: CommandType): Story => {
  const rule: ActionRule = ACTIONS[type];
  return type === 'startDraft' ? begin({ day }) : IN_PHASE[rule.from[0] ?? 'draft'];
};

describe('the table of actions', () => {
  test.for(PHASES)('a case comes to stand in the phase %s', (phase) => {
    expect(IN_PHASE[phase].state.phase).toBe(phase);
  });

  test.for(rows)('%s is for the roles of its row and no other', ([type, { by }]) => {
    const others = ROLES.filter((role) => !by.includes(role));
    for (const role of others)
      expect(refusalOf(about(type), actorIn(role), COMMANDS[type])).toEqual({
        code: 'access.role',
        role,
        allowedRoles: by,
      });
    for (const role of by) expect(refusalOf(about(type), actorIn(role), COMMANDS[type])?.code).not.toBe('access.role');
  });

  test.for(rows.filter(([type]) => type !== 'startDraft'))(
    '%s is refused in every other phase',
    ([type, { from, by }]) => {
      const [role] = by;
      if (!role) throw new Error(`nobody may ${type}`);
      for (const phase of PHASES) {
        const refusal = refusalOf(IN_PHASE[phase], actorIn(role), COMMANDS[type]);
        if (from.includes(phase)) expect(refusal?.code).not.toBe('phase.wrong');
        else expect(refusal).toEqual({ code: 'phase.wrong', phase, allowedPhases: from });
      }
    },
  );

  test('a refusal leaves no event behind', () => {
    expect(() => act(IN_PHASE.decided, actorIn('consultant'), COMMANDS.propose)).toThrow('phase.wrong');
  });
});
