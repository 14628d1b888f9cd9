import type { Claim } from './events.ts';
import type { Register } from './registers.ts';

/** What can be asked about evidence. */
export type EvidenceCommand =
  | {
      /** A register's whole answer, or one document's facts. */
      readonly type: 'receiveEvidence';
      readonly source: 'register' | 'document';
      readonly register?: Register;
      readonly fetchedAt: string;
      readonly answers: readonly Pick<Claim, 'fact' | 'member' | 'value' | 'from' | 'to'>[];
      /** Members a register has nothing about, not even that there is nothing. */
      readonly unknown?: readonly string[];
    }
  | { readonly type: 'reportRegisterFailure'; readonly register: Register; readonly retryAt: string }
  | { readonly type: 'giveUpRegister'; readonly register: Register; readonly reason: string }
  | {
      readonly type: 'settleDoubt';
      readonly doubt: string;
      readonly reason: string;
      /** A source of the doubt's values, or the value as the officer states it. */
      readonly choice: { readonly source: string } | { readonly value: unknown };
    };
