import { type Examples, examples, families, type PersonText, sides } from '../example.ts';
import {
  barredByBrokenContract,
  barredByFalseData,
  barredByRefusal,
  commissionFoundNoNeed,
  refusedSurvey,
} from './article-128.ts';

const TODAY = '2026-05-12';

/** Another member than the applicant, on whom the bar lies. */
const byAnother = (member: PersonText) => ({ members: [{}, member] });

const barOf = (of: Examples['of'], since: (on: string) => PersonText): Examples[] => [
  examples(
    of,
    {
      kk: 'Тура алты ай өткен күн және оның айналасы',
      ru: 'День, когда прошло ровно шесть месяцев, и соседние',
      en: 'The day on which exactly six months have passed, and its neighbours',
    },
    families(TODAY, [
      [byAnother(since('2025-11-11')), false],
      [byAnother(since('2025-11-12')), false],
      [byAnother(since('2025-11-13')), true],
      [byAnother(since('2026-05-12')), true],
      [byAnother(since('2026-05-13')), false],
      [byAnother({}), false],
    ]),
    families('2026-02-27', [[byAnother(since('2025-08-31')), true]]),
    families('2026-02-28', [[byAnother(since('2025-08-31')), false]]),
  ),
  sides(
    of,
    ['2018-01-01', byAnother(since('2017-12-01')), false, true],
    ['2023-07-01', byAnother(since('2023-06-01')), true, true],
  ),
];

/** Bars of six months, the refused survey, the commission's conclusion. */
export const article128Examples: readonly Examples[] = [
  ...barOf(barredByRefusal, (on) => ({ refusedMeasuresOn: on })),
  ...barOf(barredByBrokenContract, (on) => ({ contractBrokenOn: on })),
  ...barOf(barredByFalseData, (on) => ({ falseDataOn: on })),
  examples(
    refusedSurvey,
    { kk: 'Тексеруден бас тарту', ru: 'Отказ от обследования', en: 'The visit refused' },
    families(TODAY, [
      [{ surveyRefused: false }, false],
      [{ surveyRefused: true }, true],
    ]),
  ),
  sides(
    refusedSurvey,
    ['2018-01-01', { surveyRefused: true }, false, true],
    ['2023-07-01', { surveyRefused: true }, true, true],
  ),
  examples(
    commissionFoundNoNeed,
    { kk: 'Комиссия қорытындысы', ru: 'Вывод комиссии', en: 'The commission’s conclusion' },
    families(TODAY, [
      [{ noNeedConcluded: false }, false],
      [{ noNeedConcluded: true }, true],
    ]),
  ),
  sides(
    commissionFoundNoNeed,
    ['2018-01-01', { noNeedConcluded: true }, false, true],
    ['2023-07-01', { noNeedConcluded: true }, true, true],
  ),
];
