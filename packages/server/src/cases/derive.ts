import {
  type CaseEvent,
  type CaseState,
  openFamilyKey,
  outcomeOf,
  type Recorded,
  type Task as OpenTask,
  tasksOf,
} from '@tirek/casework';
import type { CaseFile } from '../db/case-file.ts';
import type { Task } from '../db/tasks.ts';
import { debtsFor } from './derive-debts.ts';
import { moneyOf } from './money.ts';
import { objectionsOf } from './objections-of.ts';

/** Stands for the due day of a task whose term cannot be computed: it comes last. Never shown. */
export const NO_DUE_DAY = '9999-12-31';

const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** What is kept with a task besides; of the registers waited for, which, and when each is asked again. */
function factsOf({ kind, term }: OpenTask, { evidence }: CaseState): Task['facts'] {
  const facts = { term: term.term, notComputed: term.notComputed };
  if (kind !== 'awaitRegisters') return facts;
  return { ...facts, awaited: evidence.awaited.map(({ register, retryAt }) => ({ register, retryAt })) };
}

function toRows(open: OpenTask, state: CaseState): Task[] {
  const { kind, owner, term } = open;
  const task = {
    kind,
    ownerRole: owner.role,
    officePath: owner.office,
    openedDay: term.since,
    dueDay: term.due ?? NO_DUE_DAY,
    escalatesTo: term.due === null ? null : ('decisionMaker' as const),
    escalatesDay: term.due === null ? null : nextDay(term.due),
    facts: factsOf(open, state),
  };
  // Work that waits for several persons is one task for each of them.
  if (owner.persons.length === 0) return [{ ...task, key: kind }];
  return owner.persons.map((person) => ({ ...task, key: `${kind}:${person}`, person }));
}

/** The open tasks of a case as the table keeps them. */
export const tasksFor = (state: CaseState, day: string): Task[] =>
  tasksOf(state, day).flatMap((open) => toRows(open, state));

/** The row of a case for lists and searches; undefined before the draft. */
export function caseFileOf(state: CaseState, number: string, openedDay: string, day: string): CaseFile | undefined {
  const { application, decision, phase, visit } = state;
  if (!application) return undefined;
  const { members } = application.family;
  const applicant = members.find(({ relation }) => relation === 'applicant') ?? members[0];
  const made = decision.made.at(-1);
  const dues = tasksOf(state, day).flatMap(({ term }) => (term.since <= day ? (term.due ?? []) : []));
  return {
    number,
    phase,
    applicant: { name: applicant?.name ?? '', iin: applicant?.iin },
    members: members.map(({ id, name = '', iin }) => ({ member: id, name, iin })),
    // A protected family has no address to be found by: not in a search, not beside others, not in an alert.
    address: application.contact?.addressProtected === true ? undefined : application.contact?.address,
    openFamilyKey: openFamilyKey(state),
    openedDay,
    submittedDay: application.submitted?.registeredOn ?? null,
    dueDay: dues.toSorted()[0] ?? null,
    decidedDay: made?.on ?? null,
    outcome: made?.resolution.outcome ?? null,
    facts: {
      channel: application.channel,
      members: members.length,
      visitors: visit.assigned ? [visit.assigned.assistant, ...visit.assigned.members] : [],
    },
  };
}

/** What follows from a case besides its row and its votes, as `recorded` has left it. */
export const derivedOf = (
  state: CaseState,
  { before, recorded, day }: { before: CaseState; recorded: readonly Recorded<CaseEvent>[]; day: string },
) => ({
  tasks: tasksFor(state, day),
  outcome: outcomeOf(state),
  money: moneyOf(state),
  objections: objectionsOf(state),
  debts: debtsFor(state, recorded, before),
});
