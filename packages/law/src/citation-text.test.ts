import { describe, expect, test } from 'vitest';
import * as acts from './acts/acts.ts';
import { hasShortName, toCitationText } from './citation-text.ts';

describe('a citation in a line of text', () => {
  test.each(Object.values(acts).map(({ id }) => id))('has a short name for %s', (id) => {
    expect(hasShortName(id)).toBe(true);
  });

  test('of the Social Code names article and paragraph and leads to the text', () => {
    expect(toCitationText(acts.socialCode.article(126, 1))).toEqual({
      act: 'socialCode',
      actNamed: acts.socialCode.named,
      article: '126',
      paragraph: '1',
      title: { kk: 'ӘК 126-бап 1-т.', ru: 'СК, ст. 126(1)', en: 'Social Code, art. 126(1)' },
      link: 'https://adilet.zan.kz/kaz/docs/K2300000224',
    });
  });

  test('of an order names its number and day, because two orders share one title', () => {
    expect(toCitationText(acts.lineOrder290.article(1)).title).toEqual({
      kk: '31.08.2017 № 290 бұйрық, 1-т.',
      ru: 'Приказ № 290 от 31.08.2017, п. 1',
      en: 'Order № 290 of 31.08.2017, item 1',
    });
    const titles = Object.values(acts).map((act) => toCitationText(act.article(1)).title);
    for (const language of ['kk', 'ru', 'en'] as const)
      expect(new Set(titles.map((title) => title[language])).size).toBe(titles.length);
  });

  test('without paragraph or link has none', () => {
    const text = toCitationText(acts.orleuRules.article(2));
    expect(text.title.en).toBe('Orleu Rules, item 2');
    expect(text).not.toHaveProperty('paragraph');
    expect(text).not.toHaveProperty('link');
  });

  test.each(Object.values(acts).map((act) => [act.id, act] as const))(
    'says the number and day of %s as the act does',
    (_id, act) => {
      const { ru } = toCitationText(act.article(1)).title;
      const [number, on] = /№ (\S+) от (\S+),/.exec(ru)?.slice(1) ?? [];
      if (number !== undefined) expect(act.number).toContain(number);
      if (on !== undefined) expect(act.number).toContain(on);
    },
  );
});
