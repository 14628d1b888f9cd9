import type { ProgrammeId } from '@tirek/law';
import type { Names } from '@tirek/rules';
import type { FamilyFile } from '../family-file.ts';

/** A family of the cast: made up, with ordinary first names, and a day on which to ask about it. */
export interface Example {
  /** The name of its file. */
  readonly id: string;
  readonly named: Names;
  /** What is told about the family, and what to look at in the answer. */
  readonly story: Names;
  /** ISO day. */
  readonly on: string;
  /** Targeted social assistance where it is absent. */
  readonly programme?: ProgrammeId;
  readonly file: FamilyFile;
}
