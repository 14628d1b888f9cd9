import { contractConcluded } from '../examples/contract-path.ts';
import { askar, botagoz, marina, saule } from '../examples/people.ts';
import type { Refused } from '../examples/refused.ts';
import { act, on, refusalOf } from '../examples/story.ts';

const running = () => on(contractConcluded(), { day: '2018-09-12' });
const reported = {
  type: 'reportObligation',
  obligation: 'm-1:begin',
  words: 'I have begun the course.',
  documents: [],
} as const;
const fulfilled = {
  type: 'checkObligation',
  obligation: 'm-1:begin',
  finding: 'fulfilled',
  reason: 'The order of the college was shown.',
  documents: [],
} as const;

/** One way to earn each refusal of this room. */
export const obligationRefusals = {
  'obligation.unknown': [
    'nothing is reported that the plan does not ask',
    () => refusalOf(running(), marina, { ...reported, obligation: 'm-7:begin' }),
  ],
  'obligation.centres': [
    'what the officers owe the family is not reported by the family',
    () => refusalOf(running(), marina, { ...reported, obligation: 'education:2018-10-15' }),
  ],
  'obligation.settled': [
    'what was found to be done is not reported again',
    () => refusalOf(act(running(), botagoz, fulfilled), marina, reported),
  ],
  'obligation.nothingSaid': [
    'a report shows a paper, or says something',
    () => refusalOf(running(), marina, { ...reported, words: 'done' }),
  ],
  'obligation.notKept': [
    'a paper that is named is kept with the case',
    () => refusalOf(on(running(), { hasDocument: () => false }), marina, { ...reported, documents: ['paper-1'] }),
  ],
  'obligation.ownReport': [
    'whoever reported for the family does not check it',
    () => refusalOf(act(running(), askar, reported), askar, fulfilled),
  ],
  'obligation.notDue': [
    'nothing is missed before its day is over',
    () => refusalOf(on(running(), { day: '2018-09-13' }), saule, { ...fulfilled, finding: 'missed' }),
  ],
  'obligation.doneLater': [
    'nothing is done on a day that is still to come',
    () => refusalOf(running(), botagoz, { ...fulfilled, fulfilledOn: '2018-09-13' }),
  ],
} as const satisfies Refused;
