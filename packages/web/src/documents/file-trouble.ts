import type { StoredFile } from '@tirek/server/contract';

/** What an officer attaches; photos of the visit come with its act. */
export const DOCUMENT_CHOICES = [
  'paperApplication',
  'identity',
  'income',
  'alimony',
  'disability',
  'study',
  'dwelling',
  'other',
] as const satisfies readonly StoredFile['kind'][];

/** What the server takes, told before ten megabytes travel for nothing; the server looks at the content itself. */
export const MEDIA_TYPES: readonly string[] = [
  'application/pdf',
  'image/jpeg',
  'image/png',
] satisfies readonly StoredFile['mediaType'][];
const LARGEST = 10 * 1024 * 1024;

/** Why a file cannot be sent; undefined where it can. */
export function fileTrouble(file: Pick<File, 'size' | 'type'> | undefined): 'missing' | 'large' | 'type' | undefined {
  if (!file || file.size === 0) return 'missing';
  if (!MEDIA_TYPES.includes(file.type)) return 'type';
  return file.size > LARGEST ? 'large' : undefined;
}
