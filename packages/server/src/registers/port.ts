import type { CaseState, Contribution, Register } from '@tirek/casework';
import { day, isoDay, previousQuarter } from '@tirek/rules';
import type { Answer } from './register.ts';

/** What a register is asked: about whom, as of which day, and which quarter counts for incomes. */
export interface Question {
  readonly on: string;
  readonly quarter: { readonly from: string; readonly to: string };
  readonly people: readonly { readonly member: string; readonly iin?: string | undefined }[];
}

/** What a register answered, in the words of the casework. */
export interface Answered {
  /** ISO instant its data are of. */
  readonly asOf: string;
  readonly answers: readonly Answer[];
  /** Members it has never heard of. */
  readonly unknown: readonly string[];
  /** Contributions of employers, where the register keeps them. */
  readonly contributions: readonly Contribution[];
}

/** Why a register gave no answer that can be used. Says nothing of anybody. */
export const REGISTER_FAULTS = ['unreachable', 'slow', 'refused', 'unreadable'] as const;
export type RegisterFault = (typeof REGISTER_FAULTS)[number];
export class RegisterFailed extends Error {
  readonly fault: RegisterFault;
  constructor(fault: RegisterFault) {
    super(`register: ${fault}`);
    this.name = 'RegisterFailed';
    this.fault = fault;
  }
}

/** A register that can be asked. */
export interface RegisterPort {
  /** Throws `RegisterFailed`: also when the signal ends the waiting, as `slow`. */
  ask(question: Question, signal: AbortSignal): Promise<Answered>;
}

/** The registers that are connected; what is not among them is never asked, and cases wait for it. */
export type Registers = Readonly<Partial<Record<Register, RegisterPort>>>;

/** What every register is asked about a case; undefined before it is submitted. */
export function questionOf({ application }: CaseState): Question | undefined {
  if (!application?.submitted) return undefined;
  const on = application.submitted.applicationDay;
  const { from, to } = previousQuarter(day(on));
  const people = application.family.members.map(({ id, iin }) => ({ member: id, iin }));
  return { on, quarter: { from: isoDay(from), to: isoDay(to) }, people };
}
