import type { PaymentStanding, ProofName, RegisterStanding } from '@tirek/casework';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** Written as JSON text, read as the value. */
type Json<T> = ColumnType<T, string, string>;
type Defaulted<T> = ColumnType<T, T | undefined, T>;
/** ISO day. */
type Day = string;

interface EntitlementTable {
  case_id: string;
  month: string;
  office_path: string;
  amount_tiyn: number;
  pay_in: string;
  decided_day: Day;
  sanctions: number;
  parts: Json<unknown>;
}

interface EntitlementBasisTable {
  case_id: string;
  decision: number;
  programme: string;
  law_day: Day;
  on_day: Day;
  facts: Json<unknown>;
}

export interface PayeeTable {
  case_id: string;
  office_path: string;
  person: string | null;
  holder_kind: 'member' | 'guardian' | null;
  holder_name_sealed: string | null;
  holder_iin_sealed: string | null;
  applicant_iin_sealed: string | null;
  iban_sealed: string | null;
  iban_hash: string | null;
  iban_valid: boolean;
  holder_in_family: boolean;
  decided: boolean;
  suspended: boolean;
}

interface WithholdingTable {
  case_id: string;
  debt: string;
  month: string;
  office_path: string;
  amount_tiyn: number;
}

interface FundAllocationTable {
  id: string;
  office_path: string;
  period: string;
  amount_tiyn: number;
  source: string;
  entered_by: string;
  entered_day: Day;
}

export interface PaymentRegisterTable {
  id: string;
  version: number;
  office_path: string;
  month: string;
  number: number;
  state: RegisterStanding;
  opened_day: Day;
  count: number | null;
  sum_tiyn: number | null;
  list_hash: string | null;
  signers: Defaulted<string[]>;
  file_id: string | null;
  file_hash: string | null;
  sent_day: Day | null;
}

interface PaymentTable {
  id: string;
  register_id: string;
  seq: number;
  case_id: string;
  office_path: string;
  month: string;
  decided_day: Day;
  gross_tiyn: number;
  withheld_tiyn: Defaulted<number>;
  net_tiyn: GeneratedAlways<number>;
  state: Defaulted<PaymentStanding>;
  held_for: ProofName | null;
  bank_reason: string | null;
  settled_day: Day | null;
  returned_day: Day | null;
  released_by: string | null;
  payee_name_sealed: string | null;
  iban_sealed: string | null;
  iban_hash: string | null;
}

interface PaymentItemTable {
  payment_id: string;
  register_id: string;
  case_id: string;
  month: string;
  turn: number;
  before_tiyn: number;
  amount_tiyn: number;
  live: Defaulted<boolean>;
}

interface PaymentWithholdingTable {
  payment_id: string;
  register_id: string;
  case_id: string;
  debt: string;
  month: string;
  amount_tiyn: number;
  live: Defaulted<boolean>;
}

interface PaymentProofTable {
  payment_id: string;
  register_id: string;
  proofs: Json<unknown>;
}

interface LedgerPostingTable {
  id: Generated<number>;
  happening: string;
  subject: string;
  part: Defaulted<number>;
  debit: string;
  credit: string;
  amount_tiyn: number;
  office_path: string;
  case_id: string | null;
  register_id: string | null;
  day: Day;
}

/** The tables of money: what is due, what is paid, the books. */
export interface MoneyTables {
  entitlement: EntitlementTable;
  entitlement_basis: EntitlementBasisTable;
  payee: PayeeTable;
  withholding: WithholdingTable;
  fund_allocation: FundAllocationTable;
  payment_register: PaymentRegisterTable;
  payment: PaymentTable;
  payment_item: PaymentItemTable;
  payment_withholding: PaymentWithholdingTable;
  payment_proof: PaymentProofTable;
  ledger_posting: LedgerPostingTable;
}
