import { type Examples, examples, families, sides, situation } from '../example.ts';
import { povertyLine } from './poverty-line.ts';
import { regionalEstimate } from './regional-estimate.ts';

const KARAGANDA = { territory: '350000000' } as const;
const KOSTANAY = { territory: '390000000' } as const;
const MANGYSTAU = { territory: '470000000' } as const;
const ASTANA = { territory: '710000000' } as const;
const ALMATY = { territory: '750000000' } as const;
const SHYMKENT = { territory: '790000000' } as const;

const UNPUBLISHED = { lacks: ['regionalMinimumYear', 'nationalMinimumQuarter', 'nationalMinimumYear'] } as const;

/** The line as published, by region and quarter; from a minimum of statistics; estimated; given with the case. */
export const povertyLineExamples: readonly Examples[] = [
  examples(
    povertyLine,
    { kk: 'Өңір жариялаған шек', ru: 'Черта, опубликованная регионом', en: 'The line the region published' },
    families('2017-09-30', [[KARAGANDA, 9054]]),
    families('2018-01-01', [[KARAGANDA, 11_471]]),
    families('2018-05-10', [[KARAGANDA, 12_422]]),
    families('2019-11-11', [[ASTANA, 25_398]]),
    families('2020-02-02', [[ASTANA, 24_258]]),
    families('2020-06-17', [[ALMATY, 23_513]]),
    families('2023-05-10', [[SHYMKENT, 31_908]]),
    families('2023-07-20', [[ASTANA, 37_317]]),
    families('2026-02-10', [[{ territory: '150000000' }, 37_060]]),
    families('2019-05-10', [
      [KOSTANAY, 20_789],
      [MANGYSTAU, 20_789],
    ]),
  ),
  examples(
    povertyLine,
    {
      kk: 'Өңірдің ең төмен күнкөріс деңгейінен, жартысы жоғары дөңгелектенеді',
      ru: 'От прожиточного минимума региона, половина вверх',
      en: 'From the region’s minimum, half up',
    },
    [
      { on: '2018-02-01', lawDay: '2018-03-01', situation: situation(KARAGANDA), answer: 11_471 },
      { on: '2018-05-10', lawDay: '2017-12-31', situation: situation(KARAGANDA), answer: 9938 },
      { on: '2018-05-10', lawDay: '2024-01-01', situation: situation(KARAGANDA), answer: 17_391 },
    ],
  ),
  examples(
    povertyLine,
    {
      kk: '2019 жыл: бюджеттегі деңгейдің 50 %-ынан, сәуірден бастап 70 %-ынан кем емес',
      ru: '2019 год: не ниже 50 %, с апреля 70 % бюджетного минимума',
      en: '2019: not below 50 %, from April 70 % of the budget minimum',
    },
    [
      { on: '2018-05-10', lawDay: '2019-02-01', situation: situation(KARAGANDA), answer: 14_142 },
      { on: '2018-05-10', lawDay: '2019-05-01', situation: situation(KARAGANDA), answer: 19_799 },
      { on: '2020-02-02', lawDay: '2019-05-01', situation: situation(ASTANA), answer: 24_258 },
      { on: '2018-05-10', lawDay: '2019-11-01', situation: situation(KARAGANDA), answer: 17_391 },
    ],
  ),
  examples(
    povertyLine,
    {
      kk: 'Тоқсандағы шегі табылмаған өңір: баға',
      ru: 'Черта за квартал не найдена: оценка',
      en: 'No line of the quarter was found: an estimate',
    },
    families('2014-02-10', [[KOSTANAY, 7986]]),
    families('2019-12-31', [[KOSTANAY, 20_183]]),
    families('2025-10-15', [[KOSTANAY, 40_258]]),
    families('2026-05-12', [[KOSTANAY, 35_596]]),
  ),
  examples(
    povertyLine,
    { kk: 'Іспен бірге берілген шек', ru: 'Черта задана вместе с делом', en: 'A line given with the case' },
    families('2026-05-12', [[{ ...KOSTANAY, line: 41_234.5 }, 41_234.5]]),
    families('2027-05-12', [
      [{ ...KOSTANAY, line: 45_000 }, 45_000],
      [KOSTANAY, { lacks: ['publishedLine'] }],
    ]),
  ),
  sides(
    povertyLine,
    ['2018-01-01', KOSTANAY, 9784, 14_142],
    ['2019-01-01', KOSTANAY, 14_142, 14_849],
    ['2019-04-01', KOSTANAY, 14_849, 20_789],
    ['2019-10-01', KOSTANAY, 20_789, 20_183],
    ['2023-07-01', KOSTANAY, 28_397, 28_397],
    ['2025-01-01', KOSTANAY, 30_385, 32_360],
  ),
  examples(
    regionalEstimate,
    {
      kk: 'Өңірдің жылы × республиканың тоқсаны ÷ республиканың жылы',
      ru: 'Год региона × квартал республики ÷ год республики',
      en: 'The region’s year × the nation’s quarter ÷ the nation’s year',
    },
    families('2019-11-11', [[KOSTANAY, [27_186 * 31_120, 29_342]]]),
    families('2025-10-15', [[KOSTANAY, [53_957 * 60_878, 57_116]]]),
    families('2026-05-12', [
      [KOSTANAY, { lacks: ['regionalMinimumYear', 'nationalMinimumQuarter', 'nationalMinimumYear'] }],
    ]),
  ),
  sides(
    regionalEstimate,
    ['2018-01-01', KOSTANAY, UNPUBLISHED, UNPUBLISHED],
    ['2023-07-01', KOSTANAY, { lacks: ['nationalMinimumQuarter'] }, { lacks: ['nationalMinimumQuarter'] }],
  ),
];
