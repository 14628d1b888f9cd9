import { type CaseState, emptyCase } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';

/**
 * As much of the case as a role sees, for asking the casework what would follow. What is not seen is as if nothing had
 * happened; the server judges with the whole.
 */
export const stateOfView = ({ sanctions, objections, decision, determination, contract }: CaseView): CaseState => ({
  ...emptyCase,
  sanctions: sanctions ?? emptyCase.sanctions,
  objections: objections ?? [],
  contract: contract ?? emptyCase.contract,
  decision: { ...emptyCase.decision, ...decision, determination: determination ?? null },
});
