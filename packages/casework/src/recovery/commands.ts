import type { DebtCause, RepaymentWay } from './events.ts';

/** What can be asked about money paid without right. Amounts are whole tiyn, days are ISO. */
export type RecoveryCommand =
  | {
      readonly type: 'proposeDebt';
      readonly debt: string;
      readonly cause: DebtCause;
      readonly reason: string;
    }
  | {
      readonly type: 'answerDebt';
      readonly debt: string;
      readonly text: string;
      readonly documents: readonly string[];
    }
  | { readonly type: 'dropDebt'; readonly debt: string; readonly reason: string }
  | { readonly type: 'establishDebt'; readonly debt: string }
  | {
      readonly type: 'planRepayment';
      readonly debt: string;
      readonly way: 'voluntary' | 'withholding';
      /** Into how many monthly parts, and when the first is due; only where it is paid voluntarily. */
      readonly parts?: number;
      readonly firstDue?: string;
    }
  | {
      readonly type: 'recordRepayment';
      readonly debt: string;
      readonly amount: number;
      readonly way: RepaymentWay;
      readonly reference: string;
      readonly on: string;
      /** Where it was withheld: the month of the payment it was kept from. */
      readonly month?: string;
    }
  /** Money of a family that came as a line of the bank, which two officers say is of this debt. */
  | {
      readonly type: 'recordBankRepayment';
      readonly debt: string;
      readonly amount: number;
      readonly reference: string;
      readonly on: string;
      readonly line: string;
    }
  /** Tells the family of each instalment that has not come, once. */
  | { readonly type: 'remindOfInstalments' }
  | { readonly type: 'askCourt'; readonly debt: string; readonly claim: string }
  | { readonly type: 'recordRuling'; readonly debt: string; readonly amount: number; readonly ruling: string }
  | {
      readonly type: 'askHardship';
      readonly debt: string;
      readonly text: string;
      readonly documents: readonly string[];
      readonly canPay: number | null;
    }
  | {
      readonly type: 'grantHardship';
      readonly debt: string;
      readonly until: string;
      readonly reason: string;
      /** What is owed in smaller parts from then on; as planned where absent. */
      readonly parts?: number;
    }
  | { readonly type: 'refuseHardship'; readonly debt: string; readonly reason: string }
  | { readonly type: 'proposeWriteOff'; readonly debt: string; readonly amount: number; readonly reason: string }
  | { readonly type: 'approveWriteOff'; readonly debt: string }
  | { readonly type: 'giveBackWriteOff'; readonly debt: string; readonly reason: string }
  | {
      readonly type: 'recordReturn';
      readonly debt: string;
      readonly amount: number;
      readonly reference: string;
      readonly on: string;
    };
