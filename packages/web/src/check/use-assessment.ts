import { type Assessment, assess, type FamilyFile, type FileError, type ProgrammeId } from '@tirek/family';
import { parseDay } from '@tirek/rules';
import { useMemo } from 'react';
import { useCheck } from './use-check.ts';

export type Reading =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly errors: readonly FileError[] };

/** The law's answer for a file; undefined while nobody is in the family. Runs here, in the browser. */
export function assessed(file: FamilyFile, on: string, programme: ProgrammeId | null): Reading | undefined {
  const day = parseDay(on);
  if (day === undefined || file.members.length === 0) return undefined;
  return assess(file, { on: day, lumpSum: true, ...(programme === null ? {} : { programme }) });
}

/** The answer for what has been said so far. */
export function useAssessment(): Reading | undefined {
  const { check, on } = useCheck();
  return useMemo(() => assessed(check.file, on, check.programme), [check.file, on, check.programme]);
}
