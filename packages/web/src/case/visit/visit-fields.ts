import type { Troubles } from './read-visit-draft.ts';
import type { VisitDraft } from './visit-draft.ts';

/** What every part of the form of the act needs. */
export interface VisitFieldsProps {
  readonly draft: VisitDraft;
  /** After the first attempt to record: what has to be put right. */
  readonly troubles: Troubles | undefined;
  /** What members are called. */
  readonly names: ReadonlyMap<string, string>;
  change(changed: Partial<VisitDraft>): void;
}

/** A list with one entry changed. */
export const withEntry = <Entry>(entries: readonly Entry[], at: number, changed: Partial<Entry>): Entry[] =>
  entries.map((entry, i) => (i === at ? { ...entry, ...changed } : entry));

/** A list without one entry. */
export const withoutEntry = <Entry>(entries: readonly Entry[], at: number): Entry[] =>
  entries.filter((_, i) => i !== at);
