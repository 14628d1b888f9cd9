import { expect, test } from 'vitest';
import { citable } from './citation.ts';

const code = citable({ id: 'townCode', named: { kk: 'Кодекс', ru: 'Кодекс', en: 'Code' }, number: 'No 1, 2000-01-01' });

test('an article is cited with its paragraph, by a short id', () => {
  expect(code.article(12, 3)).toMatchObject({ id: 'townCode/12/3', article: '12', paragraph: '3' });
  expect(code.article('12-1', '3-2').id).toBe('townCode/12-1/3-2');
  expect(code.article(12, 3).act.number).toBe('No 1, 2000-01-01');
});

test('an article without a paragraph has none, not an empty one', () => {
  expect(code.article(12).id).toBe('townCode/12');
  expect('paragraph' in code.article(12)).toBe(false);
});
