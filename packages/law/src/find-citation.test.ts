import { expect, test } from 'vitest';
import { findCitation } from './find-citation.ts';

test('an article is found by its id, with or without a paragraph', () => {
  expect(findCitation('socialCode/123/7')?.title.ru).toBe('СК, ст. 123(7)');
  expect(findCitation('tsaLaw/7')?.title.kk).toBe('АӘК туралы Заң 7-бап');
});

test('an act that nobody knows is not made up', () => {
  expect(findCitation('otherCode/1')).toBeUndefined();
  expect(findCitation('socialCode')).toBeUndefined();
});
