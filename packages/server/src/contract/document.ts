import { z } from 'zod';

export const DOCUMENT_KINDS = [
  'paperApplication',
  'identity',
  'income',
  'alimony',
  'disability',
  'study',
  'dwelling',
  'visitPhoto',
  'contract',
  'obligation',
  'other',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
/** What a file may be; its first bytes must say the same. */
export const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];
/** Bytes. */
export const LARGEST_DOCUMENT = 10 * 1024 * 1024;

/** A file that is kept with a case, known by the hash of its content. */
export const StoredFile = z
  .object({
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    kind: z.enum(DOCUMENT_KINDS),
    mediaType: z.enum(MEDIA_TYPES),
    size: z.int().positive(),
    addedAt: z.iso.datetime(),
  })
  .meta({ id: 'StoredFile' });
export type StoredFile = z.infer<typeof StoredFile>;
export const StoredFileList = z.object({ documents: z.array(StoredFile) }).meta({ id: 'StoredFileList' });
export type StoredFileList = z.infer<typeof StoredFileList>;
