import { type Examples, examples, families, people, sides } from '../example.ts';
import {
  inOrleuRegion,
  isExemptFromOrleuMeasures,
  isPoorForOrleu,
  orleuAmount,
  orleuKind,
  orleuLine,
  orleuObligedMembers,
} from './orleu.ts';

const BEGINS = '2014-03-01';
const ENDS = '2018-01-01';
const AKMOLA = { territory: '110000000' } as const;
const KOSTANAY = { territory: '390000000' } as const;
const CHILD = { birthDate: '2008-03-01' } as const;
/** An adult and a child; 82 290 in the quarter is exactly 13 715 a month for each head. */
const two = (wage: number) => ({ line: 13_715, members: [{ income: { wage } }, CHILD] });

/** The Orleu project, 2014–2017. */
export const orleuExamples: readonly Examples[] = [
  examples(
    orleuLine,
    {
      kk: 'Ең төмен күнкөріс деңгейінің 60 %-ы',
      ru: '60 % прожиточного минимума',
      en: '60 % of the subsistence minimum',
    },
    families('2014-05-10', [[AKMOLA, 11_980]]),
    families('2016-05-10', [[KOSTANAY, 13_715]]),
    families('2017-08-10', [[{ territory: '350000000' }, 13_582]]),
  ),
  sides(orleuLine, [BEGINS, AKMOLA, null, 11_980], [ENDS, AKMOLA, 14_675, null]),
  examples(
    inOrleuRegion,
    { kk: 'Алғашқы үш облыс', ru: 'Первые три области', en: 'The first three regions' },
    families('2015-05-10', [
      [AKMOLA, true],
      [{ territory: '310000000' }, true],
      [{ territory: '630000000' }, true],
      [KOSTANAY, false],
    ]),
  ),
  sides(
    inOrleuRegion,
    [BEGINS, AKMOLA, null, true],
    ['2016-01-01', KOSTANAY, false, true],
    [ENDS, KOSTANAY, true, null],
  ),
  examples(
    isPoorForOrleu,
    {
      kk: 'Шектен тиынға кем, шекке тең, тиынға артық',
      ru: 'На тиын меньше порога, ровно порог, на тиын больше',
      en: 'A tiyn under the line, on it, a tiyn over it',
    },
    families('2016-05-10', [
      [two(82_289.99), true],
      [two(82_290), true],
      [two(82_290.01), false],
    ]),
  ),
  sides(isPoorForOrleu, [BEGINS, two(0), null, true], [ENDS, two(0), true, null]),
  examples(
    orleuAmount,
    { kk: 'Айырма әр мүшеге', ru: 'Разница на каждого', en: 'The difference for each member' },
    families('2016-05-10', [
      [two(0), 27_430],
      [two(60_000), 7430],
      [two(82_289.94), 0.02],
      [two(82_290), 0],
      [two(82_290.06), 0],
    ]),
  ),
  sides(orleuAmount, [BEGINS, two(0), null, 27_430], [ENDS, two(0), 27_430, null]),
  sides(orleuKind, [BEGINS, two(0), null, 'conditional'], [ENDS, two(0), 'conditional', null]),
  examples(
    isExemptFromOrleuMeasures,
    { kk: 'Кім міндетті емес', ru: 'Кто не обязан', en: 'Who is not obliged' },
    people('2016-05-12', [
      [{}, false],
      [{ disability: 'group1' }, true],
      [{ disability: 'group3' }, false],
      [{ study: 'fullTime' }, true],
      [{ longIllness: true }, true],
      [{ caresFor: 'member', careBirthDate: '2009-05-13' }, true],
      [{ caresFor: 'member', careBirthDate: '2009-05-12' }, false],
      [{ work: 'permanentJob' }, true],
    ]),
  ),
  sides(
    isExemptFromOrleuMeasures,
    [BEGINS, { members: [{ longIllness: true }] }, null, true],
    [ENDS, { members: [{ longIllness: true }] }, true, null],
  ),
  examples(
    orleuObligedMembers,
    {
      kk: 'Еңбекке қабілетті және босатылмаған',
      ru: 'Трудоспособен и не освобождён',
      en: 'Able-bodied and not exempt',
    },
    families('2016-05-12', [
      [{ members: [{}, {}, CHILD] }, 2],
      [{ members: [{}, { work: 'permanentJob' }, CHILD] }, 1],
      [{ members: [{ birthDate: '1945-02-01' }] }, 0],
    ]),
  ),
  sides(orleuObligedMembers, [BEGINS, { members: [{}, CHILD] }, null, 1], [ENDS, { members: [{}, CHILD] }, 1, null]),
];
