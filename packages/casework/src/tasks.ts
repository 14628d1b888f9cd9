import { CONTRACT_TASKS, contractTasks } from './contract/tasks.ts';
import { OBLIGATION_TASKS, obligationTasks } from './obligation/tasks.ts';
import { SANCTION_TASKS, sanctionTasks } from './sanction/tasks.ts';
import { OBJECTION_TASKS, objectionTasks } from './objection/tasks.ts';
import { CHANGE_TASKS, changeTasks } from './change/tasks.ts';
import { PAYMENT_TASKS, paymentTasks } from './payment/tasks.ts';
import { RECOVERY_TASKS, recoveryTasks } from './recovery/tasks.ts';
import { EXIT_TASKS, exitTasks } from './exit/tasks.ts';
import { plusWorkingDays } from '@tirek/family';
import { day, isoDay } from '@tirek/rules';
import type { Role } from './actor.ts';
import type { Application } from './application/state.ts';
import type { CaseState } from './case-state.ts';
import { type GivenTerm, runTerm } from './deadlines.ts';
import { isSpent } from './decision/state.ts';
import { openDoubts } from './evidence/state.ts';
import { questionDay } from './decision/assess-facts.ts';
import { officeAbove } from './office-path.ts';
import { openRecommendations } from './recommendation/state.ts';

/** Work that waits for somebody in a case. */
export const TASK_KINDS = [
  'referToCommission',
  'assignVisit',
  'visit',
  'openSitting',
  'vote',
  'recommend',
  'settleDoubts',
  'notifyOfDelay',
  'awaitRegisters',
  'determine',
  'propose',
  'decide',
  ...CONTRACT_TASKS,
  ...OBLIGATION_TASKS,
  ...SANCTION_TASKS,
  ...OBJECTION_TASKS,
  ...CHANGE_TASKS,
  ...PAYMENT_TASKS,
  ...RECOVERY_TASKS,
  ...EXIT_TASKS,
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** One open task: whose it is, where, by when, and who has it now that it is late. Days are ISO. */
export interface Task {
  readonly kind: TaskKind;
  readonly owner: { readonly role: Role; readonly office: string; readonly persons: readonly string[] };
  /** The legal term it runs under. */
  readonly term: GivenTerm;
  readonly late: boolean;
  /** 0 in time · 1 late: the office's decision-maker · 2 late by more than three working days: the office above. */
  readonly escalation: 0 | 1 | 2;
  readonly escalatedTo: { readonly role: Role; readonly office: string } | null;
}

/** After so many working days over the term the office above is told. House rule, not law. */
const WORKING_DAYS_BEFORE_ABOVE = 3;

/** Work that waits, before it is known whether it is late. Without `office` it is done at the office of the case. */
export type OpenTask = Pick<Task, 'kind' | 'term'> & {
  readonly role: Role;
  readonly office?: string;
  readonly persons?: readonly string[];
};
type Submitted = NonNullable<Application['submitted']>;

/** The term of the whole service; the longer one once the family was told of it. */
function serviceTerm(application: Application, { registeredOn, applicationDay, through }: Submitted): GivenTerm {
  if (application.delayedUntil !== null) return runTerm('serviceWithOtherBodies', registeredOn, applicationDay);
  const term = through === 'ruralAkim' ? 'serviceAtRuralAkim' : 'serviceAtCentre';
  return runTerm(term, registeredOn, applicationDay);
}

const intakeRole = ({ through }: Submitted): Role => (through === 'ruralAkim' ? 'ruralAkim' : 'consultant');

function registerTasks(
  { evidence, phase }: CaseState,
  application: Application,
  submitted: Submitted,
  service: GivenTerm,
): OpenTask[] {
  if (evidence.awaited.length === 0 || phase === 'decided') return [];
  const failedOn = evidence.awaited.flatMap((one) => one.failedOn ?? []).toSorted()[0];
  const notice: OpenTask[] =
    failedOn === undefined || application.delayedUntil !== null
      ? []
      : [
          {
            kind: 'notifyOfDelay',
            role: intakeRole(submitted),
            term: runTerm('noticeOfDelay', failedOn, submitted.applicationDay),
          },
        ];
  return [{ kind: 'awaitRegisters', role: 'system', term: service }, ...notice];
}

function visitTasks({ visit }: CaseState, { applicationDay }: Submitted): OpenTask[] {
  if (!visit.referred) return [];
  const term = runTerm('visitAndAct', visit.referred.on, applicationDay);
  return visit.assigned
    ? [{ kind: 'visit', role: 'assistant', persons: [visit.assigned.assistant], term }]
    : [{ kind: 'assignVisit', role: 'precinctSecretary', persons: [visit.referred.order.secretary], term }];
}

function commissionTasks({ commission: { open }, visit }: CaseState, service: GivenTerm): OpenTask[] {
  if (!open)
    return [
      {
        kind: 'openSitting',
        role: 'precinctSecretary',
        term: service,
        ...(visit.referred ? { persons: [visit.referred.order.secretary] } : {}),
      },
    ];
  const waiting = open.sitting.filter((member) => !open.votes.some((vote) => vote.member === member));
  return [{ kind: 'vote', role: 'precinctMember', persons: waiting, term: service }];
}

/** Once decided, the term runs anew: from the last correction, or from the day a decision was set aside. */
function recalculationTerm({ decision, objections }: CaseState): GivenTerm | undefined {
  if (decision.made.length === 0) return undefined;
  const since = [
    ...decision.corrections.map(({ on }) => on),
    ...objections.flatMap(({ decided }) => decided?.on ?? []),
  ];
  const last = since.toSorted().at(-1) ?? decision.made.at(-1)?.on;
  return last === undefined ? undefined : runTerm('recalculation', last, last);
}

/** What was reckoned before a correction is no answer to it. */
const nextReckoning = (state: CaseState): 'determine' | 'propose' =>
  state.decision.determination?.on === questionDay(state) && !isSpent(state.decision) ? 'propose' : 'determine';

function phaseTasks(state: CaseState, application: Application, submitted: Submitted, service: GivenTerm): OpenTask[] {
  const { registeredOn, applicationDay } = submitted;
  const again = recalculationTerm(state);
  switch (state.phase) {
    case 'draft':
    case 'withdrawn':
    case 'decided':
    case 'closed':
      return [];
    case 'registers':
      return [
        {
          kind: 'referToCommission',
          role: intakeRole(submitted),
          term: runTerm('fileToCommission', registeredOn, applicationDay),
        },
      ];
    case 'visit':
      return visitTasks(state, submitted);
    case 'commission':
      return commissionTasks(state, service);
    case 'determination':
      return [{ kind: nextReckoning(state), role: 'consultant', term: again ?? service }];
    case 'proposed':
      return [{ kind: 'decide', role: 'decisionMaker', term: again ?? service }];
  }
}

function isLateBy(due: string, on: string, workingDays: number): boolean {
  const end = plusWorkingDays(day(due), workingDays);
  return end.ok && isoDay(end.day) < on;
}

function escalate({ term }: OpenTask, office: string, on: string): Pick<Task, 'late' | 'escalation' | 'escalatedTo'> {
  if (term.due === null || on <= term.due) return { late: false, escalation: 0, escalatedTo: null };
  const above = officeAbove(office);
  if (above !== undefined && isLateBy(term.due, on, WORKING_DAYS_BEFORE_ABOVE))
    return { late: true, escalation: 2, escalatedTo: { role: 'decisionMaker', office: above } };
  return { late: true, escalation: 1, escalatedTo: { role: 'decisionMaker', office } };
}

const AFTER_DECISION = [
  contractTasks,
  obligationTasks,
  sanctionTasks,
  objectionTasks,
  changeTasks,
  paymentTasks,
  recoveryTasks,
  exitTasks,
] as const;

/** Every open task of a case as of a day, by due day; those whose term cannot be computed come last. */
export function tasksOf(state: CaseState, on: string): Task[] {
  const { application } = state;
  if (!application?.submitted) return [];
  const { submitted, office } = application;
  const service = serviceTerm(application, submitted);
  const isOver = state.phase === 'withdrawn' || state.phase === 'decided' || state.phase === 'closed';
  const afterDecision = AFTER_DECISION.flatMap((waiting) => waiting(state, on));
  const doubts: OpenTask[] =
    !isOver && openDoubts(state.evidence).length > 0
      ? [{ kind: 'settleDoubts', role: 'consultant', term: service }]
      : [];
  const recommend = openRecommendations(state.recommendations).map(({ request, order, votes }): OpenTask => {
    const waiting = order.members.filter((member) => !votes.some((vote) => vote.member === member));
    return { kind: 'recommend', role: `${request.level}Member`, persons: waiting, term: service };
  });
  const registers = isOver ? [] : registerTasks(state, application, submitted, service);
  return [
    ...phaseTasks(state, application, submitted, service),
    ...recommend,
    ...doubts,
    ...registers,
    ...afterDecision,
  ]
    .map((open) => ({
      kind: open.kind,
      owner: { role: open.role, office: open.office ?? office, persons: open.persons ?? [] },
      term: open.term,
      ...escalate(open, office, on),
    }))
    .toSorted((a, b) => ((a.term.due ?? '9') < (b.term.due ?? '9') ? -1 : 1));
}
