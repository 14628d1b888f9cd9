import type { CaseState } from '../case-state.ts';
import { getApplication } from '../handler.ts';
import { refuse, type Refused } from '../refusal.ts';

/** Refuses a file that is named but not kept with the case. */
export function refuseMissingFile(state: CaseState, documents: readonly string[]): Refused | undefined {
  const kept = getApplication(state).documents;
  const missing = documents.find((hash) => !kept.some((one) => one.hash === hash));
  return missing === undefined ? undefined : refuse({ code: 'file.notKept', hash: missing });
}
