import type { ReasonCode } from '@tirek/law';

/** Reasons that a letter of award gives; every other one stands in the way, and a letter says what would change it. */
type AwardReason =
  | 'income.belowLine'
  | 'kind.conditional'
  | 'kind.unconditional'
  | 'supplement.children'
  | 'sanction.first'
  | 'sanction.repeated';
/** Reasons for which help is not due. */
export type RefusalReason = Exclude<ReasonCode, AwardReason>;
