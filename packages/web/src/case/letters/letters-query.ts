import type { CaseLetterList } from '@tirek/server/contract';
import { ask } from '../../session/ask.ts';

/** Letters of a case that were made. */
export const lettersQuery = (id: string) => ({
  queryKey: ['case', id, 'letters'],
  queryFn: () => ask<CaseLetterList>(`/v1/cases/${id}/letters`),
});

/** Where a letter opens as PDF. */
export const letterAddress = (id: string, letter: string): string => `/v1/cases/${id}/letters/${letter}`;
/** Where the letter of a decision that is not made yet opens, with the mark of a draft. */
export const previewAddress = (id: string, language: string): string =>
  `/v1/cases/${id}/letter-preview?${new URLSearchParams({ kind: 'decision', language }).toString()}`;
