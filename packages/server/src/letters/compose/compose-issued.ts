import type { LetterKind, LetterLanguage } from '../../contract/letter.ts';
import type { LetterText } from '../page.ts';
import type { LetterSource } from '../source.ts';
import { composeChange, composeEnd } from './change.ts';
import { composeContract } from './contract.ts';
import {
  composeDebtDecision,
  composeDebtReduced,
  composeInstalmentReminder,
  composeOverpayment,
  composeRepaymentPlan,
} from './debt.ts';
import { composeDecision, decisionAt } from './decision.ts';
import { composeDelay } from './delay.ts';
import { composeMinutes } from './minutes.ts';
import { composeReminder } from './reminder.ts';
import { composeBreach } from './breach.ts';
import { composeAnswer } from './objection.ts';
import { composeReceipt } from './receipt.ts';
import { composeLifted, composeSanction } from './sanction.ts';

/** Writes the letter about an event. Throws where that kind is none that an event brings about. */
export function composeIssued(
  { kind, seq }: { readonly kind: LetterKind; readonly seq: number },
  language: LetterLanguage,
  source: LetterSource,
): LetterText {
  switch (kind) {
    case 'receipt':
      return composeReceipt(seq, language, source);
    case 'decision':
    case 'refusal':
      return composeDecision(decisionAt(source, seq), language, source);
    case 'delay':
      return composeDelay(seq, language, source);
    case 'minutes':
      return composeMinutes(seq, language, source);
    case 'contract':
      return composeContract(seq, language, source);
    case 'obligationReminder':
      return composeReminder(seq, language, source);
    case 'breachNotice':
      return composeBreach(seq, language, source);
    case 'sanction':
      return composeSanction(seq, language, source);
    case 'sanctionLifted':
      return composeLifted(seq, language, source);
    case 'objectionAnswer':
      return composeAnswer(seq, language, source);
    case 'changeReceived':
      return composeChange(seq, language, source);
    case 'endOfAid':
      return composeEnd(seq, language, source);
    case 'overpayment':
      return composeOverpayment(seq, language, source);
    case 'debtDecision':
      return composeDebtDecision(seq, language, source);
    case 'repaymentPlan':
      return composeRepaymentPlan(seq, language, source);
    case 'debtReduced':
      return composeDebtReduced(seq, language, source);
    case 'instalmentReminder':
      return composeInstalmentReminder(seq, language, source);
    case 'requestForDocuments':
    case 'summonsToVisit':
      throw new RangeError('an officer writes such a letter; no event does');
  }
}
