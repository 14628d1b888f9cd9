import type { IntakeEntry } from './intake-entry.ts';
import type { Troubles } from './read-intake.ts';

/** What every part of the form is given. */
export interface SectionProps {
  readonly entry: IntakeEntry;
  readonly troubles: Troubles;
  change(next: Partial<IntakeEntry>): void;
}
