import type { Assessment } from '@tirek/family';
import { createContext, use } from 'react';

export interface Traced {
  readonly assessment: Assessment;
  /** What members are called. */
  readonly labels: ReadonlyMap<string, string>;
  /** Where a fact comes from, where more is known than that it was stated. */
  readonly originOf?: OriginOf | undefined;
}

/** Says of a fact of the law's vocabulary, and of a member where it is about one, who told it and when. */
export type OriginOf = (fact: string, member: string | undefined) => string | undefined;

export const TraceContext = createContext<Traced | undefined>(undefined);

/** The answer whose trace is shown. Throws outside the section: a fault of the program. */
export function useTraced(): Traced {
  const traced = use(TraceContext);
  if (!traced) throw new Error('useTraced outside TraceSection');
  return traced;
}
