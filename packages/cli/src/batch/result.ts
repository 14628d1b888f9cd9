import { assess, type Assessment } from '@tirek/family';
import type { NameIt } from '../words/names.ts';
import type { Item, PlacedError } from './item.ts';

/** What a batch says about one family: where it stood, and the answer or what is wrong. */
export interface Result {
  readonly line?: number;
  readonly file?: string;
  readonly family?: string;
  readonly assessment?: Assessment;
  readonly errors?: readonly PlacedError[];
}

/** Our own mistake, told on the line of the family where it showed; what the program says of it is for its makers. */
function faultError(error: unknown, nameIt: NameIt): PlacedError {
  const reason = error instanceof Error ? error.message : String(error);
  return { path: '', code: 'fault', wrong: nameIt('batch.fault', { reason }), right: nameIt('batch.faultRight') };
}

/** Answers one family. A fault of our own stands on its line as well: it must not stop the others. */
export function answer({ line, file, family, content }: Item, nameIt: NameIt): Result {
  const place = {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(family === undefined ? {} : { family }),
  };
  if (!content.ok) return { ...place, errors: content.errors };
  try {
    const result = assess(content.file, content.ask);
    return result.ok ? { ...place, assessment: result.assessment } : { ...place, errors: result.errors };
  } catch (error) {
    return { ...place, errors: [faultError(error, nameIt)] };
  }
}
