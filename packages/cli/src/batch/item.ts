import type { FamilyFile } from '@tirek/family';
import type { ProgrammeId } from '@tirek/law';
import type { Day, Names } from '@tirek/rules';

/** What is asked about a family; a line may say it differently from the command line. */
export interface Ask {
  readonly on: Day;
  readonly programme?: ProgrammeId;
  readonly lumpSum: boolean;
}

/** An error of one family; `line` and `column` say where it stands in the input: in the text, or in the table (then by its heading). */
export interface PlacedError {
  readonly path: string;
  readonly code: string;
  readonly wrong: Names;
  readonly right: Names;
  readonly line?: number;
  readonly column?: number | string;
}

/** One family of a batch, read or not. */
export interface Item {
  /** First line of the family in its file; absent where it is a file of its own. */
  readonly line?: number;
  /** Name of the file, where the batch is a folder. */
  readonly file?: string;
  /** What the input calls the family, where it does. */
  readonly family?: string;
  /** Bytes of the input read so far. */
  readonly bytes: number;
  readonly content:
    | { readonly ok: true; readonly file: FamilyFile; readonly ask: Ask }
    | { readonly ok: false; readonly errors: readonly PlacedError[] };
}

export const unreadable = (errors: readonly PlacedError[]): Item['content'] => ({ ok: false, errors });
