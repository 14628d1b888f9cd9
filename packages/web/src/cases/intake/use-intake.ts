import { useState } from 'react';
import type { IntakeEntry } from './intake-entry.ts';

/*
 * What is typed lives in this tab alone, under the officer and the draft: a reload loses nothing, another officer at the same
 * screen sees nothing, and with the tab it is gone.
 */
const keyOf = (person: string, draft: string): string => `tirek.intake.${person}.${draft}`;

function restored(key: string): IntakeEntry | undefined {
  const text = sessionStorage.getItem(key);
  if (text === null) return undefined;
  try {
    // Written by this very page.
    return JSON.parse(text) as IntakeEntry;
  } catch {
    return undefined;
  }
}

/** The form of a draft, as it was left, or as it begins. */
export function useIntake(person: string, draft: string, begin: () => IntakeEntry) {
  const key = keyOf(person, draft);
  const [entry, setEntry] = useState<IntakeEntry>(() => restored(key) ?? begin());
  const change = (next: Partial<IntakeEntry>): void => {
    const changed = { ...entry, ...next };
    sessionStorage.setItem(key, JSON.stringify(changed));
    setEntry(changed);
  };
  return { entry, change, forget: () => sessionStorage.removeItem(key) };
}
