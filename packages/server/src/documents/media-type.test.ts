import { expect, test } from 'vitest';
import { mediaTypeOf } from './media-type.ts';

test.for([
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'application/pdf'],
  ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00]), 'image/jpeg'],
  ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]), 'image/png'],
] as const)('%s is known by its first bytes', ([, content, type]) => {
  expect(mediaTypeOf(content)).toBe(type);
});

test.for([
  ['a program', Buffer.from('MZ\x90')],
  ['a page', Buffer.from('<html>%PDF-1.7')],
  ['nothing', Buffer.alloc(0)],
  ['a PNG cut short', Buffer.from([0x89, 0x50, 0x4e])],
] as const)('%s is nothing that is kept', ([, content]) => {
  expect(mediaTypeOf(content)).toBeUndefined();
});
