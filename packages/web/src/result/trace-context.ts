import type { Assessment } from '@tirek/family';
import { createContext, use } from 'react';

interface Traced {
  readonly assessment: Assessment;
  /** What members are called. */
  readonly labels: ReadonlyMap<string, string>;
}

export const TraceContext = createContext<Traced | undefined>(undefined);

/** The answer whose trace is shown. Throws outside the section: a fault of the program. */
export function useTraced(): Traced {
  const traced = use(TraceContext);
  if (!traced) throw new Error('useTraced outside TraceSection');
  return traced;
}
