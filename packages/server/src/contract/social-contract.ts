import type { ContractBasis, ExtensionGround, Party, StandingObligation } from '@tirek/casework';
import { z } from 'zod';
import { ContractTermsSent } from './commands/contract.ts';
import { IsoDay, Names } from './names.ts';

// The casework has made what is told here; it is described, not checked once more on its way out.
const part = <T>(description: string): z.ZodType<T> => z.unknown().meta({ description }) as z.ZodType<T>;

/** What a contract of this case may be made of, and longer by. */
export interface ContractRoom extends ContractBasis {
  readonly parties: readonly Party[];
  /** What it could be made longer by; null where no contract holds or the edition knows no longer one. */
  readonly extension: {
    readonly from: string;
    readonly to: string;
    /** Grounds of which something in the plan is unfinished. */
    readonly grounds: readonly ExtensionGround[];
  } | null;
}

export const SocialContract = z
  .object({
    /** The day as of which it is told. */
    day: IsoDay,
    room: part<ContractRoom | null>(
      'What a contract rests on; null for who draws none up, or where none is to be made.',
    ),
    obligations: part<readonly StandingObligation[]>('What follows from the contract in force, and how each stands.'),
  })
  .meta({ id: 'SocialContract', description: 'The contract of a case: what it may hold, and what follows from it.' });
export type SocialContract = z.infer<typeof SocialContract>;

export const ContractDraft = z.strictObject({ terms: ContractTermsSent }).meta({ id: 'ContractDraft' });
export type ContractDraft = z.infer<typeof ContractDraft>;

export const ContractProblems = z
  .object({
    problems: z.array(
      z.object({
        path: z.string().meta({ description: 'Place in the terms: `plan.measures[1].to`.' }),
        code: z.string(),
        member: z.string().nullable(),
        text: Names,
      }),
    ),
  })
  .meta({ id: 'ContractProblems', description: 'What does not fit in a plan yet; empty where it may be drawn up.' });
export type ContractProblems = z.infer<typeof ContractProblems>;
