import { LARGEST_DOCUMENT, MEDIA_TYPES as TAKEN } from '@tirek/server/contract';
import { describe, expect, test } from 'vitest';
import { fileTrouble, MEDIA_TYPES } from './file-trouble.ts';

describe('a file that is to be attached', () => {
  test('may be what the server takes', () => {
    expect(MEDIA_TYPES).toEqual([...TAKEN]);
  });
  test('may be as large as the server takes, and not a byte larger', () => {
    expect(fileTrouble({ size: LARGEST_DOCUMENT, type: 'application/pdf' })).toBeUndefined();
    expect(fileTrouble({ size: LARGEST_DOCUMENT + 1, type: 'application/pdf' })).toBe('large');
  });
  test('must be there, with something in it, and be a document', () => {
    expect(fileTrouble(undefined)).toBe('missing');
    expect(fileTrouble({ size: 0, type: 'image/png' })).toBe('missing');
    expect(fileTrouble({ size: 9, type: 'application/zip' })).toBe('type');
  });
});
