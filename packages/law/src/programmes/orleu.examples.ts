import { type Examples, examples, type FamilyText, families, sides } from '../acts/example.ts';
import { PROGRAMMES } from './index.ts';
import { isEntitledToOrleu, orleuTotal } from './orleu.ts';

const BEGINS = '2014-03-01';
const ENDS = '2018-01-01';
const { lumpSum } = PROGRAMMES.orleu.questions;

/** An adult and a child in Akmola Region; 82 290 in the quarter is exactly 13 715 a month for each head. */
const two = (wage: number, more: Partial<FamilyText> = {}): FamilyText => ({
  territory: '110000000',
  line: 13_715,
  members: [{ income: { wage } }, { birthDate: '2008-03-01' }],
  ...more,
});

/** What the rules of the Orleu project come to. */
export const orleuProgrammeExamples: readonly Examples[] = [
  examples(
    orleuTotal,
    { kk: 'Бүтін теңгеге дейін', ru: 'До целого тенге', en: 'To the whole tenge' },
    families('2016-05-10', [
      [two(60_000), 7430],
      [two(60_001.5), 7430],
      [two(60_001.53), 7429],
    ]),
  ),
  sides(orleuTotal, [BEGINS, two(0), null, 27_430], [ENDS, two(0), 27_430, null]),
  examples(
    isEntitledToOrleu,
    { kk: 'Шегі мен өңірі', ru: 'Порог и регион', en: 'The line and the region' },
    families('2015-05-10', [
      [two(82_287), true],
      [two(82_290), false],
      [two(82_290.01), false],
      [two(0, { territory: '390000000' }), false],
      [two(0, { members: [{ citizenship: 'temporaryResident' }] }), false],
      [two(0, { members: [{ away: 'imprisonment' }] }), false],
    ]),
  ),
  sides(isEntitledToOrleu, [BEGINS, two(0), null, true], [ENDS, two(0), true, null]),
  examples(
    lumpSum,
    { kk: 'Үш айға бірден', ru: 'Сразу за три месяца', en: 'Three months at once' },
    families('2016-05-10', [
      [two(60_000), 22_290],
      [two(82_290), 0],
    ]),
  ),
  sides(lumpSum, [BEGINS, two(0), null, 82_290], [ENDS, two(0), 82_290, null]),
];
