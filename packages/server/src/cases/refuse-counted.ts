import { breaksRule } from '../db/broken-rule.ts';
import { NotDone } from './execute.ts';

/** Turns the database's own rule on references into the refusal it stands for: the money was counted before, maybe in another family's case. */
export function refuseCounted(reference: string, error: unknown): unknown {
  if (!breaksRule(error, 'one_repayment_counts_once') && !breaksRule(error, 'a_line_repays_once')) return error;
  return new NotDone({ refusal: { code: 'debt.referenceCounted', reference } });
}
