import { type CaseEvent, type CaseState, type FieldGroup, openDoubts, type Role, tasksOf } from '@tirek/casework';
import type { FamilyFile } from '@tirek/family';
import type { SeenCommission, SeenFamily, SeenVisit } from '../contract/case-parts.ts';
import type { CaseView, HistoryEntry } from '../contract/case.ts';
import type { ReadableCase } from './read-case.ts';

type Sees = (group: FieldGroup) => boolean;

/** The family file without what the role does not see. */
function familySeen({ members, incomes, dwellings, property, ...file }: FamilyFile, sees: Sees): SeenFamily {
  const people = members.map(({ name, iin, disability, longIllness, needsCare, ...member }) => ({
    ...member,
    ...(sees('identity') ? { name, iin } : {}),
    ...(sees('health') ? { disability, longIllness, needsCare } : {}),
  }));
  return {
    ...file,
    ...(sees('composition') ? { members: people } : {}),
    ...(sees('income') && incomes ? { incomes } : {}),
    ...(sees('property') ? { ...(dwellings ? { dwellings } : {}), ...(property ? { property } : {}) } : {}),
  };
}

function commissionSeen({ commission }: CaseState, sees: Sees): SeenCommission {
  if (sees('votes')) return commission;
  const { conclusion, open } = commission;
  return {
    open: open && { id: open.id, openedOn: open.openedOn, voted: open.votes.length, quorum: open.order.quorum },
    conclusion: conclusion && { conclusion: conclusion.conclusion, reachedOn: conclusion.reachedOn },
  };
}

/** Where the family lives is said by the place of the visit as well. */
const showsPlace = ({ application }: CaseState, sees: Sees): boolean =>
  application?.contact?.addressProtected !== true || sees('contact');

function visitSeen(state: CaseState, sees: Sees): SeenVisit {
  const { act, ...visit } = state.visit;
  return { ...visit, act: act && { ...act, place: showsPlace(state, sees) ? act.place : null } };
}

const HEALTH_FACTS: readonly string[] = ['disability', 'longIllness', 'needsCare'];

/** Whether a role that sees these groups sees what a fact says. */
function seesFact(fact: string, sees: Sees): boolean {
  if (HEALTH_FACTS.includes(fact)) return sees('health');
  if (fact.startsWith('income.')) return sees('income');
  return fact.startsWith('property') || fact.startsWith('dwellings') ? sees('property') : true;
}

/** What was told of a change without the facts the role does not see. */
const changesSeen = ({ reported, ...changes }: CaseState['changes'], sees: Sees): CaseState['changes'] => ({
  ...changes,
  reported: reported.map((one) => ({ ...one, facts: one.facts.filter(({ fact }) => seesFact(fact, sees)) })),
});

/** What a case shows to a role that sees these groups of fields. */
export function viewOf(
  state: CaseState,
  fields: readonly FieldGroup[],
  day: string,
): Omit<CaseView, 'id' | 'number' | 'actions' | 'names' | 'leaving'> | undefined {
  const { application, version, phase } = state;
  const { determination, ...decision } = state.decision;
  if (!application) return undefined;
  const sees: Sees = (group) => fields.includes(group);
  return {
    version,
    phase,
    office: application.office,
    channel: application.channel,
    programme: application.programme,
    applicationDay: application.submitted?.applicationDay ?? null,
    registeredDay: application.submitted?.registeredOn ?? null,
    family: familySeen(application.family, sees),
    contact: sees('contact') ? application.contact : null,
    evidence: sees('evidence')
      ? {
          ...state.evidence,
          open: openDoubts(state.evidence).map(({ id }) => id),
          documents: application.documents,
        }
      : { awaited: state.evidence.awaited },
    visit: sees('visit') ? visitSeen(state, sees) : null,
    commission: commissionSeen(state, sees),
    recommendations: sees('visit') ? state.recommendations : null,
    determination: sees('determination') ? determination : null,
    decision: sees('decision') ? decision : null,
    contract: sees('contract') ? state.contract : null,
    obligations: sees('contract') ? state.obligations : null,
    sanctions: sees('contract') ? state.sanctions : null,
    objections: sees('contract') ? state.objections : null,
    changes: sees('contract') ? changesSeen(state.changes, sees) : null,
    account: sees('account') ? state.payment.account : null,
    debts: sees('money') ? state.debts : null,
    exit: sees('contract') ? state.exit : null,
    terms: (application.submitted?.terms ?? []).map(({ term, since, due }) => ({ term, since, due })),
    // Work that begins later waits for nobody yet.
    tasks: tasksOf(state, day)
      .filter(({ term }) => term.since <= day)
      .map(({ kind, owner, term, late, escalation }) => ({
        kind,
        role: owner.role,
        office: owner.office,
        dueDay: term.due,
        late,
        escalation,
        persons: sees('votes') ? [...owner.persons] : [],
      })),
  };
}

/** Which group of fields an event tells of. */
const GROUP_OF: Partial<Readonly<Record<CaseEvent['type'], FieldGroup>>> = {
  evidenceReceived: 'evidence',
  doubtRaised: 'evidence',
  doubtSettled: 'evidence',
  documentAttached: 'evidence',
  fileReferred: 'visit',
  visitAssigned: 'visit',
  visitRecorded: 'visit',
  visitRefused: 'visit',
  memberRecused: 'votes',
  voteCast: 'votes',
  sittingOpened: 'votes',
  conclusionReached: 'votes',
  recommendationVoteCast: 'votes',
  determined: 'determination',
  recomputed: 'determination',
  decisionProposed: 'decision',
  decisionMade: 'decision',
  proposalGivenBack: 'decision',
  factCorrected: 'decision',
  contractDrawnUp: 'contract',
  contractSigned: 'contract',
  contractConcluded: 'contract',
  extensionProposed: 'contract',
  extensionGivenBack: 'contract',
  contractExtended: 'contract',
  obligationReported: 'contract',
  obligationChecked: 'contract',
  obligationReminded: 'contract',
  breachRaised: 'contract',
  breachAnswered: 'contract',
  breachSettled: 'contract',
  sanctionProposed: 'contract',
  sanctionGivenBack: 'contract',
  sanctionImposed: 'contract',
  sanctionLifted: 'contract',
  objectionFiled: 'contract',
  objectionDecided: 'contract',
  decisionSetAside: 'contract',
  changeReported: 'contract',
  changeSettled: 'contract',
  endProposed: 'contract',
  endGivenBack: 'contract',
  aidEnded: 'contract',
  contractReviewed: 'contract',
  exitRecorded: 'contract',
  followUpRecorded: 'contract',
  debtProposed: 'money',
  debtAnswered: 'money',
  debtDropped: 'money',
  debtEstablished: 'money',
  repaymentPlanned: 'money',
  debtRepaid: 'money',
  courtAsked: 'money',
  courtRuled: 'money',
  hardshipGranted: 'money',
  debtWrittenOff: 'money',
  debtReduced: 'money',
  instalmentReminded: 'money',
  debtCancelled: 'money',
  hardshipAsked: 'money',
  hardshipRefused: 'money',
  writeOffProposed: 'money',
  writeOffGivenBack: 'money',
  repaymentReturned: 'money',
  accountNamed: 'account',
};

function eventSeen(event: CaseEvent, sees: Sees, withPlace: boolean): unknown {
  const group = GROUP_OF[event.type];
  if (group !== undefined && !sees(group)) return null;
  switch (event.type) {
    case 'draftStarted':
    case 'draftAmended': {
      const { contact, family, ...rest } = event;
      return { ...rest, family: familySeen(family, sees), ...(contact && sees('contact') ? { contact } : {}) };
    }
    case 'visitRecorded':
      return withPlace ? event : { ...event, act: { ...event.act, place: null } };
    case 'changeReported':
      return { ...event, facts: event.facts.filter(({ fact }) => seesFact(fact, sees)) };
    case 'voteCast': {
      // Kept for looking after the commissions' work; nobody follows a member about.
      const { place: _, ...vote } = event;
      return vote;
    }
    default:
      return event;
  }
}

/** What happened, as a role that sees these groups may read it. Who voted is seen only by those who see votes. */
export function historySeen(
  { history, state, fields }: Pick<ReadableCase, 'history' | 'state' | 'fields'>,
  nameOf: (person: string) => string | undefined,
): HistoryEntry[] {
  const sees: Sees = (group) => fields.includes(group);
  const withPlace = showsPlace(state, sees);
  return history.map(({ seq, at, day, by, event }) => {
    const isHidden = GROUP_OF[event.type] === 'votes' && !sees('votes');
    const role: Role | null = by.role;
    const who = isHidden ? { person: null, name: null } : { person: by.person, name: nameOf(by.person) ?? null };
    return { seq, at, day, role, ...who, type: event.type, event: eventSeen(event, sees, withPlace) };
  });
}
