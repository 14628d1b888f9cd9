import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { CAUTIONS } from './cautions.ts';
import type { FormulaText } from './formula-text.ts';
import { programmeIds } from './programmes/index.ts';

const { rules, figures, facts } = catalogue();
const ruleOf = (id: string) => rules.find((rule) => rule.id === id);
const wordsOf = (formula: FormulaText): FormulaText[] => [formula, ...formula.parts.flatMap(wordsOf)];
const everyWord = rules.flatMap(({ editions }) => editions.flatMap(({ formula }) => (formula ? wordsOf(formula) : [])));

describe('the law laid open', () => {
  test('can be sent as it is: plain data, nothing lost in JSON', () => {
    expect(JSON.parse(JSON.stringify(catalogue()))).toEqual(catalogue());
  });

  test('is put together once', () => {
    expect(catalogue()).toBe(catalogue());
  });

  test('calls no two rules, figures or facts by one id', () => {
    for (const entries of [rules, figures, facts]) {
      const ids = entries.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  test('knows every rule, figure and fact that a formula names, and every caution', () => {
    const known = (of: readonly { id: string }[]) => new Set(of.map(({ id }) => id));
    const [knownRules, knownFigures, knownFacts] = [known(rules), known(figures), known(facts)];
    for (const { rule, figure, fact, caution } of everyWord) {
      if (rule !== undefined) expect(knownRules).toContain(rule);
      if (figure !== undefined) expect(knownFigures).toContain(figure);
      if (fact !== undefined) expect(knownFacts).toContain(fact);
      if (caution !== undefined) expect(Object.keys(CAUTIONS)).toContain(caution);
    }
  });

  test('stands in an order in which parts come before the whole', () => {
    const seen = new Set<string>();
    for (const { id, uses } of rules) {
      expect(uses.filter((used) => !seen.has(used))).toEqual([]);
      seen.add(id);
    }
  });

  test('says of every rule which programme reaches it, and of each use who uses', () => {
    for (const rule of rules) {
      expect(rule.programmes.length).toBeGreaterThan(0);
      for (const used of rule.uses) expect(ruleOf(used)?.usedBy).toContain(rule.id);
      for (const figure of rule.figures) expect(figures.find(({ id }) => id === figure)?.usedBy).toContain(rule.id);
      for (const fact of rule.facts) expect(facts.find(({ id }) => id === fact)?.usedBy).toContain(rule.id);
    }
    expect(new Set(rules.flatMap(({ programmes }) => programmes))).toEqual(new Set(programmeIds));
  });
});

describe('a rule laid open', () => {
  test('has its editions newest first, with what each cites', () => {
    const line = ruleOf('povertyLine');
    expect(line?.editions.map(({ from }) => from)).toEqual([
      '2025-01-01',
      '2023-07-01',
      '2019-10-01',
      '2019-04-01',
      '2019-01-01',
      '2018-01-01',
      '2002-01-01',
    ]);
    expect(line?.editions[4]?.cites.map(({ title }) => title.en)).toEqual([
      'TSA Law, art. 2(1-1)',
      'Order № 290 of 31.08.2017, item 1',
      'Order № 135 of 20.03.2019, item 1',
    ]);
  });

  test('says on which day it was repealed', () => {
    const [repeal, before] = ruleOf('orleuLine')?.editions ?? [];
    expect(repeal).toMatchObject({ from: '2018-01-01', repealed: true, formula: null });
    expect(before?.repealed).toBe(false);
  });

  test('has its amounts in tenge and its shares as numbers', () => {
    const total = ruleOf('totalAmount')?.editions[2]?.formula;
    expect(total).toMatchObject({ word: 'rounded', rounding: { how: 'halfUp', unit: 1 } });
    const constants = everyWord
      .filter(({ word, kind }) => word === 'constant' && kind === 'ratio')
      .map(({ value }) => value);
    expect(new Set(constants)).toEqual(new Set([0.35, 0.4, 0.5, 0.6, 0.7]));
  });

  test('names the options of a choice', () => {
    expect(ruleOf('assistanceKind')?.options.map(({ named }) => named.en)).toEqual([
      'unconditional',
      'conditional',
      'without kinds',
    ]);
  });

  test('includes who is exempt from measures, though no amount depends on it', () => {
    expect(ruleOf('isExemptFromMeasures')?.programmes).toEqual(['targetedAssistance']);
  });
});

describe('a figure laid open', () => {
  test('has every stretch with its value, source and confidence', () => {
    const index = figures.find(({ id }) => id === 'mci');
    expect(index?.stretches.find(({ from }) => from === '2026-01-01')).toEqual({
      from: '2026-01-01',
      until: '2026-12-31',
      value: 4325,
      source: 'mgorod.kz; kaz.zakon.kz, 2026',
      confidence: 'press',
      checkedOn: '2026-11-22',
    });
    expect(index?.usedBy).toEqual(['countedIncome', 'childSupplement', 'childAllowanceAmount']);
  });

  test('has the region of a stretch that holds in one region', () => {
    const line = figures.find(({ id }) => id === 'publishedLine');
    expect(line?.stretches.filter(({ region }) => region === '750000000').map(({ value }) => value)).toEqual([23_513]);
    expect(line?.stretches.filter(({ region }) => region === undefined).map(({ value }) => value)).toEqual([20_789]);
  });

  test('is there also where no rule uses it yet', () => {
    expect(figures.find(({ id }) => id === 'minimumWage')?.usedBy).toEqual([]);
  });
});
