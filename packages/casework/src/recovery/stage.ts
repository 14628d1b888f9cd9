import { balanceOf, type Debt } from './state.ts';

/** How far a debt is: being heard, decided, being repaid, in court, nothing left, no longer asked back. */
export const DEBT_STAGES = ['proposed', 'established', 'repaying', 'court', 'settled', 'ended'] as const;
export type DebtStage = (typeof DEBT_STAGES)[number];

/** How far a debt is. */
export function stageOf(debt: Debt): DebtStage {
  if (debt.endedOn !== null) return 'ended';
  if (debt.establishedOn === null) return 'proposed';
  if (balanceOf(debt).owed === 0) return 'settled';
  if (debt.way === 'court') return 'court';
  return debt.way === null ? 'established' : 'repaying';
}
