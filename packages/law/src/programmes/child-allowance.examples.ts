import { type Examples, examples, type FamilyText, families, sides } from '../acts/example.ts';
import { isEntitledToChildAllowance } from './child-allowance.ts';
import { PROGRAMMES } from './index.ts';

const ENDS = '2018-01-01';
const CHILD = { birthDate: '2008-03-01' } as const;
/** An adult and two children; 122 238 in the quarter is exactly 13 582 a month for each head. */
const three = (wage: number, more: Partial<FamilyText> = {}): FamilyText => ({
  line: 13_582,
  members: [{ income: { wage } }, CHILD, CHILD],
  ...more,
});

/** What the rules of the child allowance come to. */
export const childAllowanceProgrammeExamples: readonly Examples[] = [
  examples(
    isEntitledToChildAllowance,
    { kk: 'Шегі мен балалары', ru: 'Порог и дети', en: 'The threshold and the children' },
    families('2017-08-10', [
      [three(122_237.99), true],
      [three(122_238), true],
      [three(122_238.01), false],
      [three(0, { members: [{}] }), false],
      [three(0, { members: [{ away: 'imprisonment' }] }), false],
    ]),
  ),
  sides(isEntitledToChildAllowance, [ENDS, three(0), true, null]),
  sides(PROGRAMMES.childAllowance.questions.kind, [ENDS, three(0), 'none', null]),
];
