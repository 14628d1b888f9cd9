import { describe, expect, test } from 'vitest';
import * as acts from './acts.ts';

describe('the acts', () => {
  test.each(Object.entries(acts))(
    '%s goes by the id it is exported under and names itself in three languages',
    (name, act) => {
      expect(act.id).toBe(name);
      for (const text of [act.named.kk, act.named.ru, act.named.en]) expect(text.trim()).not.toBe('');
      expect(new Set([act.named.kk, act.named.ru, act.named.en]).size).toBe(3);
    },
  );

  test.each(Object.values(acts).map((act) => [act.id, act.number]))('%s has number and day: %s', (_id, number) => {
    expect(number).toMatch(/^№ \S+( \(\S+\))?, \d{2}\.\d{2}\.\d{4}(; № \S+, \d{2}\.\d{2}\.\d{4})*$/);
  });

  test('no two acts share a number', () => {
    const numbers = Object.values(acts).map((act) => act.number);
    expect(numbers).toEqual([...new Set(numbers)]);
  });

  test('a place in an act is cited as act, article and paragraph', () => {
    expect(acts.tsaLaw.article(2, 1).id).toBe('tsaLaw/2/1');
    expect(acts.socialCode.article(120, 5).id).toBe('socialCode/120/5');
    expect(acts.tsaLaw.article(2, '1-1').id).toBe('tsaLaw/2/1-1');
  });
});
