import type { BankLineKind, BankLineOutcome, BankLineTrouble } from '@tirek/casework';
import type { ColumnType } from 'kysely';

type Defaulted<T> = ColumnType<T, T | undefined, T>;
/** ISO day. */
type Day = string;

interface BankFileTable {
  id: string;
  sha256: string;
  office_path: string;
  format: 'pain.002' | 'camt.054';
  version: string;
  message_id: string;
  size: number;
  lines: number;
  sealed: Buffer;
  taken_by: string;
  taken_at: string;
  taken_day: Day;
}

export interface BankLineTable {
  file_id: string;
  number: number;
  office_path: string;
  kind: BankLineKind;
  end_to_end_id: string | null;
  of_all: boolean;
  amount_tiyn: number | null;
  reference: string | null;
  day: Day | null;
  reason: string | null;
  payment_id: string | null;
  register_id: string | null;
  outcome: BankLineOutcome;
  trouble: BankLineTrouble | null;
  proposed_by: Defaulted<string | null>;
  settled_by: Defaulted<string | null>;
  settled_day: Defaulted<Day | null>;
  why: Defaulted<string | null>;
  repaid_case: Defaulted<string | null>;
  repaid_debt: Defaulted<string | null>;
}

interface PayerAccountTable {
  id: string;
  office_path: string;
  name: string;
  bin: string;
  iban: string;
  entered_by: string;
  entered_day: Day;
  entered_at: string;
}

/** The tables of what the bank tells, and of the accounts aid is paid from. */
export interface BankTables {
  bank_file: BankFileTable;
  bank_line: BankLineTable;
  payer_account: PayerAccountTable;
}
