import { type Examples, examples, families, sides } from '../example.ts';
import {
  allowanceChildren,
  childAllowanceAmount,
  childAllowanceThreshold,
  isPoorForChildAllowance,
} from './child-allowance.ts';

const ENDS = '2018-01-01';
const KARAGANDA = { territory: '350000000' } as const;
const CHILD = { birthDate: '2008-03-01' } as const;
/** An adult and two children; 122 238 in the quarter is exactly 13 582 a month for each head. */
const three = (wage: number) => ({ line: 13_582, members: [{ income: { wage } }, CHILD, CHILD] });

/** The child allowance, which ended with 2017. */
export const childAllowanceExamples: readonly Examples[] = [
  examples(
    childAllowanceThreshold,
    { kk: 'Жарияланған және бағаланған шек', ru: 'Опубликованный порог и оценка', en: 'Published and estimated' },
    families('2017-08-10', [[KARAGANDA, 13_582]]),
    families('2017-05-10', [[KARAGANDA, 14_675]]),
    families('2014-05-10', [[KARAGANDA, 11_980]]),
  ),
  sides(childAllowanceThreshold, [ENDS, KARAGANDA, 14_675, null]),
  examples(
    isPoorForChildAllowance,
    {
      kk: 'Шектен тиынға кем, шекке тең, тиынға артық',
      ru: 'На тиын меньше порога, ровно порог, на тиын больше',
      en: 'A tiyn under the threshold, on it, a tiyn over it',
    },
    families('2017-08-10', [
      [three(122_237.99), true],
      [three(122_238), true],
      [three(122_238.01), false],
    ]),
  ),
  sides(isPoorForChildAllowance, [ENDS, three(0), true, null]),
  examples(
    allowanceChildren,
    { kk: 'Он сегізге толатын күн', ru: 'День восемнадцатилетия', en: 'The eighteenth birthday' },
    families('2017-08-10', [
      [{ members: [{}, { birthDate: '1999-08-11' }] }, 1],
      [{ members: [{}, { birthDate: '1999-08-10' }] }, 0],
      [{ members: [{}, CHILD, { ...CHILD, away: 'fullStateSupport' }] }, 1],
      [{ members: [{}, CHILD, { ...CHILD, citizenship: 'temporaryResident' }] }, 1],
    ]),
  ),
  sides(allowanceChildren, [ENDS, three(0), 2, null]),
  examples(
    childAllowanceAmount,
    { kk: 'Әр балаға 1,05 АЕК', ru: '1,05 МРП на ребёнка', en: '1.05 MCI for each child' },
    families('2017-08-10', [
      [three(0), 4766],
      [three(122_238), 4766],
      [three(122_238.01), 0],
      [{ ...three(0), members: [{}] }, 0],
    ]),
    families('2016-08-10', [[three(0), 4456]]),
    families('2014-08-10', [[three(0), 3890]]),
  ),
  sides(childAllowanceAmount, [ENDS, three(0), 4766, null]),
];
