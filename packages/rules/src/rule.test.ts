import { describe, expect, test } from 'vitest';
import { citable } from './citation.ts';
import { day } from './day.ts';
import { ask, called, homeOf, household, rent, tell } from './examples/household.ts';
import { explain } from './explain.ts';
import { money } from './expression.ts';

const code = citable({ id: 'townCode', ...called('Code'), number: 'No 1' });
const order = citable({ id: 'townOrder', ...called('Order'), number: 'No 2' });

const relief = household.money('relief', {
  ...called('relief'),
  cites: [code.article(4)],
  editions: {
    '2025-01-01': null,
    '2024-01-01': rent.per(2),
    '2020-01-01': { is: money(500), cites: [order.article(7)] },
  },
});
const on = (iso: string): string => tell(ask(relief, homeOf({ rent: 900 }), day(iso)));

describe('the editions of a rule', () => {
  test('each hold from their first day until the next begins', () => {
    expect(on('2020-01-01')).toBe('500');
    expect(on('2023-12-31')).toBe('500');
    expect(on('2024-01-01')).toBe('450');
    expect(on('2024-12-31')).toBe('450');
  });

  test('do not hold before the first: the question does not arise', () => {
    expect(on('2019-12-31')).toBe('not applicable (notInForce)');
  });

  test('end where the rule was repealed', () => {
    expect(on('2025-01-01')).toBe('not applicable (notInForce)');
    expect(on('2026-06-01')).toBe('not applicable (notInForce)');
  });

  test('are those of the law’s day, where another time’s law is tried on a day', () => {
    const tried = ask(relief, homeOf({ rent: 900 }), day('2026-06-01'), day('2024-06-01'));
    expect(tell(tried)).toBe('450');
  });

  test('cite their own act, or the rule’s where they name none', () => {
    const cited = (iso: string) =>
      explain({ relief }, homeOf({ rent: 900 }), { on: day(iso) }).step('relief')?.edition?.cites;
    expect(cited('2022-01-01')).toEqual([order.article(7)]);
    expect(cited('2024-06-01')).toEqual([code.article(4)]);
    expect(cited('2025-06-01')).toEqual([code.article(4)]);
  });
});

describe('a rule', () => {
  test('without doubts and without options has none', () => {
    expect(relief.node.rule).toMatchObject({ id: 'relief', options: [], doubts: [], plain: undefined });
  });

  test('keeps the doubts it settles', () => {
    const text = { ...called('relief'), cites: [], doubts: ['whoCounts'], editions: { '2020-01-01': rent } };
    expect(household.money('relief', text).node.rule?.doubts).toEqual(['whoCounts']);
  });
});

describe('a rule is refused as it is written', () => {
  test('without an edition', () => {
    const text = { ...called('relief'), cites: [], editions: {} };
    expect(() => household.money('relief', text)).toThrow('rule relief has no edition');
  });

  test('with an edition whose first day is no day', () => {
    const text = { ...called('relief'), cites: [], editions: { '2024-02-30': rent } };
    expect(() => household.money('relief', text)).toThrow('not a day: 2024-02-30');
  });
});
