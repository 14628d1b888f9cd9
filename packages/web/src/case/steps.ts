import type { Phase } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';

/** The steps of an application as people speak of them. */
export const STEPS = ['application', 'registers', 'visit', 'commission', 'decision', 'contract'] as const;
export type StepName = (typeof STEPS)[number];

export interface CaseStep {
  readonly name: StepName;
  readonly state: 'done' | 'now' | 'later';
  /** The last day in time, ISO; null where none runs. */
  readonly due: string | null;
  readonly late: boolean;
}

const AT: Readonly<Record<Phase, StepName | null>> = {
  draft: 'application',
  registers: 'registers',
  visit: 'visit',
  commission: 'commission',
  determination: 'decision',
  proposed: 'decision',
  decided: null,
  closed: null,
  withdrawn: null,
};

/** Which step a task belongs to; null for what comes after the decision. */
const STEP_OF_TASK: Readonly<Record<CaseView['tasks'][number]['kind'], StepName | null>> = {
  referToCommission: 'registers',
  awaitRegisters: 'registers',
  notifyOfDelay: 'registers',
  settleDoubts: 'registers',
  assignVisit: 'visit',
  visit: 'visit',
  openSitting: 'commission',
  vote: 'commission',
  recommend: 'decision',
  determine: 'decision',
  propose: 'decision',
  decide: 'decision',
  drawUpContract: 'contract',
  collectSignatures: 'contract',
  signContract: 'contract',
  decideExtension: null,
  checkReport: null,
  askAboutObligation: null,
  accompany: null,
  reviewContract: 'contract',
  recordExit: 'contract',
  followUp: 'contract',
  settleBreach: null,
  proposeSanction: null,
  imposeSanction: null,
  answerObjection: null,
  settleChange: null,
  decideEnd: null,
  establishDebt: null,
  planRepayment: null,
  watchInstalment: null,
  reviewPlan: null,
  decideHardship: null,
  decideWriteOff: null,
  returnRepaid: null,
};

/** What is done until a contract holds. */
const MAKES_CONTRACT: readonly CaseView['tasks'][number]['kind'][] = [
  'drawUpContract',
  'collectSignatures',
  'signContract',
];

/** Where the application stands, step by step, with the terms that run. */
export function stepsOf({
  phase,
  tasks,
  terms,
  contract: social,
}: Pick<CaseView, 'phase' | 'tasks' | 'terms' | 'contract'>): CaseStep[] {
  // A version that is changed waits for its signatures while the one before it holds.
  const signed = (social?.versions ?? []).some(({ concludedOn }) => concludedOn !== null);
  const contract = !signed && tasks.some(({ kind }) => MAKES_CONTRACT.includes(kind));
  const now: StepName | null = contract ? 'contract' : AT[phase];
  const place = now === null ? (phase === 'decided' || phase === 'closed' ? STEPS.length : 0) : STEPS.indexOf(now);
  const service = terms.find(({ term }) => term.startsWith('service'))?.due ?? null;
  // A contract follows a grant of conditional aid only; until the decision nobody knows.
  const steps =
    (phase === 'decided' || phase === 'closed') && !contract && !signed
      ? STEPS.filter((name) => name !== 'contract')
      : STEPS;
  return steps.map((name, i) => {
    const own = tasks.filter(({ kind }) => STEP_OF_TASK[kind] === name);
    const due = own.flatMap(({ dueDay }) => dueDay ?? []).toSorted()[0] ?? null;
    const state = i < place ? 'done' : i === place && now !== null ? 'now' : 'later';
    const running = state === 'done' ? null : (due ?? (name === 'decision' && phase !== 'draft' ? service : null));
    return { name, state, due: running, late: state !== 'done' && own.some(({ late }) => late) };
  });
}
