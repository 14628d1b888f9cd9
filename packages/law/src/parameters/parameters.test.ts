/* One file, because it is one table: every figure with its published values on both sides of each change. */
import { day, type Expression, findEntry, type Kind, plusDays, quotient, yearOf } from '@tirek/rules';
import { describe, expect, test } from 'vitest';
import { REGION_CODES, type Region } from '../vocabulary/regions.ts';
import { budgetMinimum } from './budget-minimum.ts';
import { childAllowanceMultiple } from './child-allowance-multiple.ts';
import { childSupplementMultiple } from './child-supplement-multiple.ts';
import { mci } from './mci.ts';
import { medianIncome } from './median-income.ts';
import { minimumWage } from './minimum-wage.ts';
import { nationalMinimumQuarter } from './national-minimum-quarter.ts';
import { nationalMinimumYear } from './national-minimum-year.ts';
import { pensionAgeMen, pensionAgeWomen } from './pension-age.ts';
import { publishedChildAllowanceThreshold } from './published-child-allowance-threshold.ts';
import { publishedLine } from './published-line.ts';
import { quarter } from './quarter.ts';
import { regionalMinimumQuarter } from './regional-minimum-quarter.ts';
import { regionalMinimumYear } from './regional-minimum-year.ts';
import { soleTraderFloorMultiple } from './sole-trader-floor-multiple.ts';
import { tenge } from './tenge.ts';

type AnyFigure = Expression<never, Kind>;

const KARAGANDA: Region = '350000000';
const KOSTANAY: Region = '390000000';
const ASTANA: Region = '710000000';
const ALMATY: Region = '750000000';
const SHYMKENT: Region = '790000000';

const figures: AnyFigure[] = [
  mci,
  budgetMinimum,
  minimumWage,
  nationalMinimumQuarter,
  nationalMinimumYear,
  regionalMinimumYear,
  regionalMinimumQuarter,
  publishedLine,
  publishedChildAllowanceThreshold,
  medianIncome,
  childSupplementMultiple,
  soleTraderFloorMultiple,
  childAllowanceMultiple,
  pensionAgeMen,
  pensionAgeWomen,
];

const figureOf = (of: AnyFigure) => {
  if (!of.node.figure) throw new TypeError('not a figure');
  return of.node.figure;
};
const entryOn = (of: AnyFigure, on: string, region?: Region) => findEntry(figureOf(of), day(on), region);
/** Whole smallest units, or `none` where the figure is not known. */
const valueOn = (of: AnyFigure, on: string, region?: Region): number | 'none' => {
  const entry = entryOn(of, on, region);
  if (!entry) return 'none';
  if (entry.value.den !== 1) throw new RangeError('not a whole value');
  return entry.value.num;
};
const stretchesOf = (of: AnyFigure) => [...figureOf(of).entries, ...[...figureOf(of).regions.values()].flat()];

/** The value on the day before and on the first day of a new one. */
const changes = (of: AnyFigure, table: readonly (readonly [firstDay: string, before: number, since: number])[]) => {
  test.each(table)('of %s: %d tenge until the day before, %d from that day', (firstDay, before, since) => {
    expect(findEntry(figureOf(of), plusDays(day(firstDay), -1))?.value).toEqual(quotient(tenge(before), 1));
    expect(valueOn(of, firstDay)).toBe(tenge(since));
  });
};

describe('the monthly calculation index changes on the first day', () => {
  changes(mci, [
    ['2009-07-01', 1273, 1296],
    ['2010-01-01', 1296, 1413],
    ['2011-01-01', 1413, 1512],
    ['2014-01-01', 1731, 1852],
    ['2015-01-01', 1852, 1982],
    ['2016-01-01', 1982, 2121],
    ['2017-01-01', 2121, 2269],
    ['2018-01-01', 2269, 2405],
    ['2019-01-01', 2405, 2525],
    ['2020-01-01', 2525, 2651],
    ['2020-04-01', 2651, 2778],
    ['2021-01-01', 2778, 2917],
    ['2022-01-01', 2917, 3063],
    ['2022-04-01', 3063, 3180],
    ['2023-01-01', 3180, 3450],
    ['2024-01-01', 3450, 3692],
    ['2025-01-01', 3692, 3932],
    ['2026-01-01', 3932, 4325],
    ['2027-01-01', 4325, 4580],
    ['2028-01-01', 4580, 4938],
  ]);

  test('and is unknown before 2001 and after the last planned year', () => {
    expect(valueOn(mci, '2000-12-31')).toBe('none');
    expect(valueOn(mci, '2028-12-31')).toBe(tenge(4938));
    expect(valueOn(mci, '2029-01-01')).toBe('none');
  });

  test('and is only a plan from 2027', () => {
    expect(entryOn(mci, '2026-12-31')?.confidence).toBe('press');
    expect(entryOn(mci, '2027-01-01')?.confidence).toBe('secondary');
  });
});

describe('the budget minimum changes on the first day', () => {
  changes(budgetMinimum, [
    ['2014-01-01', 18_660, 19_966],
    ['2016-01-01', 21_364, 22_859],
    ['2017-01-01', 22_859, 24_459],
    ['2018-01-01', 24_459, 28_284],
    ['2019-01-01', 28_284, 29_698],
    ['2020-04-01', 31_183, 32_668],
    ['2021-01-01', 32_668, 34_302],
    ['2022-01-01', 34_302, 36_018],
    ['2023-01-01', 37_389, 40_567],
    ['2025-01-01', 43_407, 46_228],
    ['2026-01-01', 46_228, 50_851],
  ]);

  test('and is unknown once the budget of 2026 has run out', () => {
    expect(valueOn(budgetMinimum, '2026-12-31')).toBe(tenge(50_851));
    expect(valueOn(budgetMinimum, '2027-01-01')).toBe('none');
    expect(valueOn(budgetMinimum, '2005-12-31')).toBe('none');
  });

  test('is marked unverified where no source was found: early 2020, from April 2022, 2024', () => {
    for (const on of ['2020-01-01', '2022-04-01', '2024-06-30'])
      expect(entryOn(budgetMinimum, on)?.confidence).toBe('unverified');
    for (const on of ['2020-04-01', '2022-03-31', '2025-01-01'])
      expect(entryOn(budgetMinimum, on)?.confidence).toBe('press');
  });
});

describe('the minimum wage changes on the first day', () => {
  changes(minimumWage, [
    ['2018-01-01', 24_459, 28_284],
    ['2019-01-01', 28_284, 42_500],
    ['2022-01-01', 42_500, 60_000],
    ['2023-01-01', 60_000, 70_000],
    ['2024-01-01', 70_000, 85_000],
  ]);
});

describe('a subsistence minimum of statistics lives in the period it describes', () => {
  test('the third quarter of 2025 has 60 878 tenge from its first to its last day, the fourth is not known', () => {
    expect(valueOn(nationalMinimumQuarter, '2025-06-30')).toBe(tenge(56_208));
    expect(valueOn(nationalMinimumQuarter, '2025-07-01')).toBe(tenge(60_878));
    expect(valueOn(nationalMinimumQuarter, '2025-09-30')).toBe(tenge(60_878));
    expect(valueOn(nationalMinimumQuarter, '2025-10-01')).toBe('none');
  });

  test('the third quarter of 2023 has 51 710 tenge, its neighbours are not known', () => {
    expect(valueOn(nationalMinimumQuarter, '2023-06-30')).toBe('none');
    expect(valueOn(nationalMinimumQuarter, '2023-08-15')).toBe(tenge(51_710));
    expect(valueOn(nationalMinimumQuarter, '2023-10-01')).toBe('none');
  });

  test('the year of the nation is known from 2018 to 2025', () => {
    expect(valueOn(nationalMinimumYear, '2017-12-31')).toBe('none');
    expect(valueOn(nationalMinimumYear, '2018-01-01')).toBe(tenge(27_072));
    expect(valueOn(nationalMinimumYear, '2025-12-31')).toBe(tenge(57_116));
    expect(valueOn(nationalMinimumYear, '2026-01-01')).toBe('none');
  });

  test.each(REGION_CODES)('region %s has a year for every year since it exists, and none outside', (region) => {
    const first = ['100000000', '330000000', '620000000'].includes(region) ? 2022 : 2018;
    for (let year = 2014; year <= 2027; year++) {
      const known = valueOn(regionalMinimumYear, `${year}-05-10`, region) !== 'none';
      expect(known, String(year)).toBe(year >= first && year <= 2025);
    }
  });

  test('Kostanay had 25 087 tenge in 2018 and Turkistan 53 062 in 2025', () => {
    expect(valueOn(regionalMinimumYear, '2018-12-31', KOSTANAY)).toBe(tenge(25_087));
    expect(valueOn(regionalMinimumYear, '2025-01-01', '610000000')).toBe(tenge(53_062));
  });

  test('single months are not taken for a quarter: August 2025 of Kostanay was published, its quarter was not', () => {
    expect(valueOn(regionalMinimumQuarter, '2025-08-15', KOSTANAY)).toBe('none');
  });

  test('without a region there is no regional minimum', () => {
    expect(valueOn(regionalMinimumYear, '2020-01-01')).toBe('none');
    expect(valueOn(regionalMinimumQuarter, '2018-01-01')).toBe('none');
  });
});

describe('the published poverty line', () => {
  test.each([
    [KARAGANDA, '2017-Q3', 9054],
    [KARAGANDA, '2018-Q1', 11_471],
    [KARAGANDA, '2018-Q2', 12_422],
    [ASTANA, '2019-Q4', 25_398],
    [ASTANA, '2020-Q1', 24_258],
    [ALMATY, '2020-Q2', 23_513],
    [SHYMKENT, '2023-Q2', 31_908],
    [ASTANA, '2023-Q3', 37_317],
    ['150000000', '2026-Q1', 37_060],
  ] as const)('of region %s in %s is %d tenge on the first and the last day of that quarter', (region, of, line) => {
    expect(valueOn(publishedLine, quarter(of).from, region)).toBe(tenge(line));
    expect(valueOn(publishedLine, quarter(of).until, region)).toBe(tenge(line));
  });

  test('of Karaganda changes on 1 April 2018 and is not known before and after', () => {
    expect(valueOn(publishedLine, '2017-12-31', KARAGANDA)).toBe('none');
    expect(valueOn(publishedLine, '2018-03-31', KARAGANDA)).toBe(tenge(11_471));
    expect(valueOn(publishedLine, '2018-04-01', KARAGANDA)).toBe(tenge(12_422));
    expect(valueOn(publishedLine, '2018-07-01', KARAGANDA)).toBe('none');
  });

  test('of one region says nothing about another', () => {
    expect(valueOn(publishedLine, '2018-05-10', KOSTANAY)).toBe('none');
    expect(valueOn(publishedLine, '2020-02-01', ALMATY)).toBe('none');
  });

  test('was 20 789 tenge in the republic from April to September 2019', () => {
    expect(valueOn(publishedLine, '2019-03-31', KOSTANAY)).toBe('none');
    expect(valueOn(publishedLine, '2019-04-01', KOSTANAY)).toBe(tenge(20_789));
    expect(valueOn(publishedLine, '2019-09-30', KARAGANDA)).toBe(tenge(20_789));
    expect(valueOn(publishedLine, '2019-10-01', KOSTANAY)).toBe('none');
    expect(entryOn(publishedLine, '2019-05-01', ASTANA)?.note).toContain('Nur-Sultan, Almaty and Mangystau');
  });

  test.each([
    [KARAGANDA, '2017-Q2', '2017-Q3', 40],
    [KARAGANDA, '2017-Q4', '2018-Q1', 50],
    [KARAGANDA, '2018-Q1', '2018-Q2', 50],
    [ASTANA, '2019-Q3', '2019-Q4', 70],
    [ASTANA, '2019-Q4', '2020-Q1', 70],
    [ALMATY, '2020-Q1', '2020-Q2', 70],
    [SHYMKENT, '2023-Q1', '2023-Q2', 70],
    [ASTANA, '2023-Q2', '2023-Q3', 70],
  ] as const)(
    'of region %s follows from the minimum of %s: the line of %s is %d %% of it, half up',
    (region, of, next, share) => {
      const minimum = Number(valueOn(regionalMinimumQuarter, quarter(of).from, region));
      const line = Number(valueOn(publishedLine, quarter(next).from, region));
      // tiyn times per cent, so that nothing is divided: half up to the tenge moves the line by −50 < … ≤ 50 tiyn
      const moved = line * 100 - minimum * share;
      expect(moved > -5000 && moved <= 5000).toBe(true);
    },
  );
});

describe('a minimum that was derived from a published line', () => {
  /** Half up to the tenge moves the share by more than −50 and at most 50 tiyn; in hundredths of a tiyn nothing is divided. */
  const fits = (minimum: number, share: number, line: number): boolean => {
    const moved = tenge(line) * 100 - tenge(minimum) * share;
    return moved > -5000 && moved <= 5000;
  };
  test.each([
    [ASTANA, '2019-Q3', 25_398],
    [SHYMKENT, '2023-Q1', 31_908],
    [ASTANA, '2023-Q2', 37_317],
  ] as const)('of region %s in %s is the only whole tenge that leads to the line %d', (region, of, line) => {
    const minimum = Number(valueOn(regionalMinimumQuarter, quarter(of).from, region)) / tenge(1);
    expect([minimum - 1, minimum, minimum + 1].map((m) => fits(m, 70, line))).toEqual([false, true, false]);
  });

  test('of Karaganda in the second quarter of 2017 is the only one that leads to both 9 054 and 13 582', () => {
    const both = (minimum: number) => fits(minimum, 40, 9054) && fits(minimum, 60, 13_582);
    expect([22_635, 22_636, 22_637].map(both)).toEqual([false, true, false]);
    expect(valueOn(regionalMinimumQuarter, '2017-04-01', KARAGANDA)).toBe(tenge(22_636));
  });
});

describe('the child allowance before 2018', () => {
  test('had a threshold of 13 582 tenge in Karaganda in the third quarter of 2017, the only one found', () => {
    expect(valueOn(publishedChildAllowanceThreshold, '2017-06-30', KARAGANDA)).toBe('none');
    expect(valueOn(publishedChildAllowanceThreshold, '2017-07-01', KARAGANDA)).toBe(tenge(13_582));
    expect(valueOn(publishedChildAllowanceThreshold, '2017-09-30', KARAGANDA)).toBe(tenge(13_582));
    expect(valueOn(publishedChildAllowanceThreshold, '2017-10-01', KARAGANDA)).toBe('none');
    expect(valueOn(publishedChildAllowanceThreshold, '2017-08-01', KOSTANAY)).toBe('none');
  });

  test('was 1.05 indexes, unverified, and ended with 2017', () => {
    expect(entryOn(childAllowanceMultiple, '2017-12-31')?.value).toEqual(quotient(105, 100));
    expect(entryOn(childAllowanceMultiple, '2017-12-31')?.confidence).toBe('unverified');
    expect(valueOn(childAllowanceMultiple, '2018-01-01')).toBe('none');
  });
});

describe('further figures', () => {
  test('no median income is known anywhere, on any day', () => {
    for (const region of REGION_CODES) expect(valueOn(medianIncome, '2025-05-10', region)).toBe('none');
  });

  test('the child supplement is one and a half indexes since 2023', () => {
    expect(valueOn(childSupplementMultiple, '2022-12-31')).toBe('none');
    for (const on of ['2023-01-01', '2023-06-30', '2023-07-01', '2026-11-22'])
      expect(entryOn(childSupplementMultiple, on)?.value).toEqual(quotient(3, 2));
  });

  test('the sole trader’s floor is 25 indexes since July 2023, before that it is not known', () => {
    expect(valueOn(soleTraderFloorMultiple, '2023-06-30')).toBe('none');
    expect(valueOn(soleTraderFloorMultiple, '2023-07-01')).toBe(25);
  });

  test('men reach pension age at 63', () => {
    expect(valueOn(pensionAgeMen, '2014-01-01')).toBe(756);
    expect(valueOn(pensionAgeMen, '2026-11-22')).toBe(756);
  });

  test.each([
    ['2017-12-31', 58, 0],
    ['2018-01-01', 58, 6],
    ['2018-12-31', 58, 6],
    ['2019-01-01', 59, 0],
    ['2020-01-01', 59, 6],
    ['2021-01-01', 60, 0],
    ['2022-01-01', 60, 6],
    ['2022-12-31', 60, 6],
    ['2023-01-01', 61, 0],
    ['2027-12-31', 61, 0],
    ['2028-01-01', 61, 6],
    ['2029-01-01', 62, 0],
    ['2030-01-01', 62, 6],
    ['2031-01-01', 63, 0],
  ])('women reach pension age on %s at %d years and %d months', (on, years, months) => {
    expect(valueOn(pensionAgeWomen, on)).toBe(years * 12 + months);
  });
});

describe.each(figures.map((of) => [figureOf(of).id, of] as const))('every stretch of %s', (_id, of) => {
  test('names its source and the day it was checked', () => {
    for (const { source, checkedOn } of stretchesOf(of)) {
      expect(source.trim()).not.toBe('');
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(yearOf(day(checkedOn))).toBeGreaterThanOrEqual(2026);
    }
  });

  test('is marked unverified exactly where no source was found', () => {
    for (const { source, confidence } of stretchesOf(of)) expect(confidence === 'unverified').toBe(source === '—');
  });

  test('has a value that is not negative', () => {
    for (const { value } of stretchesOf(of)) expect(value.num).toBeGreaterThanOrEqual(0);
  });

  test('is named in Kazakh, Russian and English', () => {
    const { kk, ru, en } = figureOf(of).named;
    expect(new Set([kk, ru, en]).size).toBe(3);
  });
});

describe('what a figure’s file may say', () => {
  test('an amount finer than a tiyn is refused', () => {
    expect(tenge(6487.5)).toBe(648_750);
    expect(() => tenge(6487.505)).toThrow(/6487.505/);
    expect(() => tenge(-1)).toThrow(RangeError);
    expect(() => tenge(Number.NaN)).toThrow(RangeError);
  });

  test('a quarter is read as its first and last day, anything else is refused', () => {
    expect(quarter('2020-Q1')).toEqual({ from: '2020-01-01', until: '2020-03-31' });
    expect(quarter('2024-Q4')).toEqual({ from: '2024-10-01', until: '2024-12-31' });
    expect(() => quarter('2024-5')).toThrow(/2024-5/);
    expect(() => quarter('2024-Q5')).toThrow(RangeError);
  });
});
