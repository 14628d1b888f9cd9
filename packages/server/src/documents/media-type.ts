import type { MediaType } from '../contract/document.ts';

const FIRST_BYTES: Readonly<Record<MediaType, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** What a content is by its first bytes; undefined where it is nothing that is kept. */
export function mediaTypeOf(content: Uint8Array): MediaType | undefined {
  // Keys of the table above.
  const types = Object.keys(FIRST_BYTES) as MediaType[];
  return types.find((type) => FIRST_BYTES[type].every((byte, i) => content[i] === byte));
}
