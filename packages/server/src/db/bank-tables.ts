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
}

/** The tables of what the bank tells. */
export interface BankTables {
  bank_file: BankFileTable;
  bank_line: BankLineTable;
}
