import { type ChangeKind, ibanOf } from '@tirek/casework';
import type { CaseCommandSent } from '../../contract/case-command.ts';
import type { Precinct } from '../precincts.ts';
import { decided, does, wholeWay } from './steps.ts';
import type { Scene, Step, Who } from './story.ts';

/* What families tell, what they are paid, what is asked back, and how they leave, in the words of the stories. */

const [consultant, head] = ['botagoz', 'samat'] as const;

/** The mother says where the family wants to be paid; on paper, to the consultant. */
export const namesAccount = (iban: string, by: Who = 'applicant'): Step =>
  does(by, { type: 'nameAccount', account: { iban, holder: { kind: 'member', member: 'mother' } } });

/** An account of a family of the stories. */
export const accountNo = (number: number): string => ibanOf('722', `S${String(number).padStart(12, '0')}`);

/** The whole way to a decision, and an account to be paid to. */
export const granted = (precinct: Precinct, account: string): Step[] => [...wholeWay(precinct), namesAccount(account)];

/** The register of a month is paid on the 20th of it. */
export const paidIn = (month: string): Step => ({ pays: month, on: `${month}-20` });

/** The registers of some months, one after another. */
export const paidFor = (...months: readonly string[]): Step[] => months.map(paidIn);

type Facts = Readonly<Extract<CaseCommandSent, { type: 'reportChange' }>['facts']>;

/** What is told, from which day it holds, in whose words. */
interface Told {
  readonly kind: ChangeKind;
  readonly from: string;
  readonly text: string;
  readonly facts?: Facts;
}

/** A change is told, so many working days later. */
export const tells = (by: Who, { facts = [], ...told }: Told, after: number): Step =>
  does(by, { type: 'reportChange', ...told, facts: [...facts], documents: [] }, after);

const lastChange = ({ state }: Scene): string => state.changes.reported.at(-1)?.id ?? '';
const lastDebt = ({ state }: Scene): string => state.debts.at(-1)?.debt ?? '';

/** The last change is settled by the consultant. */
export const settles = (outcome: 'applied' | 'noEffect', reason: string): Step =>
  does(consultant, (scene) => ({ type: 'settleChange', id: lastChange(scene), outcome, reason }), 1);

/** Taken into account, determined anew, approved. */
export const appliedAndDecided = (precinct: Precinct, reason: string): Step[] => [
  settles('applied', reason),
  ...decided(precinct),
];

type Cause = Extract<CaseCommandSent, { type: 'proposeDebt' }>['cause'];

/** What was paid too much is reckoned, and the family is asked. */
export const asksBack = (cause: Cause, reason: string): Step =>
  does(consultant, { type: 'proposeDebt', cause, reason });

/** The family answers, and the head decides that it is owed. */
export const heardAndOwed = (answer: string): Step[] => [
  does('applicant', (scene) => ({ type: 'answerDebt', debt: lastDebt(scene), text: answer, documents: [] }), 2),
  does(head, (scene) => ({ type: 'establishDebt', debt: lastDebt(scene) }), 1),
];

type Plan = Omit<Extract<CaseCommandSent, { type: 'planRepayment' }>, 'type' | 'debt'>;

/** How it comes back. */
export const repays = (plan: Plan): Step =>
  does(consultant, (scene) => ({ type: 'planRepayment', debt: lastDebt(scene), ...plan }), 1);

type Reason = Extract<CaseCommandSent, { type: 'recordExit' }>['reason'];

/** The case is closed on a day. */
export const leaves = (on: string, reason: Reason, text: string): Step => ({
  ...does(consultant, { type: 'recordExit', reason, text }),
  on,
});

type Asking = Omit<Extract<CaseCommandSent, { type: 'recordFollowUp' }>, 'type'>;

/** The family is asked how it is, so many months after it left. */
export const askedHowItIs = (on: string, asking: Asking): Step => ({
  ...does(consultant, { type: 'recordFollowUp', ...asking }),
  on,
});
