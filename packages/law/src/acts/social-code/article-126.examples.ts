import { type Examples, examples, families, people, type PersonText, sides } from '../example.ts';
import {
  childSupplement,
  isPoor,
  isSupplementedChild,
  monthlyAmount,
  perOtherMember,
  perProtectedMember,
  shortfall,
} from './article-126.ts';

const TODAY = '2026-05-12';
const CHILD = { birthDate: '2012-03-01' } as const;
const STUDENT = { birthDate: '2004-03-01', study: 'fullTime' } as const;
const GUEST = { citizenship: 'temporaryResident' } as const;

const earning = (wage: number): PersonText => ({ income: { wage } });
/** An adult and a child; 205 800 in the quarter is exactly 34 300 a month for each head. */
const two = (wage: number, line = 34_300) => ({ line, members: [earning(wage), CHILD] });
const ON_THE_LINE = two(205_800);

const poor: readonly Examples[] = [
  examples(
    isPoor,
    {
      kk: 'Шектен тиынға кем, шекке тең, тиынға артық',
      ru: 'На тиын меньше черты, ровно черта, на тиын больше',
      en: 'A tiyn under the line, on it, a tiyn over it',
    },
    families(TODAY, [
      [two(205_799.99), true],
      [ON_THE_LINE, true],
      [two(205_800.01), false],
      [{ line: 34_300, members: [{ away: 'imprisonment' }] }, false],
    ]),
  ),
  examples(
    isPoor,
    { kk: '2019 жылғы сәуір–желтоқсан', ru: 'Апрель–декабрь 2019 года', en: 'April to December 2019' },
    families('2019-08-10', [
      [two(205_799.99), true],
      [ON_THE_LINE, false],
      [two(205_800.01), false],
    ]),
  ),
  sides(
    isPoor,
    ['2019-04-01', ON_THE_LINE, true, false],
    ['2020-01-01', ON_THE_LINE, false, true],
    ['2023-07-01', ON_THE_LINE, true, true],
  ),
];

const THREE = { line: 34_300, members: [earning(100_000), {}, CHILD] };

const forEachHead: readonly Examples[] = [
  examples(
    shortfall,
    { kk: 'Шекке жетпейтіні', ru: 'Сколько не хватает до черты', en: 'What is lacking to the line' },
    families(TODAY, [
      [two(0), 34_300],
      [THREE, [208_700, 9]],
      [two(205_799.94), 0.01],
      [ON_THE_LINE, 0],
      [two(205_800.06), 0],
    ]),
  ),
  sides(shortfall, ['2023-07-01', THREE, [208_700, 9], [208_700, 9]]),
  examples(
    perProtectedMember,
    { kk: 'Балаға тиесілі', ru: 'На ребёнка', en: 'For a child' },
    families(TODAY, [
      [two(102_900), 17_150],
      [ON_THE_LINE, 0],
      [two(205_800.01), 0],
    ]),
    families('2019-08-10', [
      [two(102_900), 34_300],
      [two(205_799.99), 34_300],
      [ON_THE_LINE, 0],
    ]),
  ),
  sides(
    perProtectedMember,
    ['2019-04-01', two(102_900), 17_150, 34_300],
    ['2020-01-01', two(102_900), 34_300, 17_150],
    ['2023-07-01', two(102_900), 17_150, 17_150],
  ),
  examples(
    perOtherMember,
    { kk: 'Ересекке тиесілі', ru: 'На взрослого', en: 'For an adult' },
    families(TODAY, [
      [two(102_900), 17_150],
      [ON_THE_LINE, 0],
    ]),
    families('2019-08-10', [[two(102_900), 17_150]]),
  ),
  sides(perOtherMember, ['2023-07-01', two(102_900), 17_150, 17_150]),
];

const FIVE = { line: 34_300, members: [earning(102_900), {}, CHILD, STUDENT, GUEST] };

const amounts: readonly Examples[] = [
  examples(
    monthlyAmount,
    { kk: 'Әр құқығы бар мүшеге', ru: 'На каждого имеющего право', en: 'For each eligible member' },
    families(TODAY, [
      [two(0), 68_600],
      [two(205_799.94), 0.02],
      [ON_THE_LINE, 0],
      [two(205_800.06), 0],
      [FIVE, 109_760],
    ]),
  ),
  examples(
    monthlyAmount,
    {
      kk: '2019: бала мен студентке — толық шек, ересекке — айырма',
      ru: '2019: на ребёнка и студента — вся черта, на взрослого — разница',
      en: '2019: the full line for a child and a student, the difference for an adult',
    },
    families('2019-08-10', [
      [FIVE, 123_480],
      [two(205_799.94), 34_300.01],
      [ON_THE_LINE, 0],
    ]),
  ),
  sides(
    monthlyAmount,
    ['2019-04-01', FIVE, 109_760, 123_480],
    ['2020-01-01', FIVE, 123_480, 109_760],
    ['2023-07-01', FIVE, 109_760, 109_760],
  ),
];

const SMALL_CHILD = { birthDate: '2021-03-01' } as const;
const SMALL = { line: 34_300, members: [{}, SMALL_CHILD] };

const supplements: readonly Examples[] = [
  examples(
    isSupplementedChild,
    {
      kk: 'Бірге және жетіге толатын күн',
      ru: 'Первый и седьмой день рождения',
      en: 'The first and the seventh birthday',
    },
    people(TODAY, [
      [{ birthDate: '2025-05-13' }, false],
      [{ birthDate: '2025-05-12' }, true],
      [{ birthDate: '2025-05-11' }, true],
      [{ birthDate: '2019-05-13' }, true],
      [{ birthDate: '2019-05-12' }, false],
      [{ birthDate: '2019-05-11' }, false],
      [{ ...SMALL_CHILD, away: 'fullStateSupport' }, false],
      [{ ...SMALL_CHILD, citizenship: 'temporaryResident' }, false],
    ]),
  ),
  sides(
    isSupplementedChild,
    ['2023-01-01', { members: [SMALL_CHILD] }, null, true],
    ['2023-07-01', { members: [SMALL_CHILD] }, true, true],
  ),
  examples(
    childSupplement,
    { kk: '1,5 АЕК жыл сайын', ru: '1,5 МРП по годам', en: '1.5 MCI by year' },
    families('2023-05-12', [[SMALL, 5175]]),
    families('2024-05-12', [[SMALL, 5538]]),
    families('2025-05-12', [[SMALL, 5898]]),
    families(TODAY, [
      [SMALL, 6487.5],
      [{ ...SMALL, members: [{}, SMALL_CHILD, SMALL_CHILD, CHILD] }, 12_975],
      [{ ...SMALL, members: [{}, CHILD] }, 0],
      [{ ...SMALL, members: [earning(205_800), SMALL_CHILD] }, 6487.5],
      [{ ...SMALL, members: [earning(205_800.01), SMALL_CHILD] }, 0],
    ]),
  ),
  sides(childSupplement, ['2023-01-01', SMALL, 0, 5175], ['2023-07-01', SMALL, 5175, 5175]),
];

/** Who is poor, and how much is due. */
export const article126Examples: readonly Examples[] = [...poor, ...forEachHead, ...amounts, ...supplements];
