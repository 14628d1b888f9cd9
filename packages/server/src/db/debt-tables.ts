/** ISO day. */
type Day = string;

export interface DebtTable {
  case_id: string;
  debt: string;
  office_path: string;
  cause: string;
  stage: string;
  way: string | null;
  amount_tiyn: number;
  repaid_tiyn: number;
  written_off_tiyn: number;
  owed_tiyn: number;
  to_return_tiyn: number;
  proposed_day: Day;
  next_due: Day | null;
  objected: boolean;
}

export interface DebtRepaymentTable {
  reference: string;
  case_id: string;
  debt: string;
  amount_tiyn: number;
  returned: boolean;
  on_day: Day;
  bank_line: string | null;
}

/** The tables of money paid without right. */
export interface DebtTables {
  debt: DebtTable;
  debt_repayment: DebtRepaymentTable;
}
