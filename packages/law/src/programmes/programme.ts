import type { Count, Money, Names, Pick, YesNo } from '@tirek/rules';
import type { ReasonCode } from '../reasons.ts';

/** A ground on which the benefit is refused, and the reason the family is given. */
export interface Ground {
  readonly code: ReasonCode;
  readonly holds: YesNo<'family'>;
}

/** The articles that make one benefit: what is asked of them for a family on a day. */
export interface Programme {
  readonly id: string;
  readonly named: Names;
  /** First days (ISO) of its editions, oldest first, with what each is called. */
  readonly editions: readonly { readonly from: string; readonly named: Names }[];
  /** Last day (ISO), absent while it lasts. */
  readonly until?: string;
  readonly questions: {
    readonly isEntitled: YesNo<'family'>;
    readonly total: Money<'family'>;
    readonly kind: Pick<'family', string>;
    readonly monthly: Money<'family'>;
    readonly childSupplement: Money<'family'>;
    readonly memberCount: Count<'family'>;
    readonly totalIncome: Money<'family'>;
    readonly perCapita: Money<'family'>;
    readonly povertyLine: Money<'family'>;
    readonly lumpSum: Money<'family'>;
    readonly lumpSumAllowed: YesNo<'family'>;
  };
  /** Asked for the trace alone: what the answer tells about single members. */
  readonly aboutMembers: readonly Count<'family'>[];
  /** In the order in which a refusal names them. */
  readonly grounds: readonly Ground[];
  /** What speaks for the family, where it holds. */
  readonly supports: readonly Ground[];
}
