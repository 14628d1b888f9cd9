import type { CaseLetterList, StoredFileList } from '@tirek/server/contract';
import { ask } from '../../session/ask.ts';

/** Letters of a case that were made. */
export const lettersQuery = (id: string) => ({
  queryKey: ['case', id, 'letters'],
  queryFn: () => ask<CaseLetterList>(`/v1/cases/${id}/letters`),
});

/** Files that are kept with a case. */
export const documentsQuery = (id: string) => ({
  queryKey: ['case', id, 'documents'],
  queryFn: () => ask<StoredFileList>(`/v1/cases/${id}/documents`),
});

/** Where a letter opens as PDF. */
export const letterAddress = (id: string, letter: string): string => `/v1/cases/${id}/letters/${letter}`;
/** Where a document opens. */
export const documentAddress = (id: string, hash: string): string => `/v1/cases/${id}/documents/${hash}`;
/** Where the letter of a decision that is not made yet opens, with the mark of a draft. */
export const previewAddress = (id: string, language: string): string =>
  `/v1/cases/${id}/letter-preview?${new URLSearchParams({ kind: 'decision', language }).toString()}`;
