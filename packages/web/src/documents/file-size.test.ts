import { expect, test } from 'vitest';
import { fileSize } from './file-size.ts';

test('a file is told in kilobytes below a megabyte and in megabytes from it on, and never as nothing', () => {
  expect(fileSize(1)).toEqual({ amount: 1, unit: 'kilobytes' });
  expect(fileSize(12_800)).toEqual({ amount: 13, unit: 'kilobytes' });
  expect(fileSize(1_048_575)).toEqual({ amount: 1024, unit: 'kilobytes' });
  expect(fileSize(1_048_576)).toEqual({ amount: 1, unit: 'megabytes' });
  expect(fileSize(3_565_158)).toEqual({ amount: 3.4, unit: 'megabytes' });
});
